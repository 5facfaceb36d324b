# 常駐プログラムとターミナルの言葉。

## トースト

toast-body-with-instance = { $instance }: { $body }

## トレイ

tray-open = Campanile を開く
tray-check-now = 今すぐ確認
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
reason-keychain = システムのキーチェーンがロックされているか、応答しません。ロックを解除して、もう一度確認してください。
reason-invalid-client = Adobe がクライアント ID またはクライアントシークレットを拒否しています。現在の値を設定で入力してください。
reason-scope = Adobe がスコープを拒否しています。Developer Console の値と比べてください。
reason-forbidden = Adobe はこのクライアントにジャーナルの読み取りを許可していません。組織 ID、クライアント ID、プロジェクトのアクセス権を確認してください。
reason-unauthorized = Adobe は自ら発行したアクセストークンを拒否しています。資格情報が今もプロジェクトに属しているか確認してください。
reason-dns = { $host } という名前が見つかりません。アドレスとネットワークを確認してください。
reason-connect = { $host } に接続できません。ネットワーク、プロキシ、ファイアウォールを確認してください。
reason-tls = { $host } との安全な接続に失敗しました: { $detail }
reason-timeout = { $host } は時間内に応答しませんでした。
reason-status = { $host } はステータス { $status } を返しました。
reason-rate-limited = { $host } から待つように求められました。Campanile は自動で読み取りを続けます。
reason-not-found = { $host } にこのジャーナルはありません。Developer Console からジャーナリング URL をコピーし直してください。
reason-redirect = { $host } は別の場所を示しました（{ $detail }）。Campanile はたどりません。サインインページなどが間に入っています。
reason-other-origin = { $host } は読み取りの続きに別のサーバーを示しました（{ $detail }）。Campanile はたどりません。
reason-not-a-page = { $host } の応答はジャーナルではありません。プロキシのサインインページでよく起こります。
reason-too-large = { $host } は Campanile が一度に受け取れる量を超えて送りました。
reason-expired = { $host } は、読み取り位置の期限が切れていると繰り返し答えています。
reason-unsupported = このバージョンの Campanile は、この種類の接続をまだ読み取れません。

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
cli-config-warning = 警告: { $detail }

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
problem-invalid = まだ正しくない項目があります。
problem-history = 履歴を読み書きできませんでした。
problem-settings = 設定を読み取れないか、保存できませんでした。
problem-keychain = シークレットをシステムのキーチェーンに保存できませんでした。キーチェーンのロックを解除して、もう一度お試しください。
problem-agent = Campanile のバックグラウンドプログラムに接続できませんでした。
problem-no-link = この通知には Marketo へのリンクがありません。
problem-open = リンクをブラウザーで開けませんでした。
problem-no-display = Campanile のウィンドウにはグラフィカルなデスクトップが必要です。
