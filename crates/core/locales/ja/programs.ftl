# 常駐プログラムとターミナルの言葉。

## トースト

toast-body-with-instance = { $instance }: { $body }

## トレイ

tray-open = Campanile を開く
tray-check-now = 今すぐ確認
tray-settings = 設定
tray-quit = 終了
tray-all-read = 未読なし
tray-unread = { $count ->
   *[other] 未読 { $count_text } 件
}
tray-quiet = 平穏です。{ $count ->
   *[other] 接続 { $count_text } 件
}、{ $time } に確認
tray-no-connection = 接続がまだありません。Campanile を開いて選んでください
tray-never-checked = まだ確認していません
tray-critical = 重大: { $title }
tray-trouble-silent = { $connection } は { $minutes } 分間応答がありません
tray-trouble-sign-in = { $connection } は再サインインが必要です
tray-connection-ok = { $connection }: { $time } に確認
tray-connection-never = { $connection }: 未確認
tray-connection-failed = { $connection }: { $reason }

## 接続を読み取れなかった理由

reason-no-secret = この接続のクライアントシークレットが保存されていません。設定で入力し直してください。
reason-secret-file = シークレットのファイルを使えません: { $detail }。本人だけが読める状態（モード 0600）にしてください。
reason-keychain = システムのキーチェーンがロックされているか、応答しません。ロックを解除して、もう一度確認してください。
reason-invalid-client = Adobe がクライアント ID またはクライアントシークレットを拒否しています。現在の値を設定で入力してください。
reason-scope = Adobe がスコープを拒否しています。Developer Console の値と比べてください。
reason-forbidden = Adobe はこのクライアントにジャーナルの読み取りを許可していません。組織 ID、クライアント ID、プロジェクトのアクセス権を確認してください。
reason-unauthorized = Adobe は自ら発行したアクセストークンを拒否しています。資格情報が今もプロジェクトに属しているか確認してください。
reason-dns = { $host } という名前が見つかりません。アドレスとネットワークを確認してください。
reason-connect = { $host } に接続できません。ネットワーク、プロキシ、ファイアウォールを確認してください。
reason-tls = { $host } との安全な接続に失敗しました: { $detail }
reason-tls-untrusted = { $host } の証明書は、このコンピューターが知らない認証局のものです。会社のネットワークが安全な接続を検査している場合は、IT 部門が証明書を持っています。ここにインストールするか、そのファイルを設定の「ネットワーク」で指定してください。
reason-tls-expired = { $host } の証明書は現在有効ではありません。期限が切れているか、このコンピューターの日付が誤っています。日付と時刻を確認してください。
reason-tls-name = { $host } は別の名前の証明書を示しています。アドレスを確認してください。サインインを求める Wi-Fi などが間に入っていることもあります。
reason-ca-file = 追加の認証局のファイルを使用できません: { $detail }
reason-proxy = { $host } までの間にあるプロキシが Campanile を通しません: { $detail }。システムの設定または Campanile の設定の「ネットワーク」でプロキシを確認してください。
reason-proxy-sign-in = 途中のプロキシがユーザー名とパスワードを求めているか、拒否しています。設定の「ネットワーク」で両方を入力してください。
reason-portal = { $host } までの間にあるネットワークが、ホテルや列車のように先にサインインを求めています。ブラウザーで Web ページを開き、サインインしてください。
reason-timeout = { $host } は時間内に応答しませんでした。
reason-status = { $host } はステータス { $status } を返しました。
reason-rate-limited = { $host } から待つように求められました。Campanile は自動で読み取りを続けます。
reason-not-found = { $host } にこのジャーナルはありません。Developer Console からジャーナリング URL をコピーし直してください。
reason-redirect = { $host } は別の場所を示しました（{ $detail }）。Campanile はたどりません。サインインページなどが間に入っています。
reason-other-origin = { $host } は読み取りの続きに別のサーバーを示しました（{ $detail }）。Campanile はたどりません。
reason-not-a-page = { $host } の応答はジャーナルではありません。プロキシのサインインページでよく起こります。
reason-not-understood = { $host } の応答は Campanile には理解できません。プロキシのサインインページでよく起こります。
reason-too-large = { $host } は Campanile が一度に受け取れる量を超えて送りました。
reason-expired = { $host } は、読み取り位置の期限が切れていると繰り返し答えています。

