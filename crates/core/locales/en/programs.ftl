# What the resident program and the terminal say.

## Toasts

toast-body-with-instance = { $instance }: { $body }

## Tray

tray-open = Open Campanile
tray-check-now = Check now
tray-quit = Quit
tray-all-read = Nothing unread
tray-unread = { $count ->
    [one] 1 unread
   *[other] { $count_text } unread
}
tray-quiet = All quiet. { $count ->
    [one] 1 connection
   *[other] { $count_text } connections
}, checked { $time }
tray-no-connection = No connection yet. Open Campanile to choose one
tray-never-checked = Not checked yet
tray-critical = Critical: { $title }
tray-trouble-silent = { $connection } has been silent for { $minutes } min
tray-trouble-sign-in = { $connection } needs a new sign-in
tray-connection-ok = { $connection }: checked { $time }
tray-connection-never = { $connection }: not checked yet
tray-connection-failed = { $connection }: { $reason }

## Why a connection could not be read

reason-no-secret = No client secret is stored for it. Enter it again in the settings.
reason-keychain = The system’s keychain is locked or does not answer. Unlock it and check again.
reason-invalid-client = Adobe refuses its client ID or client secret. Enter the current ones in the settings.
reason-scope = Adobe refuses its scopes. Check them against the Developer Console.
reason-forbidden = Adobe lets this client not read the journal. Check the organization ID, the client ID and the project’s access.
reason-unauthorized = Adobe refuses the access token it issued. Check that the credential still belongs to the project.
reason-dns = The name { $host } is not known. Check the address and the network.
reason-connect = { $host } cannot be reached. Check the network, the proxy and the firewall.
reason-tls = The secure connection to { $host } failed: { $detail }
reason-timeout = { $host } did not answer in time.
reason-status = { $host } answered with status { $status }.
reason-rate-limited = { $host } asked to wait. Campanile reads on by itself.
reason-not-found = { $host } knows no such journal. Copy the journaling URL from the Developer Console again.
reason-redirect = { $host } sent us elsewhere ({ $detail }). Campanile does not follow: something stands in between, such as a sign-in page.
reason-other-origin = { $host } named another server to read on from ({ $detail }). Campanile does not follow.
reason-not-a-page = { $host } answered something that is no journal. A proxy’s sign-in page does that.
reason-too-large = { $host } sent more than Campanile takes at once.
reason-expired = { $host } says again and again that the place to read from has expired.
reason-unsupported = This version of Campanile cannot read connections of this kind yet.

## The terminal

cli-no-connection = No connection is configured in { $path }. Start with one, or with: campanile simulate
cli-no-such-connection = There is no connection { $connection } in { $path }.
cli-no-such-notification = There is no notification { $id }.
cli-nothing-to-show = No notification.
cli-unread = unread
cli-sync-line = { $connection }: { $new } new, { $duplicates } known, { $state }
cli-busy = Another program reads this data folder (process { $pid }) and did not answer.
cli-busy-unknown = Another program reads this data folder and did not answer.
cli-marked = { $count ->
    [one] 1 notification
   *[other] { $count_text } notifications
}: { $mark }
cli-mark-read = read
cli-mark-unread = unread
cli-mark-archived = archived
cli-secret-stored = Stored in the keychain: { $connection }
cli-secret-deleted = Deleted from the keychain: { $connection }
cli-secret-empty = Nothing came on standard input.
cli-config-warning = Warning: { $detail }

## Testing a connection

test-address-ok = { $host } is an address that Campanile may ask.
test-token-ok = Adobe accepts the client ID and the client secret.
test-journal-ok = The journal answers. { $count ->
    [0] It is empty so far.
    [one] Its first page has 1 event.
   *[other] Its first page has { $count_text } events.
}

## Wrong fields

field-required = This is needed.
field-id = 1 to 32 characters: a to z, 0 to 9 and the hyphen.
field-url = This is not an address.
field-url-secure = The address must begin with https://.

## What could not be done

problem-not-found = This notification is no longer in the history.
problem-invalid = Some fields are not right yet.
problem-history = The history could not be read or written.
problem-settings = The settings could not be read or saved.
problem-keychain = The secret could not be stored in the system’s keychain. Unlock the keychain and try again.
problem-agent = Campanile’s background program could not be reached.
problem-no-link = There is no link to Marketo for this one.
problem-open = The link could not be opened in a browser.
problem-no-display = Campanile’s window needs a graphical desktop.
