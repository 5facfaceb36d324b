# The window. Keys begin with the area they are seen in. Names of types, groups and severities are in types.ftl.

## Words used everywhere

window-title = Campanile
action-cancel = Cancel
action-close = Close
action-back = Back
action-try-again = Try again
action-details = Details
time-now = now
time-seconds = { $count } s
time-minutes = { $count } min
time-hours = { $count } h
time-days = { $count } d
time-ago = { $span } ago
time-just-now = just now
time-never = never
time-span = { $from } – { $to }
day-today = Today
day-yesterday = Yesterday

## The sidebar

sidebar-label = Views and types
sidebar-open = Show views and types
sidebar-close = Hide views and types
sidebar-instance = Instance
sidebar-all-instances = All instances
sidebar-search = Search
sidebar-views = Views
sidebar-types = Types
sidebar-settings = Settings
sidebar-resize = Width of the sidebar
sidebar-unread-of =
    { $count ->
        [0] { $name }, nothing unread
       *[other] { $name }, { $count } unread
    }
sidebar-count-of = { $name }, { $count }
view-all = All
view-unread = Unread
view-critical = Critical
view-snoozed = Snoozed
view-archived = Archived
count-many = { $count }+

## The watch line

watch-answers =
    { $count ->
        [one] The connection answers
       *[other] All { $count } connections answer
    }
watch-last-check = Last check { $ago }
watch-never-checked = Not checked yet
watch-checking = Checking…
watch-none = No connection yet
watch-none-hint = Add one in Settings
watch-trouble-one = { $name }: { $state }
watch-trouble-many =
    { $count ->
        [one] { $count } of { $all } connections in trouble
       *[other] { $count } of { $all } connections in trouble
    }
watch-off = Not watching
watch-off-hint = Nothing new arrives
watch-open = Show the connections
watch-banner-title = Not watching.
watch-banner-text = No new notification arrives until the watch starts again.
watch-banner-start = Start watching
watch-banner-starting = Starting…

## The list

list-label = Notifications
list-resize = Width of the list
list-unread-count = { $count } unread
list-new =
    { $count ->
        [one] { $count } new
       *[other] { $count } new
    }
list-new-hint = Show the new ones
list-new-critical = New and critical: { $title }
list-archive-row = Archive: { $title }
list-snooze-row = Snooze: { $title }
list-sort = Order: { $order }
sort-time = Newest
sort-severity = Severity
list-sorted-time = Newest first
list-sorted-severity = Most severe first
list-row-label = { $severity }. { $title }. { $summary }. { $ago }. { $state }
list-row-label-repeated = { $severity }. { $title }. { $summary }. { $times }. { $ago }. { $state }
list-count = ×{ $count }
list-times =
    { $count ->
        [one] Once
       *[other] { $count } times
    }
list-row-unread = Unread.
list-row-read = Read.
list-row-pinned = Pinned.
list-row-noted = Has a note.
list-row-resolved = Resolved.
list-row-snoozed = Snoozed until { $until }.
list-row-checked = Selected.
list-resolved = resolved
list-until = until { $until }
list-pinned = Pinned
list-gap = Missing: { $span } ({ $name })
list-gap-why = Why?
list-demo = Demo
list-chip-search = “{ $search }”
list-loading = Reading the history…
list-failed = The history could not be read
list-failed-text = What is stored is safe. Try again, and keep the details below if it happens again.
list-empty-type = No { $name }
list-empty-type-text = When Marketo reports one, it appears here.
list-empty-archived = Nothing archived
list-empty-archived-text = Archive with E what you are done with. It stays here and can be searched.
list-empty-snoozed = Nothing snoozed
list-empty-snoozed-text = Snooze with H what can wait. It comes back by itself at the time you choose.
list-empty-filtered = Nothing matches these filters
list-empty-filtered-text = Remove one, or clear them all.
list-empty-search = No notification contains “{ $search }”
list-empty-search-text = Searched titles, summaries and what Marketo sent.
list-empty-search-narrowed = Searched within the filters only.
list-empty-search-clear = Clear search
list-empty-search-archived = Search the archive
list-empty-search-everywhere = Search without filters
list-archived-undo = Undo
done-archive = Archived: { $title }
done-archive-many = Archived { $count }.
done-restore = Out of the archive: { $title }
done-restore-many = Moved { $count } out of the archive.
done-read = Read: { $title }
done-read-many = Marked { $count } as read.
done-unread = Unread: { $title }
done-unread-many = Marked { $count } as unread.
done-snooze = Until { $until }: { $title }
done-snooze-many = Snoozed { $count } until { $until }.
done-wake = Back: { $title }
done-wake-many = Brought { $count } back.
done-pin = Pinned: { $title }
done-pin-many = Pinned { $count }.
done-unpin = Unpinned: { $title }
done-unpin-many = Unpinned { $count }.
done-note = Note saved: { $title }
done-note-many = Saved { $count } notes.
said-archive =
    { $count ->
        [one] Archived. Undo with Z.
       *[other] Archived { $count }. Undo with Z.
    }
