# What the resident program and the terminal say.

## Toasts

toast-body-with-instance = { $instance } : { $body }

## Tray

tray-open = Ouvrir Campanile
tray-check-now = Vérifier maintenant
tray-settings = Réglages
tray-quit = Quitter
tray-all-read = Aucune non lue
tray-unread = { $count ->
    [one] { $count_text } non lue
   *[other] { $count_text } non lues
}
tray-quiet = Tout est calme. { $count ->
    [one] { $count_text } connexion
   *[other] { $count_text } connexions
}, contrôle à { $time }
tray-no-connection = Aucune connexion. Ouvrez Campanile pour en choisir une
tray-never-checked = Pas encore de contrôle
tray-critical = Critique : { $title }
tray-trouble-silent = { $connection } ne répond plus depuis { $minutes } min
tray-trouble-sign-in = { $connection } demande une reconnexion
tray-connection-ok = { $connection } : contrôle à { $time }
tray-connection-never = { $connection } : pas encore de contrôle
tray-connection-failed = { $connection } : { $reason }

## Why a connection could not be read

reason-no-secret = Aucun secret client n’est enregistré pour elle. Saisissez-le de nouveau dans les réglages.
reason-secret-file = Le fichier de son secret est inutilisable : { $detail }. Vous seul devez pouvoir le lire (mode 0600).
reason-keychain = Le trousseau du système est verrouillé ou ne répond pas. Déverrouillez-le puis vérifiez de nouveau.
reason-invalid-client = Adobe refuse son ID client ou son secret client. Saisissez les valeurs actuelles dans les réglages.
reason-scope = Adobe refuse ses portées (scopes). Comparez-les avec la Developer Console.
reason-forbidden = Adobe n’autorise pas ce client à lire le journal. Vérifiez l’ID d’organisation, l’ID client et les accès du projet.
reason-unauthorized = Adobe refuse le jeton d’accès qu’il a délivré. Vérifiez que l’identifiant appartient toujours au projet.
reason-dns = Le nom { $host } est inconnu. Vérifiez l’adresse et le réseau.
reason-connect = { $host } est injoignable. Vérifiez le réseau, le proxy et le pare-feu.
reason-tls = La connexion sécurisée à { $host } a échoué : { $detail }
reason-tls-untrusted = Le certificat de { $host } vient d’une autorité que cet ordinateur ne connaît pas. Si le réseau de l’entreprise ouvre les connexions sécurisées, le service informatique a le certificat : installez-le ici, ou indiquez son fichier dans les réglages, sous Réseau.
reason-tls-expired = Le certificat de { $host } n’est pas valable aujourd’hui. Il a expiré, ou la date de cet ordinateur est fausse : vérifiez la date et l’heure.
reason-tls-name = { $host } présente un certificat d’un autre nom. Vérifiez l’adresse ; ou quelque chose s’interpose, par exemple un réseau Wi-Fi qui demande une connexion.
reason-ca-file = Le fichier des autorités de certification supplémentaires est inutilisable : { $detail }
reason-proxy = Le proxy sur le chemin vers { $host } ne laisse pas passer Campanile : { $detail }. Vérifiez le proxy, dans les réglages du système ou dans ceux de Campanile, sous Réseau.
reason-proxy-sign-in = Le proxy sur le chemin demande un utilisateur et un mot de passe, ou les refuse. Indiquez les deux dans les réglages, sous Réseau.
reason-portal = Le réseau sur le chemin vers { $host } demande d’abord une connexion, comme à l’hôtel ou dans le train. Ouvrez une page web dans votre navigateur et connectez-vous.
reason-timeout = { $host } n’a pas répondu à temps.
reason-status = { $host } a répondu par le statut { $status }.
reason-rate-limited = { $host } demande d’attendre. Campanile reprendra de lui-même.
reason-not-found = { $host } ne connaît pas ce journal. Copiez de nouveau l’adresse du journal depuis la Developer Console.
reason-redirect = { $host } nous renvoie ailleurs ({ $detail }). Campanile ne suit pas : quelque chose s’interpose, par exemple une page de connexion.
reason-other-origin = { $host } désigne un autre serveur pour la suite ({ $detail }). Campanile ne suit pas.
reason-not-a-page = { $host } a répondu autre chose qu’un journal. La page de connexion d’un proxy fait cela.
reason-not-understood = { $host } a répondu quelque chose que Campanile ne comprend pas. La page de connexion d’un proxy fait cela.
reason-too-large = { $host } a envoyé plus que Campanile n’accepte en une fois.
reason-expired = { $host } répète que la position de lecture a expiré.

