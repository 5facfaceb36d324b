### Das Fenster: Postfächer

## The form of a mailbox

mailbox-title = Postfach
first-run-set-up-mailbox = Postfach einrichten
settings-connections-add-mailbox = Postfach hinzufügen
mailbox-lead = Campanile liest die Mails, die Marketo an dieses Postfach schickt. Von allen anderen Mails sieht es nur den Absender an.
mailbox-id-help = Kurz, so wie es in der Liste stehen soll.
mailbox-auth = Wie das Postfach geöffnet wird
mailbox-auth-password = Passwort
mailbox-auth-microsoft = Microsoft 365
mailbox-auth-google = Google Workspace
mailbox-host = Mailserver
mailbox-host-help = Sein IMAP-Name, etwa imap.example.com. Microsoft 365: outlook.office365.com. Google: imap.gmail.com.
mailbox-user = Benutzername
mailbox-user-help = Meist die Adresse des Postfachs.
mailbox-password = Passwort
mailbox-password-help = Kommt in den Schlüsselbund Ihres Systems und wird nicht mehr gezeigt. Viele Server verlangen ein App-Passwort; Microsoft 365 nimmt keines, wählen Sie es oben.
mailbox-password-again = Das Passwort bleibt nicht im Formular. Geben Sie es noch einmal ein.
mailbox-oauth-client-id = Client-ID Ihrer Anwendung
mailbox-tenant = Organisation
mailbox-tenant-help = Ihre Domain oder Mandanten-ID, etwa contoso.com. Leer: wird aus Ihrer Adresse ermittelt.
mailbox-folder = Ordner
mailbox-folder-help = INBOX ist der Posteingang. Oder ein Ordner, den eine Regel Ihres Mailprogramms füllt.
mailbox-start = Welche Mails
mailbox-start-oldest = Alle, die da sind
mailbox-start-latest = Nur neue
mailbox-after = Was mit einer gelesenen Mail geschieht
mailbox-after-nothing = Nichts
mailbox-after-read = Als gelesen markieren
mailbox-after-move = Verschieben
mailbox-after-help = Nur Mails von Marketo, und erst wenn sie hier gespeichert sind.
mailbox-move-to = Verschieben in den Ordner
mailbox-move-to-help = Es muss ihn schon geben.
mailbox-tls = Sicherheit
mailbox-tls-tls = TLS
mailbox-tls-starttls = STARTTLS
mailbox-tls-none = Keine, nur zu diesem Computer
mailbox-port = Port
mailbox-port-help = Leer: 993 mit TLS, 143 mit STARTTLS.
mailbox-instance-help = Für Mails, die keine nennen, etwa 123-ABC-456.
mailbox-register-microsoft = So registriert Ihre IT eine Anwendung bei Microsoft
mailbox-register-microsoft-1 = Im Microsoft Entra Admin Center eine Anwendung für Konten Ihrer Organisation registrieren.
mailbox-register-microsoft-2 = Unter „Authentifizierung“ öffentliche Clientflows zulassen.
mailbox-register-microsoft-3 = Unter „API-Berechtigungen“ die delegierte Berechtigung IMAP.AccessAsUser.All hinzufügen und erteilen.
mailbox-register-microsoft-4 = Die Anwendungs-ID (Client) in das Feld unten kopieren und mit einem Konto anmelden, das das Postfach öffnen darf.
mailbox-register-google = So registriert Ihre IT eine Anwendung bei Google
mailbox-register-google-1 = In der Google Cloud Console ein Projekt anlegen und den Zustimmungsbildschirm auf „Intern“ stellen.
mailbox-register-google-2 = Den Bereich https://mail.google.com/ hinzufügen.
mailbox-register-google-3 = Einen OAuth-Client vom Typ „Desktopanwendung“ anlegen und Client-ID und Client-Geheimnis unten eintragen.

## How a mailbox is subscribed in Marketo

