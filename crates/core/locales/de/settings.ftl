# The settings and the first run. What is said of both elsewhere is in window.ftl.

## The sections of the settings

settings-instances = Instanzen
settings-instances-lead = Wie Ihre Marketo-Abonnements heißen
settings-quiet = Ruhezeiten
settings-quiet-lead = Wann Toasts warten und wie viel sie sagen
settings-quota = Kontingent
settings-quota-lead = Ab wann das API-Kontingent eine Warnung ist
settings-appearance = Darstellung
settings-appearance-lead = Hell oder dunkel, und das Symbol im Infobereich
settings-start = Start bei Anmeldung
settings-start-lead = Damit nach einem Neustart nichts fehlt
settings-network = Netzwerk
settings-network-lead = Über welchen Proxy, und welchen Zertifikaten vertraut wird
settings-data = Daten
settings-data-lead = Aufbewahren, exportieren, löschen, eine Person vergessen
settings-about = Über Campanile
settings-about-lead = Version, Dateien und mit wem es spricht
settings-locked = Das hat Ihre Organisation festgelegt. Nur Ihr Administrator kann es ändern.
settings-failed = Die Einstellungen konnten nicht gelesen werden
settings-test-toast = Test-Toast an mich senden
settings-test-toast-sent = Ein Test-Toast ist unterwegs. Erscheint keiner, sind Toasts in den Systemeinstellungen ausgeschaltet.

## Rules

settings-rules-sound = Ton
settings-rules-sound-of = { $name }: Ton
settings-rules-sound-on = Sein Toast klingt. Drücken, um den Ton auszuschalten.
settings-rules-sound-off = Sein Toast ist stumm. Drücken, um den Ton einzuschalten.

## Quiet hours and toasts

settings-quiet-hours = Ruhezeiten
settings-quiet-on = Toasts zurückhalten
settings-quiet-help = Der Verlauf geht weiter. Danach eine Zusammenfassung, nie ein Schwall.
settings-quiet-when = Ruhig
settings-quiet-from = Ruhig von
settings-quiet-to = Ruhig bis
settings-quiet-to-word = bis
settings-quiet-days = Beginnend am
settings-quiet-let-through = Durchlassen ab
settings-quiet-week = Die Woche mit diesen Zeiten
settings-toasts = Toasts
settings-toasts-per-minute = Toasts pro Minute
settings-toasts-per-minute-help = Höchstens so viele; darüber hinaus eine Zusammenfassung. Kritische zählen extra.
settings-toasts-detail = Was sie sagen
settings-toasts-detail-full = Alles
settings-toasts-detail-type = Nur den Typ
settings-toasts-detail-help = Nur der Typ hält Namen von Sperrbildschirmen und geteilten Bildschirmen fern.
settings-toasts-weekly = Wöchentlicher Überblick
settings-toasts-weekly-on = Ein Toast pro Woche
settings-toasts-weekly-help = Ab Montag 08:00, außerhalb der Ruhezeiten: wie oft Kampagnen fehlschlugen, ob das mehr oder weniger ist, und die höchste Nutzung des API-Kontingents. Ein Klick öffnet die Übersicht.

## Quota

settings-quota-warn-at = Warnen bei
settings-quota-warn-at-help = Prozente des Tageskontingents, durch Kommas getrennt. 100 % ist immer kritisch.
settings-quota-percent = %
settings-quota-explain = Ab dem ersten ist es eine Warnung, ab dem letzten ein Fehler. Das Kontingent selbst steht bei jeder Instanz.

## Instances

settings-instances-none = Noch keine Instanz bekannt. Sie erscheint hier mit ihrer ersten Benachrichtigung.
settings-instance-name = Name
settings-instance-name-help = Wie er in der Liste und in Toasts stehen soll.
settings-instance-app-url = Adresse von Marketo
settings-instance-app-url-help = Aus Ihrem Browser, zum Beispiel https://app-sj01.marketo.com. Damit funktioniert „In Marketo öffnen“.
settings-instance-daily-quota = Tägliches API-Kontingent
settings-instance-daily-quota-help = Aufrufe pro Tag, wie in Marketo unter Admin › Webdienste. Leer, wenn unbekannt.

## Appearance

settings-theme = Design
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-tray = Symbol im Infobereich
settings-tray-count = Zeigen, wie viele ungelesen sind
settings-tray-count-help = Ohne die Zahl sagt weiterhin ein Schild, dass etwas ungelesen ist.

## Start at login

