### 通知タイプの言葉: 名前、タイトル、要約、手引き、詳細情報、トースト、管理者へのメッセージ。
### キー、属性、変数は英語のファイルと同じです。_text で終わる変数は書式設定済みです。
### $count と $critical は数値で、複数形の選択にだけ使います。

## 名前

type-campaign-failure = キャンペーン失敗
    .short = キャンペーン失敗
type-campaign-abort = キャンペーン中止
    .short = キャンペーン中止
type-idle-trigger-cleanup = アイドルトリガーキャンペーンクリーンアップ
    .short = 未使用トリガーの整理
type-test-group = A/B テスト結果
    .short = A/B テスト結果
type-crm-sync = CRM 同期
    .short = CRM 同期
type-microsoft-dynamics = Microsoft Dynamics
    .short = Microsoft Dynamics
type-salesforce = Salesforce
    .short = Salesforce
type-engagement = エンゲージメント
    .short = エンゲージメント
type-facebook = Facebook
    .short = Facebook
type-linkedin = LinkedIn
    .short = LinkedIn
type-web-services = Web サービス
    .short = Web サービス
type-monitoring = Campanile 自身の監視
    .short = Campanile
type-other = その他の通知
    .short = その他

group-campaigns = キャンペーン
group-crm = CRM 同期
group-engagement = エンゲージメント
group-ads = 広告ネットワーク
group-web-services = Web サービス
group-campanile = Campanile
group-other = その他

severity-info = 情報
severity-warning = 警告
severity-error = エラー
severity-critical = 重大

## キャンペーン失敗

title-campaign-failure-named = キャンペーン失敗: { $campaign }
title-campaign-failure-id = キャンペーン失敗: スマートキャンペーン { $campaign }
title-campaign-failure-bare = スマートキャンペーンの失敗
summary-campaign-failure-message = Marketo のメッセージ: { $message }
summary-campaign-failure-bare = Marketo がエラーを報告しましたが、理由は示していません。スマートリスト、フロー、スケジュールを確認してください。

## キャンペーン中止

title-campaign-abort-by-person-named = 手動で中止: { $campaign }
title-campaign-abort-by-person-id = 手動で中止: スマートキャンペーン { $campaign }
title-campaign-abort-automatic-named = 自動中止: { $campaign }
title-campaign-abort-automatic-id = 自動中止: スマートキャンペーン { $campaign }
title-campaign-abort-bare = スマートキャンペーンの実行が中止
summary-campaign-abort-by-person = { $user } が中止しました。完了したステップは元に戻りません。
summary-campaign-abort-by-person-unknown = 誰かが中止しました。Marketo は誰かを示していません。完了したステップは元に戻りません。
summary-campaign-abort-automatic = Marketo がこの実行を自動で中止しました。完了したステップは元に戻りません。実行内容は「結果」で確認できます。

## アイドルトリガーキャンペーンクリーンアップ（$deadline は「11月30日」の形）

title-idle-trigger-cleanup-scheduled = { $count ->
       *[other] トリガーキャンペーン { $count_text } 件が { $deadline }に無効化
    }
title-idle-trigger-cleanup-scheduled-undated = { $count ->
       *[other] トリガーキャンペーン { $count_text } 件がまもなく無効化
    }
title-idle-trigger-cleanup-done = { $count ->
       *[other] トリガーキャンペーン { $count_text } 件を無効化
    }
title-idle-trigger-cleanup-bare = アイドルトリガーキャンペーンクリーンアップ
summary-idle-trigger-cleanup-scheduled = 6 か月間、対象になった人がいません。残すものは、それまでに無効化してから再び有効化してください。
summary-idle-trigger-cleanup-done = 6 か月間、対象になった人がいませんでした。必要なものは再び有効化してください。
summary-idle-trigger-cleanup-bare = ここではキャンペーンが示されていません。Marketo の通知から一覧を開けます。

## A/B テスト結果