said-restore =
    { $count ->
        [one] Out of the archive. Undo with Z.
       *[other] Moved { $count } out of the archive. Undo with Z.
    }
said-read =
    { $count ->
        [one] Marked as read. Undo with Z.
       *[other] Marked { $count } as read. Undo with Z.
    }
said-unread =
    { $count ->
        [one] Marked as unread. Undo with Z.
       *[other] Marked { $count } as unread. Undo with Z.
    }
said-snooze =
    { $count ->
        [one] Snoozed. Undo with Z.
       *[other] Snoozed { $count }. Undo with Z.
    }
said-wake =
    { $count ->
        [one] Back in the list. Undo with Z.
       *[other] Brought { $count } back. Undo with Z.
    }
said-pin =
    { $count ->
        [one] Pinned. Undo with Z.
       *[other] Pinned { $count }. Undo with Z.
    }
said-unpin =
    { $count ->
        [one] Unpinned. Undo with Z.
       *[other] Unpinned { $count }. Undo with Z.
    }
said-note =
    { $count ->
        [one] Note saved. Undo with Z.
       *[other] Saved { $count } notes. Undo with Z.
    }
said-undone = Undone.

## Filter, selection, snooze, note

filter-open = Filter
filter-open-on = Filter, { $count } on
filter-title = Filter
filter-clear = Clear all
filter-remove = Remove the filter { $name }
filter-chips = Filters
filter-time = Time
filter-severity = Severity
filter-type = Type
filter-density = Rows
period-any = Any time
period-today = Today
period-yesterday = Yesterday
period-week = 7 days
period-month = 30 days
period-quarter = 90 days
density-comfortable = Two lines
density-compact = One line
bulk-label = Selected notifications
bulk-selected =
    { $count ->
        [one] { $shown } selected
       *[other] { $shown } selected
    }
bulk-everything = All { $shown } that match
bulk-choose-everything = Select all { $shown } that match
bulk-archive = Archive { $shown }
bulk-archive-all = Archive all { $shown }
bulk-restore = Restore { $shown }
bulk-restore-all = Restore all { $shown }
bulk-snooze = Snooze
bulk-read = Mark as read
bulk-clear = Clear the selection
snooze-title = Snooze: { $title }
snooze-title-many = Snooze { $shown }
snooze-hour = For 1 hour
snooze-evening = Until this evening
snooze-hours = For 4 hours
snooze-tomorrow = Until tomorrow
snooze-monday = Until Monday
snooze-wake = Bring it back now
snooze-explain = Until then it is out of the list and does not ring.
note-title = Note: { $title }
note-help = For yourself. It stays with this notification and is found by the search. { $keys } saves.
note-save = Save the note
note-remove = Remove the note

## All quiet

quiet-title = All quiet
quiet-unread = Nothing unread. { $answers }
quiet-critical = Nothing critical. { $answers }
quiet-all = Nothing has arrived yet. { $answers }
quiet-finished = Nothing is left in the list. { $answers }
quiet-archived = In the archive: { $count }
quiet-answered =
    { $count ->
        [one] The connection answered.
       *[other] Every connection answered.
    }
quiet-not-answered =
    { $count ->
        [one] One connection did not answer, so something may be missing.
       *[other] { $count } connections did not answer, so something may be missing.
    }
quiet-not-watching = Nobody watches, so something may be missing.
quiet-cannot-store = Nothing new can be kept, so something may be missing.
quiet-no-connection = No connection is set up.
quiet-waiting = Waiting for the first answer.
quiet-waiting-title = Listening
quiet-unsure-title = Nothing to show
quiet-connections = Connections and their last check
quiet-check-now = Check now

