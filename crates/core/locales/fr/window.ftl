# The window. Keys begin with the area they are seen in. Names of types, groups and severities are in types.ftl.

## Words used everywhere

window-title = Campanile
action-cancel = Annuler
action-close = Fermer
action-back = Retour
action-try-again = Réessayer
action-details = Détails
time-now = à l’instant
time-seconds = { $count } s
time-minutes = { $count } min
time-hours = { $count } h
time-days = { $count } j
time-ago = il y a { $span }
time-just-now = à l’instant
time-never = jamais
time-span = { $from } – { $to }
day-today = Aujourd’hui
day-yesterday = Hier

## The sidebar

sidebar-label = Vues et types
sidebar-open = Afficher les vues et les types
sidebar-close = Masquer les vues et les types
sidebar-instance = Instance
sidebar-all-instances = Toutes les instances
sidebar-search = Rechercher
sidebar-views = Vues
sidebar-types = Types
sidebar-settings = Réglages
sidebar-resize = Largeur de la barre latérale
sidebar-unread-of =
    { $count ->
        [0] { $name }, aucune non lue
        [one] { $name }, { $count } non lue
       *[other] { $name }, { $count } non lues
    }
sidebar-count-of = { $name }, { $count }
view-all = Tout
view-unread = Non lues
view-critical = Critiques
view-snoozed = Reportées
view-archived = Archivées
count-many = { $count }+

## The watch line

watch-answers =
    { $count ->
        [one] La connexion répond
       *[other] { $count } connexions répondent
    }
watch-last-check = Dernier contrôle { $ago }
watch-never-checked = Pas encore contrôlée
watch-checking = Contrôle en cours…
watch-none = Aucune connexion
watch-none-hint = Ajoutez-en une dans Réglages
watch-trouble-one = { $name } : { $state }
watch-trouble-many =
    { $count ->
        [one] { $count } connexion sur { $all } en difficulté
       *[other] { $count } connexions sur { $all } en difficulté
    }
watch-off = Veille arrêtée
watch-off-hint = Rien de nouveau n’arrive
watch-open = Afficher les connexions
watch-banner-title = Veille arrêtée.
watch-banner-text = Aucune notification n’arrive tant que la veille n’a pas repris.
watch-banner-start = Reprendre la veille
watch-banner-starting = Démarrage…

## The list

list-label = Notifications
list-resize = Largeur de la liste
list-unread-count =
    { $count ->
        [one] { $count } non lue
       *[other] { $count } non lues
    }
list-new =
    { $count ->
        [one] { $count } nouvelle
       *[other] { $count } nouvelles
    }
list-new-hint = Afficher les nouvelles
list-new-critical = Nouvelle et critique : { $title }
list-archive-row = Archiver : { $title }
list-snooze-row = Reporter : { $title }
list-sort = Ordre : { $order }
sort-time = Récentes
sort-severity = Gravité
list-sorted-time = Les plus récentes d’abord
list-sorted-severity = Les plus graves d’abord
list-row-label = { $severity }. { $title }. { $summary }. { $ago }. { $state }
list-row-label-repeated = { $severity }. { $title }. { $summary }. { $times }. { $ago }. { $state }
list-count = ×{ $count }
list-times =
    { $count ->
        [one] { $count } fois
       *[other] { $count } fois
    }