title-test-group-named = A/B テスト結果: { $program }
title-test-group-bare = A/B テストの結果が出ました
summary-test-group-winner = 勝者: { $winner }。Marketo で数値を確認してください。
summary-test-group-bare = Marketo で数値を確認し、勝者を決定してください。

## CRM 同期

title-crm-sync-down = CRM 同期が停止
title-crm-sync-permissions = CRM 同期の権限に誤り
title-crm-sync-bare = Marketo が CRM 同期の問題を報告
summary-crm-sync-down = Marketo は CRM と同期していません。管理者の対応が必要です。開くと、送信用のメッセージがあります。
summary-crm-sync-permissions = Marketo が権限の誤りを報告しました。管理者の対応が必要です。開くと、送信用のメッセージがあります。
summary-crm-sync-bare = Marketo はこれ以上示していません。管理者の対応が必要です。開くと、送信用のメッセージがあります。
summary-crm-sync-message = Marketo のメッセージ: { $message }

## Microsoft Dynamics（$duplicates_text と $too_long_text は数値）

title-microsoft-dynamics-count = { $count ->
       *[other] Dynamics に同期されず: { $count_text } 人
    }
title-microsoft-dynamics-bare = Dynamics に同期されなかった人がいます
summary-microsoft-dynamics-reasons = 24 時間で重複 { $duplicates_text } 件、文字数超過 { $too_long_text } 件。Marketo は完全なリストを 30 日間保持します。
summary-microsoft-dynamics-bare = Marketo は 24 時間分の失敗をまとめて通知します。完全なリストは 30 日間保持されます。

## Salesforce

title-salesforce-login = Salesforce が Marketo のログインを拒否
title-salesforce-api-limit = Salesforce の API 上限に到達
title-salesforce-record-count = { $count ->
       *[other] Salesforce がレコード { $count_text } 件を拒否
    }
title-salesforce-code = Salesforce エラー: { $code }
title-salesforce-bare = Marketo が Salesforce の問題を報告
summary-salesforce-login = 同期は待機中です。管理者が認証情報を再入力する必要があります。開くと、送信用のメッセージがあります。
summary-salesforce-api-limit = 今は Marketo からの呼び出しを受け付けません。管理者の対応が必要です。開くと、送信用のメッセージがあります。
summary-salesforce-record = { $object } で { $code }。「同期エラー」にレコードが 5 日間表示されます。
summary-salesforce-code = Salesforce は { $code } を返しました。「同期エラー」に詳細が 5 日間表示されます。
summary-salesforce-bare = Marketo は理由を示していません。管理者 › Salesforce › 同期エラーで過去 5 日分を確認できます。
summary-salesforce-message = Marketo のメッセージ: { $message }

## エンゲージメント

title-engagement-count = { $count ->
       *[other] { $count_text } 人がコンテンツ消費済み
    }
title-engagement-bare = コンテンツ消費済みの人がいます
summary-engagement-stream = { $program }、ストリーム { $stream }: すべて受信済みです。コンテンツの追加、別のストリームへの移動、または現状維持を選んでください。
summary-engagement-program = { $program }: ストリームをすべて受信済みです。コンテンツの追加、別のストリームへの移動、または現状維持を選んでください。
summary-engagement-bare = ストリームのコンテンツをすべて受信済みです。コンテンツの追加、別のストリームへの移動、または現状維持を選んでください。

## Facebook

title-facebook-terms = Facebook の規約が未承諾
title-facebook-removed = Facebook で Marketo アプリが削除
title-facebook-bare = Marketo が Facebook の問題を報告
summary-facebook-audience = 解決するまで、オーディエンス { $audience } は更新されない可能性があります。開くと手順を確認できます。
summary-facebook-bare = 解決するまで、Facebook オーディエンスは更新されない可能性があります。開くと手順を確認できます。

## LinkedIn

title-linkedin-push = LinkedIn への送信に失敗
title-linkedin-bare = Marketo が LinkedIn の問題を報告
summary-linkedin-audience = { $audience } は 3 回試行して中断しました。管理者が認証を確認したあと、もう一度送信してください。
summary-linkedin-bare = 3 回試行して中断しました。管理者が LinkedIn の認証を確認したあと、もう一度送信してください。

