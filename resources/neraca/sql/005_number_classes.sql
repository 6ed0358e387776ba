-- Classes of a number that respondents are asked for, such as their age: where each class but the lowest
-- begins. Without a row, every number is a group of its own.

CREATE TABLE profile_bound (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  field INTEGER NOT NULL REFERENCES profile_field (id),
  lower TEXT NOT NULL CONSTRAINT "not_exact lower" CHECK (
    trim(lower, '-0123456789') IN ('', '.', '/') AND ltrim(lower, '-') GLOB '[0-9]*' AND lower GLOB '*[0-9]'
    AND lower NOT GLOB '?*-*' AND lower NOT GLOB '*/0*' AND length(lower) <= 200),
  UNIQUE (field, lower)
) STRICT;
