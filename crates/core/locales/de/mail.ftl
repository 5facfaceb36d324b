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

## Warum ein Postfach nicht gelesen werden konnte

reason-mail-no-password = Für sie ist kein Passwort gespeichert, oder es hat sich noch niemand angemeldet. Im Fenster: Einstellungen › Verbindungen. Im Terminal: campanile secret set { $detail } oder campanile sign-in { $detail }.
reason-mail-sign-in = Der Mailserver lehnt Benutzer oder Passwort ab. Prüfen Sie beides; viele Server verlangen für jedes Programm ein eigenes Passwort.
reason-mail-token = Die Anmeldung am Postfach ist abgelaufen oder wurde widerrufen ({ $detail }). Melden Sie sich neu an.
reason-mail-folder = { $host } hat keinen Ordner „{ $detail }“. Er wurde umbenannt oder entfernt oder darf nicht gelesen werden.
reason-mail-temporary = { $host } kann das Postfach im Augenblick nicht bedienen: { $detail }
reason-mail-refused = { $host } hat einen Befehl abgelehnt: { $detail }
reason-mail-not-put-away = Die Mails sind gelesen, aber { $host } ließ sie nicht markieren oder verschieben: { $detail }
reason-mail-cannot-move = Die Mails sind gelesen, aber { $host } kann einzelne Mails nicht verschieben; sie bleiben, wo sie sind. Lassen Sie sie stattdessen als gelesen markieren.
reason-no-starttls = { $host } bietet auf diesem Port keine sichere Verbindung. Verwenden Sie Port 993 oder fragen Sie, wer den Server betreibt.
reason-not-imap = { $host } hat nicht wie ein Mailserver geantwortet. Prüfen Sie Adresse und Port.
reason-mail-rules = Die Regeln für E-Mails sind nicht verwendbar: { $detail }

## Im Terminal

cli-sync-progress = { $connection }: { $done } von { $of } E-Mails angesehen
cli-sign-in-not-oauth = { $connection } ist kein Postfach mit auth = "oauth", es gibt nichts anzumelden. Ein Passwort wird mit campanile secret set gespeichert.
cli-sign-in-device = Öffnen Sie { $url } auf einem beliebigen Gerät und geben Sie den Code { $code } ein. Campanile wartet.
cli-sign-in-browser = Öffnen Sie { $url } in einem Browser auf diesem Computer. Campanile wartet.
cli-sign-in-done = Sie sind angemeldet. Sie können diese Seite schließen.
cli-signed-in = An { $connection } angemeldet.
cli-mail-rule-none = Diese Benachrichtigung ist keine E-Mail oder sagt nichts, wonach eine Regel fragen könnte.
cli-mail-rule-hint = Mit --save kommt diese Regel in { $path } vor alle anderen und wird auf alle gespeicherten E-Mails angewandt.
cli-mail-rule-saved = { $count ->
    [one] Die Regel ist in { $path } gespeichert. { $count_text } gespeicherte E-Mail gilt jetzt als etwas anderes.
   *[other] Die Regel ist in { $path } gespeichert. { $count_text } gespeicherte E-Mails gelten jetzt als etwas anderes.
}

## Setting up a mailbox in the window

test-mail-sign-in-ok = Der Mailserver lässt { $user } ein.
test-folder-ok = Den Ordner „{ $folder }“ gibt es.
test-mails-none = Der Ordner ist bisher leer.
test-mails-others = { $all_text } Mails sind da; von den neuesten { $newest_text } ist keine von Marketo. Abonnieren Sie dieses Postfach in Marketo, falls das noch nicht geschehen ist.
test-mails-ok = { $all_text } Mails sind da; von den neuesten { $newest_text } sind von Marketo: { $count_text }.
field-mail-host = Nur der Name eines Mailservers, etwa imap.example.com.
field-mail-plain = Ohne Sicherung nur zu diesem Computer: Unterwegs könnte jeder das Passwort lesen.
field-tenant = Eine Domain oder Mandanten-ID, etwa contoso.com.
field-move-to = Ein anderer Ordner als der, der gelesen wird.
field-port = Eine Zahl von 1 bis 65535, oder nichts.
field-sign-in = Melden Sie sich zuerst an.
sign-in-declined = Die Anmeldung wurde abgelehnt. Melden Sie sich noch einmal an, und stimmen Sie dort zu.
sign-in-late = Niemand hat sich rechtzeitig angemeldet. Beginnen Sie noch einmal.
sign-in-client = Die Anwendung wird nicht angenommen ({ $detail }). Prüfen Sie Client-ID und Geheimnis, und ob sie ein öffentlicher Client oder eine Desktopanwendung ist.
sign-in-refused = Die Anmeldung wurde verweigert ({ $detail }). Ihre IT weiß, was das bedeutet.
sign-in-given-up = Die Anmeldung wurde abgebrochen. Beginnen Sie noch einmal.
