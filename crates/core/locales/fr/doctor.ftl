### What `campanile doctor` finds, and what helps. Nothing else loads it.

doctor-fine = OK
doctor-improvable = À VOIR
doctor-wrong = ERREUR
doctor-line = { $verdict }  { $check } : { $text }
doctor-said = { $text }
doctor-all-fine = Tout va bien.
doctor-all-improvable = Campanile fonctionne. Ce qui est marqué À VOIR pourrait aller mieux.
doctor-all-wrong = Ce qui est marqué ERREUR vous prive de notifications ou de toasts.

doctor-check-settings = Réglages
doctor-check-history = Historique
doctor-check-backup = Sauvegarde
doctor-check-watch = Veille
doctor-check-login = Lancement à la connexion
doctor-check-connection = Connexion
doctor-check-secret = Secret
doctor-check-bus = Session de bureau
doctor-check-toasts = Toasts
doctor-check-tray = Barre d’état
doctor-check-updates = Nouvelle version

doctor-settings-fine = { $count ->
        [one] { $count_text } connexion est configurée.
       *[other] { $count_text } connexions sont configurées.
    }
doctor-settings-policy = { $count ->
        [one] la politique { $file } s’applique et verrouille une clé.
       *[other] la politique { $file } s’applique et verrouille { $count_text } clés.
    }
doctor-settings-none = aucune connexion n’est configurée ; rien n’est surveillé.
doctor-settings-none-advice = Ouvrez Campanile et choisissez d’où viennent ses notifications.
doctor-settings-wrong-advice = Corrigez config.toml à cet endroit ; d’ici là, rien n’est surveillé.
doctor-settings-unknown-advice = Cherchez une faute de frappe, ou une ligne placée sous la mauvaise [section].

doctor-history-none = il n’y en a pas encore ; il commence avec la première notification.
doctor-history-fine = { $count ->
        [one] { $count_text } notification, { $megabytes } Mo, et le fichier est sain.
       *[other] { $count_text } notifications, { $megabytes } Mo, et le fichier est sain.
    }
doctor-history-damaged-advice = Quittez Campanile depuis la barre d’état et relancez-le. Si cela revient, vérifiez le disque.
doctor-history-unusable-advice = Vérifiez les droits du dossier et l’espace libre de son disque.
doctor-backup-fine = celle du { $day } est la plus récente.
doctor-backup-none = aucune encore ; Campanile en fait une par jour pendant qu’il veille.

doctor-watch-fine = Campanile veille.
doctor-watch-other = { $program } lit les connexions en ce moment.
doctor-watch-none = personne ne veille.
doctor-watch-none-advice = Lancez Campanile. Sur un serveur, exécutez plutôt « campanile sync » à intervalles réguliers.
doctor-login-service = activé, par un service utilisateur systemd.
doctor-login-autostart = activé, par le démarrage automatique du bureau.
doctor-login-off = désactivé.
doctor-login-off-advice = Activez-le dans les réglages de Campanile, pour ne rien manquer après un redémarrage.

doctor-connection-fine = « { $connection } » a répondu pour la dernière fois : { $at }.
doctor-connection-never = « { $connection } » n’a jamais été lue.
doctor-connection-never-advice = Lancez Campanile, ou exécutez « campanile sync ».
doctor-connection-wrong = « { $connection } » : { $reason }
doctor-connection-wrong-advice = Dans les réglages de Campanile, « Tester la connexion » montre l’étape qui échoue et que faire.
doctor-secret-fine = celui de « { $connection } » est lisible.
doctor-secret-wrong = celui de « { $connection } » : { $reason }
doctor-secret-wrong-advice = Saisissez-le dans les réglages de Campanile, ou exécutez « campanile secret set { $connection } ».
doctor-keychain-advice = Déverrouillez le trousseau. S’il n’y en a pas, installez-en un (GNOME Keyring, KWallet) ou indiquez un secret_file dans config.toml.

doctor-bus-fine = son bus de messages répond.
doctor-bus-none = il n’y en a pas ici ({ $detail }).
doctor-bus-none-advice = Sur un poste de travail, lancez ceci dans un terminal de votre session. Un serveur n’en a pas besoin.
doctor-toasts-fine = { $name } { $version } les affiche.
doctor-toasts-none = personne ici n’affiche de notifications.
doctor-toasts-none-advice = Installez ou lancez un service de notifications, celui de votre bureau, dunst ou mako.
doctor-tray-fine = un panneau affiche l’icône.
doctor-tray-none = aucun panneau ici n’affiche d’icônes d’état.
doctor-tray-none-advice = Sous GNOME, installez l’extension « AppIndicator and KStatusNotifierItem Support ». Les toasts arrivent malgré tout.
