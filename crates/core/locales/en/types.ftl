### Words of the notification types: names, titles, summaries, playbooks, facts, toasts, the admin message.
### The French file has the same keys, attributes and variables. A variable ending in _text is already
### formatted for the language; $count and $critical are numbers, for the plural only.

## Names

type-campaign-failure = Campaign failure
    .short = Campaign failure
type-campaign-abort = Campaign abort
    .short = Campaign abort
type-idle-trigger-cleanup = Idle trigger campaign cleanup
    .short = Idle trigger cleanup
type-test-group = A/B test result
    .short = A/B test result
type-crm-sync = CRM sync
    .short = CRM sync
type-microsoft-dynamics = Microsoft Dynamics
    .short = Microsoft Dynamics
type-salesforce = Salesforce
    .short = Salesforce
type-engagement = Engagement
    .short = Engagement
type-facebook = Facebook
    .short = Facebook
type-linkedin = LinkedIn
    .short = LinkedIn
type-web-services = Web Services
    .short = Web Services
type-monitoring = Campanile’s own watch
    .short = Campanile
type-other = Other notifications
    .short = Other

group-campaigns = Campaigns
group-crm = CRM sync
group-engagement = Engagement
group-ads = Ad networks
group-web-services = Web Services
group-campanile = Campanile
group-other = Other

severity-info = Info
severity-warning = Warning
severity-error = Error
severity-critical = Critical

## Campaign failure

title-campaign-failure-named = Campaign failed: { $campaign }
title-campaign-failure-id = Campaign failed: smart campaign { $campaign }
title-campaign-failure-bare = A smart campaign failed
summary-campaign-failure-message = Marketo says: { $message }
summary-campaign-failure-bare = Marketo reports an error and does not say why. Check its Smart List, Flow and Schedule.

## Campaign abort

title-campaign-abort-by-person-named = Aborted by a person: { $campaign }
title-campaign-abort-by-person-id = Aborted by a person: smart campaign { $campaign }
title-campaign-abort-automatic-named = Aborted automatically: { $campaign }
title-campaign-abort-automatic-id = Aborted automatically: smart campaign { $campaign }
title-campaign-abort-bare = A smart campaign run was aborted
summary-campaign-abort-by-person = { $user } stopped it. Steps already done stay done.
summary-campaign-abort-by-person-unknown = Somebody stopped it; Marketo does not say who. Steps already done stay done.
summary-campaign-abort-automatic = Marketo stopped this run itself. Steps already done stay done. Results shows what ran.

## Idle trigger campaign cleanup ($deadline reads on after “end”: “on 30 Nov”, “today”)

title-idle-trigger-cleanup-scheduled = { $count ->
        [one] { $count_text } idle trigger campaign ends { $deadline }
       *[other] { $count_text } idle trigger campaigns end { $deadline }
    }
title-idle-trigger-cleanup-scheduled-undated = { $count ->
        [one] { $count_text } idle trigger campaign ends soon
       *[other] { $count_text } idle trigger campaigns end soon
    }
title-idle-trigger-cleanup-done = { $count ->
        [one] { $count_text } idle trigger campaign deactivated
       *[other] { $count_text } idle trigger campaigns deactivated
    }
title-idle-trigger-cleanup-bare = Idle trigger campaign cleanup
summary-idle-trigger-cleanup-scheduled = Nobody qualified for 6 months. To keep one, deactivate and reactivate it before then.
summary-idle-trigger-cleanup-done = Nobody had qualified for 6 months. Reactivate any that you still need.
summary-idle-trigger-cleanup-bare = Marketo names no campaign here. Its own notification links to the list.

## A/B test result

title-test-group-named = A/B test has a result: { $program }
title-test-group-bare = An A/B test has a result
summary-test-group-winner = Winner: { $winner }. Review the numbers in Marketo.
summary-test-group-bare = Review the numbers in Marketo and declare the winner.

## CRM sync

title-crm-sync-down = CRM sync is down
title-crm-sync-permissions = CRM sync has wrong permissions
title-crm-sync-bare = Marketo reports a CRM sync problem
summary-crm-sync-down = Marketo does not sync with your CRM. An admin has to look: open for a ready message.
summary-crm-sync-permissions = Marketo reports wrong permissions. An admin has to look: open for a ready message.
summary-crm-sync-bare = Marketo does not say more. An admin has to look: open for a ready message.
summary-crm-sync-message = Marketo says: { $message }

