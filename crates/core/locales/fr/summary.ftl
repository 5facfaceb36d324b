### What the overview counts, in words, for the window and for the text that is copied; and what is wrong with a view’s name.
### It is read only when asked for.

summary-span = { $from } – { $to }
summary-as-many = sans changement
summary-fewer = { $count_text } de moins
summary-more = { $count_text } de plus
summary-alone = L’historique commence le { $date } : rien à comparer.
summary-read-none = Aucune n’a été lue après son arrivée.
summary-read-minutes = La moitié de celles qui ont été lues l’ont été en { $count_text } min au plus.
summary-read-hours = La moitié de celles qui ont été lues l’ont été en { $count_text } h au plus.
summary-read-days = La moitié de celles qui ont été lues l’ont été en { $count_text } jours au plus.
summary-title = Vue d’ensemble, { $span }
summary-total = Notifications en tout
summary-types = Par type
summary-types-none = Rien n’est arrivé.
summary-campaigns = Campagnes le plus souvent en échec
summary-campaigns-none = Aucune campagne en échec.
summary-usage = Usage de l’API
summary-connections = Connexions
summary-amount = { $name } : { $count_text } ({ $change })
summary-amount-alone = { $name } : { $count_text }
summary-answered = { $name } : dernière réponse { $at }
summary-silent = { $name } : pas encore de réponse
view-name-needed = Donnez un nom à la vue.
view-name-long = 60 lettres au plus.
view-name-taken = Une autre vue porte ce nom.
