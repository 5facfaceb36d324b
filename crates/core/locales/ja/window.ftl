# ウィンドウ。キーは表示される場所の名前で始まります。タイプ、グループ、重大度の名前は types.ftl にあります。

## 共通の言葉（分、時間、日は「4 分前」の形で一覧にも使うため、time-ago は何も足しません）

window-title = Campanile
action-cancel = キャンセル
action-close = 閉じる
action-back = 戻る
action-try-again = 再試行
action-details = 詳細
time-now = 今
time-seconds = { $count } 秒前
time-minutes = { $count } 分前
time-hours = { $count } 時間前
time-days = { $count } 日前
time-ago = { $span }
time-just-now = たった今
time-never = なし
time-span = { $from }～{ $to }
day-today = 今日
day-yesterday = 昨日

## サイドバー

sidebar-label = ビューとタイプ
sidebar-open = ビューとタイプを表示
sidebar-close = ビューとタイプを隠す
sidebar-instance = インスタンス
sidebar-all-instances = すべてのインスタンス
sidebar-search = 検索
sidebar-views = ビュー
sidebar-types = タイプ
sidebar-settings = 設定
sidebar-resize = サイドバーの幅
sidebar-unread-of =
    { $count ->
        [0] { $name }、未読なし
       *[other] { $name }、未読 { $count } 件
    }
sidebar-count-of = { $name }、{ $count } 件
view-all = すべて
view-unread = 未読
view-critical = 重大
view-snoozed = スヌーズ中
view-archived = アーカイブ
count-many = { $count }+

## 監視の行

watch-answers =
    { $count ->
       *[other] { $count } 件の接続が応答しています
    }
watch-last-check = 最終確認 { $ago }
watch-never-checked = まだ確認していません
watch-checking = 確認中…
watch-none = 接続がまだありません
watch-none-hint = 設定で追加してください
watch-trouble-one = { $name }: { $state }
watch-trouble-many =
    { $count ->
       *[other] 接続 { $all } 件中 { $count } 件に問題があります
    }
watch-off = 監視していません
watch-off-hint = 新しい通知は届きません
watch-open = 接続を表示
watch-banner-title = 監視していません。
watch-banner-text = 監視を再開するまで、新しい通知は届きません。
watch-banner-start = 監視を開始
watch-banner-starting = 開始しています…

## 一覧

list-label = 通知
list-resize = 一覧の幅
list-unread-count =
    { $count ->
       *[other] 未読 { $count } 件
    }
list-new =
    { $count ->
       *[other] 新着 { $count } 件
    }
list-new-hint = 新着を表示
list-new-critical = 重大な新着: { $title }
list-archive-row = アーカイブ: { $title }
list-snooze-row = スヌーズ: { $title }
list-sort = 並び順: { $order }
sort-time = 新しい順
sort-severity = 重大度順
list-sorted-time = 新しいものから表示
list-sorted-severity = 重大なものから表示
list-row-label = { $severity }。{ $title }。{ $summary } { $ago }。{ $state }
list-row-label-repeated = { $severity }。{ $title }。{ $summary } { $times }。{ $ago }。{ $state }
list-count = ×{ $count }
list-times =
    { $count ->
       *[other] { $count } 回
    }
