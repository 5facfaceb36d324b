-- How often a reader began to deliver what comes next without a word of how that ended.

ALTER TABLE reader ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