settings-start-label = Bei der Anmeldung
settings-start-switch = Die Überwachung unsichtbar starten
settings-start-service = Durch einen systemd-Benutzerdienst, der sie nach einem Absturz auch zurückholt.
settings-start-autostart = Durch den Autostart Ihres Desktops. Ein kleiner Elternprozess holt sie nach einem Absturz zurück.
settings-start-not-here = Auf diesem System kann Campanile das noch nicht.
settings-start-explain = Kein Fenster öffnet sich. Das Symbol im Infobereich sagt, dass überwacht wird. Was jetzt läuft, läuft weiter, wenn Sie dies ausschalten.

## Data

settings-keep = Aufbewahren für
settings-keep-days = Tage
settings-keep-help = Was älter ist, wird im Hintergrund gelöscht. Leer bewahrt alles auf.
settings-export = Exportieren
settings-export-format = Format
settings-export-csv = CSV, für Tabellen
settings-export-json = JSON
settings-export-ndjson = NDJSON, eine pro Zeile
settings-export-all = Alles exportieren
settings-export-running = Wird exportiert…
settings-export-help = In Ihren Download-Ordner, nur für Sie lesbar. Texte, die wie eine Formel beginnen, werden unschädlich gemacht.
settings-export-done =
    { $count ->
        [one] { $count } Benachrichtigung steht in { $file }
       *[other] { $count } Benachrichtigungen stehen in { $file }
    }
settings-export-open = Ordner öffnen
settings-delete = Löschen
settings-delete-what = Was gelöscht wird
settings-delete-older =
    { $count ->
        [one] Älter als { $count } Tag
       *[other] Älter als { $count } Tage
    }
settings-delete-all = Alles
settings-delete-button = Benachrichtigungen löschen
settings-delete-help = Die Benachrichtigungen in Marketo selbst bleiben, wie sie sind.
settings-delete-sure = Dies löscht hier alles, was älter als { $count } Tage ist. Es lässt sich nicht rückgängig machen.
settings-delete-sure-all = Dies löscht hier alle { $count } Benachrichtigungen. Es lässt sich nicht rückgängig machen.
settings-delete-yes = Löschen
settings-delete-running = Wird gelöscht…
settings-delete-done =
    { $count ->
        [one] { $count } Benachrichtigung gelöscht.
       *[other] { $count } Benachrichtigungen gelöscht.
    }
settings-forget = Eine Person vergessen
settings-forget-help = Nimmt eine E-Mail-Adresse aus Fakten, Texten und Suche heraus. Die Benachrichtigungen bleiben ohne sie.
settings-forget-button = Diese Adresse vergessen
settings-forget-sure = { $email } wird überall im Verlauf geschwärzt. Es lässt sich nicht rückgängig machen.
settings-forget-yes = Adresse vergessen
settings-forget-running = Wird vergessen…
settings-forget-done =
    { $count ->
        [0] Die Adresse stand in keiner Benachrichtigung.
        [one] Aus { $count } Benachrichtigung entfernt.
       *[other] Aus { $count } Benachrichtigungen entfernt.
    }

## About

settings-about-version = Version { $version }
settings-about-independent = Ein unabhängiges Werkzeug, nicht von Adobe. Es sendet niemandem etwas außer den Hosts unten: keine Statistik, keine Updates hinter Ihrem Rücken.
settings-about-licence = Lizenz: { $licence }
settings-about-updates = Neuere Versionen
settings-about-updates-feed = Einmal am Tag gefragt:
settings-about-updates-download = Downloadseite öffnen
settings-about-updates-notes = Was ist neu
settings-about-talks = Mit wem es spricht
settings-about-talks-text = Diese Hosts, für diese Verbindungen, und sonst niemand.
settings-about-talks-nobody = Niemand: Keine Verbindung verlässt diesen Computer.
settings-about-files = Wo seine Dateien sind
settings-about-config = Einstellungen
settings-about-data = Verlauf
settings-about-logs = Protokolle
settings-about-open = Öffnen
settings-about-secrets = Geheimnisse liegen im Schlüsselbund des Systems, in keiner dieser Dateien.
settings-about-unknown = In config.toml nicht verstanden
settings-about-unknown-text = Diese Schlüssel kennt niemand; sie bleiben unberührt:
settings-about-help = Wenn etwas nicht funktioniert
settings-about-help-text = Ein Bericht sagt, wie es Campanile hier geht, für alle, die Ihnen helfen. Sie sehen ihn ganz, bevor Sie ihn kopieren oder speichern; Geheimnisse, Namen und Adressen stehen nicht darin.
settings-about-support = Supportbericht anzeigen

## Connections

