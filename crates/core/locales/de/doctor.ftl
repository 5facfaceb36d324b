### What `campanile doctor` finds, and what helps. Nothing else loads it.

doctor-fine = OK
doctor-improvable = HINWEIS
doctor-wrong = FEHLER
doctor-line = { $verdict }  { $check }: { $text }
doctor-said = { $text }
doctor-all-fine = Alles in Ordnung.
doctor-all-improvable = Campanile funktioniert. Was mit HINWEIS markiert ist, könnte besser sein.
doctor-all-wrong = Was mit FEHLER markiert ist, hält Benachrichtigungen oder Toasts von Ihnen fern.

doctor-check-settings = Einstellungen
doctor-check-history = Verlauf
doctor-check-backup = Sicherung
doctor-check-watch = Überwachung
doctor-check-login = Start bei der Anmeldung
doctor-check-connection = Verbindung
doctor-check-secret = Geheimnis
doctor-check-bus = Desktop-Sitzung
doctor-check-toasts = Toasts
doctor-check-tray = Infobereich
doctor-check-updates = Neuere Version

doctor-settings-fine = { $count ->
        [one] eine Verbindung ist eingerichtet.
       *[other] { $count_text } Verbindungen sind eingerichtet.
    }
doctor-settings-policy = { $count ->
        [one] die Richtlinie { $file } gilt und sperrt einen Schlüssel.
       *[other] die Richtlinie { $file } gilt und sperrt { $count_text } Schlüssel.
    }
doctor-settings-none = keine Verbindung ist eingerichtet, es wird nichts überwacht.
doctor-settings-none-advice = Öffnen Sie Campanile und wählen Sie, woher die Benachrichtigungen kommen.
doctor-settings-wrong-advice = Korrigieren Sie config.toml an dieser Stelle; bis dahin wird nichts überwacht.
doctor-settings-unknown-advice = Suchen Sie nach einem Tippfehler oder nach einer Zeile, die unter dem falschen [Abschnitt] steht.

doctor-history-none = noch keiner; er beginnt mit der ersten Benachrichtigung.
doctor-history-fine = { $count ->
        [one] eine Benachrichtigung, { $megabytes } MB, und die Datei ist heil.
       *[other] { $count_text } Benachrichtigungen, { $megabytes } MB, und die Datei ist heil.
    }
doctor-history-damaged-advice = Beenden Sie Campanile im Infobereich und starten Sie es neu. Kommt das wieder, prüfen Sie den Datenträger.
doctor-history-unusable-advice = Prüfen Sie die Rechte des Ordners und den freien Platz seines Datenträgers.
doctor-backup-fine = die vom { $day } ist die neueste.
doctor-backup-none = noch keine; Campanile macht eine am Tag, solange es überwacht.

doctor-watch-fine = Campanile überwacht.
doctor-watch-other = { $program } liest gerade die Verbindungen.
doctor-watch-none = niemand überwacht.
doctor-watch-none-advice = Starten Sie Campanile. Auf einem Server lassen Sie stattdessen „campanile sync“ regelmäßig laufen.
doctor-login-service = an, durch einen systemd-Benutzerdienst.
doctor-login-autostart = an, durch den Autostart des Desktops.
doctor-login-off = aus.
doctor-login-off-advice = Schalten Sie ihn in Campaniles Einstellungen ein, damit nach einem Neustart nichts verpasst wird.

doctor-connection-fine = „{ $connection }“ antwortete zuletzt { $at }.
doctor-connection-never = „{ $connection }“ wurde noch nie gelesen.
doctor-connection-never-advice = Starten Sie Campanile, oder führen Sie „campanile sync“ aus.
doctor-connection-wrong = „{ $connection }“: { $reason }
doctor-connection-wrong-advice = In Campaniles Einstellungen zeigt „Verbindung testen“, welcher Schritt scheitert und was zu tun ist.
doctor-secret-fine = das von „{ $connection }“ ist lesbar.
doctor-secret-wrong = das von „{ $connection }“: { $reason }
doctor-secret-wrong-advice = Geben Sie es in Campaniles Einstellungen ein, oder führen Sie „campanile secret set { $connection }“ aus.
doctor-keychain-advice = Entsperren Sie den Schlüsselbund. Gibt es keinen, installieren Sie einen (GNOME Keyring, KWallet) oder nennen Sie eine secret_file in config.toml.

doctor-bus-fine = ihr Nachrichtenbus antwortet.
doctor-bus-none = hier gibt es keine ({ $detail }).
doctor-bus-none-advice = Starten Sie dies an einem Arbeitsplatz in einem Terminal Ihrer eigenen Sitzung. Ein Server braucht keine.
doctor-toasts-fine = { $name } { $version } zeigt sie.
doctor-toasts-none = hier zeigt niemand Benachrichtigungen.
doctor-toasts-none-advice = Installieren oder starten Sie einen Benachrichtigungsdienst, etwa den Ihres Desktops, dunst oder mako.
doctor-tray-fine = eine Leiste zeigt das Symbol.
doctor-tray-none = keine Leiste zeigt hier solche Symbole.
doctor-tray-none-advice = Installieren Sie unter GNOME die Erweiterung „AppIndicator and KStatusNotifierItem Support“. Toasts kommen trotzdem.
