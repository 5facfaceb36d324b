-- How far a mailbox is looked through in its first reading, and which mails that are stored are still to be marked or
-- moved.

ALTER TABLE connection ADD COLUMN looked_at INTEGER;
ALTER TABLE connection ADD COLUMN looked_at_of INTEGER;
ALTER TABLE connection ADD COLUMN put_away TEXT;
