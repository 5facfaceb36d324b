-- Incidents: the notifications of one key, summed up, so that a list of them costs what a list of rows costs.

CREATE TABLE incident (
    key             TEXT PRIMARY KEY NOT NULL,
    type            TEXT NOT NULL,
    instance        TEXT NOT NULL,
    severity        INTEGER NOT NULL,          -- the worst; it never falls
    total           INTEGER NOT NULL,
    unread          INTEGER NOT NULL,
    archived        INTEGER NOT NULL,
    first_at        INTEGER NOT NULL,
    last_at         INTEGER NOT NULL,
    latest          INTEGER NOT NULL           -- the number of the newest notification
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_by_time ON incident (last_at DESC, latest DESC);
CREATE INDEX incident_by_type ON incident (type, last_at DESC, latest DESC);
CREATE INDEX incident_unread ON incident (last_at DESC, latest DESC) WHERE unread > 0;
CREATE INDEX incident_critical ON incident (last_at DESC, latest DESC) WHERE severity = 3;
CREATE INDEX incident_archived ON incident (last_at DESC, latest DESC) WHERE archived = total;

INSERT INTO incident (key, type, instance, severity, total, unread, archived, first_at, last_at, latest)
SELECT incident, type, instance, max(severity), count(*), sum(read_at IS NULL), sum(archived_at IS NOT NULL),
    min(occurred_at), max(occurred_at),
    (SELECT seq FROM notification newest WHERE newest.incident = notification.incident
     ORDER BY occurred_at DESC, seq DESC LIMIT 1)
FROM notification GROUP BY incident;

CREATE TRIGGER incident_insert AFTER INSERT ON notification BEGIN
    INSERT INTO incident (key, type, instance, severity, total, unread, archived, first_at, last_at, latest)
    VALUES (new.incident, new.type, new.instance, new.severity, 1, new.read_at IS NULL, new.archived_at IS NOT NULL,
        new.occurred_at, new.occurred_at, new.seq)
    ON CONFLICT (key) DO UPDATE SET
        severity = max(severity, excluded.severity),
        total = total + 1,
        unread = unread + excluded.unread,
        archived = archived + excluded.archived,
        first_at = min(first_at, excluded.first_at),
        latest = CASE WHEN (excluded.last_at, excluded.latest) > (last_at, latest) THEN excluded.latest ELSE latest END,
        last_at = max(last_at, excluded.last_at);
END;
CREATE TRIGGER incident_mark AFTER UPDATE OF read_at, archived_at ON notification
WHEN (old.read_at IS NULL) <> (new.read_at IS NULL) OR (old.archived_at IS NULL) <> (new.archived_at IS NULL) BEGIN
    UPDATE incident SET
        unread = unread + (new.read_at IS NULL) - (old.read_at IS NULL),
        archived = archived + (new.archived_at IS NOT NULL) - (old.archived_at IS NOT NULL)
    WHERE key = new.incident;
END;
CREATE TRIGGER incident_delete AFTER DELETE ON notification BEGIN
    DELETE FROM incident WHERE key = old.incident AND total = 1;
    UPDATE incident SET
        total = total - 1,
        unread = unread - (old.read_at IS NULL),
        archived = archived - (old.archived_at IS NOT NULL),
        first_at = (SELECT min(occurred_at) FROM notification WHERE incident = old.incident),
        last_at = (SELECT max(occurred_at) FROM notification WHERE incident = old.incident),
        latest = (SELECT seq FROM notification WHERE incident = old.incident ORDER BY occurred_at DESC, seq DESC LIMIT 1)
    WHERE key = old.incident;
END;
