### L’aide de la ligne de commande, un message par commande avec un attribut par argument, et ce qui ne va pas dans une
### ligne de commande. Elle n’est lue qu’à la demande.

help =
    .about = Veille sur les notifications d’Adobe Marketo Engage : les lit, les garde, les montre.
    .config = Le fichier de configuration ; sinon campanile/config.toml à l’emplacement prévu par le système
    .data-dir = Le dossier de données ; sinon campanile à l’emplacement prévu par le système
    .json = Un objet JSON par ligne, pour les programmes
    .help = Afficher cette aide
    .version = Afficher la version

help-sync =
    .about = Lit chaque connexion jusqu’à être à jour, puis s’arrête

help-relay =
    .about = Lit chaque connexion et publie ce qui arrive vers tous les ordinateurs, jusqu’à ce qu’on l’arrête

help-list =
    .about = Liste les notifications, la plus récente d’abord
    .types = Seulement ce type ; peut se répéter
    .instance = Seulement cette instance (ID Munchkin)
    .unread = Seulement les non lues
    .since = Seulement depuis : un moment (RFC 3339), ou une durée passée (7d, 12h)
    .search = Seulement celles qui contiennent tous ces mots ; type:, severity:, campaign:, before:, after:, is:unread sont compris aussi
    .incidents = Des incidents au lieu de notifications : les répétitions d’un problème en une ligne
    .limit = Au plus ce nombre

help-show =
    .about = Montre une notification avec tout ce qui la concerne
    .id = Son ID

help-stats =
    .about = Compte les notifications

help-export =
    .about = Écrit tout l’historique, le plus récent d’abord
    .format = En tableau, en une liste, ou un objet par ligne
    .output = Dans ce fichier au lieu de la sortie standard

help-forget =
    .about = Noircit l’adresse e-mail d’une personne dans tout ce qui est conservé
    .email = L’adresse

help-mark =
    .about = Marque des notifications
    .mark = Comment
    .ids = Leurs ID

help-triage =
    .about = Dit à l’équipe ce que vous faites d’un incident, et montre ce que fait l’équipe

help-triage-ack =
    .about = Vous vous en occupez
    .incident = La clé de l’incident, ou l’ID d’une de ses notifications

help-triage-assign =
    .about = Une personne de l’équipe doit s’en occuper
    .incident = La clé de l’incident, ou l’ID d’une de ses notifications
    .name = Son nom, tel que le serveur du relais le connaît

help-triage-resolve =
    .about = C’est résolu
    .incident = La clé de l’incident, ou l’ID d’une de ses notifications

help-triage-release =
    .about = Plus personne ne s’en occupe
    .incident = La clé de l’incident, ou l’ID d’une de ses notifications

help-triage-comment =
    .about = Dit quelque chose à ce sujet à l’équipe
    .incident = La clé de l’incident, ou l’ID d’une de ses notifications
    .text = Quoi

help-triage-show =
    .about = Montre qui s’en occupe et ce qui a été dit
    .incident = La clé de l’incident, ou l’ID d’une de ses notifications

help-secret =
    .about = Enregistre ou supprime le secret d’une connexion dans le trousseau du système

help-secret-set =
    .about = Lit le secret sur l’entrée standard et l’enregistre
    .id = L’ID de la connexion

help-secret-delete =
    .about = Le supprime
    .id = L’ID de la connexion

help-doctor =
    .about = Examine tout ce dont Campanile a besoin et dit quoi faire

help-support =
    .about = Dit comment va cette installation, pour qui aide, sans secrets ni noms
    .save = L’enregistre aussi dans ce fichier, qui ne doit pas encore exister

help-papers =
    .about = Écrit le manuel et ce que les shells complètent dans un dossier, pour les paquets
    .folder = Le dossier

help-help =
    .about = Affiche l’aide du programme, ou d’une commande
    .command = La commande

help-simulate =
    .about = Remplace le service d’identité et le journal d’Adobe, pour essayer Campanile
    .port = Le port ; 0 en choisit un libre
    .scenario = Ce qu’il joue : empty, demo, storm, quiet, corpus

## Les mots de l’aide

cli-help-usage = Utilisation :
cli-help-commands = Commandes :
cli-help-arguments = Arguments :
cli-help-options = Options :
cli-help-command = COMMANDE
cli-help-default = { $help } [par défaut : { $value }]
cli-help-values = { $help } [parmi : { $values }]

## Ce qui ne va pas dans une ligne de commande

cli-usage-unknown-argument = Il n’y a pas de { $argument } ici.
cli-usage-unknown-command = Il n’y a pas de commande { $command }.
cli-usage-no-command = Il manque une commande : { $commands }
cli-usage-missing = Il manque : { $argument }
cli-usage-no-value = { $argument } demande une valeur.
cli-usage-no-value-here = { $argument } n’accepte pas de valeur.
cli-usage-bad-value = « { $value } » n’est pas permis pour { $argument }.
cli-usage-conflict = { $argument } ne se donne qu’une fois, ou pas avec une autre option.
cli-usage-allowed = Permis : { $allowed }
cli-usage-suggestion = Peut-être : { $suggestion }
cli-usage-help = Toutes les commandes et options : campanile --help

help-sign-in =
    .about = Se connecte à une boîte aux lettres qui n’accepte pas de mots de passe
    .id = L’ID de la connexion
    .client-secret-file = Un fichier avec le secret propre à l’application, si le fournisseur en a donné un (Google)

help-mail-rule =
    .about = Crée une règle qui prend les e-mails semblables à un e-mail enregistré pour un type
    .id = L’ID de la notification
    .kind = Le type
    .save = Enregistre la règle et l’applique à tous les e-mails enregistrés

help-forward =
    .about = Essaie les destinations des transferts

help-forward-test =
    .about = Y envoie un message et dit ce qu’il en est
    .id = L’ID du [[forward]] dans config.toml