mailbox-subscribe = So abonnieren Sie dieses Postfach in Marketo
mailbox-subscribe-1 = Nehmen Sie ein gemeinsames Postfach oder einen Ordner, den eine Regel füllt. Nicht das eigene einer Person: Wer Campanile liest, liest, was darin steht.
mailbox-subscribe-2 = Klicken Sie in Marketo oben rechts auf „Benachrichtigungen“ (Notifications).
mailbox-subscribe-3 = Klicken Sie auf „Abonnieren“ (Subscribe).
mailbox-subscribe-4 = Wählen Sie einen Benachrichtigungstyp und tippen Sie die Adresse des Postfachs ein. Mehrere Adressen trennt ein Komma.
mailbox-subscribe-5 = Speichern Sie, und tun Sie dasselbe für jeden weiteren Typ. Marketo zeigt nicht, wer schon abonniert ist: Führen Sie eine Liste.
mailbox-subscribe-6 = Engagement-Programme haben einen eigenen Schalter: im Programm unter „Setup“ die Benachrichtigungen über ausgeschöpften Inhalt einschalten.
mailbox-subscribe-7 = Was Campanile nicht erkennt, erscheint mit seinem Text unter „Andere Benachrichtigungen“; dort können Sie sagen, was es ist.

## Signing in to a mailbox

sign-in = Anmeldung
sign-in-microsoft = Bei Microsoft anmelden
sign-in-google = Bei Google anmelden
sign-in-again-microsoft = Erneut bei Microsoft anmelden
sign-in-again-google = Erneut bei Google anmelden
sign-in-beginning = Anmeldung wird angefragt…
sign-in-open = Öffnen Sie diese Seite, hier oder auf einem anderen Gerät:
sign-in-open-browser = Öffnen Sie die Anmeldeseite in einem Browser auf diesem Computer.
sign-in-open-page = Seite öffnen
sign-in-copy-url = Adresse kopieren
sign-in-code = Geben Sie dort diesen Code ein:
sign-in-copy-code = Code kopieren
sign-in-agree = Melden Sie sich mit einem Konto an, das das Postfach öffnen darf, und stimmen Sie zu, dass Ihre Anwendung Mails liest.
sign-in-waiting = Wartet auf Ihre Anmeldung. Danach geht es von selbst weiter.
sign-in-cancel = Anmeldung abbrechen
sign-in-done = Sie sind angemeldet.
settings-connections-sign-in = Anmelden
settings-connections-sign-in-of = Bei „{ $name }“ anmelden

## How far the first reading of a mailbox is

watch-reading = { $name }: { $done } von { $all } Mails angesehen
first-run-mails = Die Mails, die schon da sind
first-run-mails-begin = Das Postfach wird geöffnet…
first-run-mails-so-far =
    { $count ->
        [one] { $done } von { $all } Mails angesehen; bisher { $count } von Marketo
       *[other] { $done } von { $all } Mails angesehen; bisher { $count } von Marketo
    }
first-run-mails-done =
    { $count ->
        [0] Das Postfach ist gelesen. Von Marketo ist noch nichts darin: Abonnieren Sie es wie unten beschrieben.
        [one] Das Postfach ist gelesen: { $count } Benachrichtigung von Marketo.
       *[other] Das Postfach ist gelesen: { $count } Benachrichtigungen von Marketo.
    }
journal-step-folder = Ordner
journal-step-mails = Mails

## A mail that is said to be of a type

mail-type-unknown = Sie kam als Mail. Wenn Sie wissen, was es ist, sagen Sie es: Campanile nimmt sie und alle ähnlichen Mails dafür.
mail-type-ask-unknown = Sagen, was das ist
mail-type-ask = Das ist etwas anderes
mail-type-title = Das ist eine Benachrichtigung vom Typ
mail-type-choose = Typ wählen
mail-type-takes =
    { $count ->
        [one] Campanile nimmt { $count } gespeicherte Mail für „{ $type }“, und neue dieser Art:
       *[other] Campanile nimmt { $count } gespeicherte Mails für „{ $type }“, und neue dieser Art:
    }
mail-type-more =
    { $count ->
        [one] und { $count } weitere
       *[other] und { $count } weitere
    }
mail-type-no-subject = ohne Betreff
mail-type-rule = Die Regel, wie sie gespeichert wird
mail-type-file = Sie kommt vor Ihre anderen Regeln in { $file }.
mail-type-save = Regel speichern
mail-type-saving = Wird gespeichert…
mail-type-saved =
    { $count ->
        [one] Die Regel ist gespeichert; { $count } gespeicherte Mail wurde geändert.
       *[other] Die Regel ist gespeichert; { $count } gespeicherte Mails wurden geändert.
    }