settings-connections-edit = Bearbeiten
settings-connections-edit-of = „{ $name }“ bearbeiten
settings-connections-replace-secret = Geheimnis ersetzen
settings-connections-remove = Entfernen
settings-connections-remove-of = „{ $name }“ entfernen
settings-connections-remove-sure = Campanile hört nichts mehr von „{ $name }“, und das Geheimnis verlässt den Schlüsselbund.
settings-connections-remove-yes = „{ $name }“ entfernen
settings-connections-remove-what = Was mit den Benachrichtigungen geschieht
settings-connections-remove-keeps =
    { $count ->
        [one] Ihre { $count } Benachrichtigung im Verlauf behalten
       *[other] Ihre { $count } Benachrichtigungen im Verlauf behalten
    }
settings-connections-remove-deletes =
    { $count ->
        [one] Ihre { $count } Benachrichtigung endgültig löschen
       *[other] Ihre { $count } Benachrichtigungen endgültig löschen
    }
settings-connections-remove-demo =
    { $count ->
        [one] Ihre { $count } erfundene Benachrichtigung geht mit.
       *[other] Ihre { $count } erfundenen Benachrichtigungen gehen mit.
    }
settings-connections-removed = „{ $name }“ ist entfernt.
settings-connections-changed = „{ $name }“ ist geändert.

## First run

first-run-step = { $step } von { $all }
first-run-rest = Marketo REST
first-run-rest-text = Kontingent, Prognose und Namen. Ein API-Benutzer von Ihrem Admin.
first-run-mailbox = Postfach
first-run-mailbox-text = Liest die Mails, die Marketo an eine abonnierte Adresse schickt.
first-run-team = Team
first-run-team-text = Ihre Firma betreibt ein Campanile-Relay und gab Ihnen eine Datei.
first-run-in-part = Zum Teil: { $groups }
first-run-legend-in-part = zum Teil
first-run-legend-depends = Postfach und Team: was Sie abonnieren, was das Relay liest.
first-run-by-hand = config.toml selbst schreiben
first-run-ready = Campanile überwacht
first-run-ready-hint = Sie können gleich weitermachen; der Rest kommt von selbst.
first-run-show = Benachrichtigungen zeigen
first-run-backlog = Die letzten 7 Tage
first-run-backlog-begins = Das Journal wird gefragt…
first-run-backlog-so-far =
    { $count ->
        [one] Bisher { $count } Benachrichtigung, gelesen bis { $reached }
       *[other] Bisher { $count } Benachrichtigungen, gelesen bis { $reached }
    }
first-run-backlog-done =
    { $count ->
        [0] Alles gelesen. Das Journal ist bisher leer.
        [one] Alles gelesen: { $count } Benachrichtigung.
       *[other] Alles gelesen: { $count } Benachrichtigungen.
    }
first-run-backlog-text = Was vorher da war, macht keinen Toast. Ab jetzt hören Sie nur Neues.
first-run-toast = Prüfen, ob Toasts ankommen
first-run-toast-text = Manche Systeme verbergen sie zunächst. Ein Toast zeigt es jetzt.

## The form of a journal

journal-paste = Aus der Developer Console einfügen
journal-paste-help = „Herunterladen“ des Projekts oder das JSON der Anmeldedaten. Es füllt die Felder unten und wird nirgends aufbewahrt.
journal-paste-fill = Felder ausfüllen
journal-paste-found = Gefunden: { $fields }.
journal-paste-no-address = Die Journal-Adresse steht nicht darin: Kopieren Sie sie aus der Ereignisregistrierung.
journal-paste-nothing = Darin ist nichts, was Campanile kennt. Füllen Sie die Felder von Hand aus.
journal-id-stays = Der Name bleibt: Der Verlauf richtet sich danach.
journal-client-secret-keep = Leer lassen, um das gespeicherte zu behalten.
journal-save-changes = Änderungen speichern
journal-step-network = Netzwerk
journal-step-secure = Sichere Verbindung
journal-step-permission = Berechtigung
journal-how = So kommen Sie bei Adobe und Marketo dorthin
journal-how-1 = Der Notification Data Stream ist eine Beta: Bitten Sie Ihren Adobe-Kontakt, ihn für Ihr Marketo-Abonnement freizuschalten.
journal-how-2 = Legen Sie in der Adobe Developer Console ein Projekt mit OAuth-Server-zu-Server-Anmeldedaten an und fügen Sie die I/O Management API hinzu.
journal-how-3 = Fügen Sie eine Ereignisregistrierung für Marketos Benachrichtigungen hinzu und wählen Sie die gewünschten Typen.
journal-how-4 = Kopieren Sie „Journaling unique API endpoint“ aus dieser Registrierung in die Journal-Adresse oben.