## Web サービス（$percent_text は記号付きの「75%」、$reset は現地時刻）

title-web-services-percent = 本日の API 割り当ての { $percent_text } を使用
title-web-services-used-up = 本日の API 割り当てを使い切りました
title-web-services-errors = Marketo の API がエラー { $code } を報告
title-web-services-bare = Web サービスに関する通知
summary-web-services-calls = { $quota_text } 回中 { $used_text } 回の呼び出し。現地時間 { $reset } 頃（米国中部時間の午前 0 時）にリセットされます。
summary-web-services-quota = 1 日の割り当ては { $quota_text } 回です。現地時間 { $reset } 頃（米国中部時間の午前 0 時）にリセットされます。
summary-web-services-used-up = 現地時間 { $reset } 頃（米国中部時間の午前 0 時）まで、連携からの呼び出しは拒否されます。
summary-web-services-used-up-services = 現地時間 { $reset } 頃まで、連携からの呼び出しは拒否されます。Marketo が示すサービス: { $services }。
summary-web-services-errors = エラー { $code }: { $message }
summary-web-services-bare = ここでは数値が示されていません。管理者 › Web サービスで過去 7 日間の呼び出しを確認できます。

## Campanile 自身

title-monitoring-silent = 「{ $connection }」が { $minutes_text } 分間応答なし
title-monitoring-sign-in = 「{ $connection }」は再サインインが必要
title-monitoring-gap = 「{ $connection }」: 一部の通知が欠落
title-monitoring-recovered-database = Campanile が履歴を復旧しました
title-monitoring-not-watching = 監視なし: { $from } ～ { $to }
title-monitoring-answers-again = 「{ $connection }」の応答が復旧
title-monitoring-unreachable-all = 応答する接続がありません
title-monitoring-bare = Campanile からの通知
summary-monitoring-silent = 新しい通知が抜けている可能性があります。Campanile は試行を続け、応答が戻り次第お知らせします。
summary-monitoring-sign-in = シークレットが拒否されたか、読み取れません。解決するまで、この接続からは何も届きません。
summary-monitoring-gap = 「{ $connection }」には { $from } ～ { $to } の分が残っていませんでした。欠落は一覧に表示されます。
summary-monitoring-gap-unknown = 「{ $connection }」には一部が残っていませんでした。欠落の量は不明です。欠落は一覧に表示されます。
summary-monitoring-recovered-database = { $count ->
       *[other] 履歴ファイルが破損していました。{ $count_text } 件を救出し、Marketo に残っているものは読み直します。
    }
summary-monitoring-not-watching = { $count ->
        [0] Campanile は { $from } ～ { $to } に動作していませんでした。その間の通知は見つかりませんでした。
       *[other] Campanile は { $from } ～ { $to } に動作していませんでした。その間に届いた { $count_text } 件の通知は一覧にあります。
    }
summary-monitoring-answers-again = { $minutes_text } 分間応答がありませんでした。Campanile は続きから読み取ります。欠落があれば表示します。
summary-monitoring-unreachable-all = 現在、Campanile には何も届いていません。試行を続け、いずれかの接続が応答し次第お知らせします。
summary-monitoring-bare = Campanile が自身の監視について記録しました。内容は詳細にあります。

## その他

title-other-bare = Marketo からの新しい種類の通知
title-other-named = Marketo から: { $name }
title-other-rejected = 読み取れない項目がありました
summary-other-words = Marketo での名前は「{ $words }」です。Campanile はまだ知らないため、Marketo が送った内容をすべて表示します。
summary-other-message = Marketo のメッセージ: { $message }
summary-other-rejected = 届いた内容は保存し、すべて表示します。理由: { $reason }
reject-not-json = JSON ではありません。
reject-not-an-object = JSON ですが、オブジェクトではありません。
reject-no-event = イベントが含まれていません。
reject-event-not-an-object = イベントがオブジェクトではありません。
reject-data-not-an-object = イベントのデータがオブジェクトではありません。
reject-neither-type-nor-data = イベントにタイプもデータもありません。
summary-other-bare = Campanile はこの種類をまだ知りません。Marketo が送った内容をすべて表示します。