list-row-unread = Non lue.
list-row-read = Lue.
list-row-pinned = Épinglée.
list-row-noted = Avec une note.
list-row-resolved = Résolue.
list-row-snoozed = Reportée jusqu’à { $until }.
list-row-checked = Sélectionnée.
list-resolved = résolue
list-until = jusqu’à { $until }
list-pinned = Épinglées
list-gap = Manque : { $span } ({ $name })
list-gap-why = Pourquoi ?
list-demo = Démo
list-chip-search = « { $search } »
list-loading = Lecture de l’historique…
list-failed = L’historique n’a pas pu être lu
list-failed-text = Ce qui est enregistré est intact. Réessayez, et gardez les détails ci-dessous si cela se répète.
list-empty-type = Aucune notification : { $name }
list-empty-type-text = Dès que Marketo en signale une, elle apparaît ici.
list-empty-archived = Rien d’archivé
list-empty-archived-text = Archivez avec E ce qui est réglé. Tout reste ici et se retrouve par la recherche.
list-empty-snoozed = Rien de reporté
list-empty-snoozed-text = Reportez avec H ce qui peut attendre. Il revient de lui-même à l’heure choisie.
list-empty-filtered = Rien ne correspond à ces filtres
list-empty-filtered-text = Retirez-en un, ou effacez-les tous.
list-empty-search = Aucune notification ne contient « { $search } »
list-empty-search-text = Recherche faite dans les titres, les résumés et ce que Marketo a envoyé.
list-empty-search-narrowed = Recherche limitée aux filtres actifs.
list-empty-search-clear = Effacer la recherche
list-empty-search-archived = Chercher dans les archives
list-empty-search-everywhere = Rechercher sans filtres
list-archived-undo = Annuler
done-archive = Archivée : { $title }
done-archive-many = { $count } archivées.
done-restore = Sortie des archives : { $title }
done-restore-many = { $count } sorties des archives.
done-read = Lue : { $title }
done-read-many = { $count } marquées comme lues.
done-unread = Non lue : { $title }
done-unread-many = { $count } marquées comme non lues.
done-snooze = Jusqu’à { $until } : { $title }
done-snooze-many = { $count } reportées jusqu’à { $until }.
done-wake = De retour : { $title }
done-wake-many = { $count } de retour.
done-pin = Épinglée : { $title }
done-pin-many = { $count } épinglées.
done-unpin = Détachée : { $title }
done-unpin-many = { $count } détachées.
done-note = Note enregistrée : { $title }
done-note-many = { $count } notes enregistrées.
said-archive =
    { $count ->
        [one] Archivée. Annuler avec Z.
       *[other] { $count } archivées. Annuler avec Z.
    }
said-restore =
    { $count ->
        [one] Sortie des archives. Annuler avec Z.
       *[other] { $count } sorties des archives. Annuler avec Z.
    }
said-read =
    { $count ->
        [one] Marquée comme lue. Annuler avec Z.
       *[other] { $count } marquées comme lues. Annuler avec Z.
    }
said-unread =
    { $count ->
        [one] Marquée comme non lue. Annuler avec Z.
       *[other] { $count } marquées comme non lues. Annuler avec Z.
    }
said-snooze =
    { $count ->
        [one] Reportée. Annuler avec Z.
       *[other] { $count } reportées. Annuler avec Z.
    }
said-wake =
    { $count ->
        [one] De retour dans la liste. Annuler avec Z.
       *[other] { $count } de retour. Annuler avec Z.
    }
said-pin =
    { $count ->
        [one] Épinglée. Annuler avec Z.
       *[other] { $count } épinglées. Annuler avec Z.
    }
said-unpin =
    { $count ->
        [one] Détachée. Annuler avec Z.
       *[other] { $count } détachées. Annuler avec Z.
    }
said-note =
    { $count ->
        [one] Note enregistrée. Annuler avec Z.
       *[other] { $count } notes enregistrées. Annuler avec Z.
    }
said-undone = Annulé.

## Filter, selection, snooze, note

filter-open = Filtrer
filter-open-on = Filtrer, { $count } actifs
filter-title = Filtrer
filter-clear = Tout effacer
filter-remove = Retirer le filtre { $name }
filter-chips = Filtres
filter-time = Période
filter-severity = Gravité
filter-type = Type
filter-density = Lignes
period-any = Toutes
period-today = Aujourd’hui
period-yesterday = Hier
period-week = 7 jours
period-month = 30 jours
period-quarter = 90 jours
density-comfortable = Deux lignes
density-compact = Une ligne
bulk-label = Notifications sélectionnées
bulk-selected =
    { $count ->
        [one] { $shown } sélectionnée
       *[other] { $shown } sélectionnées
    }