list-row-unread = 未読。
list-row-read = 既読。
list-row-pinned = ピン留め。
list-row-noted = メモあり。
list-row-resolved = 解決済み。
list-row-snoozed = { $until } までスヌーズ。
list-row-checked = 選択中。
list-resolved = 解決済み
list-until = { $until } まで
list-pinned = ピン留め
list-gap = 欠落: { $span }（{ $name }）
list-gap-why = 理由
list-demo = デモ
list-chip-search = 「{ $search }」
list-loading = 履歴を読み込んでいます…
list-failed = 履歴を読み取れませんでした
list-failed-text = 保存されている内容は無事です。再試行し、繰り返す場合は下の詳細を控えておいてください。
list-empty-type = 「{ $name }」はありません
list-empty-type-text = Marketo から届くと、ここに表示されます。
list-empty-archived = アーカイブは空です
list-empty-archived-text = 対応が済んだものは E でアーカイブできます。ここに残り、検索もできます。
list-empty-snoozed = スヌーズ中のものはありません
list-empty-snoozed-text = 後でよいものは H でスヌーズします。選んだ時刻に自動で戻ります。
list-empty-filtered = 条件に合うものはありません
list-empty-filtered-text = 条件を一つ外すか、すべて解除してください。
list-empty-search = 「{ $search }」を含む通知はありません
list-empty-search-text = タイトル、要約、Marketo が送った内容を検索しました。
list-empty-search-narrowed = 絞り込みの範囲内だけを検索しました。
list-empty-search-clear = 検索をクリア
list-empty-search-archived = アーカイブを検索
list-empty-search-everywhere = 条件なしで検索
list-archived-undo = 元に戻す
done-archive = アーカイブ済み: { $title }
done-archive-many = { $count } 件をアーカイブしました。
done-restore = アーカイブから戻した項目: { $title }
done-restore-many = { $count } 件をアーカイブから戻しました。
done-read = 既読: { $title }
done-read-many = { $count } 件を既読にしました。
done-unread = 未読: { $title }
done-unread-many = { $count } 件を未読にしました。
done-snooze = { $until } まで: { $title }
done-snooze-many = { $count } 件を { $until } までスヌーズしました。
done-wake = 戻した項目: { $title }
done-wake-many = { $count } 件を戻しました。
done-pin = ピン留め: { $title }
done-pin-many = { $count } 件をピン留めしました。
done-unpin = ピン留め解除: { $title }
done-unpin-many = { $count } 件のピン留めを解除しました。
done-note = メモを保存: { $title }
done-note-many = { $count } 件のメモを保存しました。
said-archive = { $count } 件をアーカイブしました。Z で元に戻せます。
said-restore = { $count } 件をアーカイブから戻しました。Z で元に戻せます。
said-read = { $count } 件を既読にしました。Z で元に戻せます。
said-unread = { $count } 件を未読にしました。Z で元に戻せます。
said-snooze = { $count } 件をスヌーズしました。Z で元に戻せます。
said-wake = { $count } 件を一覧に戻しました。Z で元に戻せます。
said-pin = { $count } 件をピン留めしました。Z で元に戻せます。
said-unpin = { $count } 件のピン留めを解除しました。Z で元に戻せます。
said-note = { $count } 件のメモを保存しました。Z で元に戻せます。
said-undone = 元に戻しました。

## Filter, selection, snooze, note

filter-open = 絞り込み
filter-open-on = 絞り込み（{ $count } 件有効）
filter-title = 絞り込み
filter-clear = すべて解除
filter-remove = 条件「{ $name }」を外す
filter-chips = 絞り込み条件
filter-time = 期間
filter-severity = 重大度
filter-type = 種類
filter-density = 行の高さ
period-any = すべて
period-today = 今日
period-yesterday = 昨日
period-week = 7 日間
period-month = 30 日間
period-quarter = 90 日間
density-comfortable = 2 行
density-compact = 1 行
bulk-label = 選択した通知
bulk-selected =
    { $count ->
       *[other] { $shown } 件を選択中
    }