## 手引き: 対応できる人、意味、主な原因、対処

playbook-campaign-failure =
    .who = キャンペーンを編集してスケジュールできる方が対応できます。人数制限を恒久的に引き上げるには Marketo 管理者が必要です。
    .means = Marketo がこのスマートキャンペーンにエラーを検出しました。Adobe の文書によると、通知に含まれるのは ID だけで、原因は含まれません。
    .causes = スマートリストやフローのエラー、参照しているスマートリストのエラー、または対象者が人数制限を超えたこと。
    .step1 = マーケティングアクティビティでキャンペーンを開きます。
    .step2 = 「スマートリスト」と「フロー」で、赤い下線の箇所を修正します。参照しているスマートリストも同様です。
    .step3 = 「スケジュール」でスマートリストのステータスを確認します。制限を超えている場合は、引き上げるか上書きします。
    .step4 = もう一度スケジュールし、「結果」を確認します。

playbook-campaign-abort =
    .who = キャンペーンを編集してスケジュールできる方が確認できます。
    .means = このスマートキャンペーンの実行が途中で止まりました。完了したステップは元に戻りません。
    .causes = Marketo の文書にある自動中止の原因は、予測フィルターを評価できなかったことだけです。それ以外はユーザーによる中止です。
    .step1 = キャンペーンを開き、中止までに実行された内容を「結果」で確認します。
    .step2 = スマートリストに予測フィルターがある場合は、そのフィルターを確認します。
    .step3 = 残りのステップが必要な人を決め、その人たちに対してもう一度実行します。

playbook-campaign-abort-by-person =
    .who = 理由は中止した人が知っています。キャンペーンをスケジュールできる方は、もう一度実行できます。
    .means = Marketo のユーザーがこの実行を中止しました。完了したステップは元に戻りません。
    .causes = 誰かが「キャンペーンを中止」を選びました。Marketo は理由を示していません。
    .step1 = 「詳細情報」に名前がある場合は、意図した中止かどうかをその人に確認します。
    .step2 = 中止までに実行された内容を「結果」で確認します。
    .step3 = 続ける場合は、残りのステップが必要な人を決め、もう一度実行します。

playbook-idle-trigger-cleanup =
    .who = トリガーキャンペーンを有効化できる方が対応できます。
    .means = Marketo は四半期に 1 回、使われていないトリガーキャンペーンを無効化します。1 週間前に予告があります。
    .causes = キャンペーンが 6 か月以上有効で、その間に対象になった人がいません。
    .step1 = Marketo の右上にある通知から、キャンペーンの一覧を開きます。
    .step2 = 残すものは「スケジュール」で無効化し、再び有効化します。6 か月の期間が最初から数え直されます。
    .step3 = ほかはそのままにします。1 週間後に Marketo が無効化します。

playbook-idle-trigger-cleanup-done =
    .who = トリガーキャンペーンを有効化できる方が対応できます。
    .means = Marketo がこれらのトリガーキャンペーンを無効化しました。1 週間前に予告されます。今後は反応しません。
    .causes = 6 か月以上有効で、その間に対象になった人がいませんでした。
    .step1 = Marketo の右上にある通知から、キャンペーンの一覧を開きます。
    .step2 = 必要なものを「スケジュール」で有効化します。

playbook-test-group =
    .who = メールプログラムを編集できる方が対応できます。
    .means = A/B テストが終わりました。この通知の内容は Marketo の文書にありません。
    .causes = テストが最後まで実行されました。
    .step1 = マーケティングアクティビティでメールプログラムを開きます。
    .step2 = テストの結果を確認します。
    .step3 = 勝者を決定するか、Marketo が選んだ勝者を確認します。

