### The window: the API usage, and connections over Marketo REST

## Connections over Marketo REST: refused, and spared

watch-spared = { $name } : moins interrogée aujourd’hui

## The page of the API usage

usage-title = Usage de l’API
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
usage-full-at = épuisé vers { $at }
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
