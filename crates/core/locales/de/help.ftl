### Die Hilfe der Befehlszeile, eine Meldung je Befehl mit einem Attribut je Argument, und was an einer Befehlszeile
### nicht stimmt. Sie wird nur gelesen, wenn jemand fragt.

help =
    .about = Beobachtet die Benachrichtigungen von Adobe Marketo Engage: liest sie, bewahrt sie, zeigt sie.
    .config = Die Konfigurationsdatei; sonst campanile/config.toml am Ort, den das System vorsieht
    .data-dir = Der Datenordner; sonst campanile am Ort, den das System vorsieht
    .json = Ein JSON-Objekt je Zeile, für Programme
    .help = Diese Hilfe zeigen
    .version = Die Version zeigen

help-sync =
    .about = Liest jede Verbindung, bis alles gelesen ist, und endet

help-relay =
    .about = Liest jede Verbindung und veröffentlicht, was ankommt, für alle Rechner, bis es beendet wird

help-list =
    .about = Listet Benachrichtigungen, die neueste zuerst
    .types = Nur dieser Typ; darf mehrfach stehen
    .instance = Nur diese Instanz (Munchkin-ID)
    .unread = Nur ungelesene
    .since = Nur die seither: ein Zeitpunkt (RFC 3339) oder wie lange zurück (7d, 12h)
    .search = Nur die mit allen diesen Wörtern; auch type:, severity:, campaign:, before:, after: und is:unread werden verstanden
    .incidents = Vorfälle statt Benachrichtigungen: Wiederholungen eines Problems als eine Zeile
    .limit = Höchstens so viele

help-show =
    .about = Zeigt eine Benachrichtigung mit allem, was dazugehört
    .id = Ihre ID

help-stats =
    .about = Zählt Benachrichtigungen

help-export =
    .about = Schreibt den ganzen Verlauf, Neuestes zuerst
    .format = Als Tabelle, als eine Liste oder ein Objekt pro Zeile
    .output = In diese Datei statt auf die Standardausgabe

help-forget =
    .about = Schwärzt die E-Mail-Adresse einer Person in allem, was gespeichert ist
    .email = Die Adresse

help-mark =
    .about = Markiert Benachrichtigungen
    .mark = Als was
    .ids = Ihre IDs

help-triage =
    .about = Sagt dem Team, was Sie mit einem Vorfall machen, und zeigt, was das Team macht

help-triage-ack =
    .about = Sie kümmern sich darum
    .incident = Der Schlüssel des Vorfalls oder die ID einer seiner Benachrichtigungen

help-triage-assign =
    .about = Jemand aus dem Team soll sich darum kümmern
    .incident = Der Schlüssel des Vorfalls oder die ID einer seiner Benachrichtigungen
    .name = Der Name, wie ihn der Server des Relays kennt

help-triage-resolve =
    .about = Es ist erledigt
    .incident = Der Schlüssel des Vorfalls oder die ID einer seiner Benachrichtigungen

help-triage-release =
    .about = Niemand kümmert sich mehr darum
    .incident = Der Schlüssel des Vorfalls oder die ID einer seiner Benachrichtigungen

help-triage-comment =
    .about = Sagt dem Team etwas dazu
    .incident = Der Schlüssel des Vorfalls oder die ID einer seiner Benachrichtigungen
    .text = Was

help-triage-show =
    .about = Zeigt, wer sich darum kümmert und was gesagt wurde
    .incident = Der Schlüssel des Vorfalls oder die ID einer seiner Benachrichtigungen

help-secret =
    .about = Speichert oder löscht das Geheimnis einer Verbindung im Schlüsselbund des Systems

help-secret-set =
    .about = Liest das Geheimnis von der Standardeingabe und speichert es
    .id = Die ID der Verbindung

help-secret-delete =
    .about = Löscht es
    .id = Die ID der Verbindung

help-doctor =
    .about = Sieht alles nach, was Campanile braucht, und sagt, was hilft

help-support =
    .about = Sagt, wie es dieser Installation geht, für alle, die helfen, ohne Geheimnisse und Namen
    .save = Speichert es auch in dieser Datei, die es noch nicht geben darf

help-papers =
    .about = Schreibt das Handbuch und die Ergänzungen für Shells in einen Ordner, für Pakete
    .folder = Der Ordner

help-help =
    .about = Zeigt die Hilfe des Programms oder eines Befehls
    .command = Der Befehl

help-simulate =
    .about = Steht für Adobes Identitätsdienst und Journal ein, um Campanile auszuprobieren
    .port = Der Port; 0 wählt einen freien
    .scenario = Was gespielt wird: empty, demo, storm, quiet, corpus

## Die Wörter der Hilfe selbst

cli-help-usage = Aufruf:
cli-help-commands = Befehle:
cli-help-arguments = Argumente:
cli-help-options = Optionen:
cli-help-command = BEFEHL
cli-help-default = { $help } [Vorgabe: { $value }]
cli-help-values = { $help } [eines von: { $values }]

## Was an einer Befehlszeile nicht stimmt

cli-usage-unknown-argument = { $argument } gibt es hier nicht.
cli-usage-unknown-command = Es gibt keinen Befehl { $command }.
cli-usage-no-command = Es fehlt ein Befehl: { $commands }
cli-usage-missing = Es fehlt: { $argument }
cli-usage-no-value = { $argument } braucht einen Wert.
cli-usage-no-value-here = { $argument } nimmt keinen Wert.
cli-usage-bad-value = „{ $value }“ ist für { $argument } nicht erlaubt.
cli-usage-conflict = { $argument } darf nur einmal stehen, oder nicht neben einer anderen Option.
cli-usage-allowed = Erlaubt: { $allowed }
cli-usage-suggestion = Vielleicht gemeint: { $suggestion }
cli-usage-help = Alle Befehle und Optionen: campanile --help

help-sign-in =
    .about = Meldet an einem Postfach an, das keine Passwörter annimmt
    .id = Die ID der Verbindung
    .client-secret-file = Eine Datei mit dem eigenen Geheimnis der Anwendung, wenn der Anbieter eines ausgegeben hat (Google)

help-mail-rule =
    .about = Macht eine Regel, die E-Mails wie eine gespeicherte für einen Typ nimmt
    .id = Die ID der Benachrichtigung
    .kind = Der Typ
    .save = Speichert die Regel und wendet sie auf alle gespeicherten E-Mails an

help-forward =
    .about = Probiert aus, wohin Benachrichtigungen weitergeleitet werden

help-forward-test =
    .about = Sendet eine Nachricht dorthin und sagt, was daraus wurde
    .id = Die ID des [[forward]] in config.toml