playbook-crm-sync =
    .who = Marketo 管理者（権限「CRM にアクセス」）と、CRM の同期ユーザーを管理する方の対応が必要です。
    .means = 権限の誤りや同期の停止など、CRM 同期の重大な問題を Marketo が報告しています。
    .causes = 同期ユーザーの権限の変更、認証情報の拒否、または同期の無効化。
    .step1 = メッセージをコピーして管理者に送ります。
    .step2 = 管理者 › Salesforce または管理者 › Microsoft Dynamics で、同期が有効か、何が報告されているかを確認します。
    .step3 = CRM の管理者と一緒に、同期ユーザーの認証情報と権限を確認します。

playbook-microsoft-dynamics =
    .who = Marketo 管理者（権限「CRM にアクセス」）と、レコードや項目については Dynamics 管理者の対応が必要です。
    .means = Marketo は 24 時間に 1 回、その間に Dynamics と同期できなかった人物の一覧を通知します。
    .causes = 重複、または相手側の項目より長い値。Marketo はコードの一覧を公開していません。
    .step1 = Marketo の通知で「完全なリストを表示」を選びます（CSV、30 日間保持）。
    .step2 = 重複を結合し、値を短くするか、項目の長さをそろえます。
    .step3 = 管理者 › Microsoft Dynamics › 同期エラーで、同じコードがまだあるか確認します。
    .step4 = 一度に多く失敗する場合は「同期設定の検証」を実行します。

playbook-salesforce =
    .who = Marketo 管理者（権限「CRM にアクセス」）の対応が必要です。多くの場合、Salesforce 管理者も必要です。
    .means = Salesforce との同期がエラーを報告しています。メッセージは Salesforce のものです。Marketo はコードの一覧を公開していません。
    .causes = 認証情報の期限切れ、API 上限の超過、権限の不足、または Salesforce が拒否したレコード。
    .step1 = メッセージをコピーして管理者に送ります。
    .step2 = 管理者 › Salesforce › 同期エラー（過去 5 日間）で、ジョブレベルかレコードレベルかを確認します。
    .step3 = Salesforce またはレコードで原因を解消します。同期は次の周期で再試行されます。
    .step4 = 管理者 › Salesforce › 同期ステータスを確認します。

playbook-salesforce-login =
    .who = Marketo 管理者（権限「CRM にアクセス」）と、Salesforce の同期ユーザーを管理する方の対応が必要です。
    .means = Salesforce が同期ユーザーのユーザー名、パスワード、またはトークンを拒否しました。再びログインできるまで、変更は保留されます。
    .causes = パスワードの変更や期限切れ、セキュリティトークンのリセット、または同期ユーザーのロック。
    .step1 = メッセージをコピーして管理者に送ります。
    .step2 = 管理者 › Salesforce で認証情報を再入力します。
    .step3 = 「同期エラー」を確認します。次の周期で同期が再開します。

playbook-salesforce-api-limit =
    .who = Salesforce 管理者と、同期の確認には Marketo 管理者（権限「CRM にアクセス」）の対応が必要です。
    .means = Salesforce の API 上限を超えたため、今は Marketo からの呼び出しを受け付けません。
    .causes = Salesforce の上限を超える API 呼び出し。Marketo の定期確認だけで 1 日約 7,200 回という利用者の報告があります。
    .step1 = メッセージをコピーして、両方の管理者に送ります。
    .step2 = Salesforce で呼び出しの多いものを探し、呼び出しを減らすか上限を引き上げます。
    .step3 = それ以外は待ちます。Salesforce は約 24 時間分の呼び出しを数えます。
    .step4 = 管理者 › Salesforce › 同期ステータスを確認します。次の周期で同期が再開します。

