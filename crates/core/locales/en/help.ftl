### The command line’s help, a message for each command with an attribute for each argument, and what is wrong with
### a command line. It is read only when asked for.

help =
    .about = Watches the notifications of Adobe Marketo Engage: reads them, keeps them, shows them.
    .config = The configuration file; without it, campanile/config.toml at the system’s own place
    .data-dir = The data folder; without it, campanile at the system’s own place
    .json = One JSON object a line, for programs
    .help = Show this help
    .version = Show the version

help-sync =
    .about = Reads every connection until it is caught up, and ends

help-relay =
    .about = Reads every connection and publishes what comes in to all desktops, until it is asked to end

help-list =
    .about = Lists notifications, newest first
    .types = Only this type; may be given several times
    .instance = Only this instance (Munchkin ID)
    .unread = Only unread ones
    .since = Only those since then: a time (RFC 3339), or how long ago (7d, 12h)
    .search = Only those with all these words; type:, severity:, campaign:, before:, after: and is:unread are understood too
    .incidents = Incidents instead of notifications: repeats of one problem as one line
    .limit = At most so many

help-show =
    .about = Shows one notification with everything about it
    .id = Its ID

help-stats =
    .about = Counts notifications

help-export =
    .about = Writes everything in the history, newest first
    .format = As a table, one array, or one object a line
    .output = Into this file instead of to standard output

help-forget =
    .about = Blackens a person’s email address in everything that is stored
    .email = The address

help-mark =
    .about = Marks notifications
    .mark = As what
    .ids = Their IDs

help-triage =
    .about = Tells the team what you do about an incident, and shows what the team does

help-triage-ack =
    .about = You are on it
    .incident = The incident’s key, or the ID of one of its notifications

help-triage-assign =
    .about = A colleague is to take it
    .incident = The incident’s key, or the ID of one of its notifications
    .name = The colleague’s name, as the relay’s server knows it

help-triage-resolve =
    .about = It is done
    .incident = The incident’s key, or the ID of one of its notifications

help-triage-release =
    .about = Nobody is on it any more
    .incident = The incident’s key, or the ID of one of its notifications

help-triage-comment =
    .about = Says something about it to the team
    .incident = The incident’s key, or the ID of one of its notifications
    .text = What

help-triage-show =
    .about = Shows who is on it and what was said
    .incident = The incident’s key, or the ID of one of its notifications

help-secret =
    .about = Stores or deletes the secret of a connection in the system’s keychain

help-secret-set =
    .about = Reads the secret from standard input and stores it
    .id = The connection’s ID

help-secret-delete =
    .about = Deletes it
    .id = The connection’s ID

help-doctor =
    .about = Looks at everything that Campanile needs, and says what helps

help-support =
    .about = Tells how this installation is, for whoever helps, without secrets and names
    .save = Saves it into this file too, which must not be there yet

help-papers =
    .about = Writes the manual and what shells complete into a folder, for packages
    .folder = The folder

help-help =
    .about = Shows the help of the program, or of a command
    .command = The command

help-simulate =
    .about = Stands in for Adobe’s identity service and journal, to try Campanile out
    .port = The port; 0 picks a free one
    .scenario = What it plays: empty, demo, storm, quiet, corpus

## The help’s own words

cli-help-usage = Usage:
cli-help-commands = Commands:
cli-help-arguments = Arguments:
cli-help-options = Options:
cli-help-command = COMMAND
cli-help-default = { $help } [default: { $value }]
cli-help-values = { $help } [one of: { $values }]

## What is wrong with a command line

cli-usage-unknown-argument = There is no { $argument } here.
cli-usage-unknown-command = There is no command { $command }.
cli-usage-no-command = A command is missing: { $commands }
cli-usage-missing = This is missing: { $argument }
cli-usage-no-value = { $argument } needs a value.
cli-usage-no-value-here = { $argument } takes no value.
cli-usage-bad-value = “{ $value }” is not allowed for { $argument }.
cli-usage-conflict = { $argument } may be given only once, or not together with another.
cli-usage-allowed = Allowed: { $allowed }
cli-usage-suggestion = Meant perhaps: { $suggestion }
cli-usage-help = All commands and options: campanile --help

help-sign-in =
    .about = Signs in to a mailbox that takes no passwords
    .id = The connection’s ID
    .client-secret-file = A file with the application’s own secret, where the provider gave one (Google)

help-mail-rule =
    .about = Makes a rule that takes mails like a stored one for a type
    .id = The notification’s ID
    .kind = The type
    .save = Saves the rule and applies it to all stored mails

help-forward =
    .about = Tries out where notifications are forwarded to

help-forward-test =
    .about = Sends a message there and says what came of it
    .id = The ID of the [[forward]] in config.toml
