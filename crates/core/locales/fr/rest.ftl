## Why a Marketo REST connection could not be read ($detail is Marketo’s code)

reason-rest-token = Marketo refuse le jeton d’accès qu’il a délivré (code { $detail }). Vérifiez que l’utilisateur API et son service LaunchPoint existent toujours.
reason-rest-denied = Marketo n’autorise pas cet utilisateur API (code { $detail }). Vérifiez les autorisations de son rôle et la liste des adresses IP autorisées.
reason-quota-reached = Le quota API du jour de cet abonnement Marketo est épuisé. Campanile reprendra après la remise à zéro.
reason-rest-temporary = Marketo rencontre un problème passager (code { $detail }). Campanile réessaiera de lui-même.
reason-rest-code = { $host } a répondu par le code { $detail } de Marketo.
reason-not-an-answer = { $host } a répondu autre chose qu’une réponse de l’API de Marketo. La page de connexion d’un proxy fait cela.

## Quota, errors and campaigns as Marketo REST shows them

title-web-services-forecast = Quota API bientôt épuisé, vers { $at }
summary-web-services-forecast = { $used_text } appels sur { $quota_text }. À ce rythme, épuisement vers { $at }, heure locale (entre { $from } et { $to }), { $hours_text } h avant la remise à zéro.
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
watch-spared = { $name } : moins interrogée aujourd’hui

## The page of the API usage

usage-title = Usage de l’API
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
usage-instance = Instance
usage-by-day = Appels par jour
usage-period = Période
usage-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
usage-show-table = Afficher en tableau
usage-show-chart = Afficher en graphique
usage-day = Jour
usage-calls = Appels
usage-share = Du quota
usage-day-unknown = inconnu
usage-bar = { $day } : { $calls } appels
usage-bar-share = { $day } : { $calls } appels, { $share } du quota
usage-bar-unknown = { $day } : inconnu
usage-expected = Épuisement prévu vers { $at }
usage-today = Aujourd’hui
usage-users = Aujourd’hui, par utilisateur API
usage-user = Utilisateur API
usage-others = Autres
usage-errors = Erreurs du jour, par code
usage-errors-none = Aucun appel n’a reçu d’erreur aujourd’hui.
usage-errors-unknown = Campanile n’a pas encore demandé les erreurs du jour.
usage-error-code = Code
usage-error-means = Signification
usage-ask-quota = De combien d’appels par jour dispose cet abonnement ?
usage-ask-quota-help = L’interface REST de Marketo ne l’indique pas. Dans Marketo, il figure dans Admin › Services web ; la plupart des abonnements en ont 50 000.
usage-save-quota = Enregistrer le quota
usage-none-title = Connectez Marketo REST pour voir l’usage de l’API
usage-none-text = Vous verrez quel utilisateur API fait combien d’appels, et quand le quota du jour sera sans doute épuisé.
usage-connect = Connecter Marketo REST
usage-failed = Impossible de lire l’usage de l’API
details-usage = Voir l’usage de l’API

## The form of a Marketo REST connection

rest-lead = Un administrateur Marketo vous donne ces valeurs : elles se trouvent dans Admin › Services web et Admin › LaunchPoint.
rest-base-url = Adresse REST
rest-base-url-help = « Endpoint » (point d’entrée) de l’API REST, par exemple https://123-ABC-456.mktorest.com/rest.
rest-poll-every = Interroger toutes les
rest-poll-every-help = Par exemple 5m ou 1h. Chaque fois coûte un appel du quota commun.
rest-instance = ID Munchkin
rest-instance-help = Nécessaire seulement si l’adresse ne commence pas par lui.
rest-count-exhausted = Compter les personnes ayant épuisé un flux d’engagement
rest-count-exhausted-cost = Coûte un appel pour 300 membres de chaque programme d’engagement actif, une fois par jour, et au plus 15 % des appels que Campanile s’autorise. Seuls les nombres sont conservés, pas les personnes.
rest-exhausted-step = Signaler à partir de ce nombre de personnes en plus
rest-how = Comment votre administrateur crée un utilisateur API et un service LaunchPoint
rest-how-1 = Dans Admin › Utilisateurs et rôles › Rôles, créez un rôle avec l’autorisation d’API Ressources en lecture seule ; ajoutez Personnes en lecture seule pour compter les personnes des flux.
rest-how-2 = Dans Admin › Utilisateurs et rôles › Utilisateurs, invitez un nouvel utilisateur avec ce rôle et cochez API uniquement.
rest-how-3 = Dans Admin › LaunchPoint, choisissez Nouveau › Nouveau service, le service Personnalisé et cet utilisateur.
rest-how-4 = Ouvrez les détails du service : vous y trouvez l’ID client et le secret client.
rest-how-5 = Dans Admin › Services web, copiez le point d’entrée (Endpoint) de l’API REST ; le quota quotidien y figure aussi.
first-run-set-up-rest = Configurer Marketo REST
first-run-look = Le premier relevé
first-run-look-begins = Interrogation de Marketo…
first-run-look-done = Marketo répond. Désormais, Campanile surveille le quota, les erreurs et les campagnes.
settings-connections-add-rest = Ajouter Marketo REST
test-rest-token-ok = Marketo accepte l’ID client et le secret client.
test-rest-ok = L’utilisateur API peut lire l’usage : { $count ->
        [one] { $count_text } appel jusqu’ici aujourd’hui.
       *[other] { $count_text } appels jusqu’ici aujourd’hui.
    }
field-rest-address = Ce n’est pas l’adresse de l’interface REST de Marketo, par exemple https://123-ABC-456.mktorest.com/rest.
field-poll-every = Un nombre entier avec son unité, au moins une minute, par exemple 5m ou 1h.
