# The settings and the first run. What is said of both elsewhere is in window.ftl.

## The sections of the settings

settings-instances = Instances
settings-instances-lead = What your Marketo subscriptions are called
settings-quiet = Quiet hours
settings-quiet-lead = When toasts wait, and how much they tell
settings-quota = Quota
settings-quota-lead = From when the API quota is a warning
settings-appearance = Appearance
settings-appearance-lead = Light or dark, and the tray icon
settings-start = Start at login
settings-start-lead = So that nothing is missed after a restart
settings-network = Network
settings-network-lead = Through which proxy, and whose certificates are trusted
settings-data = Data
settings-data-lead = Keep, export, delete, forget a person
settings-about = About
settings-about-lead = Version, files, and who it talks to
settings-locked = Your organisation has set this. Only your administrator can change it.
settings-failed = The settings could not be read
settings-test-toast = Send me a test toast
settings-test-toast-sent = A test toast is on its way. If none appears, toasts are off in your system’s settings.

## Rules

settings-rules-sound = Sound
settings-rules-sound-of = { $name }: sound
settings-rules-sound-on = Its toast sounds. Press to make it silent.
settings-rules-sound-off = Its toast makes no sound. Press to let it sound.

## Quiet hours and toasts

settings-quiet-hours = Quiet hours
settings-quiet-on = Hold toasts back
settings-quiet-help = The history goes on. Afterwards one digest, never a burst.
settings-quiet-when = Quiet
settings-quiet-from = Quiet from
settings-quiet-to = Quiet until
settings-quiet-to-word = to
settings-quiet-days = Starting on
settings-quiet-let-through = Let through from
settings-quiet-week = The week with these hours
settings-toasts = Toasts
settings-toasts-per-minute = Toasts a minute
settings-toasts-per-minute-help = At most so many; what comes beyond is one summary. Critical ones are counted apart.
settings-toasts-detail = What they tell
settings-toasts-detail-full = Everything
settings-toasts-detail-type = Only the type
settings-toasts-detail-help = Only the type keeps names off lock screens and shared screens.
settings-toasts-weekly = Weekly digest
settings-toasts-weekly-on = One toast a week
settings-toasts-weekly-help = From Monday at 08:00, outside quiet hours: how often campaigns failed, whether that is more or less, and the peak of the API quota. A click opens the overview.

## Quota

settings-quota-warn-at = Warn at
settings-quota-warn-at-help = Percents of the daily quota, separated by commas. 100% is always critical.
settings-quota-percent = %
settings-quota-explain = From the first on it is a warning, from the last on an error. The quota itself is set for each instance.

## Instances

settings-instances-none = No instance has been heard of yet. It appears here with its first notification.
settings-instance-name = Name
settings-instance-name-help = As it shall stand in the list and in toasts.
settings-instance-app-url = Marketo’s address
settings-instance-app-url-help = From your browser, for example https://app-sj01.marketo.com. It makes “Open in Marketo” work.
settings-instance-daily-quota = Daily API quota
settings-instance-daily-quota-help = Calls a day, as in Marketo under Admin › Web Services. Empty where it is not known.

## Appearance

settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-tray = Tray icon
settings-tray-count = Show how many are unread
settings-tray-count-help = Without the number, a plate still says that something is unread.

## Start at login

settings-start-label = At login
settings-start-switch = Start the watch, hidden
settings-start-service = By a systemd user service, which also brings it back after a crash.
settings-start-autostart = By your desktop’s autostart. A small parent brings it back after a crash.
settings-start-not-here = Campanile cannot do this on this system yet.
settings-start-explain = No window opens. The tray icon says that somebody watches. What runs now goes on when you turn this off.

## Data

settings-keep = Keep for
settings-keep-days = days
settings-keep-help = What is older is deleted in the background. Empty keeps everything.
settings-export = Export
settings-export-format = Format
settings-export-csv = CSV, for spreadsheets
settings-export-json = JSON
settings-export-ndjson = NDJSON, one a line
settings-export-all = Export everything
settings-export-running = Exporting…
settings-export-help = Into your downloads folder, readable by you alone. Texts that begin like a formula are made harmless.
settings-export-done =
    { $count ->
        [one] { $count } notification is in { $file }
       *[other] { $count } notifications are in { $file }
    }
settings-export-open = Open the folder
settings-delete = Delete
settings-delete-what = What to delete
settings-delete-older =
    { $count ->
        [one] Older than { $count } day
       *[other] Older than { $count } days
    }
