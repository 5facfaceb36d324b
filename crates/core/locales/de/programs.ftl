# What the resident program and the terminal say.

## Toasts

toast-body-with-instance = { $instance }: { $body }

## Tray

tray-open = Campanile öffnen
tray-check-now = Jetzt prüfen
tray-settings = Einstellungen
tray-quit = Beenden
tray-all-read = Nichts ungelesen
tray-unread = { $count ->
    [one] { $count_text } ungelesen
   *[other] { $count_text } ungelesen
}
tray-quiet = Alles ruhig. { $count ->
    [one] { $count_text } Verbindung
   *[other] { $count_text } Verbindungen
}, geprüft um { $time }
tray-no-connection = Noch keine Verbindung. Öffnen Sie Campanile, um eine zu wählen
tray-never-checked = Noch nicht geprüft
tray-critical = Kritisch: { $title }
tray-trouble-silent = { $connection } schweigt seit { $minutes } min
tray-trouble-sign-in = { $connection } braucht eine neue Anmeldung
tray-connection-ok = { $connection }: geprüft um { $time }
tray-connection-never = { $connection }: noch nicht geprüft
tray-connection-failed = { $connection }: { $reason }

## Why a connection could not be read

reason-no-secret = Für sie ist kein Client-Geheimnis gespeichert. Geben Sie es in den Einstellungen neu ein.
reason-secret-file = Die Datei mit ihrem Geheimnis ist nicht verwendbar: { $detail }. Nur Sie dürfen sie lesen können (Modus 0600).
reason-keychain = Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht. Entsperren Sie ihn und prüfen Sie erneut.
reason-invalid-client = Adobe lehnt Client-ID oder Client-Geheimnis ab. Geben Sie in den Einstellungen die aktuellen Werte ein.
reason-scope = Adobe lehnt die Bereiche (Scopes) ab. Vergleichen Sie sie mit der Developer Console.
reason-forbidden = Adobe lässt diesen Client das Journal nicht lesen. Prüfen Sie Organisations-ID, Client-ID und die Rechte des Projekts.
reason-unauthorized = Adobe lehnt das Zugriffstoken ab, das es ausgestellt hat. Prüfen Sie, ob die Anmeldedaten noch zum Projekt gehören.
reason-dns = Der Name { $host } ist nicht bekannt. Prüfen Sie die Adresse und das Netzwerk.
reason-connect = { $host } ist nicht erreichbar. Prüfen Sie Netzwerk, Proxy und Firewall.
reason-tls = Die sichere Verbindung zu { $host } ist gescheitert: { $detail }
reason-tls-untrusted = Das Zertifikat von { $host } stammt von einer Stelle, die dieser Computer nicht kennt. Öffnet das Firmennetz sichere Verbindungen, hat die IT-Abteilung das Zertifikat: Installieren Sie es hier, oder nennen Sie seine Datei in den Einstellungen unter Netzwerk.
reason-tls-expired = Das Zertifikat von { $host } gilt heute nicht. Es ist abgelaufen, oder das Datum dieses Computers ist falsch: Prüfen Sie Datum und Uhrzeit.
reason-tls-name = { $host } zeigt ein Zertifikat eines anderen Namens. Prüfen Sie die Adresse; oder etwas steht dazwischen, etwa ein WLAN, das eine Anmeldung verlangt.
reason-ca-file = Die Datei mit weiteren Zertifizierungsstellen ist nicht verwendbar: { $detail }
reason-proxy = Der Proxy auf dem Weg zu { $host } lässt Campanile nicht durch: { $detail }. Prüfen Sie den Proxy, in den Einstellungen des Systems oder in denen von Campanile unter Netzwerk.
reason-proxy-sign-in = Der Proxy auf dem Weg verlangt Benutzer und Passwort oder lehnt sie ab. Geben Sie beides in den Einstellungen unter Netzwerk ein.
reason-portal = Das Netzwerk auf dem Weg zu { $host } verlangt erst eine Anmeldung, wie in Hotels und Zügen. Öffnen Sie eine Webseite in Ihrem Browser und melden Sie sich an.
reason-timeout = { $host } hat nicht rechtzeitig geantwortet.
reason-status = { $host } hat mit dem Status { $status } geantwortet.
reason-rate-limited = { $host } bittet zu warten. Campanile liest von selbst weiter.
reason-not-found = { $host } kennt dieses Journal nicht. Kopieren Sie die Journaling-URL noch einmal aus der Developer Console.
reason-redirect = { $host } verweist an eine andere Stelle ({ $detail }). Campanile folgt dem nicht: Etwas steht dazwischen, etwa eine Anmeldeseite.
reason-other-origin = { $host } nennt zum Weiterlesen einen anderen Server ({ $detail }). Campanile folgt dem nicht.
reason-not-a-page = { $host } hat etwas geantwortet, das kein Journal ist. Die Anmeldeseite eines Proxys tut das.
reason-not-understood = { $host } hat etwas geantwortet, das Campanile nicht versteht. Die Anmeldeseite eines Proxys tut das.
reason-too-large = { $host } hat mehr gesendet, als Campanile auf einmal annimmt.
reason-expired = { $host } sagt immer wieder, dass die Leseposition abgelaufen ist.

