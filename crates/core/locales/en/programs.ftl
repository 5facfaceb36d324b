# What the resident program and the terminal say.

## Toasts

toast-body-with-instance = { $instance }: { $body }

## Tray

tray-open = Open Campanile
tray-check-now = Check now
tray-settings = Settings
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
reason-secret-file = The file with its secret cannot be used: { $detail }. Only you may be able to read it (mode 0600).
reason-keychain = The system’s keychain is locked or does not answer. Unlock it and check again.
reason-invalid-client = Adobe refuses its client ID or client secret. Enter the current ones in the settings.
reason-scope = Adobe refuses its scopes. Check them against the Developer Console.
reason-forbidden = Adobe lets this client not read the journal. Check the organization ID, the client ID and the project’s access.
reason-unauthorized = Adobe refuses the access token it issued. Check that the credential still belongs to the project.
reason-dns = The name { $host } is not known. Check the address and the network.
reason-connect = { $host } cannot be reached. Check the network, the proxy and the firewall.
reason-tls = The secure connection to { $host } failed: { $detail }
reason-tls-untrusted = The certificate of { $host } comes from an authority that this computer does not know. Where the company’s network opens secure connections, its IT department has the certificate: install it here, or name its file in the settings under Network.
reason-tls-expired = The certificate of { $host } is not valid today. It has expired, or the date of this computer is wrong: check date and time.
reason-tls-name = { $host } shows a certificate of another name. Check the address; or something stands in between, such as a Wi-Fi network that wants you to sign in.
reason-ca-file = The file with further certificate authorities cannot be used: { $detail }
reason-proxy = The proxy on the way to { $host } does not let Campanile through: { $detail }. Check the proxy, in your system’s settings or in Campanile’s under Network.
reason-proxy-sign-in = The proxy on the way wants a user and a password, or refuses them. Enter both in the settings under Network.
reason-portal = The network on the way to { $host } wants you to sign in first, as in hotels and trains. Open a web page in your browser and sign in.
reason-timeout = { $host } did not answer in time.
reason-status = { $host } answered with status { $status }.
reason-rate-limited = { $host } asked to wait. Campanile reads on by itself.
reason-not-found = { $host } knows no such journal. Copy the journaling URL from the Developer Console again.
reason-redirect = { $host } sent us elsewhere ({ $detail }). Campanile does not follow: something stands in between, such as a sign-in page.
reason-other-origin = { $host } named another server to read on from ({ $detail }). Campanile does not follow.
reason-not-a-page = { $host } answered something that is no journal. A proxy’s sign-in page does that.
reason-not-understood = { $host } answered something that Campanile does not understand. A proxy’s sign-in page does that.
reason-too-large = { $host } sent more than Campanile takes at once.
reason-expired = { $host } says again and again that the place to read from has expired.

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
cli-config-warning = { $file }: the key { $key } is not known and is ignored.

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
problem-undo = That was too long ago to be taken back.
problem-invalid = Some fields are not right yet.
problem-keychain = The secret could not be stored in the system’s keychain. Unlock the keychain and try again.
problem-agent = Campanile’s background program could not be reached.
problem-no-link = There is no link to Marketo for this one.
problem-open = The link could not be opened in a browser.
problem-no-display = Campanile’s window needs a graphical desktop.

## What is wrong in config.toml

