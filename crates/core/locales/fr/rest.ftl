## Why a Marketo REST connection could not be read ($detail is Marketo’s code)

reason-rest-token = Marketo refuse le jeton d’accès qu’il a délivré (code { $detail }). Vérifiez que l’utilisateur API et son service LaunchPoint existent toujours.
reason-rest-denied = Marketo n’autorise pas cet utilisateur API (code { $detail }). Vérifiez les autorisations de son rôle et la liste des adresses IP autorisées.
reason-quota-reached = Le quota API du jour de cet abonnement Marketo est épuisé. Campanile reprendra après la remise à zéro.
reason-rest-temporary = Marketo rencontre un problème passager (code { $detail }). Campanile réessaiera de lui-même.
reason-rest-code = { $host } a répondu par le code { $detail } de Marketo.
reason-not-an-answer = { $host } a répondu autre chose qu’une réponse de l’API de Marketo. La page de connexion d’un proxy fait cela.

## Quota, errors and campaigns as Marketo REST shows them

title-web-services-forecast = Quota API bientôt épuisé, vers { $at }
summary-web-services-forecast = { $used_text } appels sur { $quota_text }. À ce rythme, épuisés vers { $at }, heure locale ({ $from }–{ $to }), { $hours_text } h avant la remise à zéro.
summary-web-services-count = { $count ->
        [one] { $count_text } appel a reçu l’erreur { $code } aujourd’hui.
       *[other] { $count_text } appels ont reçu l’erreur { $code } aujourd’hui.
    }
summary-web-services-jump = { $count ->
        [one] { $count_text } appel a reçu l’erreur { $code } aujourd’hui ; d’ordinaire { $usual_text } par jour.
       *[other] { $count_text } appels ont reçu l’erreur { $code } aujourd’hui ; d’ordinaire { $usual_text } par jour.
    }
summary-campaign-failure-invalid = Marketo l’affiche comme non valide depuis { $since } environ. Elle ne s’exécute pas tant que sa liste dynamique ou son flux n’est pas corrigé.
summary-idle-trigger-cleanup-inferred = Active depuis plus de 6 mois et maintenant désactivée : par une personne ou par le nettoyage de Marketo. Réactivez ce dont vous avez encore besoin.

fact-inferred = Déduit par Campanile
fact-runs-out-at = Épuisement vers
fact-runs-out-from = Épuisement au plus tôt
fact-runs-out-to = Épuisement au plus tard
fact-usual-count = Nombre habituel par jour
fact-value-inferred = oui ; Marketo ne le dit pas

cli-stats-calls = Appels API de Campanile aujourd’hui ({ $connection }) : { $calls_text } sur { $budget_text }

## Connections over Marketo REST: refused, and spared

reason-rest-client = Marketo refuse l’ID client ou le secret client. Recopiez les deux depuis les détails du service dans Admin › LaunchPoint.
reason-budget-stretched = Interrogée environ toutes les { $detail } min, pour que Campanile reste dans les limites de ses propres appels.
reason-budget-spent = Campanile a fait tous les appels qu’il s’autorise aujourd’hui. Il interrogera de nouveau après la remise à zéro.

## The page of the API usage

usage-lasts = À ce rythme, les appels suffisent jusqu’à la remise à zéro.
usage-unknown = Il y a trop peu d’éléments pour une prévision : il faut les premières heures du jour et au moins trois jours semblables.
usage-no-quota = Sans le quota quotidien, impossible de dire jusqu’à quand les appels suffisent.
usage-reset = Remise à zéro vers { $reset }, heure locale (minuit, heure centrale des États-Unis).
usage-of-quota = { $used_text } appels sur { $quota_text } aujourd’hui
usage-calls-today = { $count ->
        [one] { $count_text } appel aujourd’hui
       *[other] { $count_text } appels aujourd’hui
    }
usage-seen-at = Compté par Marketo, relevé à { $at }.
usage-not-seen = Rien n’a encore été compté aujourd’hui.
usage-own = Campanile lui-même ({ $connection }) a fait { $calls_text } des { $budget_text } appels qu’il s’autorise aujourd’hui.
usage-own-none = Campanile lui-même ({ $connection }) n’a encore rien demandé aujourd’hui.

## The form of a Marketo REST connection

test-rest-token-ok = Marketo accepte l’ID client et le secret client.
test-rest-ok = L’utilisateur API peut lire l’usage : { $count ->
        [one] { $count_text } appel jusqu’ici aujourd’hui.
       *[other] { $count_text } appels jusqu’ici aujourd’hui.
    }
field-rest-address = Ce n’est pas l’adresse de l’interface REST de Marketo, par exemple https://123-ABC-456.mktorest.com/rest.
field-poll-every = Un nombre entier avec son unité, au moins une minute, par exemple 5m ou 1h.
