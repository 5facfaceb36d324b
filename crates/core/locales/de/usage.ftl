### The window: the API usage, and connections over Marketo REST

## Connections over Marketo REST: refused, and spared

watch-spared = { $name } wird heute seltener gefragt

## The page of the API usage

usage-title = API-Nutzung
usage-instance = Instanz
usage-by-day = Aufrufe nach Tag
usage-period = Zeitraum
usage-days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
usage-show-table = Als Tabelle zeigen
usage-show-chart = Als Diagramm zeigen
usage-day = Tag
usage-calls = Aufrufe
usage-share = Vom Kontingent
usage-day-unknown = nicht bekannt
usage-bar = { $day }: { $calls } Aufrufe
usage-bar-share = { $day }: { $calls } Aufrufe, { $share } des Kontingents
usage-bar-unknown = { $day }: nicht bekannt
usage-expected = Voraussichtlich aufgebraucht etwa { $at }
usage-full-at = aufgebraucht etwa { $at }
usage-today = Heute
usage-users = Heute nach API-Benutzer
usage-user = API-Benutzer
usage-others = Andere
usage-errors = Fehler heute nach Code
usage-errors-none = Heute wurde kein Aufruf mit einem Fehler beantwortet.
usage-errors-unknown = Campanile hat noch nicht nach den Fehlern von heute gefragt.
usage-error-code = Code
usage-error-means = Bedeutung
usage-ask-quota = Wie viele Aufrufe am Tag hat dieses Abonnement?
usage-ask-quota-help = Marketos REST-Schnittstelle verrät es nicht. In Marketo steht es unter Admin › Webdienste; die meisten Abonnements haben 50.000.
usage-save-quota = Kontingent speichern
usage-none-title = Verbinden Sie Marketo REST, um die API-Nutzung zu sehen
usage-none-text = Sie zeigt, welcher API-Benutzer wie viele Aufrufe macht und wann das heutige Kontingent wohl aufgebraucht ist.
usage-connect = Marketo REST verbinden
usage-failed = Die API-Nutzung konnte nicht gelesen werden
details-usage = API-Nutzung zeigen

## The form of a Marketo REST connection

rest-lead = Diese Werte bekommen Sie von einem Marketo-Admin; sie stehen unter Admin › Webdienste und Admin › LaunchPoint.
rest-base-url = REST-Adresse
rest-base-url-help = „Endpoint“ der REST-API, etwa https://123-ABC-456.mktorest.com/rest.
rest-poll-every = Fragen alle
rest-poll-every-help = Etwa 5m oder 1h. Jedes Mal kostet einen Aufruf des gemeinsamen Kontingents.
rest-instance = Munchkin-ID
rest-instance-help = Nur nötig, wenn die Adresse nicht damit beginnt.
rest-count-exhausted = Personen zählen, die einen Stream ausgeschöpft haben
rest-count-exhausted-cost = Kostet einmal am Tag einen Aufruf je 300 Mitglieder jedes eingeschalteten Engagement-Programms und höchstens 15 % der Aufrufe, die Campanile sich erlaubt. Behalten werden nur Zahlen, keine Personen.
rest-exhausted-step = Melden ab so vielen weiteren Personen
rest-how = So legt Ihr Admin einen reinen API-Benutzer und einen LaunchPoint-Dienst an
rest-how-1 = Legen Sie unter Admin › Benutzer und Rollen › Rollen eine Rolle mit dem API-Recht Read-Only Assets an; zum Zählen von Personen in Streams auch Read-Only Person.
rest-how-2 = Laden Sie unter Admin › Benutzer und Rollen › Benutzer einen neuen Benutzer mit dieser Rolle ein und haken Sie „API Only“ an.
rest-how-3 = Wählen Sie unter Admin › LaunchPoint „Neu“ › „Neuer Dienst“, den Dienst „Benutzerdefiniert“ und diesen Benutzer.
rest-how-4 = Öffnen Sie die Details des Dienstes: Dort stehen Client-ID und Client-Geheimnis.
rest-how-5 = Kopieren Sie unter Admin › Webdienste den Endpoint der REST-API; dort steht auch das Tageskontingent.
first-run-set-up-rest = Marketo REST einrichten
first-run-look = Der erste Blick
first-run-look-begins = Marketo wird gefragt…
first-run-look-done = Marketo antwortet. Ab jetzt beobachtet Campanile Kontingent, Fehler und Kampagnen.
settings-connections-add-rest = Marketo REST hinzufügen
