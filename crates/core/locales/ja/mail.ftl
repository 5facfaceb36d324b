### 通知としてのメール

## What a mail says

fact-csv-expires = リストの保存期限
fact-mail-from = 差出人
fact-mail-subject = 件名
fact-mail-authentication = 差出人の確認
fact-mail-text = メールの本文
fact-value-recognised-by-rule = メールのルール（Marketo はメールの形式を公開していません）
fact-value-mail-authentication-pass = メールサーバーが差出人を確認しました
fact-value-mail-authentication-fail = メールサーバーは差出人を確認できませんでした。偽のメールかもしれません
summary-mail-not-confirmed = 差出人を確認できません。{ $summary }

## What is wrong in the file of rules

fault-mail-pattern = パターンを使えません: { $detail }
fault-mail-fact = 「{ $value }」は項目の名前ではありません。使えるのは a～z、数字、_ です
fault-mail-no-condition = ルールに条件がないため、すべてのメールに当てはまります
fault-mail-too-much = ファイルが大きすぎるか、パターンが 1000 個を超えています

## メールボックスを読み取れなかった理由

reason-mail-no-password = この接続のパスワードが保存されていないか、まだサインインしていません。ウィンドウでは「設定 › 接続」で、ターミナルでは campanile secret set { $detail } または campanile sign-in { $detail } で設定します。
reason-mail-sign-in = メールサーバーがユーザー名またはパスワードを拒否しています。両方を確認してください。プログラムごとに専用のパスワードが必要なサーバーもあります。
reason-mail-token = メールボックスへのサインインの期限が切れたか、取り消されました（{ $detail }）。もう一度サインインしてください。
reason-mail-folder = { $host } にフォルダー「{ $detail }」がありません。名前が変わったか、削除されたか、読み取りが許可されていません。
reason-mail-temporary = { $host } は現在メールボックスを利用できません: { $detail }
reason-mail-refused = { $host } はコマンドの実行を拒否しました: { $detail }
reason-mail-not-put-away = メールは読み取りましたが、{ $host } が既読化または移動を受け付けませんでした: { $detail }
reason-mail-cannot-move = メールは読み取りましたが、{ $host } は個別のメールを移動できないため、元の場所に残ります。代わりに既読にする設定を選んでください。
reason-no-starttls = { $host } はこのポートで安全な接続を提供していません。ポート 993 を使うか、サーバーの管理者に問い合わせてください。
reason-not-imap = { $host } の応答はメールサーバーのものではありません。アドレスとポートを確認してください。
reason-mail-rules = メールのルールを使えません: { $detail }

## ターミナル

cli-sync-progress = { $connection }: メール { $of } 通中 { $done } 通を確認しました
cli-sign-in-not-oauth = { $connection } は auth = "oauth" のメールボックスではないため、サインインは不要です。パスワードは campanile secret set で保存します。
cli-sign-in-device = 任意の端末で { $url } を開き、コード { $code } を入力してください。Campanile は待っています。
cli-sign-in-browser = このコンピューターのブラウザーで { $url } を開いてください。Campanile は待っています。
cli-sign-in-done = サインインしました。このページは閉じてかまいません。
cli-signed-in = { $connection } にサインインしました。
cli-mail-rule-none = この通知はメールではないか、ルールの手がかりになる内容がありません。
cli-mail-rule-hint = --save を付けると、このルールは { $path } のほかのルールより前に置かれ、保存済みのすべてのメールに適用されます。
cli-mail-rule-saved = ルールを { $path } に保存しました。保存済みのメール { $count_text } 通の扱いが変わりました。

## Setting up a mailbox in the window

test-mail-sign-in-ok = メールサーバーは { $user } のサインインを受け入れます。
test-folder-ok = フォルダー「{ $folder }」があります。
test-mails-none = フォルダーはまだ空です。
test-mails-others = メールは { $all_text } 件あります。新しい { $newest_text } 件に Marketo からのものはありません。まだの場合は Marketo でこのメールボックスを登録してください。
test-mails-ok = メールは { $all_text } 件あります。新しい { $newest_text } 件のうち Marketo からは { $count_text } 件です。
field-mail-host = メールサーバーの名前だけを入力します。例: imap.example.com
field-mail-plain = 暗号化なしはこのコンピューター宛てに限ります。途中で誰でもパスワードを読めてしまいます。
field-tenant = ドメインまたはテナント ID を入力します。例: contoso.com
field-move-to = 読み取るフォルダーとは別のフォルダーを指定します。
field-port = 1 から 65535 までの数字、または空欄にします。
field-sign-in = 先にサインインしてください。
sign-in-declined = サインインが拒否されました。もう一度サインインし、同意してください。
sign-in-late = 時間内にサインインされませんでした。もう一度始めてください。
sign-in-client = アプリケーションが受け入れられません（{ $detail }）。クライアント ID とシークレット、およびパブリック クライアントまたはデスクトップ アプリであることを確認してください。
sign-in-refused = サインインが拒否されました（{ $detail }）。意味は IT 部門に確認してください。
sign-in-given-up = サインインは中止されました。もう一度始めてください。
