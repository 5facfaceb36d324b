# The page of forwarding, of the settings.

settings-forwarding = Weiterleitung
settings-forwarding-lead = An Slack, Teams, ntfy oder ein eigenes Programm

## The list

forwarding-none = Nichts wird weitergeleitet. Was hier als Toast erscheint, kann auch in einen Kanal Ihres Teams oder auf Ihr Telefon gehen.
forwarding-relay = Ein Relay liest für diesen Rechner. Lassen Sie es weiterleiten, nicht diesen Rechner: Was beide weiterleiten, kommt doppelt an.
forwarding-add = Ziel hinzufügen
forwarding-new = Ein neues Ziel
forwarding-added = „{ $name }“ ist gespeichert. Was ab jetzt kommt, geht dorthin.
forwarding-changed = „{ $name }“ ist geändert.
forwarding-removed = „{ $name }“ ist entfernt, mit seinem Geheimnis.
forwarding-restored = „{ $name }“ ist wieder da.
forwarding-kind-slack = Slack
forwarding-kind-teams = Microsoft Teams
forwarding-kind-ntfy = ntfy
forwarding-kind-webhook = Webhook
forwarding-on = An
forwarding-on-of = An: „{ $name }“
forwarding-off = Aus. Was inzwischen kommt, geht auch später nicht dorthin.
forwarding-never = Noch keine Nachricht
forwarding-last = Letzte Nachricht { $ago }
forwarding-failing = Seit { $since } kommt nichts an.
forwarding-waiting = { $count ->
    [one] { $count } Benachrichtigung wartet.
   *[other] { $count } Benachrichtigungen warten.
}
forwarding-next = Nächster Versuch: { $at }.
forwarding-test = Test senden
forwarding-test-of = Test senden an „{ $name }“
forwarding-testing = Wird gesendet…
journal-step-secret = Geheimnis
journal-step-message = Testnachricht

## The form of a place

forwarding-kind = Wohin
forwarding-lead-slack = In Slack gibt eine eigene App einem Kanal seine Adresse: Features › Incoming Webhooks › Add New Webhook.
forwarding-lead-teams = Öffnen Sie im Kanal Workflows und wählen Sie „In einem Kanal posten, wenn eine Webhookanforderung empfangen wird“. Die letzte Seite zeigt die Adresse.
forwarding-lead-ntfy = ntfy bringt Nachrichten auf Telefone. Abonnieren Sie dort ein Thema, das niemand errät, und tragen Sie es hier ein.
forwarding-lead-webhook = Ein eigenes Programm bekommt JSON, signiert, wie Standard Webhooks es beschreibt.
forwarding-id-help = Kurz, wie es in der Liste stehen soll, zum Beispiel marketing-ops.
forwarding-save = Speichern und weiterleiten
forwarding-again = Das Geheimnis bleibt nicht im Formular. Geben Sie es noch einmal ein.
forwarding-given = Sein Geheimnis kommt aus einer Datei oder einer Variablen dieses Rechners und wird dort geändert.
forwarding-address = Adresse des Webhooks
forwarding-address-help = Wer sie hat, kann dort schreiben: Sie kommt in den Schlüsselbund Ihres Systems und wird nicht wieder gezeigt.
forwarding-url = Adresse
forwarding-url-help = Etwa https://example.com/hook. Mit einem Schlüssel darin, hinter einem Fragezeichen, kommt sie in den Schlüsselbund.
forwarding-url-kept = Sie liegt im Schlüsselbund. Lassen Sie das Feld leer, um sie zu behalten.
forwarding-key = Schlüssel der Signatur
forwarding-key-help = Beginnt mit whsec_; der Empfänger hat denselben. Er kommt in den Schlüsselbund Ihres Systems und wird nicht wieder gezeigt.
forwarding-topic = Thema
forwarding-topic-help = Buchstaben, Ziffern, Binde- und Unterstriche.
forwarding-topic-kept = Es liegt im Schlüsselbund. Lassen Sie das Feld leer, um es zu behalten.
forwarding-hides-topic = Thema geheim halten
forwarding-hides-topic-help = Auf einem öffentlichen Server liest mit, wer das Thema kennt. Geheim gehalten liegt es im Schlüsselbund und in keiner Datei.
forwarding-server = Server
forwarding-server-help = Leer: https://ntfy.sh.
forwarding-auth = Anmeldung
forwarding-auth-none = Nicht nötig
forwarding-auth-token = Zugriffstoken
forwarding-token = Zugriffstoken
forwarding-token-help = Etwa tk_…; es kommt in den Schlüsselbund Ihres Systems und wird nicht wieder gezeigt.
forwarding-least = Ab welchem Schweregrad
forwarding-least-rules = Wie die Regeln es sagen
forwarding-types = { $count ->
    [0] Typen: alle
    [one] Typen: { $count } gewählt
   *[other] Typen: { $count } gewählt
}
forwarding-types-legend = Nur diese Typen
forwarding-types-help = Ohne Auswahl gehen alle weiter.
forwarding-instance-help = Nur die dieser Instanz, etwa 123-ABC-456. Leer: die von allen.
forwarding-silent = Auch, was die Regeln still halten
forwarding-silent-help = Was stumm ist, geht nie weiter.
forwarding-private = Private Adressen erlauben
forwarding-private-help = Nur, wenn das Ziel dieser Rechner ist oder in Ihrem eigenen Netz liegt. Sonst wird dorthin nichts gesendet, damit keine Nachricht dorthin umgelenkt werden kann.
forwarding-per-minute = Einzelne Nachrichten pro Minute
forwarding-per-minute-help = Leer: 3. Was darüber hinausgeht, kommt in eine Zusammenfassung; kritische zählen für sich.
forwarding-gather = Für eine Zusammenfassung sammeln
forwarding-gather-help = Etwa 30s oder 10m. Leer: 1m.
forwarding-keep = So lange versuchen
forwarding-keep-help = Etwa 12h. Was bis dahin nicht gesendet werden konnte, wird aufgegeben, und Sie erfahren es. Leer: 3d.
