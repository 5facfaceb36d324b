-- Where notifications go on to ([[forward]] in config.toml), how it went there last, and what still waits.

CREATE TABLE forwarder (
    name            TEXT PRIMARY KEY NOT NULL,
    tries           INTEGER NOT NULL DEFAULT 0,  -- of the message that is under way
    next_at         INTEGER,                     -- not tried again before
    failing_since   INTEGER,
    reason          TEXT,                        -- JSON, while it fails
    told            INTEGER NOT NULL DEFAULT 0,  -- whether that it fails was told
    sent_at         INTEGER
) STRICT;

-- A row for each notification and place until it is there. How far each place is in the history stands in reader, as
-- forward/NAME.
CREATE TABLE outbox (
    forwarder       TEXT NOT NULL,
    seq             INTEGER NOT NULL,
    queued_at       INTEGER NOT NULL,
    message         INTEGER,                     -- the first number of the message that it goes in, once that is decided
    PRIMARY KEY (forwarder, seq)
) STRICT, WITHOUT ROWID;
