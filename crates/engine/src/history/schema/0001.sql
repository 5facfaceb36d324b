-- Times are Unix milliseconds. Severity: 0 info, 1 warning, 2 error, 3 critical. Arrival: 0 live, 1 backfill.

CREATE TABLE connection (
    id              TEXT PRIMARY KEY NOT NULL,
    kind            TEXT NOT NULL,
    origin          TEXT NOT NULL DEFAULT '',  -- what the position belongs to; another origin starts anew
    position        TEXT,
    caught_up_at    INTEGER,                   -- the end of the first catch-up
    backlog_told    INTEGER NOT NULL DEFAULT 0,
    state           TEXT,
    reason          TEXT,                      -- JSON, where the state is not ok
    attempted_at    INTEGER,
    succeeded_at    INTEGER,
    trouble_since   INTEGER
) STRICT;

CREATE TABLE notification (
    seq             INTEGER PRIMARY KEY AUTOINCREMENT,
    id              TEXT NOT NULL UNIQUE,
    connection      TEXT NOT NULL,
    source_id       TEXT NOT NULL,
    instance        TEXT NOT NULL DEFAULT '',
    type            TEXT NOT NULL,
    subtype         TEXT NOT NULL DEFAULT '',
    severity        INTEGER NOT NULL,
    occurred_at     INTEGER NOT NULL,
    received_at     INTEGER NOT NULL,
    subject         TEXT,
    facts           TEXT NOT NULL DEFAULT '{}',
    incident        TEXT NOT NULL DEFAULT '',
    arrival         INTEGER NOT NULL DEFAULT 0,
    read_at         INTEGER,
    archived_at     INTEGER,
    raw             TEXT NOT NULL DEFAULT '',
    UNIQUE (connection, source_id)
) STRICT;

CREATE INDEX notification_by_time ON notification (occurred_at DESC, seq DESC);
CREATE INDEX notification_by_type ON notification (type, occurred_at DESC, seq DESC);
CREATE INDEX notification_by_incident ON notification (incident, occurred_at);
CREATE INDEX notification_unread ON notification (occurred_at DESC, seq DESC) WHERE read_at IS NULL;
CREATE INDEX notification_critical ON notification (occurred_at DESC, seq DESC) WHERE severity = 3;
CREATE INDEX notification_archived ON notification (occurred_at DESC, seq DESC) WHERE archived_at IS NOT NULL;

-- Counting a million rows takes half a second, so the counts are kept.
CREATE TABLE tally (
    instance        TEXT NOT NULL,
    type            TEXT NOT NULL,
    severity        INTEGER NOT NULL,
    total           INTEGER NOT NULL DEFAULT 0,
    unread          INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (instance, type, severity)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tally_insert AFTER INSERT ON notification BEGIN
    INSERT INTO tally (instance, type, severity, total, unread)
    VALUES (new.instance, new.type, new.severity, 1, new.read_at IS NULL)
    ON CONFLICT (instance, type, severity) DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
END;
CREATE TRIGGER tally_read AFTER UPDATE OF read_at ON notification
WHEN (old.read_at IS NULL) <> (new.read_at IS NULL) BEGIN
    UPDATE tally SET unread = unread + (new.read_at IS NULL) - (old.read_at IS NULL)
    WHERE instance = new.instance AND type = new.type AND severity = new.severity;
END;
CREATE TRIGGER tally_delete AFTER DELETE ON notification BEGIN
    UPDATE tally SET total = total - 1, unread = unread - (old.read_at IS NULL)
    WHERE instance = old.instance AND type = old.type AND severity = old.severity;
END;

-- The words of each notification; the text itself stands in the rows.
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER search_delete AFTER DELETE ON notification BEGIN
    DELETE FROM search WHERE rowid = old.seq;
END;

-- How far each reader has delivered.
CREATE TABLE reader (
    name            TEXT PRIMARY KEY NOT NULL,
    seq             INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Whether the resident program was there: one row.
CREATE TABLE heartbeat (
    singleton       INTEGER PRIMARY KEY CHECK (singleton = 1),
    beat_at         INTEGER NOT NULL,
    ended_cleanly   INTEGER NOT NULL DEFAULT 0
) STRICT;