playbook-salesforce-record =
    .who = 一覧の確認は Marketo 管理者（権限「CRM にアクセス」）、修正はレコードの所有者または Salesforce 管理者が行います。
    .means = Salesforce が一部のレコードを拒否しました。失敗は各人物のアクティビティログにも残ります。
    .causes = 使用中のレコード、重複、必須項目の不足、入力規則、または権限の不足。どれかはコードで分かります。
    .step1 = 管理者 › Salesforce › 同期エラー（過去 5 日間）で「レコードレベル」を選び、一覧をエクスポートします。
    .step2 = コードの意味を確認し、Salesforce でレコードまたは規則を修正します。
    .step3 = 使用中のレコードは通常、自然に解消します。繰り返す場合は、並行する更新を減らします。

playbook-engagement =
    .who = エンゲージメントプログラムを編集できる方が判断できます。
    .means = これらの人物はストリームのコンテンツをすべて受信し、追加されるまで待機します。多くの場合は予定どおりです。
    .causes = ストリームに未配信のコンテンツがありません。入れ子のプログラムは 1 件と数えるため、早く消費済みになります。
    .step1 = プログラムを開き、「ストリーム」と「メンバー」の「コンテンツ消費済み」列を確認します。
    .step2 = ストリームにコンテンツを追加するか、これらの人物を別のストリームに移します。
    .step3 = 予定どおりなら、そのままにします。
    .step4 = 今後通知が不要な場合: 設定 › コンテンツ消費済みの通知 › オフ。

playbook-facebook =
    .who = Facebook アカウントの所有者と、Marketo 管理者（権限「イベントパートナーにアクセス」）の対応が必要です。
    .means = Marketo が Facebook のカスタムオーディエンスを更新できません。通知の内容は Marketo の文書にありません。
    .causes = Facebook のカスタムオーディエンス規約が未承諾か、Facebook で Marketo アプリが削除されました。
    .step1 = Facebook で facebook.com/ads/manage/customaudiences/tos.php の規約を承諾します。
    .step2 = アプリが削除された場合は、管理者 › LaunchPoint で Facebook をもう一度認証します。
    .step3 = 「Ad Bridge を介して送信」でリストをもう一度送信し、オーディエンスの更新を確認します。

playbook-linkedin =
    .who = Marketo 管理者（権限「イベントパートナーにアクセス」）と、すべての広告アカウントにアクセスできる LinkedIn ユーザーが必要です。
    .means = Marketo は 3 回試行しましたが、オーディエンスの作成、ログイン、または LinkedIn へのメールの送信ができませんでした。
    .causes = 認証が無効になったか、LinkedIn ユーザーが広告アカウントにアクセスできません。どちらかは Marketo が示していません。
    .step1 = メッセージをコピーして管理者に送ります。
    .step2 = 管理者 › LaunchPoint で LinkedIn サービスをもう一度認証します。
    .step3 = データベースでリストを開いて「Ad Bridge を介して送信」を選び、15 分待ちます。

playbook-web-services =
    .who = Marketo 管理者（管理者 › Web サービス）と、呼び出しの最も多い連携の責任者の対応が必要です。
    .means = 本日の API 呼び出しに関する Marketo の通知です。すべての連携が 1 つの割り当てを共有し、米国中部時間の午前 0 時頃にリセットされます。
    .causes = ある連携の呼び出しが予定より多くなっています。Power BI コネクターが 1 日 23,000 ～ 43,000 回呼び出すという利用者の報告があります。
    .step1 = 管理者 › Web サービス › API 呼び出し情報で、過去 7 日間のリクエストを開きます。
    .step2 = 呼び出しの最も多い API ユーザーを探し、その連携の責任者に伝えます。
    .step3 = 割り当てがリセットされるまで、連携を一時停止するか、まとめて取得するようにします。
    .step4 = 割り当てが恒常的に足りない場合は、Adobe のアカウントマネージャーに相談します。

