## Why a Marketo REST connection could not be read ($detail is Marketo’s code)

reason-rest-token = Marketo は自ら発行したアクセストークンを拒否しています（コード { $detail }）。API ユーザーとその LaunchPoint サービスが今もあるか確認してください。
reason-rest-denied = Marketo はこの API ユーザーを許可していません（コード { $detail }）。役割の権限と、許可された IP アドレスの一覧を確認してください。
reason-quota-reached = この Marketo サブスクリプションの本日の API 割り当ては使い切られました。リセット後に Campanile が読み取りを続けます。
reason-rest-temporary = Marketo 側で一時的な障害が起きています（コード { $detail }）。Campanile が自動で再試行します。
reason-rest-code = { $host } は Marketo のコード { $detail } を返しました。
reason-not-an-answer = { $host } の応答は Marketo の API のものではありません。プロキシのサインインページでよく起こります。

## Quota, errors and campaigns as Marketo REST shows them

title-web-services-forecast = API 割り当てが { $at } 頃になくなる見込み
summary-web-services-forecast = { $quota_text } 回中 { $used_text } 回の呼び出し。このペースでは現地時間 { $at } 頃（{ $from } から { $to }）になくなります。リセットの { $hours_text } 時間前です。
summary-web-services-count = 本日、{ $count_text } 回の呼び出しがエラー { $code } になりました。
summary-web-services-jump = 本日、{ $count_text } 回の呼び出しがエラー { $code } になりました。通常は 1 日 { $usual_text } 回です。
summary-campaign-failure-invalid = { $since } 頃から Marketo で無効と表示されています。スマートリストかフローを直すまで実行されません。
summary-idle-trigger-cleanup-inferred = 6 か月以上有効でしたが、現在は無効です。担当者か Marketo のクリーンアップによるものです。必要なものは再び有効化してください。

fact-inferred = Campanile による推定
fact-runs-out-at = なくなる見込み
fact-runs-out-from = 最も早い場合
fact-runs-out-to = 最も遅い場合
fact-usual-count = 通常の 1 日の件数
fact-value-inferred = はい（Marketo は示していません）

cli-stats-calls = Campanile 自身の本日の API 呼び出し（{ $connection }）: { $budget_text } 回中 { $calls_text } 回

## Connections over Marketo REST: refused, and spared

reason-rest-client = Marketo がクライアント ID またはクライアントシークレットを拒否しています。管理者 › LaunchPoint のサービスの詳細から両方をコピーし直してください。
reason-budget-stretched = Campanile 自身の呼び出しの上限を守るため、約 { $detail } 分ごとに問い合わせます。
reason-budget-spent = Campanile は本日自身に許した呼び出しを使い切りました。リセット後に再び問い合わせます。

## The page of the API usage

usage-lasts = このペースなら、リセットまで足ります。
usage-unknown = 予測に必要な情報がまだ足りません。その日の最初の数時間と、似た日が少なくとも 3 日分必要です。
usage-no-quota = 1 日の割り当てが分からないため、いつまで足りるかを示せません。
usage-reset = 現地時間 { $reset } 頃（米国中部時間の午前 0 時）にリセットされます。
usage-of-quota = 本日 { $quota_text } 回中 { $used_text } 回
usage-calls-today = 本日 { $count_text } 回の呼び出し
usage-seen-at = Marketo の集計、{ $at } に確認。
usage-not-seen = 本日はまだ集計がありません。
usage-own = Campanile 自身（{ $connection }）は、本日自身に許した { $budget_text } 回のうち { $calls_text } 回を呼び出しました。
usage-own-none = Campanile 自身（{ $connection }）は本日まだ問い合わせていません。

## The form of a Marketo REST connection

test-rest-token-ok = Marketo がクライアント ID とクライアントシークレットを受け付けました。
test-rest-ok = API ユーザーは使用状況を読み取れます。本日これまでに { $count_text } 回の呼び出し。
field-rest-address = Marketo の REST インターフェイスのアドレスではありません。例: https://123-ABC-456.mktorest.com/rest
field-poll-every = 単位付きの整数（1 分以上）。例: 5m、1h