## The details

details-label = Details
details-none = Choose a notification
details-none-hint = { $down } and { $up } move, { $help } shows every key.
details-failed = This notification could not be read
details-failed-text = The list is not affected. Try again.
details-gone = This notification is gone
details-gone-text = It is no longer in the history.
details-position = { $index } of { $count }
details-next = Next
details-previous = Previous
details-actions = Actions
details-archive = Archive
details-archive-short = Archive
details-restore = Move out of the archive
details-restore-short = Restore
details-mark-unread = Mark as unread
details-mark-unread-short = Unread
details-mark-read = Mark as read
details-mark-read-short = Read
details-snooze = Snooze
details-snooze-short = Snooze
details-pin = Pin
details-unpin = Unpin
details-note = Note
details-note-edit = Write a note
details-note-change = Change
details-key = { $name } ({ $key })
details-snoozed = Snoozed until { $until }.
details-wake = Bring it back now
details-open = Open in Marketo
details-copy = Copy details
details-copy-admin = Copy a message for my admin
details-copied = Copied
details-copied-said = Copied to the clipboard.
details-action-failed = That did not work. { $message }
details-repeats-today = { $count } times since { $clock }, the latest { $ago }.
details-repeats = { $count } times since { $date } { $clock }, the latest { $ago }.
details-older = Shown: the one of { $date } { $clock }.
details-show-newest = Show the newest
details-timeline = Timeline
details-timeline-first = First
details-timeline-pause = After a pause
details-timeline-reopened = After it was read
details-timeline-all = Show all { $count }
details-timeline-newest = Show the newest { $count }
details-timeline-cut = The newest { $count } of { $all } are shown.
details-days = By day since { $from }. Most on { $date }: { $count }. Today: { $today }.
details-why-toast = Why it toasted
details-why-none = Why it did not toast
details-change-rule = Change this rule
details-no-facts = Marketo sent no further facts.
details-times = Times
details-occurred = Occurred
details-received = Received
details-read-at = Read
details-archived-at = Archived
details-connection = Heard from
details-kind = Kind
details-source-id = Marketo’s event ID
details-sent-label = What Marketo sent, as text
details-related = Related
details-related-subject = About the same campaign
details-related-day = Same instance, same day
details-unknown = Campanile does not know this kind of notification yet. Everything that came with it is below.
details-demo = Demo

## Settings

settings-title = Settings
settings-back = Back to the notifications
settings-sections = Sections of the settings
settings-connections = Connections
settings-connections-lead = Where Campanile hears from Marketo
settings-rules = Rules
settings-rules-lead = What toasts, for all instances
settings-language = Language
settings-language-lead = For the window, the tray and the toasts
settings-language-system = Follow the system ({ $name })
settings-language-explain = Codes, names and what Marketo sent stay as they came.
settings-keyboard = Keyboard
settings-keyboard-lead = Every command and its key
settings-connections-none = No connection yet. Without one, Campanile hears nothing.
settings-connections-last = Last answer { $ago }
settings-connections-never = No answer yet
settings-connections-add-journal = Add an Adobe journal
settings-connections-added = “{ $name }” is saved and watched.
settings-rules-type = Type
settings-rules-show = Show
settings-rules-least = At least
settings-rules-saved-as-you-change = Saved as you change
settings-rules-saved = Saved
settings-rules-show-of = { $name }: show
settings-rules-least-of = { $name }: toast from this severity
settings-rules-toast = Toast
settings-rules-silent = Silent
settings-rules-mute = Mute
settings-rules-explain = Silent counts as unread. Mute goes to the history only.
settings-rules-failed = The rules could not be read
settings-rules-not-saved = Not saved. { $message }
settings-rules-least-unused = Counts only for Toast
settings-letters = Single letters are commands
settings-letters-help = Turn this off if you use voice control, or if keys are pressed by accident. Arrow keys, Enter, Esc and F6 always work.

## Connections

connection-kind-adobe-journal = Adobe journal
connection-kind-marketo-rest = Marketo REST
connection-kind-mailbox = Mailbox
connection-kind-team = Team
connection-kind-demo = Demo

## First run