## ターミナル

cli-no-connection = { $path } に接続が設定されていません。接続を追加するか、次を実行してください: campanile simulate
cli-no-such-connection = { $path } に接続 { $connection } はありません。
cli-no-such-notification = 通知 { $id } はありません。
cli-nothing-to-show = 通知はありません。
cli-unread = 未読
cli-sync-line = { $connection }: 新規 { $new }、既知 { $duplicates }、{ $state }
cli-busy = 別のプログラムがこのデータフォルダーを読み取っていて（プロセス { $pid }）、応答しませんでした。
cli-busy-unknown = 別のプログラムがこのデータフォルダーを読み取っていて、応答しませんでした。
cli-marked = { $count ->
   *[other] 通知 { $count_text } 件
}: { $mark }
cli-mark-read = 既読
cli-mark-unread = 未読
cli-mark-archived = アーカイブ済み
cli-secret-stored = キーチェーンに保存しました: { $connection }
cli-secret-deleted = キーチェーンから削除しました: { $connection }
cli-secret-empty = 標準入力に何も届きませんでした。
cli-config-warning = { $file }: キー { $key } は不明なため無視します。

## 接続のテスト

test-address-ok = { $host } は Campanile が問い合わせできるアドレスです。
test-token-ok = Adobe はクライアント ID とクライアントシークレットを受け入れました。
test-journal-ok = ジャーナルが応答しました。{ $count ->
    [0] 今のところ空です。
   *[other] 最初のページにイベントが { $count_text } 件あります。
}

## 正しくない項目

field-required = 入力が必要です。
field-id = 1 ～ 32 文字。a ～ z、0 ～ 9、ハイフンを使えます。
field-url = アドレスではありません。
field-url-secure = アドレスは https:// で始まる必要があります。

## できなかったこと

problem-not-found = この通知はもう履歴にありません。
problem-undo = 時間が経ちすぎたため、元に戻せません。
problem-invalid = まだ正しくない項目があります。
problem-keychain = シークレットをシステムのキーチェーンに保存できませんでした。キーチェーンのロックを解除して、もう一度お試しください。
problem-agent = Campanile のバックグラウンドプログラムに接続できませんでした。
problem-no-link = この通知には Marketo へのリンクがありません。
problem-open = リンクをブラウザーで開けませんでした。
problem-no-display = Campanile のウィンドウにはグラフィカルなデスクトップが必要です。

## config.toml の誤り

settings-fault = { $file }、{ $line } 行目、{ $key }: { $fault }
fault-toml = 正しい TOML ではありません（{ $detail }）。
fault-unknown = 解釈できませんでした（{ $detail }）。
fault-kind-text = ここには引用符で囲んだ文字列が必要です。
fault-kind-whole = ここには 0 以上の整数が必要です。
fault-kind-number = ここには数値が必要です。
fault-kind-yes-or-no = ここには true または false が必要です。
fault-kind-list = ここには角括弧で囲んだ配列が必要です。
fault-kind-table = ここにはキーのテーブルが必要です。
fault-not-allowed = 「{ $value }」は使えません。使える値: { $allowed }。
fault-missing = このキーがありません。
fault-missing-key = キー { $name } がありません。
fault-twice = 「{ $value }」が 2 回あります。
fault-id = 「{ $value }」は使えません。a-z、0-9、- の 1 ～ 32 文字です。
fault-duration = 「{ $value }」は時間の長さではありません。60s、5m、12h、7d のような単位付きの整数が必要です。
fault-time-of-day = 「{ $value }」は 20:00 のような時刻ではありません。
fault-moment = 「{ $value }」は 2026-12-01T08:00:00+01:00 のような時刻でも日付でもありません。
fault-one-of = 次のキーの少なくとも 1 つが必要です: { $names }。
fault-percent = { $value } は使えません。0 以上 100 未満のパーセントです。
fault-address = 「{ $value }」はアドレスではありません。
fault-address-host = アドレスにはホストが必要で、ユーザー名は使えません。
fault-address-secure = 「{ $value }」は https:// で始まる必要があります（http:// はこのコンピューター宛てのみ）。
fault-address-https = 「{ $value }」は https:// のアドレスである必要があります。
settings-form-toml = { $file } を変更できません。正しい TOML ではありません（{ $detail }）。
settings-form-table = { $file } を変更できません。{ $key } がテーブルではありません。
settings-form-connection = { $file } を変更できません。connection が [[connection]] の形で書かれていません。
settings-form-locked = { $key } は組織のポリシーで設定されています。変更は管理者にご依頼ください。