## Microsoft Dynamics ($duplicates_text and $too_long_text are numbers)

title-microsoft-dynamics-count = { $count ->
        [one] { $count_text } person did not sync to Dynamics
       *[other] { $count_text } people did not sync to Dynamics
    }
title-microsoft-dynamics-bare = Some people did not sync to Dynamics
summary-microsoft-dynamics-reasons = In 24 hours: duplicates { $duplicates_text }, fields too long { $too_long_text }. Marketo keeps the full list for 30 days.
summary-microsoft-dynamics-bare = Marketo collects these failures over 24 hours. It keeps the full list for 30 days.

## Salesforce

title-salesforce-login = Salesforce refuses Marketo’s login
title-salesforce-api-limit = Salesforce’s API limit is used up
title-salesforce-record-count = { $count ->
        [one] Salesforce refused { $count_text } record
       *[other] Salesforce refused { $count_text } records
    }
title-salesforce-code = Salesforce error: { $code }
title-salesforce-bare = Marketo reports a Salesforce problem
summary-salesforce-login = The sync waits. An admin has to enter the credentials again: open for a ready message.
summary-salesforce-api-limit = It takes no more calls from Marketo for now. An admin has to look: open for a ready message.
summary-salesforce-record = { $code } on { $object }. Sync Errors lists the records for 5 days.
summary-salesforce-code = Salesforce answered { $code }. Sync Errors shows the details for 5 days.
summary-salesforce-bare = Marketo does not say why. Admin › Salesforce › Sync Errors shows the last 5 days.
summary-salesforce-message = Marketo says: { $message }

## Engagement

title-engagement-count = { $count ->
        [one] { $count_text } person exhausted their content
       *[other] { $count_text } people exhausted their content
    }
title-engagement-bare = People exhausted their content
summary-engagement-stream = { $program }, stream { $stream }: they received everything. Add content, move them, or leave it so.
summary-engagement-program = { $program }: they received all of their stream. Add content, move them, or leave it so.
summary-engagement-bare = They received everything in their stream. Add content, move them, or leave it so.

## Facebook

title-facebook-terms = Facebook terms not accepted
title-facebook-removed = Marketo app removed in Facebook
title-facebook-bare = Marketo reports a Facebook problem
summary-facebook-audience = Until this is fixed, the audience { $audience } may not update. Open for the steps.
summary-facebook-bare = Until this is fixed, Facebook audiences may not update. Open for the steps.

## LinkedIn

title-linkedin-push = LinkedIn audience push failed
title-linkedin-bare = Marketo reports a LinkedIn problem
summary-linkedin-audience = Marketo gave up on { $audience } after three tries. An admin checks the authorization, then push again.
summary-linkedin-bare = Marketo gave up after three tries. An admin checks the LinkedIn authorization, then push again.

## Web Services ($percent_text carries its sign: “75%”; $reset is a local clock time)

title-web-services-percent = { $percent_text } of today’s API quota is used
title-web-services-used-up = Today’s API quota is used up
title-web-services-errors = Marketo’s API reports error { $code }
title-web-services-bare = Notification about Web Services
summary-web-services-calls = { $used_text } of { $quota_text } calls. The quota resets about { $reset } your time (midnight US Central).
summary-web-services-quota = The daily quota is { $quota_text } calls. It resets about { $reset } your time (midnight US Central).
summary-web-services-used-up = Integrations are refused until about { $reset } your time (midnight US Central).
summary-web-services-used-up-services = Integrations are refused until about { $reset } your time. Marketo names: { $services }.
summary-web-services-errors = Error { $code }: { $message }
summary-web-services-bare = Marketo gives no numbers here. Admin › Web Services shows the calls of the last 7 days.

## Campanile itself

title-monitoring-silent = “{ $connection }” has been silent for { $minutes_text } minutes
title-monitoring-sign-in = “{ $connection }” needs a new sign-in
title-monitoring-gap = “{ $connection }”: some notifications were missed
title-monitoring-recovered-database = Campanile recovered its history
title-monitoring-not-watching = Not watching { $from } to { $to }
title-monitoring-answers-again = “{ $connection }” answers again
title-monitoring-unreachable-all = No connection answers
title-monitoring-bare = A notification from Campanile
summary-monitoring-silent = New notifications may be missing. Campanile keeps trying and says when it hears again.
summary-monitoring-sign-in = Its secret is refused or cannot be read. Until that is fixed, Campanile hears nothing from it.
summary-monitoring-gap = “{ $connection }” no longer had this stretch: { $from } to { $to }. The gap is marked in the list.
summary-monitoring-gap-unknown = “{ $connection }” no longer had everything. How much is missing is not known. The gap is marked.
summary-monitoring-recovered-database = { $count ->
        [one] The history file was damaged. { $count_text } notification was saved; what Marketo still has is read again.
       *[other] The history file was damaged. { $count_text } notifications were saved; what Marketo still has is read again.
    }
