### The window: the overview, views of one’s own, and the palette

## The overview

overview-title = Overview
overview-compared =
    { $count ->
        [one] notification, { $change } compared with the { $days } days before
       *[other] notifications, { $change } compared with the { $days } days before
    }
overview-counted =
    { $count ->
        [one] notification
       *[other] notifications
    }
overview-total = Notifications in all
overview-types = By type
overview-types-none = Nothing arrived in these days.
overview-bar = { $name }: { $count }, { $change }
overview-bar-alone = { $name }: { $count }
overview-sum = In all
overview-before = Before
overview-campaigns = Campaigns that failed most
overview-campaign = Campaign
overview-campaigns-none = No campaign failed in these days.
overview-connections = Health of the connections
overview-troubles =
    { $count ->
        [one] In trouble once in these days:
       *[other] In trouble { $count } times in these days:
    }
overview-troubles-none = No trouble in these days
overview-quota = API calls by day
overview-copy = Copy as text
overview-print = Print
overview-failed = The overview could not be read

## Searches, and views of one’s own

sidebar-search-help = Words, and also type:, severity:, campaign:, before:, after: and is:unread
sidebar-own-views = Own views
view-save = Save as a view
view-save-title = Name of the view
view-save-button = Save the view
view-remove = Remove the view { $name }
view-saved-said = The view “{ $name }” is saved.
view-removed-said = The view “{ $name }” is removed.

## The palette

keys-palette = Commands
palette-title = Commands
palette-placeholder = View, action, campaign or setting
palette-for = For “{ $title }”
palette-campaigns = Campaigns
palette-everywhere = Everywhere
palette-settings = Settings
palette-search = Notifications
palette-search-for = Search for “{ $words }”
palette-go = Go to { $name }
palette-none = No command is called so
palette-hint = ↑ ↓ choose · Enter runs · Esc closes