settings-delete-all = Everything
settings-delete-button = Delete notifications
settings-delete-help = Marketo’s own notifications stay as they are.
settings-delete-sure = This deletes here everything older than { $count } days. It cannot be undone.
settings-delete-sure-all = This deletes all { $count } notifications here. It cannot be undone.
settings-delete-yes = Delete them
settings-delete-running = Deleting…
settings-delete-done =
    { $count ->
        [one] { $count } notification deleted.
       *[other] { $count } notifications deleted.
    }
settings-forget = Forget a person
settings-forget-help = Takes an email address out of facts, texts and the search. The notifications stay without it.
settings-forget-button = Forget this address
settings-forget-sure = { $email } is blackened everywhere in the history. It cannot be undone.
settings-forget-yes = Forget the address
settings-forget-running = Forgetting…
settings-forget-done =
    { $count ->
        [0] The address was in no notification.
        [one] Taken out of { $count } notification.
       *[other] Taken out of { $count } notifications.
    }

## About

settings-about-version = Version { $version }
settings-about-independent = An independent tool, not made by Adobe. It sends nothing to anyone but the hosts below: no statistics, no updates behind your back.
settings-about-licence = Licence: { $licence }
settings-about-updates = Newer versions
settings-about-updates-feed = Asked once a day:
settings-about-updates-download = Open the download page
settings-about-updates-notes = What is new
settings-about-talks = Who it talks to
settings-about-talks-text = These hosts, for these connections, and nobody else.
settings-about-talks-nobody = Nobody: no connection leaves this computer.
settings-about-files = Where its files are
settings-about-config = Settings
settings-about-data = History
settings-about-logs = Logs
settings-about-open = Open
settings-about-secrets = Secrets are in the system’s keychain, in none of these files.
settings-about-unknown = Not understood in config.toml
settings-about-unknown-text = Nobody knows these keys; they are left alone:
settings-about-help = When something does not work
settings-about-help-text = A report says how Campanile is here, for whoever helps you. You see all of it before you copy or save it; secrets, names and addresses are not in it.
settings-about-support = Show a support report

## Connections

settings-connections-edit = Edit
settings-connections-edit-of = Edit “{ $name }”
settings-connections-replace-secret = Replace the secret
settings-connections-remove = Remove
settings-connections-remove-of = Remove “{ $name }”
settings-connections-remove-sure = Campanile stops hearing from “{ $name }”, and its secret leaves the keychain.
settings-connections-remove-yes = Remove “{ $name }”
settings-connections-remove-what = What happens to its notifications
settings-connections-remove-keeps =
    { $count ->
        [one] Keep its { $count } notification in the history
       *[other] Keep its { $count } notifications in the history
    }
settings-connections-remove-deletes =
    { $count ->
        [one] Delete its { $count } notification, for good
       *[other] Delete its { $count } notifications, for good
    }
settings-connections-remove-demo =
    { $count ->
        [one] Its { $count } made-up notification goes with it.
       *[other] Its { $count } made-up notifications go with it.
    }
settings-connections-removed = “{ $name }” is removed.
settings-connections-changed = “{ $name }” is changed.

## First run

first-run-step = { $step } of { $all }
first-run-rest = Marketo REST
first-run-rest-text = Quota, forecast and names. An API user from your admin.
first-run-mailbox = Mailbox
first-run-mailbox-text = Reads the mails Marketo sends to an address you subscribe.
first-run-team = Team
first-run-team-text = Your company runs a Campanile relay and gave you a file.
first-run-in-part = In part: { $groups }
first-run-legend-in-part = in part
first-run-legend-depends = Mailbox and Team: what you subscribe, what the relay reads.
first-run-by-hand = Write config.toml myself
first-run-ready = Campanile is watching
first-run-ready-hint = You can go on at once; the rest comes in by itself.
first-run-show = Show the notifications
first-run-backlog = The last 7 days
first-run-backlog-begins = Asking the journal…
first-run-backlog-so-far =
    { $count ->
        [one] { $count } notification so far, read up to { $reached }
       *[other] { $count } notifications so far, read up to { $reached }
    }
first-run-backlog-done =
    { $count ->
        [0] Everything is read. The journal is empty so far.
        [one] Everything is read: { $count } notification.
       *[other] Everything is read: { $count } notifications.
    }
first-run-backlog-text = What was there before makes no toast. From now on you hear only what is new.
first-run-toast = See whether toasts arrive
first-run-toast-text = Some systems hide them at first. One toast now shows it.

