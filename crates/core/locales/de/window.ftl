# The window. Keys begin with the area they are seen in. Names of types, groups and severities are in types.ftl.

## Words used everywhere

window-title = Campanile
action-cancel = Abbrechen
action-close = Schließen
action-back = Zurück
action-try-again = Wiederholen
action-details = Details
time-now = jetzt
time-seconds = { $count } s
time-minutes = { $count } min
time-hours = { $count } h
time-days = { $count } T
time-ago = vor { $span }
time-just-now = gerade eben
time-never = nie
time-span = { $from } – { $to }
day-today = Heute
day-yesterday = Gestern

## The sidebar

sidebar-label = Ansichten und Typen
sidebar-open = Ansichten und Typen einblenden
sidebar-close = Ansichten und Typen ausblenden
sidebar-instance = Instanz
sidebar-all-instances = Alle Instanzen
sidebar-search = Suchen
sidebar-views = Ansichten
sidebar-types = Typen
sidebar-settings = Einstellungen
sidebar-resize = Breite der Seitenleiste
sidebar-unread-of =
    { $count ->
        [0] { $name }, nichts ungelesen
       *[other] { $name }, { $count } ungelesen
    }
sidebar-count-of = { $name }, { $count }
view-all = Alle
view-unread = Ungelesen
view-critical = Kritisch
view-snoozed = Zurückgestellt
view-archived = Archiviert
count-many = { $count }+

## The watch line

watch-answers =
    { $count ->
        [one] Die Verbindung antwortet
       *[other] Alle { $count } Verbindungen antworten
    }
watch-last-check = Letzte Prüfung { $ago }
watch-never-checked = Noch nicht geprüft
watch-checking = Wird geprüft…
watch-none = Noch keine Verbindung
watch-none-hint = In Einstellungen hinzufügen
watch-trouble-one = { $name }: { $state }
watch-trouble-many =
    { $count ->
        [one] { $count } von { $all } Verbindungen gestört
       *[other] { $count } von { $all } Verbindungen gestört
    }
watch-off = Nicht überwacht
watch-off-hint = Nichts Neues kommt an
watch-open = Verbindungen zeigen
watch-banner-title = Nicht überwacht.
watch-banner-text = Bis die Überwachung wieder läuft, kommt keine neue Benachrichtigung an.
watch-banner-start = Überwachung starten
watch-banner-starting = Startet…

## The list

list-label = Benachrichtigungen
list-resize = Breite der Liste
list-unread-count = { $count } ungelesen
list-new =
    { $count ->
        [one] { $count } neu
       *[other] { $count } neu
    }
list-new-hint = Neue zeigen
list-new-critical = Neu und kritisch: { $title }
list-archive-row = Archivieren: { $title }
list-snooze-row = Zurückstellen: { $title }
list-sort = Reihenfolge: { $order }
sort-time = Neueste
sort-severity = Schwere
list-sorted-time = Neueste zuerst
list-sorted-severity = Schwerste zuerst
list-row-label = { $severity }. { $title }. { $summary }. { $ago }. { $state }
list-row-label-repeated = { $severity }. { $title }. { $summary }. { $times }. { $ago }. { $state }
list-count = ×{ $count }
list-times =
    { $count ->
        [one] Einmal
       *[other] { $count }-mal
    }
