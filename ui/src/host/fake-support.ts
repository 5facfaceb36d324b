/** A support report as the engine makes it: English, with long lines, and nothing in it that is anybody's. */
export const SUPPORT_REPORT = `# Campanile support report

This is for whoever helps you with Campanile. Secrets, names, addresses, hosts and what Marketo sent are not in it: what
stands in [brackets], and each “…” in a path, stands for something that was taken out.

Made 2026-11-23 14:05 UTC.

## Programs

- program: campanile-desktop 0.1.0 (schema 9)
- watch: campanile-agent 0.1.0 (schema 9)

## What the doctor finds

- fine settings: 2 connections are set up.
- fine history: 12,480 notifications, 31 MB, and the file is sound.
- wrong connection connection-2

## Settings

\`\`\`
language = fr
[[connection]]
client_id = [32]
id = prod
journal_url = [https, adobe.io]
kind = adobe-journal
org_id = [33]
scopes = adobeio_api, openid, adobeid
[rules.salesforce]
show = toast
\`\`\`

## Connections

- prod: adobe-journal, configured=true, state=ok, checked=40s, answered=40s, trouble=none, caught-up=true
- connection-2: mailbox, configured=true, state=unreachable, checked=2m, answered=3h, trouble=2h, caught-up=true, cause=dns, code=dns

## History

- file: 31.0 MB
- write-ahead-log: 0.4 MB
- write-trouble: none
- notifications: 12480, unread=9, critical=1
${Array.from({ length: 30 }, (_, number) => `- campaign-failure: ${String(number)}, unread=0`).join("\n")}

## Log

\`\`\`
2026-11-23 14:04:01Z WARN campanile_engine::reading: could not be read connection=connection-2 reason=Reason { cause: Dns, host: "[text]", status: None, detail: "[text]" }
\`\`\`
`;
