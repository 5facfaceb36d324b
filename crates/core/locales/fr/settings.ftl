# The settings and the first run. What is said of both elsewhere is in window.ftl.

## The sections of the settings

settings-instances = Instances
settings-instances-lead = Comment s’appellent vos abonnements Marketo
settings-quiet = Heures calmes
settings-quiet-lead = Quand les toasts attendent, et ce qu’ils disent
settings-quota = Quota
settings-quota-lead = À partir de quand le quota API est un avertissement
settings-appearance = Apparence
settings-appearance-lead = Clair ou sombre, et l’icône de la zone de notification
settings-start = Démarrage
settings-start-lead = Pour ne rien manquer après un redémarrage
settings-network = Réseau
settings-network-lead = Par quel proxy, et à quels certificats se fier
settings-data = Données
settings-data-lead = Garder, exporter, supprimer, oublier une personne
settings-about = À propos
settings-about-lead = Version, fichiers et interlocuteurs
settings-locked = Votre organisation a fixé ceci. Seul votre administrateur peut le modifier.
settings-failed = Les réglages n’ont pas pu être lus
settings-test-toast = M’envoyer un toast d’essai
settings-test-toast-sent = Un toast d’essai est en route. S’il n’apparaît pas, les toasts sont désactivés dans les réglages du système.

## Rules

settings-rules-sound = Son
settings-rules-sound-of = { $name } : son
settings-rules-sound-on = Son toast sonne. Appuyez pour couper le son.
settings-rules-sound-off = Son toast est muet. Appuyez pour remettre le son.

## Quiet hours and toasts

settings-quiet-hours = Heures calmes
settings-quiet-on = Retenir les toasts
settings-quiet-help = L’historique continue. Ensuite un seul résumé, jamais une rafale.
settings-quiet-when = Calme
settings-quiet-from = Calme de
settings-quiet-to = Calme jusqu’à
settings-quiet-to-word = à
settings-quiet-days = Jours de début
settings-quiet-let-through = Laisser passer à partir de
settings-quiet-week = La semaine avec ces heures
settings-toasts = Toasts
settings-toasts-per-minute = Toasts par minute
settings-toasts-per-minute-help = Ce nombre au plus ; au-delà, un seul résumé. Les critiques sont comptés à part.
settings-toasts-detail = Ce qu’ils disent
settings-toasts-detail-full = Tout
settings-toasts-detail-type = Le type seulement
settings-toasts-detail-help = Le type seul garde les noms hors des écrans verrouillés ou partagés.
settings-toasts-weekly = Bilan hebdomadaire
settings-toasts-weekly-on = Un toast par semaine
settings-toasts-weekly-help = À partir du lundi à 08:00, hors des heures calmes : les échecs de campagne, leur évolution et le pic du quota API. Un clic ouvre la vue d’ensemble.

## Quota

settings-quota-warn-at = Avertir à
settings-quota-warn-at-help = Pourcentages du quota quotidien, séparés par des virgules. 100 % est toujours critique.
settings-quota-percent = %
settings-quota-explain = Dès le premier, c’est un avertissement ; dès le dernier, une erreur. Le quota lui-même se règle par instance.

## Instances

settings-instances-none = Aucune instance entendue pour l’instant. Elle apparaît ici avec sa première notification.
settings-instance-name = Nom
settings-instance-name-help = Tel qu’il figurera dans la liste et les toasts.
settings-instance-app-url = Adresse de Marketo
settings-instance-app-url-help = Celle de votre navigateur, par exemple https://app-sj01.marketo.com. Elle permet « Ouvrir dans Marketo ».
settings-instance-daily-quota = Quota API quotidien
settings-instance-daily-quota-help = Appels par jour, comme dans Marketo sous Admin › Services web. Vide si inconnu.

## Appearance

settings-theme = Thème
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-tray = Icône de la zone de notification
settings-tray-count = Afficher le nombre de non lues
settings-tray-count-help = Sans le nombre, une pastille dit encore que quelque chose n’est pas lu.

## Start at login

