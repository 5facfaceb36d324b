# The settings and the first run. What is said of both elsewhere is in window.ftl.

## The sections of the settings

settings-instances = インスタンス
settings-instances-lead = Marketo のサブスクリプションの呼び名
settings-quiet = 静かな時間
settings-quiet-lead = トーストを控える時間と、表示する内容
settings-quota = クォータ
settings-quota-lead = API クォータを警告とする時点
settings-appearance = 外観
settings-appearance-lead = 明るさとトレイアイコン
settings-start = ログイン時の起動
settings-start-lead = 再起動後も見逃さないために
settings-network = ネットワーク
settings-network-lead = 経由するプロキシと、信頼する証明書
settings-data = データ
settings-data-lead = 保存、書き出し、削除、個人情報の消去
settings-about = このアプリについて
settings-about-lead = バージョン、ファイル、通信先
settings-locked = 組織が設定した項目です。変更できるのは管理者だけです。
settings-failed = 設定を読み込めませんでした
settings-test-toast = テスト用トーストを送る
settings-test-toast-sent = テスト用トーストを送りました。表示されない場合は、システム設定でトーストがオフになっています。

## Rules

settings-rules-sound = 音
settings-rules-sound-of = { $name }：音
settings-rules-sound-on = トーストで音が鳴ります。押すと消音します。
settings-rules-sound-off = トーストは無音です。押すと音が鳴ります。

## Quiet hours and toasts

settings-quiet-hours = 静かな時間
settings-quiet-on = トーストを控える
settings-quiet-help = 履歴は続きます。終了後にまとめを1件だけお知らせします。
settings-quiet-when = 時間帯
settings-quiet-from = 開始時刻
settings-quiet-to = 終了時刻
settings-quiet-to-word = ～
settings-quiet-days = 開始する曜日
settings-quiet-let-through = 通知する重大度
settings-quiet-week = この設定での1週間
settings-toasts = トースト
settings-toasts-per-minute = 1分あたりのトースト
settings-toasts-per-minute-help = この件数まで個別に表示し、超えた分は1件にまとめます。重大なものは別に数えます。
settings-toasts-detail = 表示する内容
settings-toasts-detail-full = すべて
settings-toasts-detail-type = 種類のみ
settings-toasts-detail-help = 種類のみにすると、ロック画面や共有画面に名前が出ません。
settings-toasts-weekly = 週次のまとめ
settings-toasts-weekly-on = 週に 1 回トーストで知らせる
settings-toasts-weekly-help = 月曜 08:00 以降、静かな時間を除いて、キャンペーンの失敗件数とその増減、API 割り当ての最大使用率を知らせます。クリックすると概要が開きます。

## Quota

settings-quota-warn-at = 警告する割合
settings-quota-warn-at-help = 1日のクォータに対する割合をカンマで区切ります。100% は常に重大です。
settings-quota-percent = %
settings-quota-explain = 最初の値から警告、最後の値からエラーになります。クォータ自体はインスタンスごとに設定します。

## Instances

settings-instances-none = まだインスタンスはありません。最初の通知とともにここに表示されます。
settings-instance-name = 名前
settings-instance-name-help = 一覧とトーストに表示する名前です。
settings-instance-app-url = Marketo のアドレス
settings-instance-app-url-help = ブラウザーに表示されるもの（例：https://app-sj01.marketo.com）。「Marketo で開く」に使います。
settings-instance-daily-quota = 1日の API クォータ
settings-instance-daily-quota-help = 1日の呼び出し数（Marketo の「管理」›「Web サービス」）。不明なら空にします。

## Appearance

settings-theme = テーマ
settings-theme-system = システムに合わせる
settings-theme-light = ライト
settings-theme-dark = ダーク
settings-tray = トレイアイコン
settings-tray-count = 未読件数を表示する
settings-tray-count-help = 件数を消しても、未読があることは印でわかります。

## Start at login

settings-start-label = ログイン時
settings-start-switch = 監視を非表示で開始する
settings-start-service = systemd ユーザーサービスで起動し、異常終了後も復帰します。
settings-start-autostart = デスクトップの自動起動を使います。異常終了後は小さな親プロセスが復帰させます。
settings-start-not-here = このシステムではまだ利用できません。
settings-start-explain = ウィンドウは開きません。トレイアイコンが監視中であることを示します。オフにしても、実行中の監視は続きます。

## Data

settings-keep = 保存期間
settings-keep-days = 日
settings-keep-help = 古いものはバックグラウンドで削除します。空にするとすべて保存します。
settings-export = 書き出し
settings-export-format = 形式
settings-export-csv = CSV（表計算用）
settings-export-json = JSON
settings-export-ndjson = NDJSON（1行1件）
settings-export-all = すべて書き出す
settings-export-running = 書き出し中…
settings-export-help = ダウンロードフォルダーに、本人だけが読める形で保存します。数式のように始まる文字列は無害化します。
settings-export-done =
    { $count ->
       *[other] { $count } 件を { $file } に保存しました
    }
