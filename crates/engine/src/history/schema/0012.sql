-- Shared triage: what the whole team did about incidents, and how each stands by that.

-- Everybody's entries, each once. They go with their incident; those of incidents that are not known here go with age.
CREATE TABLE triage_entry (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    connection      TEXT NOT NULL,                 -- the connection that they came through, or leave by
    incident        TEXT NOT NULL,
    author          TEXT NOT NULL,
    id              TEXT NOT NULL,
    at              INTEGER NOT NULL,              -- when it counts as done
    body            TEXT NOT NULL,                 -- the deed, as JSON
    mine            INTEGER NOT NULL DEFAULT 0,    -- 1: done on this computer
    sent            INTEGER NOT NULL DEFAULT 1,    -- 0: the stream does not have it yet, as far as is known here
    UNIQUE (incident, author, id)
) STRICT;
CREATE INDEX triage_entry_unsent ON triage_entry (connection, number) WHERE sent = 0;
CREATE INDEX triage_entry_by_time ON triage_entry (at);

-- How an incident stands by its entries.
CREATE TABLE triage_standing (
    incident        TEXT PRIMARY KEY NOT NULL,
    care            TEXT NOT NULL,
    who             TEXT,                          -- who takes care of it
    author          TEXT NOT NULL,
    at              INTEGER NOT NULL,
    told            INTEGER NOT NULL DEFAULT 0     -- 1: its toast says so, where one is up
) STRICT, WITHOUT ROWID;
CREATE INDEX triage_standing_untold ON triage_standing (incident) WHERE told = 0;

CREATE TRIGGER triage_goes AFTER DELETE ON incident BEGIN
    DELETE FROM triage_entry WHERE incident = old.key;
    DELETE FROM triage_standing WHERE incident = old.key;
END;

-- How far each connection has read of it, and who this computer's user is there.
CREATE TABLE triage_place (
    connection      TEXT PRIMARY KEY NOT NULL,
    origin          TEXT NOT NULL,
    position        TEXT NOT NULL,
    user            TEXT
) STRICT, WITHOUT ROWID;
