### The window: the overview, views of one’s own, and the palette

## The overview

overview-title = Vue d’ensemble
overview-compared =
    { $count ->
        [one] notification, { $change } par rapport aux { $days } jours précédents
       *[other] notifications, { $change } par rapport aux { $days } jours précédents
    }
overview-counted =
    { $count ->
        [one] notification
       *[other] notifications
    }
overview-total = Notifications en tout
overview-types = Par type
overview-types-none = Rien n’est arrivé pendant ces jours.
overview-bar = { $name } : { $count }, { $change }
overview-bar-alone = { $name } : { $count }
overview-sum = Total
overview-before = Avant
overview-campaigns = Campagnes le plus souvent en échec
overview-campaign = Campagne
overview-campaigns-none = Aucune campagne en échec pendant ces jours.
overview-connections = État des connexions
overview-troubles =
    { $count ->
        [one] Un incident pendant ces jours :
       *[other] { $count } incidents pendant ces jours :
    }
overview-troubles-none = Aucun incident pendant ces jours
overview-quota = Appels API par jour
overview-copy = Copier en texte
overview-print = Imprimer
overview-failed = La vue d’ensemble n’a pas pu être lue

## Searches, and views of one’s own

sidebar-search-help = Des mots, et aussi type:, severity:, campaign:, before:, after:, is:unread
sidebar-own-views = Vues personnelles
view-save = Enregistrer comme vue
view-save-title = Nom de la vue
view-save-button = Enregistrer la vue
view-remove = Supprimer la vue { $name }
view-saved-said = La vue « { $name } » est enregistrée.
view-removed-said = La vue « { $name } » est supprimée.

## The palette

keys-palette = Commandes
palette-title = Commandes
palette-placeholder = Vue, action, campagne ou réglage
palette-for = Pour « { $title } »
palette-campaigns = Campagnes
palette-everywhere = Partout
palette-settings = Réglages
palette-search = Notifications
palette-search-for = Rechercher « { $words } »
palette-go = Aller à { $name }
palette-none = Aucune commande de ce nom
palette-hint = ↑ ↓ choisir · Entrée exécuter · Échap fermer
