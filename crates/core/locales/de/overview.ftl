### The window: the overview, views of one’s own, and the palette

## The overview

overview-title = Übersicht
overview-compared =
    { $count ->
        [one] Benachrichtigung, { $change } gegenüber den { $days } Tagen davor
       *[other] Benachrichtigungen, { $change } gegenüber den { $days } Tagen davor
    }
overview-counted =
    { $count ->
        [one] Benachrichtigung
       *[other] Benachrichtigungen
    }
overview-total = Benachrichtigungen insgesamt
overview-types = Nach Typ
overview-types-none = In diesen Tagen ist nichts eingegangen.
overview-bar = { $name }: { $count }, { $change }
overview-bar-alone = { $name }: { $count }
overview-sum = Gesamt
overview-before = Davor
overview-campaigns = Am häufigsten fehlgeschlagene Kampagnen
overview-campaign = Kampagne
overview-campaigns-none = In diesen Tagen ist keine Kampagne fehlgeschlagen.
overview-connections = Zustand der Verbindungen
overview-troubles =
    { $count ->
        [one] Einmal gestört in diesen Tagen:
       *[other] { $count }-mal gestört in diesen Tagen:
    }
overview-troubles-none = Keine Störung in diesen Tagen
overview-quota = API-Aufrufe nach Tag
overview-copy = Als Text kopieren
overview-print = Drucken
overview-failed = Die Übersicht konnte nicht gelesen werden

## Searches, and views of one’s own

sidebar-search-help = Wörter, und auch type:, severity:, campaign:, before:, after: und is:unread
sidebar-own-views = Eigene Ansichten
view-save = Als Ansicht speichern
view-save-title = Name der Ansicht
view-save-button = Ansicht speichern
view-remove = Ansicht { $name } entfernen
view-saved-said = Die Ansicht „{ $name }“ ist gespeichert.
view-removed-said = Die Ansicht „{ $name }“ ist entfernt.

## The palette

keys-palette = Befehle
palette-title = Befehle
palette-placeholder = Ansicht, Aktion, Kampagne oder Einstellung
palette-for = Für „{ $title }“
palette-campaigns = Kampagnen
palette-everywhere = Überall
palette-settings = Einstellungen
palette-search = Benachrichtigungen
palette-search-for = „{ $words }“ suchen
palette-go = Gehe zu { $name }
palette-none = Kein Befehl heißt so
palette-hint = ↑ ↓ wählen · Enter ausführen · Esc schließen