settings-start-label = À l’ouverture de session
settings-start-switch = Démarrer la veille, masquée
settings-start-service = Par un service utilisateur systemd, qui la relance aussi après un plantage.
settings-start-autostart = Par le démarrage automatique de votre bureau. Un petit parent la relance après un plantage.
settings-start-not-here = Campanile ne sait pas encore le faire sur ce système.
settings-start-explain = Aucune fenêtre ne s’ouvre. L’icône de la zone de notification dit que la veille est là. Ce qui tourne continue si vous désactivez ceci.

## Data

settings-keep = Garder pendant
settings-keep-days = jours
settings-keep-help = Ce qui est plus ancien est supprimé en arrière-plan. Vide : tout est gardé.
settings-export = Exporter
settings-export-format = Format
settings-export-csv = CSV, pour tableurs
settings-export-json = JSON
settings-export-ndjson = NDJSON, une par ligne
settings-export-all = Tout exporter
settings-export-running = Exportation…
settings-export-help = Dans votre dossier de téléchargements, lisible par vous seul. Les textes commençant comme une formule sont neutralisés.
settings-export-done =
    { $count ->
        [one] { $count } notification est dans { $file }
       *[other] { $count } notifications sont dans { $file }
    }
settings-export-open = Ouvrir le dossier
settings-delete = Supprimer
settings-delete-what = Que supprimer
settings-delete-older =
    { $count ->
        [one] Plus de { $count } jour
       *[other] Plus de { $count } jours
    }
settings-delete-all = Tout
settings-delete-button = Supprimer les notifications
settings-delete-help = Les notifications dans Marketo restent telles quelles.
settings-delete-sure = Ceci supprime ici tout ce qui a plus de { $count } jours. C’est irréversible.
settings-delete-sure-all = Ceci supprime ici les { $count } notifications. C’est irréversible.
settings-delete-yes = Les supprimer
settings-delete-running = Suppression…
settings-delete-done =
    { $count ->
        [one] { $count } notification supprimée.
       *[other] { $count } notifications supprimées.
    }
settings-forget = Oublier une personne
settings-forget-help = Retire une adresse e-mail des faits, des textes et de la recherche. Les notifications restent, sans elle.
settings-forget-button = Oublier cette adresse
settings-forget-sure = { $email } est noirci partout dans l’historique. C’est irréversible.
settings-forget-yes = Oublier l’adresse
settings-forget-running = Effacement…
settings-forget-done =
    { $count ->
        [0] L’adresse n’était dans aucune notification.
        [one] Retirée de { $count } notification.
       *[other] Retirée de { $count } notifications.
    }

## About

settings-about-version = Version { $version }
settings-about-independent = Un outil indépendant, qui n’est pas d’Adobe. Il n’envoie rien à personne d’autre que les hôtes ci-dessous : ni statistiques, ni mises à jour à votre insu.
settings-about-licence = Licence : { $licence }
settings-about-updates = Nouvelles versions
settings-about-updates-feed = Consulté une fois par jour :
settings-about-updates-download = Ouvrir la page de téléchargement
settings-about-updates-notes = Les nouveautés
settings-about-talks = À qui il parle
settings-about-talks-text = Ces hôtes, pour ces connexions, et personne d’autre.
settings-about-talks-nobody = Personne : aucune connexion ne quitte cet ordinateur.
settings-about-files = Où sont ses fichiers
settings-about-config = Réglages
settings-about-data = Historique
settings-about-logs = Journaux
settings-about-open = Ouvrir
settings-about-secrets = Les secrets sont dans le trousseau du système, dans aucun de ces fichiers.
settings-about-unknown = Incompris dans config.toml
settings-about-unknown-text = Ces clés sont inconnues ; elles sont laissées telles quelles :
settings-about-help = Quand quelque chose ne marche pas
settings-about-help-text = Un rapport dit comment va Campanile ici, pour qui vous aide. Vous le voyez en entier avant de le copier ou de l’enregistrer ; il ne contient ni secrets, ni noms, ni adresses.
settings-about-support = Afficher un rapport d’assistance

## Connections

