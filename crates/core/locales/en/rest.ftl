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

## The page of the API usage

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

## The form of a Marketo REST connection

test-rest-token-ok = Marketo accepts the client ID and the client secret.
test-rest-ok = The API user may read the usage: { $count ->
        [one] { $count_text } call so far today.
       *[other] { $count_text } calls so far today.
    }
field-rest-address = This is not the address of Marketo’s REST interface, such as https://123-ABC-456.mktorest.com/rest.
field-poll-every = A whole number with a unit, at least one minute, such as 5m or 1h.
