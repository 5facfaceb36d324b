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