## システムや履歴が受け付けないもの

problem-no-place = システムにファイル用のフォルダーがありません。--config と --data-dir を指定してください。
problem-file = { $file } を読み書きできませんでした: { $detail }
problem-system = システムの報告: { $detail }
problem-history-newer = 履歴 { $file } はより新しい Campanile のものです。こちらを更新してください。
problem-history-older = 履歴 { $file } は古い Campanile が使用中です。先にそちらを終了してください。
problem-history-foreign = { $file } は Campanile の履歴ではないため、変更しません。
problem-history-damaged = 履歴が破損しています。次回の起動時に Campanile が修復します。操作は不要です。
problem-history-because = 履歴を読み書きできませんでした: { $detail }
secret-missing = この接続のシークレットは保存されていません。
secret-keychain = システムのキーチェーンがロックされているか、応答しません: { $detail }
secret-mode = { $file } は他のユーザーも読めます。モードを 0600 にしてください。
## Exporting and forgetting

cli-exported = { $count ->
   *[other] { $count_text } 件
} → { $file }
cli-support-saved = 保存しました：{ $file }。読めるのは本人だけです。渡す前に必ずお読みください。
cli-support-there = { $file } はすでにあります。別のファイルを指定してください。
cli-forgotten = { $count ->
   *[other] { $count_text } 件の通知から取り除きました
}

## Testing a connection, step by step

test-network-ok = { $host } に接続できます。
test-network-proxy = { $host } にプロキシ { $proxy } 経由で接続できます。
test-through-proxy = プロキシ { $proxy } 経由：{ $message } プロキシはシステムの設定または Campanile の設定の「ネットワーク」によるものです。
test-secure-ok = { $host } の証明書は信頼されています。
test-secure-local = { $host } はこのコンピューターです。外には出ません。
test-untrusted = { $host } の証明書は「{ $issuer }」が発行したもので、このコンピューターは受け入れません（{ $detail }）。社内ネットワークが独自の証明書で通信を開いている場合があります。IT 部門に、この証明書のインストールか { $host } の除外を依頼してください。
test-permission-ok = このクライアントはジャーナルを読めます。

## Wrong values of settings

field-id-taken = この名前の接続はすでにあります。別の名前にするか、その接続を編集してください。
field-range = { $least } から { $most } までの整数を入力してください。
field-percents = 1 以上 100 未満の割合をカンマで区切ります（例：75, 90）。
field-time = 時刻を入力してください（例：20:00）。
field-same-time = 異なる時刻を選んでください。同じ時刻では「常に」か「なし」か区別できません。
field-days = 曜日を1つ以上選ぶか、静かな時間をオフにしてください。
field-munchkin = Munchkin ID を入力してください（例：123-ABC-456）。
field-quota = 呼び出し数を入力するか（例：50000）、空にしてください。
field-proxy = http://proxy.example.com:8080 のようなアドレスを、ユーザー名とパスワードなしで入力してください。
field-whole-path = ファイルのフルパスを入力してください。
field-email = 「{ $text }」は anna@example.com のようなメールアドレスではありません。

## What the settings could not do

problem-login = ログイン時の起動を切り替えられませんでした。
problem-no-connection = この接続はもうありません。
problem-secret-stays = 接続は削除しましたが、シークレットをキーチェーンから取り除けませんでした。キーチェーンのロックを解除して、そこで削除してください。
problem-export = 書き出せませんでした。
problem-support-save = サポートレポートを保存できませんでした。
problem-open-folder = フォルダーを開けませんでした。
