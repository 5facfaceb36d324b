-- Which instance a Marketo REST connection looks at: what it saw there goes with it.

ALTER TABLE rest_memory ADD COLUMN instance TEXT NOT NULL DEFAULT '';
