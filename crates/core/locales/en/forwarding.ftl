# The page of forwarding, of the settings.

settings-forwarding = Forwarding
settings-forwarding-lead = To Slack, Teams, ntfy or a program of yours

## The list

forwarding-none = Nothing is forwarded. What toasts here can go on to a channel of your team or to your phone.
forwarding-relay = A relay reads for this computer. Have it forward, not this computer: what both forward arrives twice.
forwarding-add = Add a place
forwarding-new = A new place
forwarding-added = “{ $name }” is saved. What comes from now on goes there.
forwarding-changed = “{ $name }” is changed.
forwarding-removed = “{ $name }” is removed, with its secret.
forwarding-restored = “{ $name }” is there again.
forwarding-kind-slack = Slack
forwarding-kind-teams = Microsoft Teams
forwarding-kind-ntfy = ntfy
forwarding-kind-webhook = Webhook
forwarding-on = On
forwarding-on-of = On: “{ $name }”
forwarding-off = Off. What comes meanwhile does not go there later either.
forwarding-never = No message yet
forwarding-last = Last message { $ago }
forwarding-failing = Nothing gets through since { $since }.
forwarding-waiting = { $count ->
    [one] { $count } notification waits.
   *[other] { $count } notifications wait.
}
forwarding-next = Next try: { $at }.
forwarding-test = Send a test
forwarding-test-of = Send a test to “{ $name }”
forwarding-testing = Sending…
journal-step-secret = Secret
journal-step-message = Test message

## The form of a place

forwarding-kind = Where to
forwarding-lead-slack = In Slack, an app of yours gives a channel its address: Features › Incoming Webhooks › Add New Webhook.
forwarding-lead-teams = In the channel, open Workflows and choose “Post to a channel when a webhook request is received”. Its last page shows the address.
forwarding-lead-ntfy = ntfy brings messages to phones. Subscribe there to a topic that nobody guesses, and enter it here.
forwarding-lead-webhook = A program of yours gets JSON, signed as Standard Webhooks describe it.
forwarding-id-help = Short, as it shall stand in the list, for example marketing-ops.
forwarding-save = Save and start forwarding
forwarding-again = The secret is not kept in the form. Enter it again.
forwarding-given = Its secret comes from a file or a variable of this computer, and is changed there.
forwarding-address = Webhook address
forwarding-address-help = Whoever has it can write there: it goes to your system’s keychain and is not shown again.
forwarding-url = Address
forwarding-url-help = Such as https://example.com/hook. With a key in it, behind a question mark, it goes to the keychain.
forwarding-url-kept = It is in the keychain. Leave it empty to keep it.
forwarding-key = Signing key
forwarding-key-help = Begins with whsec_; whoever receives has the same. It goes to your system’s keychain and is not shown again.
forwarding-topic = Topic
forwarding-topic-help = Letters, digits, hyphens and underscores.
forwarding-topic-kept = It is in the keychain. Leave it empty to keep it.
forwarding-hides-topic = Keep the topic secret
forwarding-hides-topic-help = On a public server, whoever knows the topic reads along. Kept secret it is in the keychain, and in no file.
forwarding-server = Server
forwarding-server-help = Empty: https://ntfy.sh.
forwarding-auth = Sign-in
forwarding-auth-none = Not needed
forwarding-auth-token = Access token
forwarding-token = Access token
forwarding-token-help = Such as tk_…; it goes to your system’s keychain and is not shown again.
forwarding-least = From which severity on
forwarding-least-rules = As the rules say
forwarding-types = { $count ->
    [0] Types: all
    [one] Types: { $count } chosen
   *[other] Types: { $count } chosen
}
forwarding-types-legend = Only these types
forwarding-types-help = Without a choice all go on.
forwarding-instance-help = Only those of this instance, such as 123-ABC-456. Empty: of all.
forwarding-silent = Also what the rules keep silent
forwarding-silent-help = What is muted never goes on.
forwarding-private = Allow private addresses
forwarding-private-help = Only where the place is this computer or in your own network. Otherwise nothing is sent there, so that no message can be led astray into it.
forwarding-per-minute = Single messages a minute
forwarding-per-minute-help = Empty: 3. What comes beyond goes in one summary; critical ones are counted apart.
forwarding-gather = Gather a summary for
forwarding-gather-help = Such as 30s or 10m. Empty: 1m.
forwarding-keep = Try for
forwarding-keep-help = Such as 12h. What could not be sent by then is given up, and you are told. Empty: 3d.