summary-monitoring-not-watching = { $count ->
        [0] Campanile did not run from { $from } to { $to }. It has found no notification from that time.
        [one] Campanile did not run from { $from } to { $to }. { $count_text } notification arrived meanwhile; it is in the list.
       *[other] Campanile did not run from { $from } to { $to }. { $count_text } notifications arrived meanwhile; they are in the list.
    }
summary-monitoring-answers-again = It was silent for { $minutes_text } min. Campanile reads on from where it stopped; a gap would be marked.
summary-monitoring-unreachable-all = Campanile hears nothing at the moment. It keeps trying and says when a connection answers.
summary-monitoring-bare = Campanile noted something about its own watch. The details show what.

## Other

title-other-bare = New kind of notification from Marketo
title-other-named = From Marketo: { $name }
title-other-rejected = An item could not be read
summary-other-words = Marketo calls it “{ $words }”. Campanile does not know it yet and shows everything Marketo sent.
summary-other-message = Marketo says: { $message }
summary-other-rejected = Campanile keeps what arrived and shows it in full. Reason: { $reason }
reject-not-json = It is not JSON.
reject-not-an-object = It is JSON, but not an object.
reject-no-event = There is no event in it.
reject-event-not-an-object = Its event is not an object.
reject-data-not-an-object = Its event’s data is not an object.
reject-neither-type-nor-data = Its event has neither a type nor data.
summary-other-bare = Campanile does not know it yet. It is shown with everything Marketo sent.

## Playbooks: who can fix it, what it means, usual causes, what to do

playbook-campaign-failure =
    .who = You can fix this if you may edit and schedule the campaign. Raising the person limit for good needs your Marketo admin.
    .means = Marketo found an error in this smart campaign. The notification that Adobe documents carries an id and no cause.
    .causes = An error in Smart List or Flow, an error in a smart list it refers to, or more people qualified than the person limit allows.
    .step1 = Open the campaign in Marketing Activities.
    .step2 = In Smart List and Flow, fix what is underlined in red, also in the smart lists it refers to.
    .step3 = In Schedule, read Smart List Status; if the limit is passed, raise or override it.
    .step4 = Schedule it again and check Results.

playbook-campaign-abort =
    .who = You can check this if you may edit and schedule the campaign.
    .means = A run of this smart campaign stopped before its end. Steps already done are not undone.
    .causes = Marketo documents one automatic cause: a predictive filter that could not be evaluated. Otherwise a user aborted it.
    .step1 = Open the campaign and look in Results for what ran before the stop.
    .step2 = If the Smart List has a predictive filter, check that filter.
    .step3 = Decide who still needs the remaining steps, then run it again for them.

playbook-campaign-abort-by-person =
    .who = The person who stopped it knows why. You can run it again if you may schedule the campaign.
    .means = A Marketo user stopped this run. Steps already done are not undone.
    .causes = Somebody chose Abort Campaign. Marketo does not say why.
    .step1 = Ask the person named under Facts, if there is one, whether this was intended.
    .step2 = In Results, see what ran before the stop.
    .step3 = If it should go on, decide who still needs the remaining steps, then run it again.

playbook-idle-trigger-cleanup =
    .who = You can fix this if you may activate trigger campaigns.
    .means = Once a quarter Marketo deactivates trigger campaigns without use. It gives one week of notice.
    .causes = The campaign has been active for more than 6 months and nobody has qualified.
    .step1 = In Marketo, open the list of campaigns from the notification, top right.
    .step2 = To keep one, deactivate it in Schedule and activate it again; its 6 months start anew.
    .step3 = Leave the others: Marketo deactivates them after the week.

playbook-idle-trigger-cleanup-done =
    .who = You can fix this if you may activate trigger campaigns.
    .means = Marketo deactivated these trigger campaigns. It announces this one week before. They no longer react.
    .causes = They had been active for more than 6 months and nobody had qualified.
    .step1 = In Marketo, open the list of campaigns from the notification, top right.
    .step2 = Activate the ones you still need in Schedule.

