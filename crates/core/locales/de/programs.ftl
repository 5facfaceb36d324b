# What the resident program and the terminal say.

## Toasts

toast-body-with-instance = { $instance }: { $body }

## Tray

tray-open = Campanile öffnen
tray-check-now = Jetzt prüfen
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
reason-keychain = Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht. Entsperren Sie ihn und prüfen Sie erneut.
reason-invalid-client = Adobe lehnt Client-ID oder Client-Geheimnis ab. Geben Sie in den Einstellungen die aktuellen Werte ein.
reason-scope = Adobe lehnt die Bereiche (Scopes) ab. Vergleichen Sie sie mit der Developer Console.
reason-forbidden = Adobe lässt diesen Client das Journal nicht lesen. Prüfen Sie Organisations-ID, Client-ID und die Rechte des Projekts.
reason-unauthorized = Adobe lehnt das Zugriffstoken ab, das es ausgestellt hat. Prüfen Sie, ob die Anmeldedaten noch zum Projekt gehören.
reason-dns = Der Name { $host } ist nicht bekannt. Prüfen Sie die Adresse und das Netzwerk.
reason-connect = { $host } ist nicht erreichbar. Prüfen Sie Netzwerk, Proxy und Firewall.
reason-tls = Die sichere Verbindung zu { $host } ist gescheitert: { $detail }
reason-timeout = { $host } hat nicht rechtzeitig geantwortet.
reason-status = { $host } hat mit dem Status { $status } geantwortet.
reason-rate-limited = { $host } bittet zu warten. Campanile liest von selbst weiter.
reason-not-found = { $host } kennt dieses Journal nicht. Kopieren Sie die Journaling-URL noch einmal aus der Developer Console.
reason-redirect = { $host } verweist an eine andere Stelle ({ $detail }). Campanile folgt dem nicht: Etwas steht dazwischen, etwa eine Anmeldeseite.
reason-other-origin = { $host } nennt zum Weiterlesen einen anderen Server ({ $detail }). Campanile folgt dem nicht.
reason-not-a-page = { $host } hat etwas geantwortet, das kein Journal ist. Die Anmeldeseite eines Proxys tut das.
reason-too-large = { $host } hat mehr gesendet, als Campanile auf einmal annimmt.
reason-expired = { $host } sagt immer wieder, dass die Leseposition abgelaufen ist.
reason-unsupported = Diese Version von Campanile kann Verbindungen dieser Art noch nicht lesen.

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
cli-config-warning = Warnung: { $detail }

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
problem-invalid = Einige Felder stimmen noch nicht.
problem-history = Der Verlauf konnte nicht gelesen oder geschrieben werden.
problem-settings = Die Einstellungen konnten nicht gelesen oder gespeichert werden.
problem-keychain = Das Geheimnis konnte nicht im Schlüsselbund des Systems gespeichert werden. Entsperren Sie ihn und versuchen Sie es erneut.
problem-agent = Campaniles Hintergrundprogramm war nicht erreichbar.
problem-no-link = Für diese gibt es keinen Link zu Marketo.
problem-open = Der Link ließ sich nicht im Browser öffnen.
problem-no-display = Das Fenster von Campanile braucht einen grafischen Desktop.
