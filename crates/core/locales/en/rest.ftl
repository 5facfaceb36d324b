## Why a Marketo REST connection could not be read ($detail is Marketo’s code)

reason-rest-token = Marketo refuses the access token it issued (code { $detail }). Check that the API user and its LaunchPoint service still exist.
reason-rest-denied = Marketo lets this API user not in (code { $detail }). Check the permissions of its role, and the list of allowed IP addresses.
reason-quota-reached = Today’s API quota of this Marketo subscription is used up. Campanile reads on after the reset.
reason-rest-temporary = Marketo has a fault of its own (code { $detail }). Campanile tries again by itself.
reason-rest-code = { $host } answered with Marketo’s code { $detail }.
reason-not-an-answer = { $host } answered something that is no answer of Marketo’s API. A proxy’s sign-in page does that.

## Quota, errors and campaigns as Marketo REST shows them

title-web-services-forecast = The API quota may run out about { $at }
summary-web-services-forecast = { $used_text } of { $quota_text } calls. At today’s pace they run out about { $at } your time ({ $from } to { $to }), { $hours_text } h before the reset.
summary-web-services-count = { $count ->
        [one] { $count_text } call was answered with error { $code } today.
       *[other] { $count_text } calls were answered with error { $code } today.
    }
summary-web-services-jump = { $count ->
        [one] { $count_text } call was answered with error { $code } today; usually { $usual_text } a day.
       *[other] { $count_text } calls were answered with error { $code } today; usually { $usual_text } a day.
    }
summary-campaign-failure-invalid = Marketo shows it as Invalid since about { $since }. It does not run until its Smart List or Flow is mended.
summary-idle-trigger-cleanup-inferred = Active for over 6 months and now off: a person or Marketo’s cleanup did it. Reactivate any that you still need.

fact-inferred = Inferred by Campanile
fact-runs-out-at = Runs out about
fact-runs-out-from = Runs out at the earliest
fact-runs-out-to = Runs out at the latest
fact-usual-count = Usual count a day
fact-value-inferred = yes; Marketo does not say it

cli-stats-calls = Campanile’s own API calls today ({ $connection }): { $calls_text } of { $budget_text }

## Connections over Marketo REST: refused, and spared

reason-rest-client = Marketo refuses the client ID or the client secret. Copy both again from the details of the service in Admin › LaunchPoint.
reason-budget-stretched = Asked about every { $detail } min, so that Campanile stays within the calls it allows itself.
reason-budget-spent = Campanile has made all the calls it allows itself today. It asks again after the reset.
watch-spared = { $name } is asked less often today

## The page of the API usage

usage-title = API usage
usage-lasts = At today’s pace the calls last until the reset.
usage-unknown = There is too little to go by for a forecast: it needs the first hours of the day and at least three days like it.
usage-no-quota = Without the daily quota nobody can say how long the calls last.
usage-reset = Resets about { $reset } your time (midnight US Central).
usage-of-quota = { $used_text } of { $quota_text } calls today
usage-calls-today = { $count ->
        [one] { $count_text } call today
       *[other] { $count_text } calls today
    }
usage-seen-at = Counted by Marketo, seen at { $at }.
usage-not-seen = Nothing was counted today yet.
usage-own = Campanile itself ({ $connection }) made { $calls_text } of the { $budget_text } calls that it allows itself today.
usage-own-none = Campanile itself ({ $connection }) has not asked today yet.
usage-instance = Instance
usage-by-day = Calls by day
usage-period = Period
usage-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
usage-show-table = Show as table
usage-show-chart = Show as chart
usage-day = Day
usage-calls = Calls
usage-share = Of the quota
usage-day-unknown = not known
usage-bar = { $day }: { $calls } calls
usage-bar-share = { $day }: { $calls } calls, { $share } of the quota
usage-bar-unknown = { $day }: not known
usage-expected = Expected to be used up about { $at }
usage-today = Today
usage-users = Today by API user
usage-user = API user
usage-others = Others
usage-errors = Errors today by code
usage-errors-none = No call was answered with an error today.
usage-errors-unknown = Campanile has not asked for today’s errors yet.
usage-error-code = Code
usage-error-means = What it means
usage-ask-quota = How many calls a day does this subscription have?
usage-ask-quota-help = Marketo’s REST interface does not tell it. In Marketo it stands in Admin › Web Services; most subscriptions have 50,000.
usage-save-quota = Save the quota
usage-none-title = Connect Marketo REST to see the API usage
usage-none-text = It shows which API user makes how many calls, and when today’s quota is likely to run out.
usage-connect = Connect Marketo REST
usage-failed = The API usage could not be read
details-usage = Show the API usage

## The form of a Marketo REST connection

rest-lead = You get these values from a Marketo admin, who finds them in Admin › Web Services and Admin › LaunchPoint.
rest-base-url = REST address
rest-base-url-help = “Endpoint” of the REST API, such as https://123-ABC-456.mktorest.com/rest.
rest-poll-every = Ask every
rest-poll-every-help = Such as 5m or 1h. Each time costs a call of the quota that everyone shares.
rest-instance = Munchkin ID
rest-instance-help = Only needed where the address does not begin with it.
rest-count-exhausted = Count people who exhausted a stream
rest-count-exhausted-cost = Costs a call for every 300 members of each engagement program that is on, once a day, and at most 15% of the calls that Campanile allows itself. Only counts are kept, no people.
rest-exhausted-step = Tell from this many more people on
rest-how = How your admin makes an API-only user and a LaunchPoint service
rest-how-1 = In Admin › Users & Roles › Roles, make a role with the API permission Read-Only Assets; add Read-Only Person to count people in streams.
rest-how-2 = In Admin › Users & Roles › Users, invite a new user with that role and tick API Only.
rest-how-3 = In Admin › LaunchPoint, choose New › New Service, the service Custom, and that user.
rest-how-4 = Open View Details of the service: there stand the client ID and the client secret.
rest-how-5 = In Admin › Web Services, copy the Endpoint of the REST API; the daily quota stands there too.
first-run-set-up-rest = Set up Marketo REST
first-run-look = The first look
first-run-look-begins = Asking Marketo…
first-run-look-done = Marketo answers. From now on Campanile watches the quota, errors and campaigns.
settings-connections-add-rest = Add Marketo REST
test-rest-token-ok = Marketo accepts the client ID and the client secret.
test-rest-ok = The API user may read the usage: { $count ->
        [one] { $count_text } call so far today.
       *[other] { $count_text } calls so far today.
    }
field-rest-address = This is not the address of Marketo’s REST interface, such as https://123-ABC-456.mktorest.com/rest.
field-poll-every = A whole number with a unit, at least one minute, such as 5m or 1h.