bulk-everything = Les { $shown } correspondantes
bulk-choose-everything = Sélectionner les { $shown } correspondantes
bulk-archive = Archiver { $shown }
bulk-archive-all = Archiver les { $shown }
bulk-restore = Restaurer { $shown }
bulk-restore-all = Restaurer les { $shown }
bulk-snooze = Reporter
bulk-read = Marquer lues
bulk-clear = Effacer la sélection
snooze-title = Reporter : { $title }
snooze-title-many = Reporter { $shown } notifications
snooze-hour = Pendant 1 heure
snooze-evening = Jusqu’à ce soir
snooze-hours = Pendant 4 heures
snooze-tomorrow = Jusqu’à demain
snooze-monday = Jusqu’à lundi
snooze-wake = La remettre dans la liste
snooze-explain = D’ici là, elle quitte la liste et ne sonne pas.
note-title = Note : { $title }
note-help = Pour vous. Elle reste avec cette notification et se retrouve par la recherche. { $keys } enregistre.
note-save = Enregistrer la note
note-remove = Supprimer la note

## All quiet

quiet-title = Tout est calme
quiet-unread = Rien à lire. { $answers }
quiet-critical = Rien de critique. { $answers }
quiet-all = Rien n’est encore arrivé. { $answers }
quiet-finished = Il ne reste rien dans la liste. { $answers }
quiet-archived = Dans les archives : { $count }
quiet-answered =
    { $count ->
        [one] La connexion a répondu.
       *[other] Chaque connexion a répondu.
    }
quiet-not-answered =
    { $count ->
        [one] Une connexion n’a pas répondu, il peut donc manquer quelque chose.
       *[other] { $count } connexions n’ont pas répondu, il peut donc manquer quelque chose.
    }
quiet-not-watching = La veille est arrêtée, il peut donc manquer quelque chose.
quiet-cannot-store = Rien de nouveau ne peut être gardé, il peut donc manquer quelque chose.
quiet-no-connection = Aucune connexion n’est configurée.
quiet-waiting = En attente de la première réponse.
quiet-waiting-title = À l’écoute
quiet-unsure-title = Rien à afficher
quiet-connections = Connexions et dernier contrôle
quiet-check-now = Vérifier maintenant

## The details

details-label = Détails
details-none = Choisissez une notification
details-none-hint = { $down } et { $up } déplacent, { $help } montre toutes les touches.
details-failed = Cette notification n’a pas pu être lue
details-failed-text = La liste n’est pas touchée. Réessayez.
details-gone = Cette notification n’existe plus
details-gone-text = Elle n’est plus dans l’historique.
details-position = { $index } sur { $count }
details-next = Suivante
details-previous = Précédente
details-actions = Actions
details-archive = Archiver
details-archive-short = Archiver
details-restore = Sortir des archives
details-restore-short = Restaurer
details-mark-unread = Marquer comme non lue
details-mark-unread-short = Non lue
details-mark-read = Marquer comme lue
details-mark-read-short = Lue
details-snooze = Reporter
details-snooze-short = Reporter
details-pin = Épingler
details-unpin = Détacher
details-note = Note
details-note-edit = Écrire une note
details-note-change = Modifier
details-key = { $name } ({ $key })
details-snoozed = Reportée jusqu’à { $until }.
details-wake = La remettre dans la liste
details-open = Ouvrir dans Marketo
details-copy = Copier les détails
details-copy-admin = Copier un message pour mon admin
details-copied = Copié
details-copied-said = Copié dans le presse-papiers.
details-action-failed = L’action a échoué. { $message }
details-repeats-today = { $count } fois depuis { $clock }, dernière : { $ago }.
details-repeats = { $count } fois depuis le { $date } à { $clock }, dernière : { $ago }.
details-older = Affichée : celle du { $date } à { $clock }.
details-show-newest = Afficher la plus récente
details-timeline = Chronologie
details-timeline-first = Première
details-timeline-pause = Après une pause
details-timeline-reopened = Après lecture
details-timeline-all = Tout afficher ({ $count })
details-timeline-newest = Afficher les { $count } plus récentes
details-timeline-cut = Les { $count } plus récentes sur { $all } sont affichées.
details-days = Par jour depuis le { $from } : au plus { $count }, le { $date } ; { $today } aujourd’hui.
details-why-toast = Pourquoi un toast
details-why-none = Pourquoi pas de toast
details-change-rule = Modifier cette règle
details-no-facts = Marketo n’a pas envoyé d’autre information.
details-times = Dates
details-occurred = Survenue
details-received = Reçue
details-read-at = Lue
details-archived-at = Archivée
details-connection = Entendue par
details-kind = Genre
details-source-id = ID d’événement de Marketo
details-sent-label = Ce que Marketo a envoyé, en texte
details-related = En rapport
details-related-subject = Même campagne
details-related-day = Même instance, même jour
details-unknown = Campanile ne connaît pas encore ce genre de notification. Tout ce qui est arrivé avec elle figure ci-dessous.
details-demo = Démo