## What rules would have done, and exceptions to them

settings-rules-days = Letzte 7 Tage mit dieser Regel
settings-rules-days-of = { $name }, Toasts an jedem der letzten 7 Tage, heute zuletzt: { $days }
settings-rules-toasts =
    { $count ->
        [one] { $count } Toast
       *[other] { $count } Toasts
    }
settings-rules-silents =
    { $count ->
        [one] { $count } leise
       *[other] { $count } leise
    }
settings-rules-muteds =
    { $count ->
        [one] { $count } stumm
       *[other] { $count } stumm
    }
settings-rules-effect = In den letzten 7 Tagen wären es { $after } Toasts statt { $before } gewesen.
settings-rules-undo = Rückgängig
settings-exceptions = Ausnahmen
settings-exceptions-other = andere Schwere oder anderer Ton
settings-exceptions-until = bis { $date }
settings-exceptions-remove = Entfernen
settings-exceptions-remove-of = Ausnahme für { $name } entfernen
details-silence = Nicht mehr melden
details-silenced = Ab jetzt leise: { $what }. Die Ausnahme steht in Einstellungen, Regeln.

## The network

settings-network-proxy = Proxy
settings-network-proxy-system = Wie das System
settings-network-proxy-none = Keiner
settings-network-proxy-at = Dieser
settings-network-address = Adresse des Proxys
settings-network-address-help = http://HOST:PORT oder socks5h://HOST:PORT. Ihre IT-Abteilung kennt sie.
settings-network-user = Benutzer
settings-network-user-help = Nur wenn der Proxy eine Anmeldung verlangt.
settings-network-password = Passwort
settings-network-password-help = Kommt in den Schlüsselbund Ihres Systems und wird nicht mehr gezeigt.
settings-network-password-kept = Das Passwort ist aufbewahrt.
settings-network-exceptions = Ohne den Proxy
settings-network-exceptions-help = Namen oder Adressen, durch Kommas getrennt. Dieser Computer wird immer direkt erreicht.
settings-network-ca = Zertifikate der Firma
settings-network-ca-help = Eine Datei (PEM) Ihrer IT-Abteilung, mit vollem Pfad. Ihren Stellen wird neben denen des Systems vertraut.

## The form of a relay’s stream

first-run-set-up-team = Mit dem Relay verbinden
settings-connections-add-team = Relay hinzufügen
team-lead = Ein Relay Ihrer Firma liest Marketo für alle. Wer es betreibt, gibt Ihnen die Adresse des Servers und Ihre eigenen Zugangsdaten.
team-url = Adresse des Servers
team-url-help = Zum Beispiel tls://nats.example.com:4222.
team-auth = Was Sie erhalten haben
team-auth-file = Eine Datei mit Zugangsdaten
team-auth-password = Benutzername und Passwort
team-credentials = Datei mit Zugangsdaten
team-credentials-help = Wählen Sie die Datei, oft NAME.creds, oder fügen Sie ihren ganzen Text ein. Er kommt in den Schlüsselbund Ihres Systems und wird nicht wieder angezeigt.
team-credentials-again = Die Zugangsdaten bleiben nicht im Formular. Geben Sie sie neu ein.
team-choose-file = Datei wählen…
team-file-taken = „{ $name }“ ist übernommen.
team-file-refused = „{ $name }“ ist keine Datei mit Zugangsdaten: Sie ist zu groß oder nicht lesbar.
team-ca-file = Eigene Zertifizierungsstelle des Servers
team-ca-file-help = Der ganze Pfad einer Datei wie ca.pem, wenn Sie eine erhalten haben. Leer: wem dieser Computer ohnehin vertraut.
team-only = Welche Benachrichtigungen
team-only-all = Alle
team-only-group = Alle aus { $group }
team-instance-help = Nur die dieser Instanz, zum Beispiel 123-ABC-456. Leer: aller, die das Relay liest.
team-stream = Stream
team-stream-help = Leer: CAMPANILE.
journal-step-stream = Stream
first-run-stream = Was das Relay für Sie hat
first-run-stream-begins = Der Server des Relays wird gefragt…
first-run-stream-done =
    { $count ->
        [0] Alles gelesen. Das Relay hat bisher nichts für Sie.
        [one] Alles gelesen: { $count } Benachrichtigung.
       *[other] Alles gelesen: { $count } Benachrichtigungen.
    }
