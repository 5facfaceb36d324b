-- Search without delay, however many there are and whatever is typed.

-- Beginnings of up to four letters have an index of their own; longer ones are looked up among the places of all words.
-- What was there before is found by its facts and by what Marketo sent; only new ones are found by our own words too.
DROP TRIGGER search_delete;
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4'
);
INSERT INTO search (rowid, words)
SELECT seq, type || ' ' || source_id || ' ' || instance || ' ' || subtype || ' ' || facts || ' ' || raw FROM notification;
CREATE TRIGGER search_delete AFTER DELETE ON notification BEGIN
    DELETE FROM search WHERE rowid = old.seq;
END;
CREATE VIRTUAL TABLE search_place USING fts5vocab (search, instance);

-- From what a search finds to its incidents, without reading the rows and what Marketo sent in them.
CREATE INDEX notification_incident ON notification (seq, incident);