## The terminal

cli-no-connection = In { $path } ist keine Verbindung eingerichtet. Beginnen Sie mit einer oder mit: campanile simulate
cli-no-such-connection = In { $path } gibt es keine Verbindung { $connection }.
cli-no-such-notification = Es gibt keine Benachrichtigung { $id }.
cli-nothing-to-show = Keine Benachrichtigung.
cli-unread = ungelesen
cli-sync-line = { $connection }: { $new } neu, { $duplicates } bekannt, { $state }
cli-busy = Ein anderes Programm liest diesen Datenordner (Prozess { $pid }) und hat nicht geantwortet.
cli-busy-unknown = Ein anderes Programm liest diesen Datenordner und hat nicht geantwortet.
cli-marked = { $count ->
    [one] { $count_text } Benachrichtigung
   *[other] { $count_text } Benachrichtigungen
}: { $mark }
cli-mark-read = gelesen
cli-mark-unread = ungelesen
cli-mark-archived = archiviert
cli-secret-stored = Im Schlüsselbund gespeichert: { $connection }
cli-secret-deleted = Aus dem Schlüsselbund gelöscht: { $connection }
cli-secret-empty = Auf der Standardeingabe kam nichts an.
cli-config-warning = { $file }: Der Schlüssel { $key } ist unbekannt und wird übergangen.

## Testing a connection

test-address-ok = { $host } ist eine Adresse, die Campanile abfragen darf.
test-token-ok = Adobe akzeptiert Client-ID und Client-Geheimnis.
test-journal-ok = Das Journal antwortet. { $count ->
    [0] Es ist bisher leer.
    [one] Seine erste Seite enthält { $count_text } Ereignis.
   *[other] Seine erste Seite enthält { $count_text } Ereignisse.
}

## Wrong fields

field-required = Diese Angabe wird gebraucht.
field-id = 1 bis 32 Zeichen: a bis z, 0 bis 9 und der Bindestrich.
field-url = Das ist keine Adresse.
field-url-secure = Die Adresse muss mit https:// beginnen.

## What could not be done

problem-not-found = Diese Benachrichtigung ist nicht mehr im Verlauf.
problem-undo = Das liegt zu weit zurück, um es rückgängig zu machen.
problem-invalid = Einige Felder stimmen noch nicht.
problem-keychain = Das Geheimnis konnte nicht im Schlüsselbund des Systems gespeichert werden. Entsperren Sie ihn und versuchen Sie es erneut.
problem-agent = Campaniles Hintergrundprogramm war nicht erreichbar.
problem-no-link = Für diese gibt es keinen Link zu Marketo.
problem-open = Der Link ließ sich nicht im Browser öffnen.
problem-no-display = Das Fenster von Campanile braucht einen grafischen Desktop.

## Was in config.toml nicht stimmt

settings-fault = { $file }, Zeile { $line }, { $key }: { $fault }
fault-toml = Das ist kein gültiges TOML ({ $detail }).
fault-unknown = Das wurde nicht verstanden ({ $detail }).
fault-kind-text = Hier wird ein Text in Anführungszeichen erwartet.
fault-kind-whole = Hier wird eine ganze Zahl ab 0 erwartet.
fault-kind-number = Hier wird eine Zahl erwartet.
fault-kind-yes-or-no = Hier wird true oder false erwartet.
fault-kind-list = Hier wird eine Liste in eckigen Klammern erwartet.
fault-kind-table = Hier wird eine Tabelle mit Schlüsseln erwartet.
fault-not-allowed = „{ $value }“ ist nicht erlaubt. Erlaubt: { $allowed }.
fault-missing = Dieser Schlüssel fehlt.
fault-missing-key = Der Schlüssel { $name } fehlt.
fault-twice = „{ $value }“ steht zweimal da.
fault-id = „{ $value }“ ist nicht erlaubt: 1 bis 32 Zeichen aus a-z, 0-9 und -.
fault-duration = „{ $value }“ ist keine Dauer: Erwartet wird eine ganze Zahl mit Einheit, etwa 60s, 5m, 12h oder 7d.
fault-time-of-day = „{ $value }“ ist keine Uhrzeit wie 20:00.
fault-moment = „{ $value }“ ist weder ein Zeitpunkt wie 2026-12-01T08:00:00+01:00 noch ein Tag.
fault-one-of = Mindestens einer dieser Schlüssel wird gebraucht: { $names }.
fault-percent = { $value } ist nicht erlaubt: Prozent von 0 bis unter 100.
fault-address = „{ $value }“ ist keine Adresse.
fault-address-host = Die Adresse muss einen Host haben und ohne Benutzernamen sein.
fault-address-secure = „{ $value }“ muss mit https:// beginnen (http:// nur zu diesem Rechner).
fault-address-https = „{ $value }“ muss eine https://-Adresse sein.
settings-form-toml = { $file } lässt sich nicht ändern: Es ist kein gültiges TOML ({ $detail }).
settings-form-table = { $file } lässt sich nicht ändern: { $key } ist keine Tabelle.
settings-form-connection = { $file } lässt sich nicht ändern: connection steht dort nicht als [[connection]].
settings-form-locked = { $key } ist durch die Richtlinie Ihrer Organisation festgelegt. Ihr Administrator kann es ändern.

