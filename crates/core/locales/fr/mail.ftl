### Les e-mails comme notifications

## What a mail says

fact-csv-expires = Liste conservée jusqu’au
fact-mail-from = Expéditeur
fact-mail-subject = Objet
fact-mail-authentication = Contrôle de l’expéditeur
fact-mail-text = Texte de l’e-mail
fact-value-recognised-by-rule = une règle pour les e-mails ; Marketo ne documente pas ses e-mails
fact-value-mail-authentication-pass = le serveur de messagerie a confirmé l’expéditeur
fact-value-mail-authentication-fail = le serveur de messagerie n’a pas pu confirmer l’expéditeur : l’e-mail est peut-être falsifié
summary-mail-not-confirmed = Expéditeur non confirmé. { $summary }

## What is wrong in the file of rules

fault-mail-pattern = le motif est inutilisable : { $detail }
fault-mail-fact = « { $value } » n’est pas un nom d’information ; sont admis a à z, les chiffres et _
fault-mail-no-condition = la règle n’a aucune condition : elle prendrait tous les e-mails
fault-mail-too-much = le fichier est trop grand ou contient plus de 1000 motifs

## Pourquoi une boîte aux lettres n’a pas pu être lue

reason-mail-no-password = Aucun mot de passe n’est enregistré pour elle, ou personne ne s’est encore connecté. Dans la fenêtre : Réglages › Connexions. Dans un terminal : campanile secret set { $detail }, ou campanile sign-in { $detail }.
reason-mail-sign-in = Le serveur de messagerie refuse l’utilisateur ou le mot de passe. Vérifiez les deux ; beaucoup de serveurs demandent un mot de passe propre à chaque programme.
reason-mail-token = La connexion à la boîte aux lettres a expiré ou a été retirée ({ $detail }). Connectez-vous de nouveau.
reason-mail-folder = { $host } n’a pas de dossier « { $detail } ». Il a été renommé ou supprimé, ou ne peut pas être lu.
reason-mail-temporary = { $host } ne peut pas servir la boîte aux lettres en ce moment : { $detail }
reason-mail-refused = { $host } a refusé d’exécuter une commande : { $detail }
reason-mail-not-put-away = Les e-mails sont lus, mais { $host } n’a pas laissé les marquer ou les déplacer : { $detail }
reason-mail-cannot-move = Les e-mails sont lus, mais { $host } ne sait pas déplacer des e-mails un à un ; ils restent où ils sont. Choisissez plutôt de les marquer comme lus.
reason-no-starttls = { $host } n’offre pas de connexion sécurisée sur ce port. Utilisez le port 993, ou demandez à la personne qui gère le serveur.
reason-not-imap = { $host } a répondu autre chose qu’un serveur de messagerie. Vérifiez l’adresse et le port.
reason-mail-rules = Les règles pour les e-mails sont inutilisables : { $detail }

## Dans le terminal

cli-sync-progress = { $connection } : { $done } e-mails examinés sur { $of }
cli-sign-in-not-oauth = { $connection } n’est pas une boîte aux lettres avec auth = "oauth" : il n’y a rien à quoi se connecter. Un mot de passe s’enregistre avec campanile secret set.
cli-sign-in-device = Ouvrez { $url } sur n’importe quel appareil et saisissez le code { $code }. Campanile attend.
cli-sign-in-browser = Ouvrez { $url } dans un navigateur sur cet ordinateur. Campanile attend.
cli-sign-in-done = Vous êtes connecté. Vous pouvez fermer cette page.
cli-signed-in = Connecté à { $connection }.
cli-mail-rule-none = Cette notification n’est pas un e-mail, ou ne dit rien qu’une règle puisse demander.
cli-mail-rule-hint = Avec --save, cette règle est placée avant toutes les autres dans { $path } et appliquée à tous les e-mails enregistrés.
cli-mail-rule-saved = { $count ->
    [one] La règle est enregistrée dans { $path }. { $count_text } e-mail enregistré a changé de type ou de contenu.
   *[other] La règle est enregistrée dans { $path }. { $count_text } e-mails enregistrés ont changé de type ou de contenu.
}

## Setting up a mailbox in the window

test-mail-sign-in-ok = Le serveur de messagerie laisse entrer { $user }.
test-folder-ok = Le dossier « { $folder } » existe.
test-mails-none = Le dossier est vide pour l’instant.
test-mails-others = { $all_text } e-mails s’y trouvent ; aucun des { $newest_text } plus récents ne vient de Marketo. Abonnez cette boîte dans Marketo si ce n’est pas encore fait.
test-mails-ok = { $all_text } e-mails s’y trouvent ; parmi les { $newest_text } plus récents, de Marketo : { $count_text }.
field-mail-host = Seulement le nom d’un serveur de messagerie, par exemple imap.example.com.
field-mail-plain = Sans sécurité, seulement vers cet ordinateur : chacun en chemin pourrait lire le mot de passe.
field-tenant = Un domaine ou un ID de locataire, par exemple contoso.com.
field-move-to = Un autre dossier que celui qui est lu.
field-port = Un nombre de 1 à 65535, ou rien.
field-sign-in = Connectez-vous d’abord.
sign-in-declined = La connexion a été refusée. Recommencez, et acceptez là-bas.
sign-in-late = Personne ne s’est connecté à temps. Recommencez.
sign-in-client = L’application n’est pas acceptée ({ $detail }). Vérifiez son ID et son secret client, et qu’elle est un client public ou une application de bureau.
sign-in-refused = La connexion a été refusée ({ $detail }). Votre service informatique sait ce que cela signifie.
sign-in-given-up = La connexion a été abandonnée. Recommencez.