playbook-test-group =
    .who = You can do this if you may edit the email program.
    .means = An A/B test is finished. Marketo does not document what this notification contains.
    .causes = The test ran to its end.
    .step1 = Open the email program in Marketing Activities.
    .step2 = Review the results of the test.
    .step3 = Declare the winner, or check the one that Marketo chose.

playbook-crm-sync =
    .who = Needs your Marketo admin (permission Access CRM) and whoever manages the sync user in the CRM.
    .means = Marketo reports a critical problem with the CRM sync, such as wrong permissions or a sync that is down.
    .causes = The sync user’s permissions changed, its credentials are refused, or the sync was disabled.
    .step1 = Copy the message and send it to your admin.
    .step2 = In Admin › Salesforce or Admin › Microsoft Dynamics, check that the sync is on and what it reports.
    .step3 = With the CRM’s admin, check the sync user’s credentials and permissions.

playbook-microsoft-dynamics =
    .who = Needs your Marketo admin (permission Access CRM), and your Dynamics admin for the records and fields.
    .means = Once in 24 hours Marketo lists the people that failed to sync with Dynamics in that time.
    .causes = Duplicates, or a value longer than the field on the other side. Marketo publishes no list of codes.
    .step1 = In the Marketo notification, choose See the full list (CSV, kept for 30 days).
    .step2 = Merge the duplicates; shorten the values or match the field lengths.
    .step3 = In Admin › Microsoft Dynamics › Sync Errors, look for the same code again.
    .step4 = If much fails at once, run Validate Sync Setup.

playbook-salesforce =
    .who = Needs your Marketo admin (permission Access CRM), often together with your Salesforce admin.
    .means = The sync with Salesforce reports an error. The message is Salesforce’s own; Marketo publishes no list of codes.
    .causes = Expired credentials, an exceeded API limit, a missing permission, or records that Salesforce refuses.
    .step1 = Copy the message and send it to your admin.
    .step2 = In Admin › Salesforce › Sync Errors (last 5 days), see if it stands at Job Level or Record Level.
    .step3 = Fix the cause in Salesforce or in the record; the sync tries again on its next cycle.
    .step4 = Check Admin › Salesforce › Sync Status.

playbook-salesforce-login =
    .who = Needs your Marketo admin (permission Access CRM) and whoever manages the Salesforce sync user.
    .means = Salesforce rejected the sync user’s name, password or token. Changes wait until it can log in again.
    .causes = The password was changed or expired, the security token was reset, or the sync user was locked.
    .step1 = Copy the message and send it to your admin.
    .step2 = In Admin › Salesforce, enter the credentials again.
    .step3 = Check Sync Errors; the sync resumes on its next cycle.

playbook-salesforce-api-limit =
    .who = Needs your Salesforce admin, and your Marketo admin (permission Access CRM) to check the sync.
    .means = Salesforce’s API limit is exceeded, so it takes no more calls from Marketo for now.
    .causes = More API calls than Salesforce allows. Users report that Marketo’s polling alone takes about 7,200 a day.
    .step1 = Copy the message and send it to your admins.
    .step2 = In Salesforce, find what calls most; cut calls or raise the limit.
    .step3 = Otherwise wait: Salesforce counts the calls of about the last 24 hours.
    .step4 = Check Admin › Salesforce › Sync Status; the sync resumes on its next cycle.

playbook-salesforce-record =
    .who = Needs your Marketo admin (permission Access CRM) to see the list; the record’s owner or your Salesforce admin to fix it.
    .means = Salesforce refused certain records. The failure also stands in the Activity Log of each person.
    .causes = A busy record, a duplicate, a missing required field, a validation rule or a missing permission; the code says which.
    .step1 = In Admin › Salesforce › Sync Errors (last 5 days), choose Record Level and export the list.
    .step2 = Read what the code means, then fix the record or the rule in Salesforce.
    .step3 = A busy record usually passes by itself; if it repeats, reduce parallel updates.

playbook-engagement =
    .who = You can decide this if you may edit the engagement program.
    .means = These people received everything in their stream and wait until content is added. Often this is as planned.
    .causes = The stream has no more content for them. A nested program counts as one piece, so people exhaust early.
    .step1 = Open the program and look at Streams, then at Members, column Exhausted Content.
    .step2 = Add content to the stream, or move these people to another one.
    .step3 = If it is as planned, leave it so.
    .step4 = To hear no more of it: Setup › Exhausted Content Notifications › Off.