settings-export-open = フォルダーを開く
settings-delete = 削除
settings-delete-what = 削除する範囲
settings-delete-older =
    { $count ->
       *[other] { $count } 日より前
    }
settings-delete-all = すべて
settings-delete-button = 通知を削除
settings-delete-help = Marketo 側の通知はそのまま残ります。
settings-delete-sure = ここにある { $count } 日より前の通知をすべて削除します。元に戻せません。
settings-delete-sure-all = ここにある { $count } 件の通知をすべて削除します。元に戻せません。
settings-delete-yes = 削除する
settings-delete-running = 削除中…
settings-delete-done =
    { $count ->
       *[other] { $count } 件を削除しました。
    }
settings-forget = 個人情報の消去
settings-forget-help = メールアドレスを内容、本文、検索から取り除きます。通知自体は残ります。
settings-forget-button = このアドレスを消去
settings-forget-sure = 履歴内の { $email } をすべて塗りつぶします。元に戻せません。
settings-forget-yes = 消去する
settings-forget-running = 消去中…
settings-forget-done =
    { $count ->
        [0] このアドレスを含む通知はありませんでした。
       *[other] { $count } 件の通知から取り除きました。
    }

## About

settings-about-version = バージョン { $version }
settings-about-independent = Adobe 製ではない独立したツールです。下記のホスト以外には何も送信しません。統計も、無断の更新もありません。
settings-about-licence = ライセンス：{ $licence }
settings-about-updates = 新しいバージョン
settings-about-updates-feed = 1 日 1 回の問い合わせ先：
settings-about-updates-download = ダウンロードページを開く
settings-about-updates-notes = 変更点
settings-about-talks = 通信先
settings-about-talks-text = これらの接続のために、次のホストとだけ通信します。
settings-about-talks-nobody = なし：このコンピューターの外への接続はありません。
settings-about-files = ファイルの場所
settings-about-config = 設定
settings-about-data = 履歴
settings-about-logs = ログ
settings-about-open = 開く
settings-about-secrets = シークレットはシステムのキーチェーンにあり、これらのファイルには含まれません。
settings-about-unknown = config.toml の不明な項目
settings-about-unknown-text = 次のキーは不明のため、そのままにしています：
settings-about-help = うまく動かないとき
settings-about-help-text = サポート担当者のために、この環境での Campanile の状態をまとめます。コピーや保存の前に全文を確認できます。シークレット、名前、アドレスは含まれません。
settings-about-support = サポートレポートを表示

## Connections

settings-connections-edit = 編集
settings-connections-edit-of = 「{ $name }」を編集
settings-connections-replace-secret = シークレットを置き換える
settings-connections-remove = 削除
settings-connections-remove-of = 「{ $name }」を削除
settings-connections-remove-sure = 「{ $name }」からの受信を止め、シークレットをキーチェーンから取り除きます。
settings-connections-remove-yes = 「{ $name }」を削除する
settings-connections-remove-what = 通知の扱い
settings-connections-remove-keeps =
    { $count ->
       *[other] { $count } 件の通知を履歴に残す
    }
settings-connections-remove-deletes =
    { $count ->
       *[other] { $count } 件の通知を完全に削除する
    }
settings-connections-remove-demo =
    { $count ->
       *[other] 架空の通知 { $count } 件も一緒に消えます。
    }
settings-connections-removed = 「{ $name }」を削除しました。
settings-connections-changed = 「{ $name }」を変更しました。

## First run

first-run-step = { $step } / { $all }
first-run-rest = Marketo REST
first-run-rest-text = クォータ、予測、名前。管理者から API ユーザーをもらいます。
first-run-mailbox = メールボックス
first-run-mailbox-text = 登録したアドレスに Marketo が送るメールを読みます。
first-run-team = チーム
first-run-team-text = 会社の Campanile リレーからファイルを受け取っています。
first-run-in-part = 一部：{ $groups }
first-run-legend-in-part = 一部
first-run-legend-depends = メールボックスとチームは、登録内容とリレーによります。
first-run-by-hand = config.toml を自分で書く
first-run-ready = 監視を開始しました
first-run-ready-hint = すぐに先へ進めます。残りは自動で届きます。
first-run-show = 通知を表示
first-run-backlog = 過去7日間
first-run-backlog-begins = ジャーナルに問い合わせています…
first-run-backlog-so-far =
    { $count ->
       *[other] これまでに { $count } 件、{ $reached } まで読みました
    }
first-run-backlog-done =
    { $count ->
        [0] すべて読みました。ジャーナルはまだ空です。
       *[other] すべて読みました：{ $count } 件。
    }
first-run-backlog-text = 以前からあったものはトーストになりません。これからは新しいものだけお知らせします。
first-run-toast = トーストが届くか確認
first-run-toast-text = 最初は表示されないシステムもあります。いま1件送って確かめられます。

## The form of a journal

