# Les toasts, ce qu’en dit la zone de notification, et pourquoi l’un a sonné ou non.

## Résumés, répétitions et rappels ($types est une liste prête, sans point final : « échecs de campagne 9, Dynamics 3 »)

toast-summary-title-minutes = { $count ->
    [one] { $count_text } autre notification en { $minutes } min
   *[other] { $count_text } autres notifications en { $minutes } min
}
toast-digest-body-since = Depuis { $since } : { $types }.
toast-digest-body-critical = { $others ->
    [0] Depuis { $since } : { $types }.
    [one] Et { $others_text } autre depuis { $since } : { $types }.
   *[other] Et { $others_text } autres depuis { $since } : { $types }.
}
toast-repeated-body = { $count_text } fois depuis { $since }. { $body }
toast-returned-body = De retour après le report. { $body }
toast-triage-body = { $standing }. { $body }
toast-reminder-title = Toujours non lue : { $title }
toast-reminder-body = { $count ->
    [one] Depuis { $since }. Lisez-la ou reportez-la : les rappels cessent.
   *[other] { $count_text } fois depuis { $since }. Lisez-la ou reportez-la : les rappels cessent.
}
toast-weekly-title = { $count ->
    [0] 7 derniers jours : aucun échec
    [one] 7 derniers jours : { $count_text } échec de campagne
   *[other] 7 derniers jours : { $count_text } échecs de campagne
}
toast-weekly-alone = Pas encore de semaine précédente à comparer.
toast-weekly-same = Autant que les 7 jours précédents.
toast-weekly-fewer = { $count_text } de moins que les 7 jours précédents.
toast-weekly-more = { $count_text } de plus que les 7 jours précédents.
toast-weekly-quota = { $change } Pic du quota API : { $share_text }.
toast-test-title = Voici comment Campanile sonne
toast-test-body = Un toast se présente et s’entend ainsi. Un clic ouvre la fenêtre.
toast-no-tray-title = Aucune place pour Campanile ici
toast-no-tray-body = Il veille tout de même et les toasts arrivent. Ouvrez-le depuis vos applications.
toast-update-title = Campanile { $version } est disponible
toast-update-body = Réglages › À propos montre où est le paquet. Installez-le par-dessus celui-ci ; rien n’est perdu.
cannot-store-title = Campanile ne peut rien garder
cannot-store-full = Le disque est plein. Libérez de la place ; d’ici là, les nouvelles notifications ne sont ni gardées ni affichées.
cannot-store-refused = Son dossier de données est protégé en écriture. D’ici à ce que cela change, rien de nouveau n’est gardé ni affiché.
cannot-store-busy = Un autre programme bloque l’historique. Les nouvelles notifications attendent qu’il le libère.
cannot-store-failing = Le disque signale des erreurs. Faites-le vérifier ; d’ici là, rien de nouveau n’est gardé ni affiché.

## Boutons des toasts

toast-button-open-in-marketo = Ouvrir Marketo
toast-button-snooze = Reporter 1 h
toast-button-mark-read = Marquer comme lue
toast-button-show-why = Voir pourquoi
toast-button-show-gap = Voir le trou
toast-button-show-all = Tout afficher
toast-button-pause = Pause 1 h

## La zone de notification

tray-paused-until = Toasts en pause jusqu’à { $time }
tray-paused = Toasts en pause
tray-quiet-hours = Heures calmes jusqu’à { $time }
tray-do-not-disturb = Le système demande de ne pas déranger
tray-pause = Mettre les toasts en pause
tray-pause-hour = Pendant 1 heure
tray-pause-tomorrow = Jusqu’à demain 08:00
tray-pause-resume = Jusqu’à ma reprise
tray-resume = Reprendre les toasts
tray-offline = Hors ligne : cet ordinateur n’a pas de réseau
tray-incident = { $severity } : { $title }
tray-group = { $group } : { $count ->
    [one] { $count_text } non lue
   *[other] { $count_text } non lues
}

## Pourquoi un toast, ou pourquoi pas

decision-toast = Annoncée par un toast.
decision-repeat = Pas de toast à elle : elle répète un incident déjà annoncé, dont le toast a été mis à jour.
decision-summed = Résumée : il en est arrivé plus à la fois qu’il ne peut y avoir de toasts.
decision-digested = Résumée : elle avait plus d’une heure à son arrivée.
decision-quiet-hours = Pas de toast : heures calmes. Le récapitulatif suivant l’a comptée.
decision-paused = Pas de toast : les toasts étaient en pause. Le récapitulatif suivant l’a comptée.
decision-do-not-disturb = Pas de toast : le système demandait de ne pas déranger. Le récapitulatif suivant l’a comptée.
decision-interrupted = Toast incertain : Campanile s’est arrêté deux fois à ce moment-là. Le récapitulatif suivant l’a comptée.
decision-snoozed = Pas de toast : son incident était reporté.
decision-silent = Pas de toast : sa règle dit « Discret ».
decision-muted = Pas de toast : sa règle dit « Muet ».
decision-too-mild = Pas de toast : moins grave que sa règle ne le demande.
decision-already-read = Pas de toast : elle avait déjà été lue.
decision-backfill = Pas de toast : elle était là avant Campanile.
decision-none = Pas encore décidé : le programme d’arrière-plan ne l’a pas vue.
decision-exception = Votre exception pour « { $what } » a décidé.