playbook-facebook =
    .who = Needs the owner of the Facebook account, and your Marketo admin (permission Access Event Partners).
    .means = Marketo cannot update your Facebook Custom Audiences. Marketo does not document what the notification contains.
    .causes = Facebook’s Custom Audiences terms are not accepted, or the Marketo app was removed in Facebook.
    .step1 = In Facebook, accept the terms at facebook.com/ads/manage/customaudiences/tos.php.
    .step2 = If the app was removed, authorize Facebook again in Admin › LaunchPoint.
    .step3 = Send the list once more with Send Via Ad Bridge and see that the audience updates.

playbook-linkedin =
    .who = Needs your Marketo admin (permission Access Event Partners) and a LinkedIn user with access to all ad accounts.
    .means = After three tries Marketo could not create the audience, log in or push the emails to LinkedIn.
    .causes = The authorization is no longer valid, or the LinkedIn user lacks access to an ad account. Marketo does not say which.
    .step1 = Copy the message and send it to your admin.
    .step2 = In Admin › LaunchPoint, authorize the LinkedIn service again.
    .step3 = In Database, open the list, choose Send Via Ad Bridge and allow 15 minutes.

playbook-web-services =
    .who = Needs your Marketo admin (Admin › Web Services) and the owner of the integration that calls most.
    .means = Marketo reports on the API calls of the day. All integrations share one quota; it resets about midnight US Central.
    .causes = One integration calls more than planned. Users report a Power BI connector with 23,000 to 43,000 calls a day.
    .step1 = In Admin › Web Services › API Call Information, open Requests in the Last 7 Days.
    .step2 = Find the API user that calls most and tell the owner of that integration.
    .step3 = Pause it, or let it fetch in batches, until the quota resets.
    .step4 = If the quota is too small for good, ask your Adobe account manager.

playbook-web-services-used-up =
    .who = Needs your Marketo admin (Admin › Web Services) and the owner of the integration that calls most.
    .means = The daily quota is reached. The API refuses every integration with error 607 until about midnight US Central.
    .causes = One integration called more than planned. Users report a Power BI connector with 23,000 to 43,000 calls a day.
    .step1 = Copy the message and send it to your admin.
    .step2 = In Admin › Web Services › API Call Information, open Requests in the Last 7 Days and find what calls most.
    .step3 = Pause it, so that the new day starts with calls left.
    .step4 = After the reset, check that the other integrations catch up; for more calls, ask your Adobe account manager.

playbook-web-services-errors =
    .who = Needs the owner of the integration; your Marketo admin for roles and allowed addresses.
    .means = Marketo’s REST API answered with errors. Which integration met them is not always said.
    .causes = Too many calls in 20 seconds (606) or at once (615), a token not renewed (601, 602), a role or IP allowlist (603).
    .step1 = Under Facts, read the code and, if there is one, the message.
    .step2 = Send it to the owner of the integration, with the time.
    .step3 = For 606 and 615, call more slowly; for 603, check the API role and the IP allowlist in Admin.

playbook-monitoring =
    .who = You, on this computer. For a network or proxy, your IT department.
    .means = This is about Campanile’s own watch, not about Marketo: what it did not hear, it cannot show.
    .causes = No network, a source that does not answer, a computer that was off, or a damaged history file.
    .step1 = Open the connection’s health and read its last error.
    .step2 = Choose Check now.
    .step3 = Until it answers, look at Notifications in Marketo, top right.

playbook-monitoring-sign-in =
    .who = You, if you hold the secret; otherwise whoever set up this connection.
    .means = Campanile cannot sign in to this connection, so it hears nothing from it. The other connections go on.
    .causes = The secret was replaced, expired or mistyped, access was taken away, or the keychain is locked.
    .step1 = Unlock your keychain, if it is locked.
    .step2 = Get a valid secret from whoever manages the credentials.
    .step3 = Replace the secret in this connection’s settings; the reading position is kept.

playbook-monitoring-gap =
    .who = You can check in Marketo what was missed. Nobody can fetch it from this connection any more.
    .means = This stretch was no longer available when Campanile asked for it. What happened then is not in your history.
    .causes = Nothing read this connection for too long. Adobe keeps events for 7 days.
    .step1 = In Marketo, open Notifications, top right, and look through this stretch.
    .step2 = Let Campanile start at login, so that no absence gets longer than 7 days.

