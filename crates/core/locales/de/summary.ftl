### What the overview counts, in words, for the window and for the text that is copied; and what is wrong with a view’s name.
### It is read only when asked for.

summary-span = { $from } – { $to }
summary-as-many = unverändert
summary-fewer = { $count_text } weniger
summary-more = { $count_text } mehr
summary-alone = Der Verlauf beginnt am { $date }: kein Vergleich möglich.
summary-read-none = Davon wurde noch keine gelesen.
summary-read-minutes = Die Hälfte der gelesenen wurde binnen { $count_text } min gelesen.
summary-read-hours = Die Hälfte der gelesenen wurde binnen { $count_text } h gelesen.
summary-read-days = Die Hälfte der gelesenen wurde binnen { $count_text } Tagen gelesen.
summary-title = Übersicht, { $span }
summary-total = Benachrichtigungen insgesamt
summary-types = Nach Typ
summary-types-none = Nichts ist eingegangen.
summary-campaigns = Am häufigsten fehlgeschlagene Kampagnen
summary-campaigns-none = Keine Kampagne ist fehlgeschlagen.
summary-usage = API-Nutzung
summary-connections = Verbindungen
summary-amount = { $name }: { $count_text } ({ $change })
summary-amount-alone = { $name }: { $count_text }
summary-answered = { $name }: letzte Antwort { $at }
summary-silent = { $name }: noch keine Antwort
view-name-needed = Geben Sie der Ansicht einen Namen.
view-name-long = Höchstens 60 Zeichen.
view-name-taken = Eine andere Ansicht heißt so.
