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