## The terminal

cli-no-connection = Aucune connexion n’est configurée dans { $path }. Ajoutez-en une, ou commencez par : campanile simulate
cli-no-such-connection = Il n’y a pas de connexion { $connection } dans { $path }.
cli-no-such-notification = Il n’y a pas de notification { $id }.
cli-nothing-to-show = Aucune notification.
cli-unread = non lue
cli-sync-line = { $connection } : { $new } nouvelles, { $duplicates } connues, { $state }
cli-busy = Un autre programme lit ce dossier de données (processus { $pid }) et n’a pas répondu.
cli-busy-unknown = Un autre programme lit ce dossier de données et n’a pas répondu.
cli-marked = { $count ->
    [one] { $count_text } notification
   *[other] { $count_text } notifications
} : { $mark }
cli-mark-read = lue
cli-mark-unread = non lue
cli-mark-archived = archivée
cli-secret-stored = Enregistré dans le trousseau : { $connection }
cli-secret-deleted = Supprimé du trousseau : { $connection }
cli-secret-empty = Rien n’est arrivé sur l’entrée standard.
cli-config-warning = { $file } : la clé { $key } est inconnue et ignorée.

## Testing a connection

test-address-ok = { $host } est une adresse que Campanile peut interroger.
test-token-ok = Adobe accepte l’ID client et le secret client.
test-journal-ok = Le journal répond. { $count ->
    [0] Il est vide pour l’instant.
    [one] Sa première page contient { $count_text } événement.
   *[other] Sa première page contient { $count_text } événements.
}

## Wrong fields

field-required = Ce champ est nécessaire.
field-id = 1 à 32 caractères : a à z, 0 à 9 et le trait d’union.
field-url = Ce n’est pas une adresse.
field-url-secure = L’adresse doit commencer par https://.

## What could not be done

problem-not-found = Cette notification n’est plus dans l’historique.
problem-undo = C’était il y a trop longtemps pour être annulé.
problem-invalid = Certains champs ne sont pas encore corrects.
problem-keychain = Le secret n’a pas pu être enregistré dans le trousseau du système. Déverrouillez le trousseau et réessayez.
problem-agent = Le programme d’arrière-plan de Campanile est injoignable.
problem-no-link = Il n’y a pas de lien vers Marketo pour celle-ci.
problem-open = Le lien n’a pas pu s’ouvrir dans un navigateur.
problem-no-display = La fenêtre de Campanile a besoin d’un bureau graphique.

## Ce qui ne va pas dans config.toml

settings-fault = { $file }, ligne { $line }, { $key } : { $fault }
fault-toml = Ce n’est pas du TOML valable ({ $detail }).
fault-unknown = Ceci n’a pas été compris ({ $detail }).
fault-kind-text = Un texte entre guillemets droits est attendu ici.
fault-kind-whole = Un nombre entier, 0 ou plus, est attendu ici.
fault-kind-number = Un nombre est attendu ici.
fault-kind-yes-or-no = true ou false est attendu ici.
fault-kind-list = Une liste entre crochets est attendue ici.
fault-kind-table = Une table de clés est attendue ici.
fault-not-allowed = « { $value } » n’est pas permis. Permis : { $allowed }.
fault-missing = Cette clé manque.
fault-missing-key = La clé { $name } manque.
fault-twice = « { $value } » y est deux fois.
fault-id = « { $value } » n’est pas permis : 1 à 32 caractères parmi a-z, 0-9 et -.
fault-duration = « { $value } » n’est pas une durée : un nombre entier avec une unité est attendu, par exemple 60s, 5m, 12h ou 7d.
fault-time-of-day = « { $value } » n’est pas une heure comme 20:00.
fault-moment = « { $value } » n’est ni un moment comme 2026-12-01T08:00:00+01:00, ni un jour.
fault-one-of = Il faut au moins une de ces clés : { $names }.
fault-percent = { $value } n’est pas permis : pourcentage de 0 à moins de 100.
fault-address = « { $value } » n’est pas une adresse.
fault-address-host = L’adresse doit avoir un hôte et être sans nom d’utilisateur.
fault-address-secure = « { $value } » doit commencer par https:// (http:// vers cet ordinateur seulement).
fault-address-https = « { $value } » doit être une adresse https://.
settings-form-toml = { $file } ne peut pas être modifié : ce n’est pas du TOML valable ({ $detail }).
settings-form-table = { $file } ne peut pas être modifié : { $key } n’est pas une table.
settings-form-connection = { $file } ne peut pas être modifié : connection n’est pas écrit [[connection]].
settings-form-locked = { $key } est fixé par la politique de votre organisation. Votre administrateur peut le modifier.