settings-connections-edit = Modifier
settings-connections-edit-of = Modifier « { $name } »
settings-connections-replace-secret = Remplacer le secret
settings-connections-remove = Supprimer
settings-connections-remove-of = Supprimer « { $name } »
settings-connections-remove-sure = Campanile n’écoute plus « { $name } », et son secret quitte le trousseau.
settings-connections-remove-yes = Supprimer « { $name } »
settings-connections-remove-what = Ce que deviennent ses notifications
settings-connections-remove-keeps =
    { $count ->
        [one] Garder sa { $count } notification dans l’historique
       *[other] Garder ses { $count } notifications dans l’historique
    }
settings-connections-remove-deletes =
    { $count ->
        [one] Supprimer sa { $count } notification, définitivement
       *[other] Supprimer ses { $count } notifications, définitivement
    }
settings-connections-remove-demo =
    { $count ->
        [one] Sa { $count } notification fictive disparaît avec elle.
       *[other] Ses { $count } notifications fictives disparaissent avec elle.
    }
settings-connections-removed = « { $name } » est supprimée.
settings-connections-changed = « { $name } » est modifiée.

## First run

first-run-step = { $step } sur { $all }
first-run-rest = Marketo REST
first-run-rest-text = Quota, prévision et noms. Un utilisateur API de votre admin.
first-run-mailbox = Boîte aux lettres
first-run-mailbox-text = Lit les e-mails que Marketo envoie à une adresse abonnée.
first-run-team = Équipe
first-run-team-text = Votre entreprise exploite un relais Campanile et vous a donné un fichier.
first-run-in-part = En partie : { $groups }
first-run-legend-in-part = en partie
first-run-legend-depends = Boîte aux lettres et Équipe : selon l’abonnement, selon le relais.
first-run-by-hand = Écrire config.toml moi-même
first-run-ready = Campanile veille
first-run-ready-hint = Vous pouvez continuer tout de suite ; le reste arrive tout seul.
first-run-show = Voir les notifications
first-run-backlog = Les 7 derniers jours
first-run-backlog-begins = Lecture du journal…
first-run-backlog-so-far =
    { $count ->
        [one] { $count } notification pour l’instant, lu jusqu’à { $reached }
       *[other] { $count } notifications pour l’instant, lu jusqu’à { $reached }
    }
first-run-backlog-done =
    { $count ->
        [0] Tout est lu. Le journal est encore vide.
        [one] Tout est lu : { $count } notification.
       *[other] Tout est lu : { $count } notifications.
    }
first-run-backlog-text = Ce qui était déjà là ne fait pas de toast. Désormais, vous n’entendrez que le nouveau.
first-run-toast = Vérifier que les toasts arrivent
first-run-toast-text = Certains systèmes les masquent d’abord. Un toast maintenant le montre.

## The form of a journal

journal-paste = Coller depuis Developer Console
journal-paste-help = « Télécharger » du projet, ou le JSON de l’identifiant. Il remplit les champs ci-dessous et n’est conservé nulle part.
journal-paste-fill = Remplir les champs
journal-paste-found = Trouvé : { $fields }.
journal-paste-no-address = L’adresse du journal n’y est pas : copiez-la depuis l’enregistrement d’événements.
journal-paste-nothing = Rien de connu là-dedans. Remplissez les champs à la main.
journal-id-stays = Le nom reste : l’historique s’y réfère.
journal-client-secret-keep = Laissez vide pour garder celui qui est enregistré.
journal-save-changes = Enregistrer les modifications
journal-step-network = Réseau
journal-step-secure = Connexion sécurisée
journal-step-permission = Autorisation
journal-how = Comment y arriver chez Adobe et Marketo
journal-how-1 = Le Notification Data Stream est en bêta : demandez à votre contact Adobe de l’activer pour votre abonnement Marketo.
journal-how-2 = Dans Adobe Developer Console, créez un projet avec un identifiant OAuth serveur à serveur et ajoutez l’I/O Management API.
journal-how-3 = Ajoutez un enregistrement d’événements pour les notifications Marketo, et choisissez les types à suivre.
journal-how-4 = Copiez « Journaling unique API endpoint » de cet enregistrement dans l’adresse du journal ci-dessus.

