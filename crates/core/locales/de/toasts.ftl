# Toasts, was das Infofeld dazu sagt, und warum einer kam oder nicht.

## Zusammenfassungen, Wiederholungen und Erinnerungen ($types ist eine fertige Liste ohne Punkt: „Kampagnenfehler 9, Dynamics 3“)

toast-summary-title-minutes = { $count ->
    [one] { $count_text } weitere Benachrichtigung in { $minutes } min
   *[other] { $count_text } weitere Benachrichtigungen in { $minutes } min
}
toast-digest-body-since = Seit { $since }: { $types }.
toast-digest-body-critical = { $others ->
    [0] Seit { $since }: { $types }.
    [one] Und { $others_text } weitere seit { $since }: { $types }.
   *[other] Und { $others_text } weitere seit { $since }: { $types }.
}
toast-repeated-body = { $count_text }-mal seit { $since }. { $body }
toast-returned-body = Nach dem Zurückstellen wieder da. { $body }
toast-triage-body = { $standing }. { $body }
toast-reminder-title = Noch ungelesen: { $title }
toast-reminder-body = { $count ->
    [one] Seit { $since }. Lesen oder zurückstellen beendet die Erinnerungen.
   *[other] { $count_text }-mal seit { $since }. Lesen oder zurückstellen beendet die Erinnerungen.
}
toast-weekly-title = { $count ->
    [0] Letzte 7 Tage: kein Kampagnenfehler
    [one] Letzte 7 Tage: { $count_text } Kampagnenfehler
   *[other] Letzte 7 Tage: { $count_text } Kampagnenfehler
}
toast-weekly-alone = Noch gibt es keine Woche davor zum Vergleich.
toast-weekly-same = So viele wie in den 7 Tagen davor.
toast-weekly-fewer = { $count_text } weniger als in den 7 Tagen davor.
toast-weekly-more = { $count_text } mehr als in den 7 Tagen davor.
toast-weekly-quota = { $change } Höchste Nutzung des API-Kontingents: { $share_text }.
toast-test-title = So meldet sich Campanile
toast-test-body = So sieht ein Toast aus, und so klingt er. Ein Klick öffnet das Fenster.
toast-no-tray-title = Kein Platz für Campanile in dieser Leiste
toast-no-tray-body = Es wacht trotzdem, und Toasts kommen. Öffnen Sie es über Ihre Anwendungen.
toast-update-title = Campanile { $version } ist da
toast-update-body = Einstellungen › Über Campanile zeigt, wo das Paket ist. Installieren Sie es über dieses; nichts geht verloren.
cannot-store-title = Campanile kann nichts Neues behalten
cannot-store-full = Der Datenträger ist voll. Schaffen Sie Platz; bis dahin wird Neues weder behalten noch gezeigt.
cannot-store-refused = Sein Datenordner ist schreibgeschützt. Bis sich das ändert, wird Neues weder behalten noch gezeigt.
cannot-store-busy = Ein anderes Programm sperrt den Verlauf. Neues wartet, bis es ihn freigibt.
cannot-store-failing = Der Datenträger meldet Fehler. Lassen Sie ihn prüfen; bis dahin wird Neues weder behalten noch gezeigt.

## Schaltflächen der Toasts

toast-button-open-in-marketo = In Marketo öffnen
toast-button-snooze = 1 h zurückstellen
toast-button-mark-read = Als gelesen markieren
toast-button-show-why = Grund anzeigen
toast-button-show-gap = Lücke anzeigen
toast-button-show-all = Alle anzeigen
toast-button-pause = 1 h Pause

## Das Infofeld

tray-paused-until = Toasts pausieren bis { $time }
tray-paused = Toasts pausieren
tray-quiet-hours = Ruhezeit bis { $time }
tray-do-not-disturb = Das System bittet, nicht zu stören
tray-pause = Toasts pausieren
tray-pause-hour = Für 1 Stunde
tray-pause-tomorrow = Bis morgen 08:00
tray-pause-resume = Bis ich sie fortsetze
tray-resume = Toasts fortsetzen
tray-offline = Offline: Dieser Computer hat kein Netz
tray-incident = { $severity }: { $title }
tray-group = { $group }: { $count_text } ungelesen

## Warum ein Toast kam oder nicht

decision-toast = Als Toast gezeigt.
decision-repeat = Kein eigener Toast: Sie wiederholt einen gemeldeten Vorfall, dessen Toast aktualisiert wurde.
decision-summed = Zusammengefasst: Es kamen mehr auf einmal, als einzeln gezeigt werden.
decision-digested = Zusammengefasst: Sie war bei der Ankunft über eine Stunde alt.
decision-quiet-hours = Kein Toast: Ruhezeit. Die Übersicht danach hat sie gezählt.
decision-paused = Kein Toast: Toasts waren pausiert. Die Übersicht danach hat sie gezählt.
decision-do-not-disturb = Kein Toast: Das System bat, nicht zu stören. Die Übersicht danach hat sie gezählt.
decision-interrupted = Vielleicht als Toast gezeigt: Campanile endete zweimal in diesem Moment. Die Übersicht danach hat sie gezählt.
decision-snoozed = Kein Toast: Ihr Vorfall war zurückgestellt.
decision-silent = Kein Toast: Ihre Regel sagt „Leise“.
decision-muted = Kein Toast: Ihre Regel sagt „Stumm“.
decision-too-mild = Kein Toast: weniger schwer, als die Regel verlangt.
decision-already-read = Kein Toast: Sie war schon gelesen.
decision-backfill = Kein Toast: Sie war vor Campanile da.
decision-none = Noch nicht entschieden: Das Hintergrundprogramm hat sie noch nicht gesehen.
decision-exception = Ihre Ausnahme für „{ $what }“ hat entschieden.
