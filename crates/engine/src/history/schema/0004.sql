-- Triage: pins, notes, what an incident is about, and counts and indexes for the window's list.

ALTER TABLE incident ADD COLUMN pinned_at INTEGER;
ALTER TABLE incident ADD COLUMN subject TEXT NOT NULL DEFAULT '';  -- "kind/id" of what its first notification was about

UPDATE incident SET subject = coalesce((
    SELECT json_extract(subject, '$.kind') || '/' || json_extract(subject, '$.id')
    FROM notification WHERE seq = incident.latest
), '');
CREATE TRIGGER incident_subject AFTER INSERT ON incident BEGIN
    UPDATE incident SET subject = coalesce((
        SELECT json_extract(subject, '$.kind') || '/' || json_extract(subject, '$.id')
        FROM notification WHERE seq = new.latest
    ), '') WHERE key = new.key;
END;

-- A list of the window is read along one of these: by time, or by each type, severity and instance that it asks for.
-- The pinned ones stand before all others and have an index of their own.
DROP INDEX incident_by_type;
DROP INDEX incident_unread;
DROP INDEX incident_critical;
DROP INDEX incident_archived;
CREATE INDEX incident_open ON incident (last_at DESC, latest DESC)
    WHERE archived < total;
CREATE INDEX incident_open_by_kind ON incident (type, severity, instance, last_at DESC, latest DESC)
    WHERE archived < total;
CREATE INDEX incident_unread ON incident (last_at DESC, latest DESC)
    WHERE unread > 0;
CREATE INDEX incident_unread_by_kind ON incident (type, severity, instance, last_at DESC, latest DESC)
    WHERE unread > 0;
CREATE INDEX incident_archived ON incident (last_at DESC, latest DESC)
    WHERE archived = total;
CREATE INDEX incident_archived_by_kind ON incident (type, severity, instance, last_at DESC, latest DESC)
    WHERE archived = total;
CREATE INDEX incident_pinned ON incident (last_at DESC, latest DESC) WHERE pinned_at IS NOT NULL;
CREATE INDEX incident_by_subject ON incident (instance, subject, last_at DESC) WHERE subject <> '';

-- How many incidents there are, as the window counts them.
CREATE TABLE incident_tally (
    instance        TEXT NOT NULL,
    type            TEXT NOT NULL,
    severity        INTEGER NOT NULL,
    open            INTEGER NOT NULL DEFAULT 0,
    unread          INTEGER NOT NULL DEFAULT 0,
    archived        INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (instance, type, severity)
) STRICT, WITHOUT ROWID;

INSERT INTO incident_tally (instance, type, severity, open, unread, archived)
SELECT instance, type, severity, sum(archived < total), sum(unread > 0), sum(archived = total)
FROM incident GROUP BY instance, type, severity;

CREATE TRIGGER incident_tally_insert AFTER INSERT ON incident BEGIN
    INSERT INTO incident_tally (instance, type, severity, open, unread, archived)
    VALUES (new.instance, new.type, new.severity, new.archived < new.total, new.unread > 0, new.archived = new.total)
    ON CONFLICT (instance, type, severity) DO UPDATE SET
        open = open + excluded.open, unread = unread + excluded.unread, archived = archived + excluded.archived;
END;
CREATE TRIGGER incident_tally_update AFTER UPDATE ON incident
WHEN old.severity <> new.severity OR (old.archived < old.total) <> (new.archived < new.total)
    OR (old.unread > 0) <> (new.unread > 0) BEGIN
    UPDATE incident_tally SET
        open = open - (old.archived < old.total),
        unread = unread - (old.unread > 0),
        archived = archived - (old.archived = old.total)
    WHERE instance = old.instance AND type = old.type AND severity = old.severity;
    INSERT INTO incident_tally (instance, type, severity, open, unread, archived)
    VALUES (new.instance, new.type, new.severity, new.archived < new.total, new.unread > 0, new.archived = new.total)
    ON CONFLICT (instance, type, severity) DO UPDATE SET
        open = open + excluded.open, unread = unread + excluded.unread, archived = archived + excluded.archived;
END;
CREATE TRIGGER incident_tally_delete AFTER DELETE ON incident BEGIN
    UPDATE incident_tally SET
        open = open - (old.archived < old.total),
        unread = unread - (old.unread > 0),
        archived = archived - (old.archived = old.total)
    WHERE instance = old.instance AND type = old.type AND severity = old.severity;
END;

-- The user's own words about an incident. They go with it.
CREATE TABLE note (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    incident        TEXT NOT NULL UNIQUE,
    text            TEXT NOT NULL,
    written_at      INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE note_search USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER note_insert AFTER INSERT ON note BEGIN
    INSERT INTO note_search (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER note_delete AFTER DELETE ON note BEGIN
    DELETE FROM note_search WHERE rowid = old.number;
END;
CREATE TRIGGER note_goes AFTER DELETE ON incident BEGIN
    DELETE FROM note WHERE incident = old.key;
END;
