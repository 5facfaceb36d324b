# Toasts, what the tray says of them, and why one did or did not ring.

## Summaries, repeats and reminders ($types is a ready list without a full stop: “campaign failures 9, Dynamics 3”)

toast-summary-title-minutes = { $count ->
    [one] { $count_text } more notification in { $minutes } min
   *[other] { $count_text } more notifications in { $minutes } min
}
toast-digest-body-since = Since { $since }: { $types }.
toast-digest-body-critical = { $others ->
    [0] Since { $since }: { $types }.
   *[other] And { $others_text } others since { $since }: { $types }.
}
toast-repeated-body = { $count_text } times since { $since }. { $body }
toast-returned-body = Back after the snooze. { $body }
toast-triage-body = { $standing }. { $body }
toast-reminder-title = Still unread: { $title }
toast-reminder-body = { $count ->
    [one] Since { $since }. Read or snooze it and the reminders stop.
   *[other] { $count_text } times since { $since }. Read or snooze it and the reminders stop.
}
toast-weekly-title = { $count ->
    [0] Last 7 days: no campaign failure
    [one] Last 7 days: { $count_text } campaign failure
   *[other] Last 7 days: { $count_text } campaign failures
}
toast-weekly-alone = There is no week before to compare with yet.
toast-weekly-same = As many as in the 7 days before.
toast-weekly-fewer = { $count_text } fewer than in the 7 days before.
toast-weekly-more = { $count_text } more than in the 7 days before.
toast-weekly-quota = { $change } The API quota peaked at { $share_text }.
toast-test-title = This is how Campanile rings
toast-test-body = A toast looks and sounds like this. A click opens the window.
toast-no-tray-title = Campanile has no place in this panel
toast-no-tray-body = It watches all the same, and toasts come. Open it from your applications.
toast-update-title = Campanile { $version } is there
toast-update-body = Settings › About shows where the package is. Install it over this one; nothing is lost.
cannot-store-title = Campanile can keep nothing new
cannot-store-full = The disk is full. Free some space; until then new notifications are neither kept nor shown.
cannot-store-refused = Its data folder may not be written to. Until that is allowed, new notifications are neither kept nor shown.
cannot-store-busy = Another program keeps the history locked. New notifications wait until it lets go.
cannot-store-failing = The disk reports errors. Have it checked; until it works, new notifications are neither kept nor shown.

## Buttons of toasts

toast-button-open-in-marketo = Open in Marketo
toast-button-snooze = Snooze 1 h
toast-button-mark-read = Mark as read
toast-button-show-why = Show why
toast-button-show-gap = Show the gap
toast-button-show-all = Show all
toast-button-pause = Pause 1 h

## The tray

tray-paused-until = Toasts paused until { $time }
tray-paused = Toasts paused
tray-quiet-hours = Quiet hours until { $time }
tray-do-not-disturb = The system asks not to disturb
tray-pause = Pause toasts
tray-pause-hour = For 1 hour
tray-pause-tomorrow = Until tomorrow 08:00
tray-pause-resume = Until I resume
tray-resume = Resume toasts
tray-offline = Offline: this computer has no network
tray-incident = { $severity }: { $title }
tray-group = { $group }: { $count_text } unread

## Why it toasted, or why not

decision-toast = Toasted.
decision-repeat = No toast of its own: it repeats an incident you were told of, whose toast was updated.
decision-summed = Summed up: more arrived at once than may toast singly.
decision-digested = Summed up: it was more than an hour old when it arrived.
decision-quiet-hours = Not toasted: quiet hours. The digest afterwards counted it.
decision-paused = Not toasted: toasts were paused. The digest afterwards counted it.
decision-do-not-disturb = Not toasted: the system asked not to disturb. The digest afterwards counted it.
decision-interrupted = Perhaps toasted: Campanile ended twice at that moment. The digest afterwards counted it.
decision-snoozed = Not toasted: its incident was snoozed.
decision-silent = Not toasted: its rule says Silent.
decision-muted = Not toasted: its rule says Mute.
decision-too-mild = Not toasted: milder than its rule asks.
decision-already-read = Not toasted: it was read before.
decision-backfill = Not toasted: it was there before Campanile came.
decision-none = Not decided yet: the background program has not seen it.
decision-exception = Your exception for “{ $what }” decided.
