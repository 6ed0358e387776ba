-- What is asked of respondents about themselves: a choice among levels, a number, or any text. What was
-- asked before this version was any text.

ALTER TABLE profile_field ADD COLUMN kind TEXT NOT NULL DEFAULT 'TEXT'
  CONSTRAINT "not_a_choice kind" CHECK (kind IN ('CHOICE', 'NUMBER', 'TEXT'));

CREATE TABLE profile_level (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  field INTEGER NOT NULL REFERENCES profile_field (id),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200)
) STRICT;

CREATE INDEX profile_level_field ON profile_level (field);