list-row-unread = Ungelesen.
list-row-read = Gelesen.
list-row-pinned = Angeheftet.
list-row-noted = Mit Notiz.
list-row-resolved = Gelöst.
list-row-snoozed = Zurückgestellt bis { $until }.
list-row-checked = Ausgewählt.
list-resolved = gelöst
list-until = bis { $until }
list-pinned = Angeheftet
list-gap = Fehlt: { $span } ({ $name })
list-gap-why = Warum?
list-demo = Demo
list-chip-search = „{ $search }“
list-loading = Verlauf wird gelesen…
list-failed = Der Verlauf konnte nicht gelesen werden
list-failed-text = Das Gespeicherte ist sicher. Versuchen Sie es erneut und bewahren Sie die Details unten auf, falls es wieder geschieht.
list-empty-type = Noch nichts: { $name }
list-empty-type-text = Sobald Marketo etwas davon meldet, erscheint es hier.
list-empty-archived = Nichts archiviert
list-empty-archived-text = Archivieren Sie mit E, was erledigt ist. Es bleibt hier und lässt sich durchsuchen.
list-empty-snoozed = Nichts zurückgestellt
list-empty-snoozed-text = Mit H zurückstellen, was warten kann. Zur gewählten Zeit kommt es von selbst wieder.
list-empty-filtered = Nichts passt zu diesen Filtern
list-empty-filtered-text = Entfernen Sie einen, oder löschen Sie alle.
list-empty-search = Keine Benachrichtigung enthält „{ $search }“
list-empty-search-text = Durchsucht wurden Titel, Zusammenfassungen und was Marketo gesendet hat.
list-empty-search-narrowed = Nur innerhalb der Filter gesucht.
list-empty-search-clear = Suche leeren
list-empty-search-archived = Archiv durchsuchen
list-empty-search-everywhere = Ohne Filter suchen
list-archived-undo = Rückgängig
done-archive = Archiviert: { $title }
done-archive-many = { $count } archiviert.
done-restore = Aus dem Archiv geholt: { $title }
done-restore-many = { $count } aus dem Archiv geholt.
done-read = Gelesen: { $title }
done-read-many = { $count } als gelesen markiert.
done-unread = Ungelesen: { $title }
done-unread-many = { $count } als ungelesen markiert.
done-snooze = Bis { $until }: { $title }
done-snooze-many = { $count } zurückgestellt bis { $until }.
done-wake = Wieder da: { $title }
done-wake-many = { $count } zurückgeholt.
done-pin = Angeheftet: { $title }
done-pin-many = { $count } angeheftet.
done-unpin = Gelöst: { $title }
done-unpin-many = { $count } nicht mehr angeheftet.
done-note = Notiz gespeichert: { $title }
done-note-many = { $count } Notizen gespeichert.
said-archive =
    { $count ->
        [one] Archiviert. Rückgängig mit Z.
       *[other] { $count } archiviert. Rückgängig mit Z.
    }
said-restore =
    { $count ->
        [one] Aus dem Archiv geholt. Rückgängig mit Z.
       *[other] { $count } aus dem Archiv geholt. Rückgängig mit Z.
    }
said-read =
    { $count ->
        [one] Als gelesen markiert. Rückgängig mit Z.
       *[other] { $count } als gelesen markiert. Rückgängig mit Z.
    }
said-unread =
    { $count ->
        [one] Als ungelesen markiert. Rückgängig mit Z.
       *[other] { $count } als ungelesen markiert. Rückgängig mit Z.
    }
said-snooze =
    { $count ->
        [one] Zurückgestellt. Rückgängig mit Z.
       *[other] { $count } zurückgestellt. Rückgängig mit Z.
    }
said-wake =
    { $count ->
        [one] Wieder in der Liste. Rückgängig mit Z.
       *[other] { $count } zurückgeholt. Rückgängig mit Z.
    }
said-pin =
    { $count ->
        [one] Angeheftet. Rückgängig mit Z.
       *[other] { $count } angeheftet. Rückgängig mit Z.
    }
said-unpin =
    { $count ->
        [one] Nicht mehr angeheftet. Rückgängig mit Z.
       *[other] { $count } nicht mehr angeheftet. Rückgängig mit Z.
    }
said-note =
    { $count ->
        [one] Notiz gespeichert. Rückgängig mit Z.
       *[other] { $count } Notizen gespeichert. Rückgängig mit Z.
    }
said-undone = Rückgängig gemacht.

## Filter, selection, snooze, note

filter-open = Filtern
filter-open-on = Filtern, { $count } aktiv
filter-title = Filtern
filter-clear = Alle löschen
filter-remove = Filter { $name } entfernen
filter-chips = Filter
filter-time = Zeit
filter-severity = Schwere
filter-type = Typ
filter-density = Zeilen
period-any = Jederzeit
period-today = Heute
period-yesterday = Gestern
period-week = 7 Tage
period-month = 30 Tage
period-quarter = 90 Tage
density-comfortable = Zweizeilig
density-compact = Einzeilig
bulk-label = Ausgewählte Benachrichtigungen
bulk-selected =
    { $count ->
        [one] { $shown } ausgewählt
       *[other] { $shown } ausgewählt
    }