playbook-web-services-used-up =
    .who = Marketo 管理者（管理者 › Web サービス）と、呼び出しの最も多い連携の責任者の対応が必要です。
    .means = 1 日の割り当てに達しました。米国中部時間の午前 0 時頃まで、API はすべての連携をエラー 607 で拒否します。
    .causes = ある連携の呼び出しが予定より多くなりました。Power BI コネクターが 1 日 23,000 ～ 43,000 回呼び出すという利用者の報告があります。
    .step1 = メッセージをコピーして管理者に送ります。
    .step2 = 管理者 › Web サービス › API 呼び出し情報で過去 7 日間のリクエストを開き、呼び出しの最も多いものを探します。
    .step3 = それを一時停止し、翌日の開始時に呼び出しを残します。
    .step4 = リセット後、ほかの連携が追いつくか確認します。呼び出しを増やすには、Adobe のアカウントマネージャーに相談します。

playbook-web-services-errors =
    .who = 連携の責任者の対応が必要です。ロールと許可アドレスについては Marketo 管理者に依頼してください。
    .means = Marketo の REST API がエラーを返しました。どの連携で起きたかは、必ずしも示されません。
    .causes = 20 秒間（606）または同時（615）の呼び出し過多、更新されていないトークン（601、602）、ロールまたは IP 許可リスト（603）。
    .step1 = 「詳細情報」でコードと、あればメッセージを確認します。
    .step2 = 時刻を添えて連携の責任者に送ります。
    .step3 = 606 と 615 は呼び出しの間隔を空けます。603 は「管理者」で API ロールと IP 許可リストを確認します。

playbook-monitoring =
    .who = このコンピューターを使っている方。ネットワークやプロキシについては IT 部門。
    .means = Marketo ではなく、Campanile 自身の監視についての通知です。受け取れなかったものは表示できません。
    .causes = ネットワークの切断、応答しない接続元、電源の入っていないコンピューター、または履歴ファイルの破損。
    .step1 = 接続の状態を開き、最後のエラーを確認します。
    .step2 = 「今すぐ確認」を選びます。
    .step3 = 応答が戻るまでは、Marketo の右上にある通知を確認します。

playbook-monitoring-sign-in =
    .who = シークレットを持っている方。それ以外の場合は、この接続を設定した方。
    .means = Campanile がこの接続にサインインできないため、何も届きません。ほかの接続は動作を続けます。
    .causes = シークレットの変更、期限切れ、入力ミス、アクセス権の取り消し、またはキーチェーンのロック。
    .step1 = キーチェーンがロックされている場合は、解除します。
    .step2 = 資格情報の管理者から有効なシークレットを受け取ります。
    .step3 = この接続の設定でシークレットを置き換えます。読み取り位置は保持されます。

playbook-monitoring-gap =
    .who = 抜けた内容は Marketo で確認できます。この接続からはもう取得できません。
    .means = Campanile が取得しようとした時点で、この期間の分は残っていませんでした。その間の通知は履歴にありません。
    .causes = この接続が長い間読み取られませんでした。Adobe がイベントを保持するのは 7 日間です。
    .step1 = Marketo の右上にある通知を開き、この期間を確認します。
    .step2 = 7 日を超える空白ができないよう、ログイン時に Campanile を起動します。

playbook-monitoring-not-watching =
    .who = このコンピューターを使っている方。
    .means = Campanile は指示なしに停止し、この期間は監視していませんでした。その後、停止した位置から読み取りを再開しました。
    .causes = コンピューターの停電やシャットダウン、またはプログラムの終了やクラッシュ。
    .step1 = その間に届いたものを確認します。トーストで表示されなかったものもあります。
    .step2 = 繰り返す場合は campanile doctor を実行し、報告を確認します。

playbook-monitoring-recovered-database =
    .who = このコンピューターを使っている方。
    .means = Campanile の履歴ファイルが読めなくなりました。読めたものはすべて引き継ぎ、残りは前回の毎日のバックアップ（あれば）から補い、破損したファイルは保管しました（詳細情報を参照）。
    .causes = 多くはディスクの故障や容量不足、または書き込み中の停電です。
    .step1 = このコンピューターのディスクを確認するか、管理者に相談します。
    .step2 = 古いものが欠けている場合は破損したファイルを残しておきます。さらに読み出せることがあります。