## Settings

settings-title = Réglages
settings-back = Retour aux notifications
settings-sections = Sections des réglages
settings-connections = Connexions
settings-connections-lead = Par où Campanile entend Marketo
settings-rules = Règles
settings-rules-lead = Ce qui affiche un toast, pour toutes les instances
settings-language = Langue
settings-language-lead = Pour la fenêtre, l’icône et les toasts
settings-language-system = Suivre le système ({ $name })
settings-language-explain = Codes, noms et envois de Marketo restent tels quels.
settings-keyboard = Clavier
settings-keyboard-lead = Chaque commande et sa touche
settings-connections-none = Aucune connexion. Sans elle, Campanile n’entend rien.
settings-connections-last = Dernière réponse { $ago }
settings-connections-never = Pas encore de réponse
settings-connections-add-journal = Ajouter un journal Adobe
settings-connections-added = « { $name } » est enregistrée et surveillée.
settings-rules-type = Type
settings-rules-show = Affichage
settings-rules-least = À partir de
settings-rules-saved-as-you-change = Enregistré au fur et à mesure
settings-rules-saved = Enregistré
settings-rules-show-of = { $name } : affichage
settings-rules-least-of = { $name } : toast à partir de cette gravité
settings-rules-toast = Toast
settings-rules-silent = Discret
settings-rules-mute = Muet
settings-rules-explain = Discret compte comme non lu. Muet va seulement dans l’historique.
settings-rules-failed = Les règles n’ont pas pu être lues
settings-rules-not-saved = Non enregistré. { $message }
settings-rules-least-unused = Ne compte que pour Toast
settings-letters = Les lettres seules sont des commandes
settings-letters-help = Désactivez-les si vous utilisez la commande vocale ou si des touches sont pressées par accident. Flèches, Entrée, Échap et F6 fonctionnent toujours.

## Connections

connection-kind-adobe-journal = Journal Adobe
connection-kind-marketo-rest = Marketo REST
connection-kind-mailbox = Boîte aux lettres
connection-kind-team = Équipe
connection-kind-demo = Démo

## First run

first-run-lead = Campanile veille à votre place.
first-run-text = Il lit les notifications de Marketo en arrière-plan, les garde, et sonne quand on a besoin de vous.
first-run-text-more = D’abord, choisissez par où il entend Marketo. Vous pourrez changer plus tard.
first-run-secrets = Les secrets vont dans le trousseau de votre système, jamais dans un fichier.
first-run-independent = Un outil indépendant, non édité par Adobe.
first-run-choose = Choisir une connexion
first-run-heard = Entendu : { $groups }
first-run-not-documented = Non documenté : { $groups }
first-run-demo = Essayer la démo
first-run-demo-text = Une instance inventée, avec tous les types. Rien à préparer.
first-run-journal = Journal Adobe
first-run-journal-text = Presque en temps réel, officiel. Adobe doit l’activer pour vous.
first-run-legend-heard = entendu
first-run-legend-not-documented = non documenté
first-run-hint = Un doute ? Commencez par la démo et demandez plus tard à votre admin.
first-run-start-demo = Lancer la démo
first-run-starting = Démarrage…
first-run-set-up-journal = Configurer le journal
first-run-failed = La démo n’a pas pu démarrer. { $message }

## The form of a journal