settings-fault = { $file }, line { $line }, { $key }: { $fault }
fault-toml = This is not valid TOML ({ $detail }).
fault-unknown = This was not understood ({ $detail }).
fault-kind-text = A text in quotation marks is expected here.
fault-kind-whole = A whole number, 0 or more, is expected here.
fault-kind-number = A number is expected here.
fault-kind-yes-or-no = true or false is expected here.
fault-kind-list = A list in square brackets is expected here.
fault-kind-table = A table of keys is expected here.
fault-not-allowed = “{ $value }” is not allowed. Allowed: { $allowed }.
fault-missing = This key is missing.
fault-missing-key = The key { $name } is missing.
fault-twice = “{ $value }” is there twice.
fault-id = “{ $value }” is not allowed: 1 to 32 characters of a-z, 0-9 and -.
fault-duration = “{ $value }” is no length of time: a whole number with a unit is expected, such as 60s, 5m, 12h or 7d.
fault-time-of-day = “{ $value }” is no time of day such as 20:00.
fault-moment = “{ $value }” is neither a time such as 2026-12-01T08:00:00+01:00 nor a day.
fault-one-of = At least one of these keys is needed: { $names }.
fault-percent = { $value } is not allowed: percent from 0 to below 100.
fault-address = “{ $value }” is not an address.
fault-address-host = The address must have a host and be without a user name.
fault-address-secure = “{ $value }” must begin with https:// (http:// only to this machine).
fault-address-https = “{ $value }” must be an https:// address.
settings-form-toml = { $file } cannot be changed: it is not valid TOML ({ $detail }).
settings-form-table = { $file } cannot be changed: { $key } is not a table.
settings-form-connection = { $file } cannot be changed: connection is not written as [[connection]].
settings-form-locked = { $key } is set by your organisation’s policy. Your administrator can change it.

## What the system or the history refuses

problem-no-place = The system names no folder for your files. Set --config and --data-dir.
problem-file = { $file } could not be read or written: { $detail }
problem-system = The system reports: { $detail }
problem-history-newer = The history { $file } was written by a newer Campanile. Update this one.
problem-history-older = The history { $file } is in use by an older Campanile. Quit that one first.
problem-history-foreign = { $file } is not a history of Campanile, and is left alone.
problem-history-damaged = The history is damaged. Campanile mends it when it starts again; nothing has to be done.
problem-history-because = The history could not be read or written: { $detail }
secret-missing = No secret is stored for this connection.
secret-keychain = The system’s keychain is locked or does not answer: { $detail }
secret-mode = { $file } can be read by others. Give it the mode 0600.
## Exporting and forgetting

cli-exported = { $count ->
    [one] { $count_text } notification
   *[other] { $count_text } notifications
} → { $file }
cli-support-saved = Saved: { $file }. Only you can read it. Read it before you give it away.
cli-support-there = { $file } is there already. Name another file.
cli-forgotten = { $count ->
    [one] Taken out of { $count_text } notification
   *[other] Taken out of { $count_text } notifications
}

## Testing a connection, step by step

test-network-ok = { $host } can be reached.
test-network-proxy = { $host } can be reached, through the proxy { $proxy }.
test-through-proxy = Through the proxy { $proxy }: { $message } The proxy comes from your system’s settings or from Campanile’s under Network.
test-secure-ok = The certificate of { $host } is trusted.
test-secure-local = { $host } is this computer: nothing leaves it.
test-untrusted = The certificate of { $host } is issued by “{ $issuer }”, and this computer does not accept it ({ $detail }). Some company networks open secure connections with a certificate of their own: ask your IT department to install it here, or to leave { $host } alone.
test-permission-ok = This client may read the journal.

## Wrong values of settings

field-id-taken = A connection of this name exists. Choose another name, or edit that one.
field-range = A whole number from { $least } to { $most }.
field-percents = Percents from 1 to below 100, separated by commas, such as 75, 90.
field-time = A time of day, such as 20:00.
field-same-time = Choose two different times: these would be never, or always.
field-days = Choose at least one day, or turn quiet hours off.
field-munchkin = The Munchkin ID, such as 123-ABC-456.
field-quota = A number of calls, such as 50000, or nothing.
field-proxy = An address such as http://proxy.example.com:8080, without user and password.
field-whole-path = The whole path of the file is needed.
field-email = “{ $text }” is no email address such as anna@example.com.

## What the settings could not do

problem-login = Starting at login could not be switched.
problem-no-connection = There is no such connection any more.
problem-secret-stays = The connection is removed, but its secret could not be taken out of the keychain. Unlock the keychain and delete it there.
problem-export = The export could not be written.
problem-support-save = The support report could not be saved.
problem-open-folder = The folder could not be opened.