## Was System oder Verlauf verweigern

problem-no-place = Das System nennt keinen Ordner für Ihre Dateien. Setzen Sie --config und --data-dir.
problem-file = { $file } ließ sich nicht lesen oder schreiben: { $detail }
problem-system = Das System meldet: { $detail }
problem-history-newer = Der Verlauf { $file } stammt von einem neueren Campanile. Aktualisieren Sie dieses.
problem-history-older = Der Verlauf { $file } wird von einem älteren Campanile benutzt. Beenden Sie zuerst jenes.
problem-history-foreign = { $file } ist kein Verlauf von Campanile und bleibt unberührt.
problem-history-damaged = Der Verlauf ist beschädigt. Campanile repariert ihn beim nächsten Start; zu tun ist nichts.
problem-history-because = Der Verlauf ließ sich nicht lesen oder schreiben: { $detail }
secret-missing = Für diese Verbindung ist kein Geheimnis gespeichert.
secret-keychain = Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht: { $detail }
secret-mode = { $file } ist für andere lesbar. Geben Sie der Datei den Modus 0600.
## Exporting and forgetting

cli-exported = { $count ->
    [one] { $count_text } Benachrichtigung
   *[other] { $count_text } Benachrichtigungen
} → { $file }
cli-support-saved = Gespeichert: { $file }. Nur Sie können die Datei lesen. Lesen Sie sie, bevor Sie sie weitergeben.
cli-support-there = { $file } gibt es schon. Nennen Sie eine andere Datei.
cli-forgotten = { $count ->
    [one] Aus { $count_text } Benachrichtigung entfernt
   *[other] Aus { $count_text } Benachrichtigungen entfernt
}

## Testing a connection, step by step

test-network-ok = { $host } ist erreichbar.
test-network-proxy = { $host } ist erreichbar, über den Proxy { $proxy }.
test-through-proxy = Über den Proxy { $proxy }: { $message } Der Proxy stammt aus den Einstellungen Ihres Systems oder aus denen von Campanile unter Netzwerk.
test-secure-ok = Dem Zertifikat von { $host } wird vertraut.
test-secure-local = { $host } ist dieser Computer: Nichts verlässt ihn.
test-untrusted = Das Zertifikat von { $host } ist von „{ $issuer }“ ausgestellt, und dieser Computer akzeptiert es nicht ({ $detail }). Manche Firmennetze öffnen sichere Verbindungen mit einem eigenen Zertifikat: Bitten Sie Ihre IT-Abteilung, es hier zu installieren oder { $host } auszunehmen.
test-permission-ok = Dieser Client darf das Journal lesen.

## Wrong values of settings

field-id-taken = Eine Verbindung dieses Namens gibt es schon. Wählen Sie einen anderen Namen, oder bearbeiten Sie jene.
field-range = Eine ganze Zahl von { $least } bis { $most }.
field-percents = Prozente von 1 bis unter 100, durch Kommas getrennt, etwa 75, 90.
field-time = Eine Uhrzeit, etwa 20:00.
field-same-time = Wählen Sie zwei verschiedene Zeiten: Diese hießen nie oder immer.
field-days = Wählen Sie mindestens einen Tag, oder schalten Sie die Ruhezeiten aus.
field-munchkin = Die Munchkin-ID, etwa 123-ABC-456.
field-quota = Eine Zahl von Aufrufen, etwa 50000, oder nichts.
field-proxy = Eine Adresse wie http://proxy.example.com:8080, ohne Benutzer und Passwort.
field-whole-path = Der volle Pfad der Datei wird gebraucht.
field-email = „{ $text }“ ist keine E-Mail-Adresse wie anna@example.com.

## What the settings could not do

problem-login = Der Start bei der Anmeldung konnte nicht umgestellt werden.
problem-no-connection = Diese Verbindung gibt es nicht mehr.
problem-secret-stays = Die Verbindung ist entfernt, aber ihr Geheimnis konnte nicht aus dem Schlüsselbund genommen werden. Entsperren Sie den Schlüsselbund und löschen Sie es dort.
problem-export = Der Export konnte nicht geschrieben werden.
problem-support-save = Der Supportbericht konnte nicht gespeichert werden.
problem-open-folder = Der Ordner konnte nicht geöffnet werden.
