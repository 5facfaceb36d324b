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

reason-mail-no-password = この接続のパスワードが保存されていないか、まだサインインしていません。ターミナルで campanile secret set { $detail } または campanile sign-in { $detail } を実行してください。
reason-mail-sign-in = メールサーバーがユーザー名またはパスワードを拒否しています。両方を確認してください。プログラムごとに専用のパスワードが必要なサーバーもあります。
reason-mail-token = メールボックスへのサインインの期限が切れたか、取り消されました（{ $detail }）。もう一度サインインしてください。
reason-mail-folder = { $host } にフォルダー「{ $detail }」がありません。名前が変わったか、削除されたか、読み取りが許可されていません。
reason-mail-temporary = { $host } は現在メールボックスを利用できません: { $detail }
reason-mail-refused = { $host } はコマンドの実行を拒否しました: { $detail }
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
