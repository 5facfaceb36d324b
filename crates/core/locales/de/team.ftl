### Team: a relay and its desktops.

fact-raw-left-out = Vom Original weggelassen (Bytes)

## Why a relay’s stream could not be read ($detail is what the server says)

reason-team-no-secret = Für sie sind keine Zugangsdaten gespeichert. Im Fenster: Einstellungen › Verbindungen. Im Terminal: campanile secret set { $detail }, mit der Datei, die Sie erhalten haben.
reason-team-credentials = Was als Zugangsdaten gespeichert ist, sind keine. Speichern Sie die ganze erhaltene Datei, oder das Passwort, wo user gesetzt ist.
reason-team-sign-in = { $host } lehnt diese Zugangsdaten ab. Prüfen Sie sie; vielleicht sind sie abgelaufen oder wurden entzogen: Fragen Sie dann, wer das Relay betreibt.
reason-team-forbidden = { $host } lässt Sie ein, erlaubt aber { $detail } nicht, ohne das der Stream nicht gelesen werden kann. Prüfen Sie Stream und Instanz, und fragen Sie dann, wer das Relay betreibt.
reason-team-stream = { $host } hat noch keinen Stream { $detail }. Das Relay legt ihn bei seinem ersten Start an.
reason-team-refused = { $host } kann im Moment nicht: { $detail }
reason-not-nats = { $host } hat etwas geantwortet, das nicht von einem NATS-Server ist. Prüfen Sie Adresse und Port.

fault-address-team = „{ $value }“ muss mit tls:// beginnen (nats:// nur zu diesem Rechner).
cli-relay-no-team = Das Relay veröffentlicht über eine Verbindung der Art team, und { $path } hat keine.
cli-relay-no-source = In { $path } gibt es für das Relay nichts zu lesen: Fügen Sie außer { $connection } eine Verbindung hinzu.

## Shared triage: how an incident stands ($who is a colleague’s name)

triage-on-it = { $who } kümmert sich darum
triage-on-it-you = Sie kümmern sich darum
triage-on-it-colleague = Jemand aus dem Team kümmert sich darum
triage-assigned = { $who } soll sich darum kümmern
triage-assigned-colleague = Jemand aus dem Team soll sich darum kümmern
triage-assigned-you = { $who } bittet Sie, sich darum zu kümmern
triage-assigned-you-colleague = Jemand aus dem Team bittet Sie, sich darum zu kümmern
triage-resolved = Erledigt von { $who }
triage-resolved-you = Von Ihnen erledigt
triage-resolved-colleague = Von jemandem aus dem Team erledigt
triage-nobody = Niemand kümmert sich mehr darum
triage-you = Sie
triage-colleague = Jemand aus dem Team
cli-triage-noted = { $standing }. Das Team erfährt es, wenn der Stream das nächste Mal gelesen wird.
cli-triage-said = Ihr Kommentar ist notiert. Das Team erhält ihn, wenn der Stream das nächste Mal gelesen wird.
cli-triage-nothing = Das Team hat damit noch nichts gemacht.
triage-no-team = Noch keine Verbindung hat gelesen, was das Team tut. Es braucht eine der Art team in { $path } und ein campanile sync; reicht das nicht, fragen Sie, wer das Relay betreibt.
triage-no-user = Die Verbindung { $connection } sagt nicht, wer Sie sind. Setzen Sie user in { $path }.
triage-no-name = „{ $name }“ ist kein Benutzername: Er hat nur Buchstaben, Ziffern, - und _.
triage-no-words = Ein Kommentar braucht Worte.
cli-no-such-incident = Es gibt keinen Vorfall und keine Benachrichtigung { $id }.

## The form of a relay’s stream: wrong values, and how a test went

field-team-address = Die Adresse eines Servers wie tls://nats.example.com:4222, ohne Benutzer und Passwort.
field-team-plain = Ungesichert nur zu diesem Computer: Jede andere Adresse beginnt mit tls://.
field-team-name = Buchstaben von a bis z, Ziffern, Bindestriche und Unterstriche, höchstens 64.
field-team-credentials = Das ist keine Datei mit Zugangsdaten. Wählen Sie die, die Sie erhalten haben, oder fügen Sie ihren ganzen Text ein.
field-team-only = Wählen Sie etwas aus der Liste.
test-team-sign-in-ok = { $host } nimmt diese Zugangsdaten an.
test-team-sign-in-user = { $host } nimmt die Zugangsdaten von { $user } an.
test-team-permission-ok = Diese Zugangsdaten dürfen den Stream lesen.
test-stream-ok =
    { $count ->
        [one] Der Stream ist da, mit { $count_text } Benachrichtigung für Sie.
       *[other] Der Stream ist da, mit { $count_text } Benachrichtigungen für Sie.
    }
test-stream-none = Der Stream ist da. Nichts darin ist von der Art und der Instanz, die Sie gewählt haben.
test-stream-empty = Der Stream ist da und bisher leer.
test-team-untrusted = Das Zertifikat von { $host } stammt von „{ $issuer }“, und dieser Computer vertraut dem nicht. Wenn Sie eine Datei wie ca.pem erhalten haben, nennen Sie sie unter „Eigene Zertifizierungsstelle des Servers“; sonst fragen Sie, wer das Relay betreibt.
test-team-untrusted-file = Das Zertifikat von { $host } stammt von „{ $issuer }“, und das ist nicht die Stelle aus der Datei, die Sie genannt haben. Bitten Sie, wer das Relay betreibt, um die richtige.
test-team-past-proxy = { $message } Zu { $host } führt kein Proxy, auch nicht { $proxy }: Fragen Sie Ihre IT-Abteilung, ob Ihr Netz Verbindungen dorthin durchlässt.
