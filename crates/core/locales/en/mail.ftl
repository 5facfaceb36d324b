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
