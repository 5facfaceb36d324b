### Forwarding: where notifications go on to.

fact-forwarder = Forwarder

## What is told where it does not work ($detail is what the place or the network says)

title-monitoring-not-forwarded = Nothing gets through to “{ $forwarder }”
summary-monitoring-not-forwarded = What should go on to it waits, and is tried again. The last answer: { $detail }
title-monitoring-forwarded-again = “{ $forwarder }” gets notifications again
summary-monitoring-forwarded-again = What waited goes on to it now.
title-monitoring-given-up = { $count ->
    [one] { $count_text } notification did not reach “{ $forwarder }”
   *[other] { $count_text } notifications did not reach “{ $forwarder }”
}
summary-monitoring-given-up = Campanile gave up on them: { $detail }. They are in the history all the same.

playbook-monitoring-forwarding =
    .who = Whoever set up this forwarding.
    .means = Campanile reads and keeps everything as before. Only what should go on to this place does not arrive there.
    .causes = The webhook was removed or replaced, a token expired, or a firewall, a proxy or a private address is in the way.
    .step1 = Where Campanile forwards, open Settings › Forwarding and send a test, or run campanile forward test with its ID in a terminal: it says what is wrong.
    .step2 = If the place refuses, make a new webhook or token there and enter it in the same form, or store it with campanile secret set.
    .step3 = Then wait: what is not older than its keep goes on by itself.

## What is forwarded

forward-summary-title = { $count ->
    [one] { $count_text } notification since { $since }
   *[other] { $count_text } notifications since { $since }
}
forward-summary-more = And { $count_text } more
forward-test-title = Campanile forwards to here
forward-test-body = This is what notifications look like here. Somebody tried “{ $forwarder }” out.

## Why it does not work

reason-forward-no-secret = No secret is stored for it. In the window: Settings › Forwarding. In a terminal: campanile secret set { $detail }, with the webhook’s address, key or token on standard input.
reason-forward-secret = What is stored as its secret is not what this kind needs: { $detail }
reason-forward-private = { $host } is this computer or lies in a private network. Campanile sends nothing there unless that is allowed: Settings › Forwarding in the window, or allow_private = true in config.toml.
reason-forward-refused = { $host } refuses the message (status { $status }). The webhook may have been removed, or its address, key or token replaced.
reason-forward-busy = { $host } asked to wait. Campanile sends it later by itself.

fault-secret-here = A secret does not belong here. Store it with: campanile secret set { $value }
cli-forward-sent = “{ $forwarder }” took the test message.
cli-no-such-forwarder = There is no [[forward]] { $forwarder } in { $path }.

## The form of a place to forward to: wrong values, and how a test went

field-name-taken = This name is taken. Choose another one.
field-forward-webhook = The whole address of the webhook, which begins with https://.
field-forward-key = A key begins with whsec_, and 24 to 64 bytes in base64 follow.
field-forward-topic = Letters from a to z, digits, hyphens and underscores, at most 64.
field-forward-token = A token has no blanks in it.
problem-no-forwarder = There is no such place any more.
test-forward-secret-ok = What such a place needs is there.
test-forward-message-ok = { $host } took the test message. Look whether it is there.