playbook-other =
    .who = 内容によります。Marketo 管理者は Marketo で同じ通知を確認できます。
    .means = Campanile がまだ知らないものを Marketo が送りました。送られた内容はすべて保存し、表示します。
    .causes = Marketo には文書にない種類の通知があり、新しい種類が加わることもあります。
    .step1 = 「詳細情報」と「Marketo が送った内容」を確認します。
    .step2 = Marketo の右上にある通知と比べます。
    .step3 = 必要な通知であれば、これを基にルールを作ります。

## 詳細情報

fact-campaign-id = キャンペーン ID
fact-campaign-name = スマートキャンペーン
fact-user = ユーザー
fact-daily-quota = 1 日の割り当て
fact-percent = 割り当ての使用率
fact-used = 使用した呼び出し
fact-services = サービス
fact-program-id = プログラム ID
fact-program-name = プログラム
fact-stream = ストリーム
fact-exhausted-count = 消費済みの人数
fact-error-code = コード
fact-error-message = メッセージ
fact-object = オブジェクト
fact-failed-count = 失敗
fact-duplicates = 重複
fact-fields-too-long = 文字数超過
fact-deadline = 期限
fact-csv-url = 完全なリスト（CSV）
fact-audience = オーディエンス
fact-attempts = 試行回数
fact-campaign-ids = キャンペーン ID の一覧
fact-winner = 勝者
fact-connection = 接続
fact-time-as-sent = 送信時の時刻表記
fact-reject-reason = 読み取れなかった理由
fact-recognised-by = 判別の根拠
fact-component = コンポーネント
fact-missing-from = 欠落の開始
fact-missing-to = 欠落の終了
fact-workspace = ワークスペース
fact-state = 状態
fact-count = 件数
fact-file = ファイル

## トースト（$types は句点のない完成した一覧。「キャンペーン失敗 9, Microsoft Dynamics 3」）

toast-summary-title = { $count ->
       *[other] ほかに通知 { $count_text } 件
    }
toast-summary-body = { $types }。重大な通知は個別に表示します。
toast-backlog-title = { $count ->
       *[other] 過去 7 日間の通知 { $count_text } 件
    }
toast-backlog-body = すべてウィンドウにあります。今後は新しいものだけをお知らせします。
toast-digest-title = { $critical ->
        [0] { $count ->
           *[other] 不在中の通知 { $count_text } 件
        }
       *[other] 不在中の重大な通知 { $critical_text } 件
    }
toast-type-only-body = Campanile を開いて詳細を確認してください。
toast-action-open = 詳細を開く

## 管理者へのメッセージ（完成形。最後は admin-message-source）

admin-message-repeated = { $occurred }、{ $since } から { $count_text } 回
admin-message =
    お疲れさまです。

    次の通知について、管理者権限をお持ちの方の対応が必要です。

    件名: { $title }
    詳細: { $summary }
    インスタンス: { $instance }
    日時: { $occurred }
    コード: { $code }
    必要なこと: { $needed }

    ご確認のうえ、復旧しましたらお知らせください。よろしくお願いいたします。

    { admin-message-source }
admin-message-source = Marketo の通知を監視する独立したツール、Campanile で作成しました。
fact-crm = CRM
fact-event-type = イベントタイプ
fact-minutes = 分
fact-value-recognised-by-name = 名前（Adobe の文書にはありません）

## 詳細とターミナルの言葉

details-who = 対応できる人
details-means = 意味
details-causes = 主な原因
details-steps = 対処
details-code = コード
details-facts = 詳細情報
details-sent = Marketo が送った内容
connection-state-new = 未確認
connection-state-ok = 応答あり
connection-state-needs-sign-in = 再サインインが必要
connection-state-rate-limited = Adobe の指示で待機中
connection-state-quota-reached = 次の割り当て日まで待機中
connection-state-unreachable = 接続できません
connection-state-bad-response = 応答を読み取れません
details-checks = 「同期設定の検証」が止まりうる項目
details-line = { $label }: { $value }