bulk-everything = Alle { $shown } passenden
bulk-choose-everything = Alle { $shown } passenden auswählen
bulk-archive = { $shown } archivieren
bulk-archive-all = Alle { $shown } archivieren
bulk-restore = { $shown } zurückholen
bulk-restore-all = Alle { $shown } zurückholen
bulk-snooze = Zurückstellen
bulk-read = Als gelesen
bulk-clear = Auswahl aufheben
snooze-title = Zurückstellen: { $title }
snooze-title-many = { $shown } zurückstellen
snooze-hour = Für 1 Stunde
snooze-evening = Bis heute Abend
snooze-hours = Für 4 Stunden
snooze-tomorrow = Bis morgen
snooze-monday = Bis Montag
snooze-wake = Jetzt zurückholen
snooze-explain = Bis dahin ist sie nicht in der Liste und meldet sich nicht.
note-title = Notiz: { $title }
note-help = Für Sie selbst. Sie bleibt bei dieser Benachrichtigung, und die Suche findet sie. { $keys } speichert.
note-save = Notiz speichern
note-remove = Notiz entfernen

## All quiet

quiet-title = Alles ruhig
quiet-unread = Nichts ungelesen. { $answers }
quiet-critical = Nichts Kritisches. { $answers }
quiet-all = Noch ist nichts angekommen. { $answers }
quiet-finished = In der Liste ist nichts mehr. { $answers }
quiet-archived = Im Archiv: { $count }
quiet-answered =
    { $count ->
        [one] Die Verbindung hat geantwortet.
       *[other] Jede Verbindung hat geantwortet.
    }
quiet-not-answered =
    { $count ->
        [one] Eine Verbindung hat nicht geantwortet, daher kann etwas fehlen.
       *[other] { $count } Verbindungen haben nicht geantwortet, daher kann etwas fehlen.
    }
quiet-not-watching = Niemand überwacht, daher kann etwas fehlen.
quiet-cannot-store = Neues kann nicht aufbewahrt werden, daher kann etwas fehlen.
quiet-no-connection = Keine Verbindung ist eingerichtet.
quiet-waiting = Wartet auf die erste Antwort.
quiet-waiting-title = Hört zu
quiet-unsure-title = Nichts zu zeigen
quiet-connections = Verbindungen und ihre letzte Prüfung
quiet-check-now = Jetzt prüfen

## The details

details-label = Details
details-none = Benachrichtigung wählen
details-none-hint = { $down } und { $up } bewegen, { $help } zeigt alle Tasten.
details-failed = Diese Benachrichtigung konnte nicht gelesen werden
details-failed-text = Die Liste ist nicht betroffen. Versuchen Sie es erneut.
details-gone = Benachrichtigung nicht mehr da
details-gone-text = Sie ist nicht mehr im Verlauf.
details-position = { $index } von { $count }
details-next = Nächste
details-previous = Vorherige
details-actions = Aktionen
details-archive = Archivieren
details-archive-short = Archivieren
details-restore = Aus dem Archiv holen
details-restore-short = Zurückholen
details-mark-unread = Als ungelesen markieren
details-mark-unread-short = Ungelesen
details-mark-read = Als gelesen markieren
details-mark-read-short = Gelesen
details-snooze = Zurückstellen
details-snooze-short = Später
details-pin = Anheften
details-unpin = Lösen
details-note = Notiz
details-note-edit = Notiz schreiben
details-note-change = Ändern
details-key = { $name } ({ $key })
details-snoozed = Zurückgestellt bis { $until }.
details-wake = Jetzt zurückholen
details-open = In Marketo öffnen
details-copy = Details kopieren
details-copy-admin = Nachricht an meinen Admin kopieren
details-copied = Kopiert
details-copied-said = In die Zwischenablage kopiert.
details-action-failed = Das hat nicht funktioniert. { $message }
details-repeats-today = { $count }-mal seit { $clock }, zuletzt { $ago }.
details-repeats = { $count }-mal seit dem { $date }, { $clock }, zuletzt { $ago }.
details-older = Gezeigt: die vom { $date }, { $clock }.
details-show-newest = Neueste zeigen
details-timeline = Zeitachse
details-timeline-first = Erste
details-timeline-pause = Nach einer Pause
details-timeline-reopened = Nach dem Lesen
details-timeline-all = Alle { $count } zeigen
details-timeline-newest = Die neuesten { $count } zeigen
details-timeline-cut = Gezeigt werden die neuesten { $count } von { $all }.
details-days = Nach Tagen seit { $from }: höchstens { $count }, am { $date }; heute { $today }.
details-why-toast = Warum ein Toast
details-why-none = Warum kein Toast
details-change-rule = Diese Regel ändern
details-no-facts = Marketo hat keine weiteren Fakten gesendet.
details-times = Zeiten
details-occurred = Geschehen
details-received = Empfangen
details-read-at = Gelesen
details-archived-at = Archiviert
details-connection = Verbindung
details-kind = Art
details-source-id = Marketos Ereignis-ID
details-sent-label = Was Marketo gesendet hat, als Text
details-related = Zusammenhängendes
details-related-subject = Dieselbe Kampagne
details-related-day = Dieselbe Instanz, derselbe Tag
details-unknown = Campanile kennt diese Art von Benachrichtigung noch nicht. Alles, was mit ihr kam, steht unten.
details-demo = Demo

