### What `campanile doctor` finds, and what helps. Nothing else loads it.

doctor-fine = OK
doctor-improvable = NOTE
doctor-wrong = WRONG
doctor-line = { $verdict }  { $check }: { $text }
doctor-said = { $text }
doctor-all-fine = All is well.
doctor-all-improvable = Campanile works. What is marked NOTE could be better.
doctor-all-wrong = What is marked WRONG keeps notifications or toasts from you.

doctor-check-settings = Settings
doctor-check-history = History
doctor-check-backup = Backup
doctor-check-watch = Watch
doctor-check-login = Start at login
doctor-check-connection = Connection
doctor-check-secret = Secret
doctor-check-bus = Desktop session
doctor-check-toasts = Toasts
doctor-check-tray = Tray
doctor-check-updates = Newer version

doctor-settings-fine = { $count ->
        [one] one connection is set up.
       *[other] { $count_text } connections are set up.
    }
doctor-settings-policy = { $count ->
        [one] the policy { $file } applies and locks one key.
       *[other] the policy { $file } applies and locks { $count_text } keys.
    }
doctor-settings-none = no connection is set up, so nothing is watched.
doctor-settings-none-advice = Open Campanile and choose where its notifications come from.
doctor-settings-wrong-advice = Correct config.toml there; until then nothing is watched.
doctor-settings-unknown-advice = Look for a typing error, or for a line that stands under the wrong [section].

doctor-history-none = there is none yet; it begins with the first notification.
doctor-history-fine = { $count ->
        [one] one notification, { $megabytes } MB, and the file is sound.
       *[other] { $count_text } notifications, { $megabytes } MB, and the file is sound.
    }
doctor-history-damaged-advice = Quit Campanile from its tray and start it again. If this comes back, check the disk.
doctor-history-unusable-advice = Check the folder’s permissions and the free space of its disk.
doctor-backup-fine = the newest is of { $day }.
doctor-backup-none = none yet; Campanile makes one a day while it watches.

doctor-watch-fine = Campanile is watching.
doctor-watch-other = { $program } is reading the connections at the moment.
doctor-watch-none = nobody is watching.
doctor-watch-none-advice = Start Campanile. On a server, run “campanile sync” by a timer instead.
doctor-login-service = on, by a systemd user service.
doctor-login-autostart = on, by the desktop’s autostart.
doctor-login-off = off.
doctor-login-off-advice = Switch it on in Campanile’s settings, so that nothing is missed after a restart.

doctor-connection-fine = “{ $connection }” last answered { $at }.
doctor-connection-never = “{ $connection }” was never read.
doctor-connection-never-advice = Start Campanile, or run “campanile sync”.
doctor-connection-wrong = “{ $connection }”: { $reason }
doctor-connection-wrong-advice = In Campanile’s settings, “Test connection” shows the step that fails and what to do.
doctor-secret-fine = the one of “{ $connection }” can be read.
doctor-secret-wrong = the one of “{ $connection }”: { $reason }
doctor-secret-wrong-advice = Enter it in Campanile’s settings, or run “campanile secret set { $connection }”.
doctor-keychain-advice = Unlock the keychain. Where there is none, install one (GNOME Keyring, KWallet), or name a secret_file in config.toml.

doctor-bus-fine = its message bus answers.
doctor-bus-none = there is none here ({ $detail }).
doctor-bus-none-advice = On a desktop, run this in a terminal of your own session. A server needs none.
doctor-toasts-fine = { $name } { $version } shows them.
doctor-toasts-none = nobody here shows notifications.
doctor-toasts-none-advice = Install or start a notification service, such as the one of your desktop, dunst or mako.
doctor-tray-fine = a panel shows the item.
doctor-tray-none = no panel here shows tray items.
doctor-tray-none-advice = On GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”. Toasts come all the same.