## Ce que le système ou l’historique refuse

problem-no-place = Le système n’indique aucun dossier pour vos fichiers. Précisez --config et --data-dir.
problem-file = { $file } n’a pas pu être lu ou écrit : { $detail }
problem-system = Le système signale : { $detail }
problem-history-newer = L’historique { $file } vient d’un Campanile plus récent. Mettez celui-ci à jour.
problem-history-older = L’historique { $file } est utilisé par un Campanile plus ancien. Quittez d’abord celui-là.
problem-history-foreign = { $file } n’est pas un historique de Campanile ; il reste intact.
problem-history-damaged = L’historique est endommagé. Campanile le répare à son prochain démarrage ; il n’y a rien à faire.
problem-history-because = L’historique n’a pas pu être lu ou modifié : { $detail }
secret-missing = Aucun secret n’est enregistré pour cette connexion.
secret-keychain = Le trousseau du système est verrouillé ou ne répond pas : { $detail }
secret-mode = D’autres peuvent lire { $file }. Donnez-lui le mode 0600.
## Exporting and forgetting

cli-exported = { $count ->
    [one] { $count_text } notification
   *[other] { $count_text } notifications
} → { $file }
cli-support-saved = Enregistré : { $file }. Vous seul pouvez le lire. Lisez-le avant de le transmettre.
cli-support-there = { $file } existe déjà. Indiquez un autre fichier.
cli-forgotten = { $count ->
    [one] Retirée de { $count_text } notification
   *[other] Retirée de { $count_text } notifications
}

## Testing a connection, step by step

test-network-ok = { $host } est joignable.
test-network-proxy = { $host } est joignable, par le proxy { $proxy }.
test-through-proxy = Par le proxy { $proxy } : { $message } Le proxy vient des réglages de votre système ou de ceux de Campanile, sous Réseau.
test-secure-ok = Le certificat de { $host } est reconnu.
test-secure-local = { $host } est cet ordinateur : rien n’en sort.
test-untrusted = Le certificat de { $host } est émis par « { $issuer } », et cet ordinateur ne l’accepte pas ({ $detail }). Certains réseaux d’entreprise ouvrent les connexions sécurisées avec leur propre certificat : demandez à votre service informatique de l’installer ici, ou d’épargner { $host }.
test-permission-ok = Ce client peut lire le journal.

## Wrong values of settings

field-id-taken = Une connexion porte déjà ce nom. Choisissez-en un autre, ou modifiez celle-là.
field-range = Un nombre entier de { $least } à { $most }.
field-percents = Des pourcentages de 1 à moins de 100, séparés par des virgules, par exemple 75, 90.
field-time = Une heure du jour, par exemple 20:00.
field-same-time = Choisissez deux heures différentes : celles-ci voudraient dire jamais, ou toujours.
field-days = Choisissez au moins un jour, ou désactivez les heures calmes.
field-munchkin = L’ID Munchkin, par exemple 123-ABC-456.
field-quota = Un nombre d’appels, par exemple 50000, ou rien.
field-proxy = Une adresse telle que http://proxy.example.com:8080, sans utilisateur ni mot de passe.
field-whole-path = Il faut le chemin complet du fichier.
field-email = « { $text } » n’est pas une adresse e-mail telle que anna@example.com.

## What the settings could not do

problem-login = Le démarrage à l’ouverture de session n’a pas pu être changé.
problem-no-connection = Cette connexion n’existe plus.
problem-secret-stays = La connexion est supprimée, mais son secret n’a pas pu être retiré du trousseau. Déverrouillez le trousseau et supprimez-le là.
problem-export = L’exportation n’a pas pu être écrite.
problem-support-save = Le rapport d’assistance n’a pas pu être enregistré.
problem-open-folder = Le dossier n’a pas pu être ouvert.
