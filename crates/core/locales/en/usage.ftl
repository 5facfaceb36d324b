### The window: the API usage, and connections over Marketo REST

## Connections over Marketo REST: refused, and spared

watch-spared = { $name } is asked less often today

## The page of the API usage

usage-title = API usage
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
usage-full-at = used up about { $at }
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
