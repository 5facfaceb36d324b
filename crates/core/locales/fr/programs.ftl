# What the resident program and the terminal say.

## Toasts

toast-body-with-instance = { $instance } : { $body }

## Tray

tray-open = Ouvrir Campanile
tray-check-now = Vérifier maintenant
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
reason-keychain = Le trousseau du système est verrouillé ou ne répond pas. Déverrouillez-le puis vérifiez de nouveau.
reason-invalid-client = Adobe refuse son ID client ou son secret client. Saisissez les valeurs actuelles dans les réglages.
reason-scope = Adobe refuse ses étendues (scopes). Comparez-les avec la Developer Console.
reason-forbidden = Adobe n’autorise pas ce client à lire le journal. Vérifiez l’ID d’organisation, l’ID client et les accès du projet.
reason-unauthorized = Adobe refuse le jeton d’accès qu’il a délivré. Vérifiez que l’identifiant appartient toujours au projet.
reason-dns = Le nom { $host } est inconnu. Vérifiez l’adresse et le réseau.
reason-connect = { $host } est injoignable. Vérifiez le réseau, le proxy et le pare-feu.
reason-tls = La connexion sécurisée à { $host } a échoué : { $detail }
reason-timeout = { $host } n’a pas répondu à temps.
reason-status = { $host } a répondu par le statut { $status }.
reason-rate-limited = { $host } demande d’attendre. Campanile reprendra de lui-même.
reason-not-found = { $host } ne connaît pas ce journal. Copiez de nouveau l’URL de journalisation depuis la Developer Console.
reason-redirect = { $host } nous renvoie ailleurs ({ $detail }). Campanile ne suit pas : quelque chose s’interpose, par exemple une page de connexion.
reason-other-origin = { $host } désigne un autre serveur pour la suite ({ $detail }). Campanile ne suit pas.
reason-not-a-page = { $host } a répondu autre chose qu’un journal. La page de connexion d’un proxy fait cela.
reason-too-large = { $host } a envoyé plus que Campanile n’accepte en une fois.
reason-expired = { $host } répète que la position de lecture a expiré.
reason-unsupported = Cette version de Campanile ne sait pas encore lire ce type de connexion.

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
cli-config-warning = Attention : { $detail }

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
problem-invalid = Certains champs ne sont pas encore corrects.
problem-history = L’historique n’a pas pu être lu ou modifié.
problem-settings = Les réglages n’ont pas pu être lus ou enregistrés.
problem-keychain = Le secret n’a pas pu être enregistré dans le trousseau du système. Déverrouillez le trousseau et réessayez.
problem-agent = Le programme d’arrière-plan de Campanile est injoignable.
problem-no-link = Il n’y a pas de lien vers Marketo pour celle-ci.
problem-open = Le lien n’a pas pu s’ouvrir dans un navigateur.
problem-no-display = La fenêtre de Campanile a besoin d’un bureau graphique.