## What rules would have done, and exceptions to them

settings-rules-days = 7 derniers jours avec cette règle
settings-rules-days-of = { $name }, toasts de chacun des 7 derniers jours, aujourd’hui en dernier : { $days }
settings-rules-toasts =
    { $count ->
        [one] { $count } toast
       *[other] { $count } toasts
    }
settings-rules-silents =
    { $count ->
        [one] { $count } discrète
       *[other] { $count } discrètes
    }
settings-rules-muteds =
    { $count ->
        [one] { $count } muette
       *[other] { $count } muettes
    }
settings-rules-effect = Sur les 7 derniers jours, { $after } toasts au lieu de { $before }.
settings-rules-undo = Annuler
settings-exceptions = Exceptions
settings-exceptions-other = autre gravité ou son
settings-exceptions-until = jusqu’au { $date }
settings-exceptions-remove = Retirer
settings-exceptions-remove-of = Retirer l’exception pour { $name }
details-silence = Ne plus annoncer
details-silenced = Discret désormais : { $what }. L’exception est dans Réglages, Règles.

## The network

settings-network-proxy = Proxy
settings-network-proxy-system = Comme le système
settings-network-proxy-none = Aucun
settings-network-proxy-at = Celui-ci
settings-network-address = Adresse du proxy
settings-network-address-help = http://HÔTE:PORT, ou socks5h://HÔTE:PORT. Votre service informatique la connaît.
settings-network-user = Utilisateur
settings-network-user-help = Seulement si le proxy demande une connexion.
settings-network-password = Mot de passe
settings-network-password-help = Va dans le trousseau du système et ne s’affiche plus.
settings-network-password-kept = Le mot de passe est conservé.
settings-network-exceptions = Sans le proxy
settings-network-exceptions-help = Des noms ou des adresses, séparés par des virgules. Cet ordinateur est toujours joint directement.
settings-network-ca = Certificats de l’entreprise
settings-network-ca-help = Un fichier (PEM) de votre service informatique, avec son chemin complet. Ses autorités sont reconnues en plus de celles du système.

## The form of a relay’s stream

first-run-set-up-team = Se connecter au relais
settings-connections-add-team = Ajouter un relais
team-lead = Un relais de votre entreprise lit Marketo pour tout le monde. La personne qui l’exploite vous donne l’adresse du serveur et vos propres identifiants.
team-url = Adresse du serveur
team-url-help = Par exemple tls://nats.example.com:4222.
team-auth = Ce que vous avez reçu
team-auth-file = Un fichier d’identifiants
team-auth-password = Nom d’utilisateur et mot de passe
team-credentials = Fichier d’identifiants
team-credentials-help = Choisissez le fichier, souvent NOM.creds, ou collez-en tout le texte. Il va dans le trousseau de votre système et n’est plus affiché.
team-credentials-again = Les identifiants ne sont pas gardés dans le formulaire. Saisissez-les de nouveau.
team-choose-file = Choisir le fichier…
team-file-taken = « { $name } » est repris.
team-file-refused = « { $name } » n’est pas un fichier d’identifiants : il est trop grand, ou illisible.
team-ca-file = Autorité propre au serveur
team-ca-file-help = Le chemin complet d’un fichier comme ca.pem, si vous en avez reçu un. Vide : celles que cet ordinateur reconnaît déjà.
team-only = Quelles notifications
team-only-all = Toutes
team-only-group = Tout : { $group }
team-instance-help = Seulement celles de cette instance, par exemple 123-ABC-456. Vide : de toutes celles que lit le relais.
team-stream = Flux
team-stream-help = Vide : CAMPANILE.
journal-step-stream = Flux
first-run-stream = Ce que le relais a pour vous
first-run-stream-begins = Interrogation du serveur du relais…
first-run-stream-done =
    { $count ->
        [0] Tout est lu. Le relais n’a encore rien pour vous.
        [one] Tout est lu : { $count } notification.
       *[other] Tout est lu : { $count } notifications.
    }
