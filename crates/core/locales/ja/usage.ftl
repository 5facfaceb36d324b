### The window: the API usage, and connections over Marketo REST

## Connections over Marketo REST: refused, and spared

watch-spared = { $name } への問い合わせを本日は減らしています

## The page of the API usage

usage-title = API の使用状況
usage-instance = インスタンス
usage-by-day = 日別の呼び出し
usage-period = 期間
usage-days = { $count } 日間
usage-show-table = 表で表示
usage-show-chart = グラフで表示
usage-day = 日
usage-calls = 呼び出し
usage-share = 割り当て比
usage-day-unknown = 不明
usage-bar = { $day }: { $calls } 回
usage-bar-share = { $day }: { $calls } 回、割り当ての { $share }
usage-bar-unknown = { $day }: 不明
usage-expected = { $at } 頃になくなる見込み
usage-full-at = { $at } 頃になくなる見込み
usage-today = 本日
usage-users = 本日の API ユーザー別
usage-user = API ユーザー
usage-others = その他
usage-errors = 本日のエラー（コード別）
usage-errors-none = 本日、エラーになった呼び出しはありません。
usage-errors-unknown = 本日のエラーはまだ問い合わせていません。
usage-error-code = コード
usage-error-means = 意味
usage-ask-quota = このサブスクリプションの 1 日の呼び出し回数は？
usage-ask-quota-help = Marketo の REST インターフェイスでは分かりません。Marketo の 管理者 › Web サービス に表示されます。多くのサブスクリプションは 50,000 回です。
usage-save-quota = 割り当てを保存
usage-none-title = API の使用状況を見るには Marketo REST に接続します
usage-none-text = どの API ユーザーが何回呼び出しているか、本日の割り当てがいつなくなりそうかが分かります。
usage-connect = Marketo REST に接続
usage-failed = API の使用状況を読み取れませんでした
details-usage = API の使用状況を表示

## The form of a Marketo REST connection

rest-lead = これらの値は Marketo の管理者から受け取ります。管理者 › Web サービス と 管理者 › LaunchPoint にあります。
rest-base-url = REST アドレス
rest-base-url-help = REST API の「エンドポイント」。例: https://123-ABC-456.mktorest.com/rest
rest-poll-every = 問い合わせの間隔
rest-poll-every-help = 例: 5m、1h。1 回ごとに共有の割り当てから 1 回分を使います。
rest-instance = Munchkin ID
rest-instance-help = アドレスがこれで始まらない場合にのみ必要です。
rest-count-exhausted = ストリームを使い切った人を数える
rest-count-exhausted-cost = 有効なエンゲージメントプログラムごとに、1 日 1 回、メンバー 300 人につき 1 回の呼び出しを使います。Campanile が自身に許す呼び出しの 15% が上限です。保存するのは件数だけで、個人は保存しません。
rest-exhausted-step = 何人増えたら知らせるか
rest-how = 管理者が API 専用ユーザーと LaunchPoint サービスを作る手順
rest-how-1 = 管理者 › ユーザーと役割 › 役割 で、API 権限「Read-Only Assets」を持つ役割を作ります。ストリームの人数を数えるには「Read-Only Person」も加えます。
rest-how-2 = 管理者 › ユーザーと役割 › ユーザー で、その役割の新しいユーザーを招待し、「API Only」をオンにします。
rest-how-3 = 管理者 › LaunchPoint で 新規 › 新しいサービス を選び、サービスに「カスタム」、そしてそのユーザーを指定します。
rest-how-4 = サービスの「詳細を表示」を開くと、クライアント ID とクライアントシークレットがあります。
rest-how-5 = 管理者 › Web サービス で REST API のエンドポイントをコピーします。1 日の割り当てもそこにあります。
first-run-set-up-rest = Marketo REST を設定
first-run-look = 最初の問い合わせ
first-run-look-begins = Marketo に問い合わせています…
first-run-look-done = Marketo が応答しました。これから Campanile が割り当て、エラー、キャンペーンを見守ります。
settings-connections-add-rest = Marketo REST を追加
