### The window: mailboxes

## The form of a mailbox

mailbox-title = Mailbox
first-run-set-up-mailbox = Set up the mailbox
settings-connections-add-mailbox = Add a mailbox
mailbox-lead = Campanile reads the mails that Marketo sends to this mailbox. Of all other mails it only looks at who they are from.
mailbox-id-help = Short, as it shall stand in the list.
mailbox-auth = How the mailbox is opened
mailbox-auth-password = Password
mailbox-auth-microsoft = Microsoft 365
mailbox-auth-google = Google Workspace
mailbox-host = Mail server
mailbox-host-help = Its IMAP name, such as imap.example.com. Microsoft 365: outlook.office365.com. Google: imap.gmail.com.
mailbox-user = User name
mailbox-user-help = Most often the mailbox’s address.
mailbox-password = Password
mailbox-password-help = Goes to your system’s keychain and is not shown again. Many servers want an app password; Microsoft 365 takes none, choose it above.
mailbox-password-again = The password is not kept in the form. Enter it again.
mailbox-oauth-client-id = Client ID of your application
mailbox-tenant = Organisation
mailbox-tenant-help = Its domain or tenant ID, such as contoso.com. Empty: found by your address.
mailbox-folder = Folder
mailbox-folder-help = INBOX is where mails arrive. Or a folder that a rule of your mail program fills.
mailbox-start = Which mails
mailbox-start-oldest = All that are there
mailbox-start-latest = Only new ones
mailbox-after = What happens to a mail that is read
mailbox-after-nothing = Nothing
mailbox-after-read = Mark as read
mailbox-after-move = Move
mailbox-after-help = Only Marketo’s mails, and only once they are stored here.
mailbox-move-to = Move to the folder
mailbox-move-to-help = It must be there already.
mailbox-tls = Security
mailbox-tls-tls = TLS
mailbox-tls-starttls = STARTTLS
mailbox-tls-none = None, only to this computer
mailbox-port = Port
mailbox-port-help = Empty: 993 with TLS, 143 with STARTTLS.
mailbox-instance-help = For mails that name none, such as 123-ABC-456.
mailbox-register-microsoft = How your IT department registers an application at Microsoft
mailbox-register-microsoft-1 = In the Microsoft Entra admin center, register an application for accounts of your organisation.
mailbox-register-microsoft-2 = Under Authentication, allow public client flows.
mailbox-register-microsoft-3 = Under API permissions, add the delegated permission IMAP.AccessAsUser.All and grant it.
mailbox-register-microsoft-4 = Copy the application (client) ID into the field below, and sign in as somebody who may open the mailbox.
mailbox-register-google = How your IT department registers an application at Google
mailbox-register-google-1 = In the Google Cloud console, make a project and set its consent screen to Internal.
mailbox-register-google-2 = Add the scope https://mail.google.com/ to it.
mailbox-register-google-3 = Make an OAuth client of the type Desktop app, and copy its client ID and client secret below.

## How a mailbox is subscribed in Marketo

mailbox-subscribe = How to subscribe this mailbox in Marketo
mailbox-subscribe-1 = Take a shared mailbox, or a folder that a rule fills. Not a person’s own inbox: whoever reads Campanile reads what stands in it.
mailbox-subscribe-2 = In Marketo, click Notifications at the top right.
mailbox-subscribe-3 = Click Subscribe.
mailbox-subscribe-4 = Choose a notification type and type the mailbox’s address. Several addresses are separated by commas.
mailbox-subscribe-5 = Save, and do the same for each further type. Marketo does not show who is subscribed already, so keep a list.
mailbox-subscribe-6 = Engagement programs have a switch of their own: in the program under Setup, turn on the notifications of exhausted content.
mailbox-subscribe-7 = What Campanile does not recognise is shown under “Other notifications” with its text, and you can say there what it is.

## Signing in to a mailbox

sign-in = Sign-in
sign-in-microsoft = Sign in at Microsoft
sign-in-google = Sign in at Google
sign-in-again-microsoft = Sign in at Microsoft again
sign-in-again-google = Sign in at Google again
sign-in-beginning = Asking for a sign-in…
sign-in-open = Open this page, here or on any device:
sign-in-open-browser = Open the sign-in page in a browser on this computer.
sign-in-open-page = Open the page
sign-in-copy-url = Copy the address
sign-in-code = Type this code there:
sign-in-copy-code = Copy the code
sign-in-agree = Sign in as somebody who may open the mailbox, and agree that your application reads mail.
sign-in-waiting = Waiting for your sign-in. This goes on by itself.
sign-in-cancel = Cancel the sign-in
sign-in-done = You are signed in.
settings-connections-sign-in = Sign in
settings-connections-sign-in-of = Sign in to “{ $name }”

## How far the first reading of a mailbox is

watch-reading = { $name }: { $done } of { $all } mails looked at
first-run-mails = The mails that are there
first-run-mails-begin = Opening the mailbox…
first-run-mails-so-far =
    { $count ->
        [one] { $done } of { $all } mails looked at; { $count } from Marketo so far
       *[other] { $done } of { $all } mails looked at; { $count } from Marketo so far
    }
first-run-mails-done =
    { $count ->
        [0] The mailbox is read. Nothing from Marketo is in it yet: subscribe it as described below.
        [one] The mailbox is read: { $count } notification from Marketo.
       *[other] The mailbox is read: { $count } notifications from Marketo.
    }
journal-step-folder = Folder
journal-step-mails = Mails

## A mail that is said to be of a type

mail-type-unknown = It came as a mail. If you know what it is, say so: Campanile takes it, and all mails like it, for that.
mail-type-ask-unknown = Say what this is
mail-type-ask = This is something else
mail-type-title = This is a notification of the type
mail-type-choose = Choose a type
mail-type-takes =
    { $count ->
        [one] Campanile will take { $count } stored mail for “{ $type }”, and new ones like it:
       *[other] Campanile will take { $count } stored mails for “{ $type }”, and new ones like them:
    }
mail-type-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
mail-type-no-subject = without a subject
mail-type-rule = The rule, as it is saved
mail-type-file = It goes before your other rules in { $file }.
mail-type-save = Save the rule
mail-type-saving = Saving…
mail-type-saved =
    { $count ->
        [one] The rule is saved; { $count } stored mail was changed.
       *[other] The rule is saved; { $count } stored mails were changed.
    }