bulk-everything = 該当する { $shown } 件すべて
bulk-choose-everything = 該当する { $shown } 件をすべて選択
bulk-archive = { $shown } 件をアーカイブ
bulk-archive-all = { $shown } 件すべてをアーカイブ
bulk-restore = { $shown } 件を戻す
bulk-restore-all = { $shown } 件すべてを戻す
bulk-snooze = スヌーズ
bulk-read = 既読にする
bulk-clear = 選択を解除
snooze-title = スヌーズ: { $title }
snooze-title-many = { $shown } 件をスヌーズ
snooze-hour = 1 時間
snooze-evening = 今日の夕方まで
snooze-hours = 4 時間
snooze-tomorrow = 明日まで
snooze-monday = 月曜日まで
snooze-wake = 今すぐ戻す
snooze-explain = それまでは一覧に表示されず、通知もされません。
note-title = メモ: { $title }
note-help = 自分用のメモです。この通知と一緒に保存され、検索でも見つかります。{ $keys } で保存します。
note-save = メモを保存
note-remove = メモを削除

## 平穏

quiet-title = 平穏です
quiet-unread = 未読はありません。{ $answers }
quiet-critical = 重大な通知はありません。{ $answers }
quiet-all = まだ何も届いていません。{ $answers }
quiet-finished = 一覧には何も残っていません。{ $answers }
quiet-archived = アーカイブ: { $count } 件
quiet-answered =
    { $count ->
        [1] 接続は応答しました。
       *[other] すべての接続が応答しました。
    }
quiet-not-answered =
    { $count ->
       *[other] { $count } 件の接続が応答しなかったため、抜けがあるかもしれません。
    }
quiet-not-watching = 監視していないため、抜けがあるかもしれません。
quiet-cannot-store = 新しいものを保存できないため、抜けがあるかもしれません。
quiet-no-connection = 接続が設定されていません。
quiet-waiting = 最初の応答を待っています。
quiet-waiting-title = 待機中
quiet-unsure-title = 表示する通知はありません
quiet-connections = 接続と最終確認
quiet-check-now = 今すぐ確認

## 詳細

details-label = 詳細
details-none = 通知を選んでください
details-none-hint = { $down } と { $up } で移動し、{ $help } ですべてのキーを表示します。
details-failed = この通知を読み取れませんでした
details-failed-text = 一覧に影響はありません。もう一度お試しください。
details-gone = この通知はなくなりました
details-gone-text = もう履歴にありません。
details-position = { $count } 件中 { $index } 件目
details-next = 次へ
details-previous = 前へ
details-actions = 操作
details-archive = アーカイブ
details-archive-short = アーカイブ
details-restore = アーカイブから戻す
details-restore-short = 戻す
details-mark-unread = 未読にする
details-mark-unread-short = 未読
details-mark-read = 既読にする
details-mark-read-short = 既読
details-snooze = スヌーズ
details-snooze-short = スヌーズ
details-pin = ピン留め
details-unpin = ピン解除
details-note = メモ
details-note-edit = メモを書く
details-note-change = 変更
details-key = { $name }（{ $key }）
details-snoozed = { $until } までスヌーズ中です。
details-wake = 今すぐ戻す
details-open = Marketo で開く
details-copy = 詳細をコピー
details-copy-admin = 管理者へのメッセージをコピー
details-copied = コピー済み
details-copied-said = クリップボードにコピーしました。
details-action-failed = 操作に失敗しました。{ $message }
details-repeats-today = { $clock } から { $count } 回、最後は { $ago }。
details-repeats = { $date } { $clock } から { $count } 回、最後は { $ago }。
details-older = 表示中: { $date } { $clock } の通知。
details-show-newest = 最新の通知を表示
details-timeline = 経過
details-timeline-first = 最初
details-timeline-pause = 間隔を置いて発生
details-timeline-reopened = 既読後に発生
details-timeline-all = { $count } 件すべてを表示
details-timeline-newest = 最新の { $count } 件を表示
details-timeline-cut = { $all } 件中、最新の { $count } 件を表示しています。
details-days = { $from } からの日別。最多は { $date }：{ $count } 件。今日：{ $today } 件。
details-why-toast = トーストした理由
details-why-none = トーストしなかった理由
details-change-rule = このルールを変更
details-no-facts = Marketo からほかの情報は届いていません。
details-times = 日時
details-occurred = 発生
details-received = 受信
details-read-at = 既読
details-archived-at = アーカイブ
details-connection = 受信した接続
details-kind = 種類
details-source-id = Marketo のイベント ID
details-sent-label = Marketo が送った内容（テキスト）
details-related = 関連
details-related-subject = 同じキャンペーン
details-related-day = 同じインスタンス、同じ日
details-unknown = Campanile はこの種類の通知をまだ知りません。届いた内容はすべて下にあります。
details-demo = デモ