## Settings

settings-title = Einstellungen
settings-back = Zurück zu den Benachrichtigungen
settings-sections = Abschnitte der Einstellungen
settings-connections = Verbindungen
settings-connections-lead = Woher Campanile von Marketo hört
settings-rules = Regeln
settings-rules-lead = Was als Toast erscheint, für alle Instanzen
settings-language = Sprache
settings-language-lead = Für Fenster, Symbol und Toasts
settings-language-system = Wie das System ({ $name })
settings-language-explain = Codes, Namen und was Marketo gesendet hat, bleiben, wie sie kamen.
settings-keyboard = Tastatur
settings-keyboard-lead = Jeder Befehl und seine Taste
settings-connections-none = Noch keine Verbindung. Ohne sie hört Campanile nichts.
settings-connections-last = Letzte Antwort { $ago }
settings-connections-never = Noch keine Antwort
settings-connections-add-journal = Adobe-Journal hinzufügen
settings-connections-added = „{ $name }“ ist gespeichert und wird überwacht.
settings-rules-type = Typ
settings-rules-show = Anzeige
settings-rules-least = Ab
settings-rules-saved-as-you-change = Wird sofort gespeichert
settings-rules-saved = Gespeichert
settings-rules-show-of = { $name }: Anzeige
settings-rules-least-of = { $name }: Toast ab diesem Schweregrad
settings-rules-toast = Toast
settings-rules-silent = Leise
settings-rules-mute = Stumm
settings-rules-explain = Leise zählt als ungelesen. Stumm geht nur in den Verlauf.
settings-rules-failed = Die Regeln konnten nicht gelesen werden
settings-rules-not-saved = Nicht gespeichert. { $message }
settings-rules-least-unused = Zählt nur für Toast
settings-letters = Einzelne Buchstaben sind Befehle
settings-letters-help = Schalten Sie das aus, wenn Sie Sprachsteuerung nutzen oder Tasten versehentlich gedrückt werden. Pfeiltasten, Eingabe, Esc und F6 wirken immer.

## Connections

connection-kind-adobe-journal = Adobe-Journal
connection-kind-marketo-rest = Marketo REST
connection-kind-mailbox = Postfach
connection-kind-team = Team
connection-kind-demo = Demo

## First run

first-run-lead = Campanile wacht, damit Sie es nicht müssen.
first-run-text = Es liest Marketos Benachrichtigungen im Hintergrund, bewahrt sie auf und läutet, wenn etwas Sie braucht.
first-run-text-more = Wählen Sie zuerst, woher es von Marketo hört. Das lässt sich später ändern.
first-run-secrets = Geheimnisse kommen in den Schlüsselbund Ihres Systems, nie in eine Datei.
first-run-independent = Ein unabhängiges Werkzeug, nicht von Adobe.
first-run-choose = Verbindung wählen
first-run-heard = Zu hören: { $groups }
first-run-not-documented = Nicht dokumentiert: { $groups }
first-run-demo = Demo ausprobieren
first-run-demo-text = Eine erfundene Instanz mit jedem Typ. Nichts vorzubereiten.
first-run-journal = Adobe-Journal
first-run-journal-text = Fast in Echtzeit, offiziell. Adobe muss es für Sie freischalten.
first-run-legend-heard = zu hören
first-run-legend-not-documented = nicht dokumentiert
first-run-hint = Nicht sicher? Beginnen Sie mit der Demo und fragen Sie später Ihren Admin.
first-run-start-demo = Demo starten
first-run-starting = Startet…
first-run-set-up-journal = Journal einrichten
first-run-failed = Die Demo konnte nicht starten. { $message }

## The form of a journal