playbook-monitoring-not-watching =
    .who = You, on this computer.
    .means = Campanile stopped without being told to and did not watch in this stretch. It has since read on where it stopped.
    .causes = The computer lost power or was switched off, or the program was ended or crashed.
    .step1 = Look through what arrived meanwhile; not all of it toasted.
    .step2 = If it happens again, run campanile doctor and read what it reports.

playbook-monitoring-recovered-database =
    .who = You, on this computer.
    .means = The file with Campanile’s history could not be read any more. Everything readable was taken over, the rest from the last daily backup where there was one, and the damaged file was kept (see the facts).
    .causes = Mostly a failing disk, a full one, or a computer that lost power while it wrote.
    .step1 = Check the disk of this computer, or ask whoever looks after it.
    .step2 = If something older is missing, keep the damaged file: somebody may read more from it.

playbook-other =
    .who = This depends on what it says. Your Marketo admin can see the same notification in Marketo.
    .means = Marketo sent something that Campanile does not know yet. Everything it sent is kept and shown.
    .causes = Marketo has more kinds of notification than it documents, and can add new ones.
    .step1 = Read Facts and What Marketo sent.
    .step2 = Compare with Notifications in Marketo, top right.
    .step3 = If it matters to you, make a rule from it.

## Facts

fact-campaign-id = Campaign ID
fact-campaign-name = Smart campaign
fact-user = User
fact-daily-quota = Daily quota
fact-percent = Share of the quota
fact-used = Calls used
fact-services = Services
fact-program-id = Program ID
fact-program-name = Program
fact-stream = Stream
fact-exhausted-count = People exhausted
fact-error-code = Code
fact-error-message = Message
fact-object = Object
fact-failed-count = Failed
fact-duplicates = Duplicates
fact-fields-too-long = Fields too long
fact-deadline = Deadline
fact-csv-url = Full list (CSV)
fact-audience = Audience
fact-attempts = Tries
fact-campaign-ids = Campaign IDs
fact-winner = Winner
fact-connection = Connection
fact-time-as-sent = Time as sent
fact-reject-reason = Why it could not be read
fact-recognised-by = Recognized by
fact-component = Component
fact-missing-from = Missing from
fact-missing-to = Missing until
fact-workspace = Workspace
fact-state = State
fact-count = Count
fact-file = File

## Toasts ($types is a ready list without a full stop: “campaign failures 9, Dynamics 3”)

toast-summary-title = { $count ->
        [one] { $count_text } more notification
       *[other] { $count_text } more notifications
    }
toast-summary-body = { $types }. Critical ones are shown on their own.
toast-backlog-title = { $count ->
        [one] { $count_text } notification from the last 7 days
       *[other] { $count_text } notifications from the last 7 days
    }
toast-backlog-body = All of it is in the window. From now on you hear only what is new.
toast-digest-title = { $critical ->
        [0] { $count ->
            [one] While you were away: { $count_text } notification
           *[other] While you were away: { $count_text } notifications
        }
       *[other] While you were away: { $critical_text } critical
    }
toast-type-only-body = Open Campanile for the details.
toast-action-open = Open the details

## Message for the admin (complete; it ends with admin-message-source)

admin-message-repeated = { $occurred }, { $count_text } times since { $since }
admin-message =
    Hello,

    this notification needs somebody with your access:

    What: { $title }
    Details: { $summary }
    Instance: { $instance }
    When: { $occurred }
    Code: { $code }
    Needed: { $needed }

    Could you look at it and tell me when it works again? Thank you.

    { admin-message-source }
admin-message-source = Prepared with Campanile, an independent tool that watches Marketo’s notifications.
fact-crm = CRM
fact-event-type = Event type
fact-minutes = Minutes
fact-value-recognised-by-name = its name; Adobe does not document it

## What the details and the terminal say

details-who = Who can fix it
details-means = What it means
details-causes = Usual causes
details-steps = What to do
details-code = Code
details-facts = Facts
details-sent = What Marketo sent
connection-state-new = Not asked yet
connection-state-ok = Answers
connection-state-needs-sign-in = Needs a new sign-in
connection-state-rate-limited = Waits as Adobe asked
connection-state-quota-reached = Waits for the next quota day
connection-state-unreachable = Cannot be reached
connection-state-bad-response = Answers with something unreadable
details-checks = Where Validate Sync Setup can stop
details-line = { $label }: { $value }