## 設定

settings-title = 設定
settings-back = 通知に戻る
settings-sections = 設定のセクション
settings-connections = 接続
settings-connections-lead = Campanile が Marketo の通知を受け取る経路
settings-rules = ルール
settings-rules-lead = トーストで知らせるもの（全インスタンス共通）
settings-language = 言語
settings-language-lead = ウィンドウ、トレイ、トーストの言語
settings-language-system = システムに合わせる（{ $name }）
settings-language-explain = コード、名前、Marketo が送った内容は、届いたまま表示します。
settings-keyboard = キーボード
settings-keyboard-lead = すべてのコマンドとキー
settings-connections-none = 接続がまだありません。接続がないと、Campanile には何も届きません。
settings-connections-last = 最終応答 { $ago }
settings-connections-never = まだ応答なし
settings-connections-add-journal = Adobe ジャーナルを追加
settings-connections-added = 「{ $name }」を保存し、監視を始めました。
settings-rules-type = タイプ
settings-rules-show = 表示
settings-rules-least = 最低の重大度
settings-rules-saved-as-you-change = 変更はすぐに保存されます
settings-rules-saved = 保存済み
settings-rules-show-of = { $name }: 表示
settings-rules-least-of = { $name }: この重大度以上をトーストで表示
settings-rules-toast = トースト
settings-rules-silent = サイレント
settings-rules-mute = ミュート
settings-rules-explain = サイレントは未読に数えます。ミュートは履歴にだけ残ります。
settings-rules-failed = ルールを読み取れませんでした
settings-rules-not-saved = 保存されていません。{ $message }
settings-rules-least-unused = トーストの場合のみ有効
settings-letters = 1 文字キーをコマンドとして使う
settings-letters-help = 音声操作を使う場合や、誤ってキーを押してしまう場合はオフにしてください。矢印キー、Enter、Esc、F6 は常に使えます。

## 接続

connection-kind-adobe-journal = Adobe ジャーナル
connection-kind-marketo-rest = Marketo REST
connection-kind-mailbox = メールボックス
connection-kind-team = チーム
connection-kind-demo = デモ

## 初回起動

first-run-lead = 見張りは Campanile にお任せください。
first-run-text = Marketo の通知をバックグラウンドで読み取って保存し、対応が必要なときにお知らせします。
first-run-text-more = まず、Marketo の通知を受け取る方法を選びます。あとで変更できます。
first-run-secrets = シークレットはシステムのキーチェーンに保存し、ファイルには書き込みません。
first-run-independent = Adobe 製ではない、独立したツールです。
first-run-choose = 接続を選択
first-run-heard = 受信可能: { $groups }
first-run-not-documented = 文書化されていません: { $groups }
first-run-demo = デモを試す
first-run-demo-text = すべてのタイプを含む架空のインスタンスです。準備は不要です。
first-run-journal = Adobe ジャーナル
first-run-journal-text = ほぼリアルタイムの公式な方法です。Adobe による有効化が必要です。
first-run-legend-heard = 受信可能
first-run-legend-not-documented = 文書化されていません
first-run-hint = 迷う場合は、デモから始めて、あとで管理者に相談してください。
first-run-start-demo = デモを開始
first-run-starting = 開始しています…
first-run-set-up-journal = ジャーナルを設定
first-run-failed = デモを開始できませんでした。{ $message }

## ジャーナルの入力欄

