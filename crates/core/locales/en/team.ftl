### Team: a relay and its desktops.

fact-raw-left-out = Left out of the original (bytes)

## Why a relay’s stream could not be read ($detail is what the server says)

reason-team-no-secret = No credentials are stored for it. In the window: Settings › Connections. In a terminal: campanile secret set { $detail }, with the file that you were given.
reason-team-credentials = What is stored as its credentials is none. Store the whole file that you were given, or the password where user is set.
reason-team-sign-in = { $host } refuses these credentials. Check them; they may have expired or been withdrawn: then ask whoever runs the relay.
reason-team-forbidden = { $host } lets you in, but does not allow { $detail }, without which the stream cannot be read. Check stream and instance, then ask whoever runs the relay.
reason-team-stream = { $host } has no stream { $detail } yet. The relay makes it when it first starts.
reason-team-refused = { $host } cannot at the moment: { $detail }
reason-not-nats = { $host } answered something that is none of a NATS server. Check the address and the port.

fault-address-team = “{ $value }” must begin with tls:// (nats:// only to this machine).
cli-relay-no-team = The relay publishes through a connection of kind team, and { $path } has none.
cli-relay-no-source = { $path } has nothing for the relay to read: add a connection besides { $connection }.

## Shared triage: how an incident stands ($who is a colleague’s name)

triage-on-it = { $who } is on it
triage-on-it-you = You are on it
triage-on-it-colleague = A colleague is on it
triage-assigned = Assigned to { $who }
triage-assigned-colleague = Assigned to a colleague
triage-assigned-you = { $who } asks you to take it
triage-assigned-you-colleague = A colleague asks you to take it
triage-resolved = Resolved by { $who }
triage-resolved-you = Resolved by you
triage-resolved-colleague = Resolved by a colleague
triage-nobody = Nobody is on it any more
triage-you = You
triage-colleague = A colleague
cli-triage-noted = { $standing }. It reaches the team the next time that the stream is read.
cli-triage-said = Your comment is noted. It reaches the team the next time that the stream is read.
cli-triage-nothing = The team has done nothing about it yet.
triage-no-team = No connection has read yet what the team does. It takes one of kind team in { $path } and a campanile sync; if that is not enough, ask whoever runs the relay.
triage-no-user = Connection { $connection } does not say who you are. Set user in { $path }.
triage-no-name = “{ $name }” is no user’s name: it has only letters, digits, - and _.
triage-no-words = A comment needs words.
cli-no-such-incident = There is no incident or notification { $id }.

## The form of a relay’s stream: wrong values, and how a test went

field-team-address = A server’s address such as tls://nats.example.com:4222, without user and password.
field-team-plain = Without security only to this computer: any other address begins with tls://.
field-team-name = Letters from a to z, digits, hyphens and underscores, at most 64.
field-team-credentials = This is no credentials file. Choose the one that you were given, or paste all of its text.
field-team-only = Choose one from the list.
test-team-sign-in-ok = { $host } takes these credentials.
test-team-sign-in-user = { $host } takes the credentials of { $user }.
test-team-permission-ok = These credentials may read the stream.
test-stream-ok =
    { $count ->
        [one] The stream is there, with { $count_text } notification for you.
       *[other] The stream is there, with { $count_text } notifications for you.
    }
test-stream-none = The stream is there. Nothing in it is of the type and the instance that you chose.
test-stream-empty = The stream is there, and empty so far.
test-team-untrusted = The certificate of { $host } is issued by “{ $issuer }”, and this computer does not trust that one. If you were given a file such as ca.pem, name it under “The server’s own authority”; otherwise ask whoever runs the relay.
test-team-untrusted-file = The certificate of { $host } is issued by “{ $issuer }”, and that is not the authority of the file that you named. Ask whoever runs the relay for the right one.
test-team-past-proxy = { $message } No proxy leads to { $host }, not even { $proxy }: ask your IT department whether your network lets connections to it through.
