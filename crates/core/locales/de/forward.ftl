### Forwarding: where notifications go on to.

fact-forwarder = Weiterleitung

## What is told where it does not work ($detail is what the place or the network says)

title-monitoring-not-forwarded = Nichts kommt bei „{ $forwarder }“ an
summary-monitoring-not-forwarded = Was dorthin gehen soll, wartet und wird erneut versucht. Die letzte Antwort: { $detail }
title-monitoring-forwarded-again = „{ $forwarder }“ bekommt wieder Benachrichtigungen
summary-monitoring-forwarded-again = Was wartete, wird jetzt dorthin weitergeleitet.
title-monitoring-given-up = { $count ->
    [one] { $count_text } Benachrichtigung kam nicht bei „{ $forwarder }“ an
   *[other] { $count_text } Benachrichtigungen kamen nicht bei „{ $forwarder }“ an
}
summary-monitoring-given-up = Campanile hat es aufgegeben: { $detail }. Im Verlauf stehen sie trotzdem.

playbook-monitoring-forwarding =
    .who = Wer diese Weiterleitung eingerichtet hat.
    .means = Campanile liest und behält alles wie bisher. Nur was an diese Stelle gehen soll, kommt dort nicht an.
    .causes = Der Webhook wurde entfernt oder ersetzt, ein Token lief ab, oder eine Firewall, ein Proxy oder eine private Adresse steht im Weg.
    .step1 = Öffnen Sie dort, wo Campanile weiterleitet, Einstellungen › Weiterleitung und senden Sie einen Test, oder führen Sie im Terminal campanile forward test mit der ID aus: Es sagt, was nicht stimmt.
    .step2 = Wenn die Stelle ablehnt, legen Sie dort einen neuen Webhook oder Token an und tragen Sie ihn im selben Formular ein, oder speichern Sie ihn mit campanile secret set.
    .step3 = Dann warten Sie: Was nicht älter als ihr keep ist, wird von selbst weitergeleitet.

## What is forwarded

forward-summary-title = { $count ->
    [one] { $count_text } Benachrichtigung seit { $since }
   *[other] { $count_text } Benachrichtigungen seit { $since }
}
forward-summary-more = Und { $count_text } weitere
forward-test-title = Campanile leitet hierher weiter
forward-test-body = So sehen Benachrichtigungen hier aus. Jemand hat „{ $forwarder }“ ausprobiert.

## Why it does not work

reason-forward-no-secret = Dafür ist kein Geheimnis gespeichert. Im Fenster: Einstellungen › Weiterleitung. Im Terminal: campanile secret set { $detail }, mit Adresse, Schlüssel oder Token des Webhooks auf der Standardeingabe.
reason-forward-secret = Was als Geheimnis gespeichert ist, ist nicht das, was diese Art braucht: { $detail }
reason-forward-private = { $host } ist dieser Rechner oder liegt in einem privaten Netz. Campanile sendet nichts dorthin, solange das nicht erlaubt ist: Einstellungen › Weiterleitung im Fenster, oder allow_private = true in config.toml.
reason-forward-refused = { $host } lehnt die Nachricht ab (Status { $status }). Vielleicht wurde der Webhook entfernt, oder seine Adresse, sein Schlüssel oder sein Token ersetzt.
reason-forward-busy = { $host } bat zu warten. Campanile sendet es später von selbst.

fault-secret-here = Ein Geheimnis gehört nicht hierher. Speichern Sie es mit: campanile secret set { $value }
cli-forward-sent = „{ $forwarder }“ hat die Testnachricht angenommen.
cli-no-such-forwarder = In { $path } gibt es kein [[forward]] { $forwarder }.

## The form of a place to forward to: wrong values, and how a test went

field-name-taken = Diesen Namen gibt es schon. Wählen Sie einen anderen.
field-forward-webhook = Die ganze Adresse des Webhooks, die mit https:// beginnt.
field-forward-key = Ein Schlüssel beginnt mit whsec_, und 24 bis 64 Bytes in Base64 folgen.
field-forward-topic = Buchstaben von a bis z, Ziffern, Binde- und Unterstriche, höchstens 64.
field-forward-token = In einem Token sind keine Leerzeichen.
problem-no-forwarder = Dieses Ziel gibt es nicht mehr.
test-forward-secret-ok = Was dieses Ziel braucht, ist da.
test-forward-message-ok = { $host } hat die Testnachricht angenommen. Sehen Sie nach, ob sie da ist.
