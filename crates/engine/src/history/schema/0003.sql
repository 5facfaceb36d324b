-- What was decided about toasts, and what the user or time says of incidents.

-- Until when the user does not want to hear of it, and since when it is over by itself.
ALTER TABLE incident ADD COLUMN snoozed_until INTEGER;
ALTER TABLE incident ADD COLUMN resolved_at INTEGER;
CREATE INDEX incident_snoozed ON incident (snoozed_until) WHERE snoozed_until IS NOT NULL;

-- What happens after it was over makes it open again.
CREATE TRIGGER incident_reopen AFTER INSERT ON notification BEGIN
    UPDATE incident SET resolved_at = NULL WHERE key = new.incident AND resolved_at < new.occurred_at;
END;

-- The decision for each notification that was not there before Campanile came: those have none.
CREATE TABLE decision (
    seq             INTEGER PRIMARY KEY NOT NULL,  -- the notification's number
    what            TEXT NOT NULL,
    exception       TEXT,                          -- the user's exception that decided, in its own words
    owed            INTEGER NOT NULL DEFAULT 0,    -- 1: held back, and no digest has told of it yet
    decided_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX decision_owed ON decision (seq) WHERE owed = 1;
CREATE TRIGGER decision_delete AFTER DELETE ON notification BEGIN
    DELETE FROM decision WHERE seq = old.seq;
END;

-- The episode of an incident that the user was told of, so that its repeats do not ring again.
CREATE TABLE told_episode (
    incident        TEXT PRIMARY KEY NOT NULL,
    first_at        INTEGER NOT NULL,
    last_at         INTEGER NOT NULL,
    count           INTEGER NOT NULL,
    severity        INTEGER NOT NULL,              -- the worst that was told
    told_at         INTEGER NOT NULL,
    reminders       INTEGER NOT NULL DEFAULT 0     -- how often it was reminded of
) STRICT, WITHOUT ROWID;
CREATE TRIGGER told_episode_delete AFTER DELETE ON incident BEGIN
    DELETE FROM told_episode WHERE incident = old.key;
END;

-- While toasts are paused: one row. No end means until the user resumes.
CREATE TABLE pause (
    singleton       INTEGER PRIMARY KEY CHECK (singleton = 1),
    since           INTEGER NOT NULL,
    until           INTEGER
) STRICT;

-- What is said once ever.
CREATE TABLE said (
    what            TEXT PRIMARY KEY NOT NULL,
    said_at         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
