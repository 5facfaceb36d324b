-- What Marketo REST connections saw: the counters of API calls, what they asked themselves, campaigns and names.
-- Days are quota days (America/Chicago) as text, times Unix milliseconds.

-- The latest known count of each day; the user '' is everyone together.
CREATE TABLE usage_day (
    instance        TEXT NOT NULL,
    day             TEXT NOT NULL,
    user            TEXT NOT NULL,
    used            INTEGER NOT NULL,
    PRIMARY KEY (instance, day, user)
) STRICT, WITHOUT ROWID;

-- The counts over the day.
CREATE TABLE usage_sample (
    instance        TEXT NOT NULL,
    user            TEXT NOT NULL,
    day             TEXT NOT NULL,
    at              INTEGER NOT NULL,
    used            INTEGER NOT NULL,
    PRIMARY KEY (instance, user, day, at)
) STRICT, WITHOUT ROWID;

-- The calls answered with an error, by code; the code '' is all together, so that a day without errors is known too.
CREATE TABLE api_error_day (
    instance        TEXT NOT NULL,
    day             TEXT NOT NULL,
    code            TEXT NOT NULL,
    count           INTEGER NOT NULL,
    PRIMARY KEY (instance, day, code)
) STRICT, WITHOUT ROWID;

-- What Campanile itself asked, and what it allows itself.
CREATE TABLE own_calls (
    connection      TEXT NOT NULL,
    day             TEXT NOT NULL,
    calls           INTEGER NOT NULL,
    budget          INTEGER NOT NULL,
    PRIMARY KEY (connection, day)
) STRICT, WITHOUT ROWID;

-- How far a connection has browsed, as JSON.
CREATE TABLE rest_memory (
    connection      TEXT PRIMARY KEY NOT NULL,
    memory          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Campaigns and programs with what they are called. One without a name does not exist in Marketo.
CREATE TABLE marketo_object (
    instance        TEXT NOT NULL,
    kind            TEXT NOT NULL,
    id              TEXT NOT NULL,
    name            TEXT,
    workspace       TEXT,
    url             TEXT,
    health          TEXT,                      -- JSON, of smart campaigns
    suspect         INTEGER NOT NULL DEFAULT 0,
    seen_at         INTEGER NOT NULL,
    PRIMARY KEY (instance, kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX marketo_object_suspect ON marketo_object (instance) WHERE suspect = 1;

-- How many people exhausted a stream: counts only, of nobody in particular.
CREATE TABLE exhausted (
    instance        TEXT NOT NULL,
    program_id      TEXT NOT NULL,
    stream          TEXT NOT NULL,
    count           INTEGER NOT NULL,
    told            INTEGER NOT NULL,          -- the count that was told last, or the first one
    seen_at         INTEGER NOT NULL,
    PRIMARY KEY (instance, program_id, stream)
) STRICT, WITHOUT ROWID;

-- Notifications whose subject has no page yet, by subject.
CREATE INDEX notification_unnamed ON notification (
    instance, json_extract(subject, '$.kind'), json_extract(subject, '$.id')
) WHERE subject IS NOT NULL AND json_extract(subject, '$.url') IS NULL;