first-run-lead = Campanile watches, so you don’t have to.
first-run-text = It reads Marketo’s notifications in the background, keeps them, and rings when something needs you.
first-run-text-more = First, choose how it hears from Marketo. You can change this later.
first-run-secrets = Secrets go to your system’s keychain, never into a file.
first-run-independent = An independent tool, not made by Adobe.
first-run-choose = Choose a connection
first-run-heard = Heard: { $groups }
first-run-not-documented = Not documented: { $groups }
first-run-demo = Try the demo
first-run-demo-text = A made-up instance with every type. Nothing to prepare.
first-run-journal = Adobe journal
first-run-journal-text = Near real time, official. Adobe must enable it for you.
first-run-legend-heard = heard
first-run-legend-not-documented = not documented
first-run-hint = Not sure? Start with the demo and ask your admin later.
first-run-start-demo = Start the demo
first-run-starting = Starting…
first-run-set-up-journal = Set up the journal
first-run-failed = The demo could not start. { $message }

## The form of a journal

journal-title = Adobe journal
journal-lead = You find these values in the Adobe Developer Console, in your project’s event registration and its OAuth server-to-server credential.
journal-id = Name
journal-id-help = Short, as it shall stand in the list, for example prod.
journal-journal-url = Journal address
journal-journal-url-help = “Journaling unique API endpoint” of the event registration.
journal-client-id = Client ID
journal-org-id = Organization ID
journal-org-id-help = Ends with @AdobeOrg.
journal-client-secret = Client secret
journal-client-secret-help = Goes to your system’s keychain and is not shown again.
journal-advanced = Advanced
journal-ims-url = Sign-in address (IMS)
journal-ims-url-help = Leave it as it is, unless Adobe told you otherwise.
journal-scopes = Scopes
journal-scopes-help = As listed with the credential, separated by commas.
journal-required = Fill this in.
journal-test = Test connection
journal-testing = Testing…
journal-save = Save and start watching
journal-saving = Saving…
journal-steps = Result of the test
journal-step-address = Address
journal-step-token = Sign-in
journal-step-journal = Journal
journal-step-ok = Works
journal-step-failed = Failed
journal-test-failed = The test could not run. { $message }
journal-save-failed = Not saved. { $message }
journal-secret-again = The client secret is not kept in the form. Enter it again.

## The keyboard

keys-title = Keyboard
keys-hint = Single letters can be turned off in Settings.
keys-move = Move
keys-next-previous = Next, previous
keys-open = Open details
keys-pane = Next pane
keys-ends = Top, bottom
keys-days = Next, previous day
keys-new = Show the new ones
keys-triage = Triage
keys-archive = Archive
keys-snooze = Snooze, then 1 to 4
keys-unread = Read or unread
keys-pin = Pin
keys-note = Note
keys-take = On it, or no longer (in a team)
keys-select = Select
keys-select-shown = Select all shown
keys-undo = Undo
keys-help = Help
keys-admin = Message for my admin
keys-copy = Copy details
keys-marketo = Open in Marketo
keys-sent = What Marketo sent
keys-go = Go to
keys-find = Find
keys-search = Search
keys-filter = Filter
keys-sort = Sort
keys-sheet = This sheet
keys-watch = Watch
keys-check = Check now
keys-close-window = Close the window

## Failures

failure-history = The history cannot be read or written.
failure-settings = The settings cannot be read or written.
failure-agent = The watch does not answer.
failure-not-found = It is no longer there.
failure-invalid = Something in it is not valid.
failure-other = Campanile met an error it does not know.
failure-start-title = Campanile could not start its window
failure-start-text = The watch goes on without it. Try again, and keep the details below if it happens again.

## The window’s details and list: what the team does ($standing is how an incident stands, in a few words)

details-team = The team
team-nobody = Nobody is on it yet.
team-again = It has happened again since.
team-ack = I am on it
team-release = I am not on it any more
team-resolve = It is done
team-assign = Ask a colleague
team-comment = Comment
team-comments = What was said
team-assign-name = The colleague’s name, as the relay’s server knows it
team-comment-text = What you say to the team
team-comment-help = Everybody on the team reads it. { $keys } sends.
team-send-ask = Ask to take it
team-send-comment = Send the comment
team-said = Your comment is added.
team-waits = Not all of this has reached the team yet. It goes out as soon as the relay’s server is reached.
list-row-team = { $standing }.