journal-paste = Developer Console から貼り付け
journal-paste-help = プロジェクトの「ダウンロード」または資格情報の JSON です。下の欄に入れるだけで、どこにも保存しません。
journal-paste-fill = 欄に入れる
journal-paste-found = 見つかった項目：{ $fields }。
journal-paste-no-address = ジャーナルのアドレスは含まれていません。イベント登録からコピーしてください。
journal-paste-nothing = わかる項目がありません。手で入力してください。
journal-id-stays = 履歴と結び付いているため、名前は変えられません。
journal-client-secret-keep = 空のままにすると、保存済みのものを使います。
journal-save-changes = 変更を保存
journal-step-network = ネットワーク
journal-step-secure = 安全な接続
journal-step-permission = 権限
journal-how = Adobe と Marketo での手順
journal-how-1 = Notification Data Stream はベータ版です。Marketo のサブスクリプションで有効にするよう Adobe の担当者に依頼します。
journal-how-2 = Adobe Developer Console で OAuth サーバー間資格情報のあるプロジェクトを作り、I/O Management API を追加します。
journal-how-3 = Marketo の通知のイベント登録を追加し、受け取りたい種類を選びます。
journal-how-4 = その登録の「Journaling unique API endpoint」を上のジャーナルアドレスにコピーします。

## What rules would have done, and exceptions to them

settings-rules-days = このルールでの過去 7 日間
settings-rules-days-of = { $name }、過去 7 日間の日別トースト数（最後が今日）: { $days }
settings-rules-toasts =
    { $count ->
       *[other] トースト { $count } 件
    }
settings-rules-silents =
    { $count ->
       *[other] サイレント { $count } 件
    }
settings-rules-muteds =
    { $count ->
       *[other] ミュート { $count } 件
    }
settings-rules-effect = 過去 7 日間では、{ $before } 件ではなく { $after } 件のトーストになります。
settings-rules-undo = 元に戻す
settings-exceptions = 例外
settings-exceptions-other = 重大度または音の変更
settings-exceptions-until = { $date } まで
settings-exceptions-remove = 削除
settings-exceptions-remove-of = { $name } の例外を削除
details-silence = 今後トーストしない
details-silenced = 今後はサイレント: { $what }。例外は「設定」の「ルール」にあります。

## The network

settings-network-proxy = プロキシ
settings-network-proxy-system = システムに従う
settings-network-proxy-none = 使わない
settings-network-proxy-at = これを使う
settings-network-address = プロキシのアドレス
settings-network-address-help = http://ホスト:ポート または socks5h://ホスト:ポート。IT 部門が知っています。
settings-network-user = ユーザー名
settings-network-user-help = プロキシがサインインを求める場合だけ入力します。
settings-network-password = パスワード
settings-network-password-help = システムのキーチェーンに保存し、以後は表示しません。
settings-network-password-kept = パスワードを保存しました。
settings-network-exceptions = プロキシを使わない宛先
settings-network-exceptions-help = 名前またはアドレスをカンマで区切ります。このコンピューターには常に直接つながります。
settings-network-ca = 会社の証明書
settings-network-ca-help = IT 部門のファイル（PEM）をフルパスで指定します。システムの認証局に加えて信頼します。

## The form of a relay’s stream

first-run-set-up-team = リレーに接続
settings-connections-add-team = リレーを追加
team-lead = 会社のリレーが全員に代わって Marketo を読み取ります。サーバーのアドレスとあなた用の認証情報は、リレーの管理者から受け取ります。
team-url = サーバーのアドレス
team-url-help = 例: tls://nats.example.com:4222
team-auth = 受け取ったもの
team-auth-file = 認証情報のファイル
team-auth-password = ユーザー名とパスワード
team-credentials = 認証情報のファイル
team-credentials-help = ファイル（多くは NAME.creds）を選択するか、その内容をすべて貼り付けてください。システムのキーチェーンに保存され、再び表示されることはありません。
team-credentials-again = 認証情報は入力欄に保持されません。もう一度入力してください。
team-choose-file = ファイルを選択…
team-file-taken = 「{ $name }」を取り込みました。
team-file-refused = 「{ $name }」は認証情報のファイルではありません。大きすぎるか、読み取れません。
team-ca-file = サーバー独自の認証局
team-ca-file-help = ca.pem のようなファイルを受け取った場合は、その完全なパス。空の場合は、このコンピューターが信頼している認証局を使います。
team-only = 対象の通知
team-only-all = すべて
team-only-group = { $group } のすべて
team-instance-help = このインスタンスのものだけにします。例: 123-ABC-456。空の場合は、リレーが読み取るすべてです。
team-stream = ストリーム
team-stream-help = 空の場合は CAMPANILE です。
journal-step-stream = ストリーム
first-run-stream = リレーにあるもの
first-run-stream-begins = リレーのサーバーに問い合わせています…
first-run-stream-done =
    { $count ->
        [0] すべて読みました。リレーにはまだ何もありません。
       *[other] すべて読みました：{ $count } 件。
    }
