## Why a Marketo REST connection could not be read ($detail is Marketo’s code)

reason-rest-token = Marketo lehnt das Zugriffstoken ab, das es ausgestellt hat (Code { $detail }). Prüfen Sie, ob der API-Benutzer und sein LaunchPoint-Dienst noch bestehen.
reason-rest-denied = Marketo lässt diesen API-Benutzer nicht zu (Code { $detail }). Prüfen Sie die Rechte seiner Rolle und die Liste der erlaubten IP-Adressen.
reason-quota-reached = Das API-Tageskontingent dieses Marketo-Abonnements ist aufgebraucht. Campanile liest nach dem Zurücksetzen weiter.
reason-rest-temporary = Marketo hat selbst eine Störung (Code { $detail }). Campanile versucht es von allein erneut.
reason-rest-code = { $host } hat mit Marketos Code { $detail } geantwortet.
reason-not-an-answer = { $host } hat etwas geantwortet, das keine Antwort von Marketos API ist. Die Anmeldeseite eines Proxys tut das.

## Quota, errors and campaigns as Marketo REST shows them

title-web-services-forecast = API-Kontingent reicht wohl nur bis etwa { $at }
summary-web-services-forecast = { $used_text } von { $quota_text } Aufrufen. So reichen sie bis etwa { $at } Ihrer Zeit ({ $from }–{ $to }), { $hours_text } Std. vor dem Zurücksetzen.
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

## The page of the API usage

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

## The form of a Marketo REST connection

test-rest-token-ok = Marketo akzeptiert Client-ID und Client-Geheimnis.
test-rest-ok = Der API-Benutzer darf die Nutzung lesen: { $count ->
        [one] heute bisher { $count_text } Aufruf.
       *[other] heute bisher { $count_text } Aufrufe.
    }
field-rest-address = Das ist nicht die Adresse von Marketos REST-Schnittstelle, etwa https://123-ABC-456.mktorest.com/rest.
field-poll-every = Eine ganze Zahl mit Einheit, mindestens eine Minute, etwa 5m oder 1h.