journal-title = Journal Adobe
journal-lead = Ces valeurs se trouvent dans Adobe Developer Console, dans l’enregistrement d’événements de votre projet et dans ses informations d’identification OAuth de serveur à serveur.
journal-id = Nom
journal-id-help = Court, tel qu’il figurera dans la liste, par exemple prod.
journal-journal-url = Adresse du journal
journal-journal-url-help = « Journaling unique API endpoint » de l’enregistrement d’événements.
journal-client-id = ID client
journal-org-id = ID d’organisation
journal-org-id-help = Se termine par @AdobeOrg.
journal-client-secret = Secret client
journal-client-secret-help = Va dans le trousseau de votre système et n’est plus affiché.
journal-advanced = Avancé
journal-ims-url = Adresse de connexion (IMS)
journal-ims-url-help = À laisser tel quel, sauf indication d’Adobe.
journal-scopes = Portées (scopes)
journal-scopes-help = Comme indiqué avec les informations d’identification, séparées par des virgules.
journal-required = À remplir.
journal-test = Tester la connexion
journal-testing = Test en cours…
journal-save = Enregistrer et surveiller
journal-saving = Enregistrement…
journal-steps = Résultat du test
journal-step-address = Adresse
journal-step-token = Connexion
journal-step-journal = Journal
journal-step-ok = Fonctionne
journal-step-failed = Échec
journal-test-failed = Le test n’a pas pu se faire. { $message }
journal-save-failed = Non enregistré. { $message }
journal-secret-again = Le secret client n’est pas gardé dans le formulaire. Saisissez-le de nouveau.

## The keyboard

keys-title = Clavier
keys-hint = Les lettres seules peuvent être désactivées dans Réglages.
keys-move = Se déplacer
keys-next-previous = Suivante, précédente
keys-open = Ouvrir les détails
keys-pane = Volet suivant
keys-ends = Début, fin
keys-days = Jour suivant, précédent
keys-new = Afficher les nouvelles
keys-triage = Trier
keys-archive = Archiver
keys-snooze = Reporter, puis 1 à 4
keys-unread = Lue ou non lue
keys-pin = Épingler
keys-note = Note
keys-take = S’en occuper ou non (en équipe)
keys-select = Sélectionner
keys-select-shown = Sélectionner tout
keys-undo = Annuler
keys-help = Aide
keys-admin = Message pour mon admin
keys-copy = Copier les détails
keys-marketo = Ouvrir dans Marketo
keys-sent = Ce que Marketo a envoyé
keys-go = Aller à
keys-find = Chercher
keys-search = Rechercher
keys-filter = Filtrer
keys-sort = Trier
keys-sheet = Cette feuille
keys-watch = Veille
keys-check = Vérifier maintenant
keys-close-window = Fermer la fenêtre

## Failures

failure-history = L’historique ne peut pas être lu ou écrit.
failure-settings = Les réglages ne peuvent pas être lus ou écrits.
failure-agent = La veille ne répond pas.
failure-not-found = Elle n’existe plus.
failure-invalid = Une valeur n’est pas valable.
failure-other = Campanile a rencontré une erreur inconnue.
failure-start-title = Campanile n’a pas pu ouvrir sa fenêtre
failure-start-text = La veille continue sans elle. Réessayez, et gardez les détails ci-dessous si cela se répète.

## The window’s details and list: what the team does ($standing is how an incident stands, in a few words)

details-team = L’équipe
team-nobody = Personne ne s’en occupe encore.
team-again = Cela s’est reproduit depuis.
team-ack = Je m’en occupe
team-release = Je ne m’en occupe plus
team-resolve = C’est résolu
team-assign = Demander à quelqu’un
team-comment = Commenter
team-comments = Ce qui a été dit
team-assign-name = Le nom de la personne, tel que le serveur du relais le connaît
team-comment-text = Ce que vous dites à l’équipe
team-comment-help = Toute l’équipe le lit. { $keys } envoie.
team-send-ask = Demander de s’en occuper
team-send-comment = Envoyer le commentaire
team-said = Votre commentaire est ajouté.
team-waits = L’équipe n’a pas encore tout reçu. L’envoi se fera dès que le serveur du relais répondra.
list-row-team = { $standing }.
