### E-Mails als Benachrichtigungen

## What a mail says

fact-csv-expires = Liste verfügbar bis
fact-mail-from = Absender
fact-mail-subject = Betreff
fact-mail-authentication = Prüfung des Absenders
fact-mail-text = Text der E-Mail
fact-value-recognised-by-rule = eine Regel für E-Mails; Marketo dokumentiert seine E-Mails nicht
fact-value-mail-authentication-pass = der Mailserver hat den Absender bestätigt
fact-value-mail-authentication-fail = der Mailserver konnte den Absender nicht bestätigen: die E-Mail ist vielleicht gefälscht
summary-mail-not-confirmed = Absender nicht bestätigt. { $summary }

## What is wrong in the file of rules

fault-mail-pattern = das Muster ist nicht verwendbar: { $detail }
fault-mail-fact = „{ $value }“ ist kein Name einer Angabe; erlaubt sind a bis z, Ziffern und _
fault-mail-no-condition = die Regel hat keine Bedingung und nähme jede E-Mail
fault-mail-too-much = die Datei ist zu groß oder hat mehr als 1000 Muster
