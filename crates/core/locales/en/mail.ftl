### Mails as notifications

## What a mail says

fact-csv-expires = List kept until
fact-mail-from = From
fact-mail-subject = Subject
fact-mail-authentication = Sender check
fact-mail-text = Text of the mail
fact-value-recognised-by-rule = a rule for mails; Marketo does not document its mails
fact-value-mail-authentication-pass = the mail server confirmed the sender
fact-value-mail-authentication-fail = the mail server could not confirm the sender: the mail may be forged
summary-mail-not-confirmed = Sender not confirmed. { $summary }

## What is wrong in the file of rules

fault-mail-pattern = the pattern cannot be used: { $detail }
fault-mail-fact = “{ $value }” is no name of a fact; allowed are a to z, digits and _
fault-mail-no-condition = the rule has no condition, so it would take every mail
fault-mail-too-much = the file is too large, or has more than 1000 patterns

## Why a mailbox could not be read

reason-mail-no-password = No password is stored for it, or nobody has signed in yet. In the window: Settings › Connections. In a terminal: campanile secret set { $detail }, or campanile sign-in { $detail }.
reason-mail-sign-in = The mail server refuses user or password. Check both; many servers want a password of its own for each program.
reason-mail-token = The sign-in to the mailbox has expired or was withdrawn ({ $detail }). Sign in again.
reason-mail-folder = { $host } has no folder “{ $detail }”. It was renamed or removed, or may not be read.
reason-mail-temporary = { $host } cannot serve the mailbox at the moment: { $detail }
reason-mail-refused = { $host } refused to carry out a command: { $detail }
reason-mail-not-put-away = The mails are read, but { $host } did not let them be marked or moved: { $detail }
reason-mail-cannot-move = The mails are read, but { $host } cannot move single mails, so they stay where they are. Choose to mark them as read instead.
reason-no-starttls = { $host } offers no secure connection on this port. Use port 993, or ask whoever runs the server.
reason-not-imap = { $host } answered something that is none of a mail server. Check the address and the port.
reason-mail-rules = The rules for mails cannot be used: { $detail }

## In the terminal

cli-sync-progress = { $connection }: { $done } of { $of } mails looked at
cli-sign-in-not-oauth = { $connection } is no mailbox with auth = "oauth", so there is nothing to sign in to. A password is stored with campanile secret set.
cli-sign-in-device = Open { $url } on any device and enter the code { $code }. Campanile waits.
cli-sign-in-browser = Open { $url } in a browser on this computer. Campanile waits.
cli-sign-in-done = You are signed in. You can close this page.
cli-signed-in = Signed in to { $connection }.
cli-mail-rule-none = This notification is no mail, or one that says nothing a rule could ask for.
cli-mail-rule-hint = With --save this rule is put before all others in { $path } and applied to all stored mails.
cli-mail-rule-saved = { $count ->
    [one] The rule is saved in { $path }. { $count_text } stored mail is something else now.
   *[other] The rule is saved in { $path }. { $count_text } stored mails are something else now.
}

## Setting up a mailbox in the window

test-mail-sign-in-ok = The mail server lets { $user } in.
test-folder-ok = The folder “{ $folder }” is there.
test-mails-none = The folder is empty so far.
test-mails-others = { $all_text } mails are there; of the newest { $newest_text } none is from Marketo. Subscribe this mailbox in Marketo if that is not done yet.
test-mails-ok = { $all_text } mails are there; of the newest { $newest_text } from Marketo: { $count_text }.
field-mail-host = The name of a mail server alone, such as imap.example.com.
field-mail-plain = Without security only to this computer: everyone on the way could read the password.
field-tenant = A domain or a tenant ID, such as contoso.com.
field-move-to = Another folder than the one that is read.
field-port = A number from 1 to 65535, or nothing.
field-sign-in = Sign in first.
sign-in-declined = The sign-in was declined. Sign in again, and agree there.
sign-in-late = Nobody signed in in time. Begin again.
sign-in-client = The application is not accepted ({ $detail }). Check its client ID and secret, and that it is a public client or a desktop app.
sign-in-refused = The sign-in was refused ({ $detail }). Your IT department knows what that means.
sign-in-given-up = The sign-in was given up. Begin again.
