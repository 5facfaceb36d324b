### What `campanile doctor` finds, and what helps. Nothing else loads it.

doctor-fine = 正常
doctor-improvable = 注意
doctor-wrong = 異常
doctor-line = { $verdict }  { $check }: { $text }
doctor-said = { $text }
doctor-all-fine = すべて正常です。
doctor-all-improvable = Campanile は動作しています。「注意」の項目は改善できます。
doctor-all-wrong = 「異常」の項目のため、通知やトーストが届かないことがあります。

doctor-check-settings = 設定
doctor-check-history = 履歴
doctor-check-backup = バックアップ
doctor-check-watch = 監視
doctor-check-login = ログイン時の起動
doctor-check-connection = 接続
doctor-check-secret = シークレット
doctor-check-bus = デスクトップセッション
doctor-check-toasts = トースト
doctor-check-tray = トレイ
doctor-check-updates = 新しいバージョン

doctor-settings-fine = { $count ->
       *[other] { $count_text } 件の接続が設定されています。
    }
doctor-settings-policy = { $count ->
       *[other] ポリシー { $file } が適用されています（{ $count_text } 個のキーをロック）。
    }
doctor-settings-none = 接続が設定されていないため、何も監視していません。
doctor-settings-none-advice = Campanile を開き、通知の取得元を選びます。
doctor-settings-wrong-advice = config.toml の該当箇所を直します。それまでは何も監視しません。
doctor-settings-unknown-advice = 入力ミスがないか、行が別の [セクション] の下にないかを確認します。

doctor-history-none = まだありません。最初の通知とともに作成されます。
doctor-history-fine = { $count ->
       *[other] { $count_text } 件の通知、{ $megabytes } MB。ファイルは正常です。
    }
doctor-history-damaged-advice = トレイから Campanile を終了し、もう一度起動します。繰り返す場合はディスクを確認します。
doctor-history-unusable-advice = フォルダーのアクセス権とディスクの空き容量を確認します。
doctor-backup-fine = 最新は { $day } のものです。
doctor-backup-none = まだありません。監視中に 1 日 1 回作成します。

doctor-watch-fine = Campanile が監視しています。
doctor-watch-other = 現在 { $program } が接続を読み取っています。
doctor-watch-none = 監視されていません。
doctor-watch-none-advice = Campanile を起動します。サーバーでは代わりに “campanile sync” を定期的に実行します。
doctor-login-service = オン（systemd ユーザーサービス）。
doctor-login-autostart = オン（デスクトップの自動起動）。
doctor-login-off = オフ。
doctor-login-off-advice = 再起動後も見逃さないよう、Campanile の設定でオンにします。

doctor-connection-fine = 「{ $connection }」の最後の応答: { $at }。
doctor-connection-never = 「{ $connection }」はまだ読み取られていません。
doctor-connection-never-advice = Campanile を起動するか、“campanile sync” を実行します。
doctor-connection-wrong = 「{ $connection }」: { $reason }
doctor-connection-wrong-advice = Campanile の設定の「接続をテスト」で、失敗した手順と対処がわかります。
doctor-secret-fine = 「{ $connection }」のものを読み取れます。
doctor-secret-wrong = 「{ $connection }」のもの: { $reason }
doctor-secret-wrong-advice = Campanile の設定で入力するか、“campanile secret set { $connection }” を実行します。
doctor-keychain-advice = キーチェーンのロックを解除します。ない場合は GNOME Keyring や KWallet をインストールするか、config.toml に secret_file を指定します。

doctor-bus-fine = メッセージバスが応答します。
doctor-bus-none = ここにはありません（{ $detail }）。
doctor-bus-none-advice = デスクトップでは、自分のセッションの端末で実行します。サーバーには不要です。
doctor-toasts-fine = { $name } { $version } が表示します。
doctor-toasts-none = 通知を表示するものがありません。
doctor-toasts-none-advice = デスクトップの通知サービスや dunst、mako などをインストールまたは起動します。
doctor-tray-fine = パネルがアイコンを表示します。
doctor-tray-none = トレイアイコンを表示するパネルがありません。
doctor-tray-none-advice = GNOME では拡張機能「AppIndicator and KStatusNotifierItem Support」をインストールします。トーストは届きます。