## The form of a journal

journal-paste = Paste from the Developer Console
journal-paste-help = “Download” of the project, or the JSON of the credential. It fills the fields below and is kept nowhere.
journal-paste-fill = Fill the fields
journal-paste-found = Found: { $fields }.
journal-paste-no-address = The journal address is not in it: copy it from the event registration.
journal-paste-nothing = Nothing in it that Campanile knows. Fill the fields by hand.
journal-id-stays = The name stays: the history goes by it.
journal-client-secret-keep = Leave it empty to keep the one that is stored.
journal-save-changes = Save the changes
journal-step-network = Network
journal-step-secure = Secure connection
journal-step-permission = Permission
journal-how = How to get there in Adobe’s and Marketo’s pages
journal-how-1 = The Notification Data Stream is a beta: ask your Adobe contact to enable it for your Marketo subscription.
journal-how-2 = In the Adobe Developer Console, create a project with an OAuth server-to-server credential and add the I/O Management API.
journal-how-3 = Add an event registration for Marketo’s notifications, and choose the types that you want to hear of.
journal-how-4 = Copy “Journaling unique API endpoint” from that registration into the journal address above.

## What rules would have done, and exceptions to them

settings-rules-days = Last 7 days with this rule
settings-rules-days-of = { $name }, toasts on each of the last 7 days, today last: { $days }
settings-rules-toasts =
    { $count ->
        [one] 1 toast
       *[other] { $count } toasts
    }
settings-rules-silents =
    { $count ->
        [one] { $count } silent
       *[other] { $count } silent
    }
settings-rules-muteds =
    { $count ->
        [one] { $count } muted
       *[other] { $count } muted
    }
settings-rules-effect = In the last 7 days this would have shown { $after } toasts instead of { $before }.
settings-rules-undo = Undo
settings-exceptions = Exceptions
settings-exceptions-other = other severity or sound
settings-exceptions-until = until { $date }
settings-exceptions-remove = Remove
settings-exceptions-remove-of = Remove the exception for { $name }
details-silence = Don’t toast these
details-silenced = Silent from now on: { $what }. Settings, Rules has the exception.

## The network

settings-network-proxy = Proxy
settings-network-proxy-system = As the system says
settings-network-proxy-none = None
settings-network-proxy-at = This one
settings-network-address = Proxy address
settings-network-address-help = http://HOST:PORT, or socks5h://HOST:PORT. Your IT department knows it.
settings-network-user = User
settings-network-user-help = Only where the proxy wants a sign-in.
settings-network-password = Password
settings-network-password-help = Goes to your system’s keychain and is not shown again.
settings-network-password-kept = The password is kept.
settings-network-exceptions = Without the proxy
settings-network-exceptions-help = Names or addresses, separated by commas. This computer is always reached directly.
settings-network-ca = Company certificates
settings-network-ca-help = A file (PEM) from your IT department, with its whole path. Its authorities are trusted besides the system’s.

## The form of a relay’s stream

first-run-set-up-team = Connect to the relay
settings-connections-add-team = Add a relay
team-lead = One relay of your company reads Marketo for everybody. Whoever runs it gives you the server’s address and your own credentials.
team-url = Server address
team-url-help = Such as tls://nats.example.com:4222.
team-auth = What you were given
team-auth-file = A credentials file
team-auth-password = User name and password
team-credentials = Credentials file
team-credentials-help = Choose the file, often NAME.creds, or paste all of its text. It goes to your system’s keychain and is not shown again.
team-credentials-again = The credentials are not kept in the form. Enter them again.
team-choose-file = Choose the file…
team-file-taken = “{ $name }” is taken over.
team-file-refused = “{ $name }” is no credentials file: it is too large, or cannot be read.
team-ca-file = The server’s own authority
team-ca-file-help = The whole path of a file such as ca.pem, if you were given one. Empty: whom this computer trusts anyway.
team-only = Which notifications
team-only-all = All
team-only-group = All of { $group }
team-instance-help = Only those of this instance, such as 123-ABC-456. Empty: of all that the relay reads.
team-stream = Stream
team-stream-help = Empty: CAMPANILE.
journal-step-stream = Stream
first-run-stream = What the relay has for you
first-run-stream-begins = Asking the relay’s server…
first-run-stream-done =
    { $count ->
        [0] Everything is read. The relay has nothing for you so far.
        [one] Everything is read: { $count } notification.
       *[other] Everything is read: { $count } notifications.
    }