journal-title = Adobe ジャーナル
journal-lead = これらの値は Adobe Developer Console の、プロジェクトのイベント登録と OAuth サーバー間資格情報にあります。
journal-id = 名前
journal-id-help = 一覧に表示する短い名前です。例: prod
journal-journal-url = ジャーナルのアドレス
journal-journal-url-help = イベント登録の「Journaling unique API endpoint」です。
journal-client-id = クライアント ID
journal-org-id = 組織 ID
journal-org-id-help = 末尾は @AdobeOrg です。
journal-client-secret = クライアントシークレット
journal-client-secret-help = システムのキーチェーンに保存され、再び表示されることはありません。
journal-advanced = 詳細設定
journal-ims-url = サインインのアドレス（IMS）
journal-ims-url-help = Adobe から指示がない限り、変更しないでください。
journal-scopes = スコープ
journal-scopes-help = 資格情報に記載のとおり、カンマ区切りで入力します。
journal-required = 入力してください。
journal-test = 接続をテスト
journal-testing = テストしています…
journal-save = 保存して監視を開始
journal-saving = 保存しています…
journal-steps = テストの結果
journal-step-address = アドレス
journal-step-token = サインイン
journal-step-journal = ジャーナル
journal-step-ok = 成功
journal-step-failed = 失敗
journal-test-failed = テストを実行できませんでした。{ $message }
journal-save-failed = 保存されていません。{ $message }
journal-secret-again = クライアントシークレットは入力欄に保持されません。もう一度入力してください。

## キーボード

keys-title = キーボード
keys-hint = 1 文字キーは設定でオフにできます。
keys-move = 移動
keys-next-previous = 次へ、前へ
keys-open = 詳細を開く
keys-pane = 次のペイン
keys-ends = 先頭、末尾
keys-days = 次の日、前の日
keys-new = 新着を表示
keys-triage = 整理
keys-archive = アーカイブ
keys-snooze = スヌーズ（続けて 1～4）
keys-unread = 既読または未読
keys-pin = ピン留め
keys-note = メモ
keys-take = 対応する、やめる（チーム）
keys-select = 選択
keys-select-shown = 表示中をすべて選択
keys-undo = 元に戻す
keys-help = ヘルプ
keys-admin = 管理者へのメッセージ
keys-copy = 詳細をコピー
keys-marketo = Marketo で開く
keys-sent = Marketo が送った内容
keys-go = 表示先
keys-find = 検索
keys-search = 検索
keys-filter = 絞り込み
keys-sort = 並べ替え
keys-sheet = この一覧
keys-watch = 監視
keys-check = 今すぐ確認
keys-close-window = ウィンドウを閉じる

## エラー

failure-history = 履歴を読み書きできません。
failure-settings = 設定を読み書きできません。
failure-agent = 監視が応答しません。
failure-not-found = もうありません。
failure-invalid = 無効な値があります。
failure-other = Campanile に不明なエラーが発生しました。
failure-start-title = Campanile はウィンドウを開けませんでした
failure-start-text = 監視はウィンドウがなくても続きます。再試行し、繰り返す場合は下の詳細を控えておいてください。

## The window’s details and list: what the team does ($standing is how an incident stands, in a few words)

details-team = チーム
team-nobody = まだ誰も対応していません。
team-again = その後また発生しています。
team-ack = 自分が対応する
team-release = 対応をやめる
team-resolve = 解決済みにする
team-assign = 誰かに依頼する
team-comment = コメントする
team-comments = これまでのコメント
team-assign-name = リレーのサーバーでの相手の名前
team-comment-text = チームへのコメント
team-comment-help = チーム全員が読みます。{ $keys } で送信します。
team-send-ask = 対応を依頼する
team-send-comment = コメントを送信
team-said = コメントを追加しました。
team-waits = まだチームに届いていないものがあります。リレーのサーバーにつながり次第、送信します。
list-row-team = { $standing }。