journal-title = Adobe-Journal
journal-lead = Diese Werte finden Sie in der Adobe Developer Console, in der Ereignisregistrierung Ihres Projekts und in dessen OAuth-Server-zu-Server-Anmeldedaten.
journal-id = Name
journal-id-help = Kurz, so wie er in der Liste stehen soll, zum Beispiel prod.
journal-journal-url = Journal-Adresse
journal-journal-url-help = „Journaling unique API endpoint“ der Ereignisregistrierung.
journal-client-id = Client-ID
journal-org-id = Organisations-ID
journal-org-id-help = Endet mit @AdobeOrg.
journal-client-secret = Client-Geheimnis
journal-client-secret-help = Kommt in den Schlüsselbund Ihres Systems und wird nicht wieder angezeigt.
journal-advanced = Erweitert
journal-ims-url = Anmeldeadresse (IMS)
journal-ims-url-help = Lassen Sie sie, wie sie ist, sofern Adobe nichts anderes sagt.
journal-scopes = Bereiche (Scopes)
journal-scopes-help = Wie bei den Anmeldedaten aufgeführt, durch Kommas getrennt.
journal-required = Füllen Sie das aus.
journal-test = Verbindung testen
journal-testing = Wird getestet…
journal-save = Speichern und überwachen
journal-saving = Wird gespeichert…
journal-steps = Ergebnis des Tests
journal-step-address = Adresse
journal-step-token = Anmeldung
journal-step-journal = Journal
journal-step-ok = Funktioniert
journal-step-failed = Fehler
journal-test-failed = Der Test konnte nicht laufen. { $message }
journal-save-failed = Nicht gespeichert. { $message }
journal-secret-again = Das Client-Geheimnis bleibt nicht im Formular. Geben Sie es neu ein.

## The keyboard

keys-title = Tastatur
keys-hint = Einzelne Buchstaben lassen sich in Einstellungen ausschalten.
keys-move = Bewegen
keys-next-previous = Nächste, vorherige
keys-open = Details öffnen
keys-pane = Nächster Bereich
keys-ends = Anfang, Ende
keys-days = Nächster, voriger Tag
keys-new = Neue zeigen
keys-triage = Sortieren
keys-archive = Archivieren
keys-snooze = Zurückstellen, dann 1 bis 4
keys-unread = Gelesen oder ungelesen
keys-pin = Anheften
keys-note = Notiz
keys-take = Sich kümmern oder nicht mehr (im Team)
keys-select = Auswählen
keys-select-shown = Alle angezeigten auswählen
keys-undo = Rückgängig
keys-help = Hilfe
keys-admin = Nachricht an meinen Admin
keys-copy = Details kopieren
keys-marketo = In Marketo öffnen
keys-sent = Was Marketo gesendet hat
keys-go = Gehe zu
keys-find = Finden
keys-search = Suchen
keys-filter = Filtern
keys-sort = Sortieren
keys-sheet = Diese Übersicht
keys-watch = Überwachung
keys-check = Jetzt prüfen
keys-close-window = Fenster schließen

## Failures

failure-history = Der Verlauf kann nicht gelesen oder geschrieben werden.
failure-settings = Die Einstellungen können nicht gelesen oder geschrieben werden.
failure-agent = Die Überwachung antwortet nicht.
failure-not-found = Das gibt es nicht mehr.
failure-invalid = Eine Angabe ist nicht gültig.
failure-other = Campanile ist auf einen unbekannten Fehler gestoßen.
failure-start-title = Campanile konnte sein Fenster nicht öffnen
failure-start-text = Die Überwachung läuft ohne es weiter. Versuchen Sie es erneut und bewahren Sie die Details unten auf, falls es wieder geschieht.

## The window’s details and list: what the team does ($standing is how an incident stands, in a few words)

details-team = Das Team
team-nobody = Noch kümmert sich niemand darum.
team-again = Seither ist es wieder vorgekommen.
team-ack = Ich kümmere mich
team-release = Ich kümmere mich nicht mehr
team-resolve = Erledigt
team-assign = Jemanden bitten
team-comment = Kommentieren
team-comments = Was gesagt wurde
team-assign-name = Der Name, wie ihn der Server des Relays kennt
team-comment-text = Was Sie dem Team sagen
team-comment-help = Alle im Team lesen es. { $keys } sendet.
team-send-ask = Um Übernahme bitten
team-send-comment = Kommentar senden
team-said = Ihr Kommentar ist hinzugefügt.
team-waits = Noch ist nicht alles davon beim Team. Es geht hinaus, sobald der Server des Relays erreichbar ist.
list-row-team = { $standing }.
