-- What the overview counts, so that it need not look at every notification of half a year.

-- How many there were on each day of UTC, as days since 1970. Longer stretches are put together from days, and what is
-- left over at their ends is counted one by one: so they may begin and end at any time.
CREATE TABLE day_tally (
    day             INTEGER NOT NULL,
    instance        TEXT NOT NULL,
    type            TEXT NOT NULL,
    severity        INTEGER NOT NULL,
    total           INTEGER NOT NULL,
    PRIMARY KEY (day, instance, type, severity)
) STRICT, WITHOUT ROWID;

INSERT INTO day_tally (day, instance, type, severity, total)
SELECT occurred_at / 86400000, instance, type, severity, count(*) FROM notification GROUP BY 1, 2, 3, 4;

CREATE TRIGGER day_tally_insert AFTER INSERT ON notification BEGIN
    INSERT INTO day_tally (day, instance, type, severity, total)
    VALUES (new.occurred_at / 86400000, new.instance, new.type, new.severity, 1)
    ON CONFLICT (day, instance, type, severity) DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER day_tally_delete AFTER DELETE ON notification BEGIN
    DELETE FROM day_tally WHERE day = old.occurred_at / 86400000 AND instance = old.instance AND type = old.type
        AND severity = old.severity AND total = 1;
    UPDATE day_tally SET total = total - 1 WHERE day = old.occurred_at / 86400000 AND instance = old.instance
        AND type = old.type AND severity = old.severity;
END;

-- The campaigns that failed, by time: everything that is needed to count them stands in the index.
CREATE INDEX notification_failing ON notification (occurred_at, severity, type, incident)
    WHERE severity >= 2 AND type IN ('campaign-failure', 'campaign-abort');

-- How long it took until somebody read them. What is muted is stored read, and what was there before Campanile came was
-- read elsewhere.
CREATE INDEX notification_read_after ON notification (received_at, read_at, arrival, instance)
    WHERE read_at > received_at AND arrival = 0;
