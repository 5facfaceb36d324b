## Why a Marketo REST connection could not be read ($detail is Marketo’s code)

reason-rest-token = Marketo lehnt das Zugriffstoken ab, das es ausgestellt hat (Code { $detail }). Prüfen Sie, ob der API-Benutzer und sein LaunchPoint-Dienst noch bestehen.
reason-rest-denied = Marketo lässt diesen API-Benutzer nicht zu (Code { $detail }). Prüfen Sie die Rechte seiner Rolle und die Liste der erlaubten IP-Adressen.
reason-quota-reached = Das API-Tageskontingent dieses Marketo-Abonnements ist aufgebraucht. Campanile liest nach dem Zurücksetzen weiter.
reason-rest-temporary = Marketo hat selbst eine Störung (Code { $detail }). Campanile versucht es von allein erneut.
reason-rest-code = { $host } hat mit Marketos Code { $detail } geantwortet.
reason-not-an-answer = { $host } hat etwas geantwortet, das keine Antwort von Marketos API ist. Die Anmeldeseite eines Proxys tut das.

## Quota, errors and campaigns as Marketo REST shows them

title-web-services-forecast = API-Kontingent reicht wohl nur bis etwa { $at }
summary-web-services-forecast = { $used_text } von { $quota_text } Aufrufen. Geht es so weiter, sind sie etwa { $at } Ihrer Zeit aufgebraucht ({ $from } bis { $to }), { $hours_text } Std. vor dem Zurücksetzen.
summary-web-services-count = { $count ->
        [one] { $count_text } Aufruf wurde heute mit Fehler { $code } beantwortet.
       *[other] { $count_text } Aufrufe wurden heute mit Fehler { $code } beantwortet.
    }
summary-web-services-jump = { $count ->
        [one] { $count_text } Aufruf wurde heute mit Fehler { $code } beantwortet, sonst { $usual_text } am Tag.
       *[other] { $count_text } Aufrufe wurden heute mit Fehler { $code } beantwortet, sonst { $usual_text } am Tag.
    }
summary-campaign-failure-invalid = Marketo zeigt sie seit etwa { $since } als ungültig. Sie läuft erst wieder, wenn Smart-Liste oder Fluss berichtigt sind.
summary-idle-trigger-cleanup-inferred = Über 6 Monate aktiv und jetzt aus: Das war eine Person oder Marketos Bereinigung. Reaktivieren Sie, was Sie noch brauchen.

fact-inferred = Von Campanile erschlossen
fact-runs-out-at = Aufgebraucht etwa
fact-runs-out-from = Aufgebraucht frühestens
fact-runs-out-to = Aufgebraucht spätestens
fact-usual-count = Übliche Anzahl am Tag
fact-value-inferred = ja; Marketo sagt es nicht

cli-stats-calls = Campaniles eigene API-Aufrufe heute ({ $connection }): { $calls_text } von { $budget_text }

## Connections over Marketo REST: refused, and spared

reason-rest-client = Marketo lehnt Client-ID oder Client-Geheimnis ab. Kopieren Sie beides neu aus den Details des Dienstes in Admin › LaunchPoint.
reason-budget-stretched = Wird etwa alle { $detail } Min. gefragt, damit Campanile mit seinen eigenen Aufrufen auskommt.
reason-budget-spent = Campanile hat alle Aufrufe gemacht, die es sich heute erlaubt. Es fragt nach dem Zurücksetzen wieder.
watch-spared = { $name } wird heute seltener gefragt

## The page of the API usage

usage-title = API-Nutzung
usage-lasts = Geht es so weiter, reichen die Aufrufe bis zum Zurücksetzen.
usage-unknown = Für eine Vorhersage ist noch zu wenig bekannt: Sie braucht die ersten Stunden des Tages und mindestens drei Tage wie diesen.
usage-no-quota = Ohne das Tageskontingent lässt sich nicht sagen, wie lange die Aufrufe reichen.
usage-reset = Wird etwa { $reset } Ihrer Zeit zurückgesetzt (Mitternacht US Central).
usage-of-quota = heute { $used_text } von { $quota_text } Aufrufen
usage-calls-today = { $count ->
        [one] heute { $count_text } Aufruf
       *[other] heute { $count_text } Aufrufe
    }
usage-seen-at = Von Marketo gezählt, gesehen um { $at }.
usage-not-seen = Heute wurde noch nichts gezählt.
usage-own = Campanile selbst ({ $connection }) hat { $calls_text } der { $budget_text } Aufrufe gemacht, die es sich heute erlaubt.
usage-own-none = Campanile selbst ({ $connection }) hat heute noch nicht gefragt.
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
test-rest-token-ok = Marketo akzeptiert Client-ID und Client-Geheimnis.
test-rest-ok = Der API-Benutzer darf die Nutzung lesen: { $count ->
        [one] heute bisher { $count_text } Aufruf.
       *[other] heute bisher { $count_text } Aufrufe.
    }
field-rest-address = Das ist nicht die Adresse von Marketos REST-Schnittstelle, etwa https://123-ABC-456.mktorest.com/rest.
field-poll-every = Eine ganze Zahl mit Einheit, mindestens eine Minute, etwa 5m oder 1h.
