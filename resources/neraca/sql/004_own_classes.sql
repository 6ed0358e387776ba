-- Classes into which the means of a questionnaire fall, with bounds of the user's own. Without a row, means
-- fall into five classes of equal width. usual is the name of a class as the program words it in either
-- language; empty where the user named it.

CREATE TABLE own_class (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  usual TEXT NOT NULL CONSTRAINT "not_a_choice usual"
    CHECK (usual IN ('', 'very_low', 'low', 'medium', 'high', 'very_high')),
  lower TEXT NOT NULL CONSTRAINT "not_exact lower" CHECK (
    trim(lower, '-0123456789') IN ('', '.', '/') AND ltrim(lower, '-') GLOB '[0-9]*' AND lower GLOB '*[0-9]'
    AND lower NOT GLOB '?*-*' AND lower NOT GLOB '*/0*' AND length(lower) <= 200),
  upper TEXT NOT NULL CONSTRAINT "not_exact upper" CHECK (
    trim(upper, '-0123456789') IN ('', '.', '/') AND ltrim(upper, '-') GLOB '[0-9]*' AND upper GLOB '*[0-9]'
    AND upper NOT GLOB '?*-*' AND upper NOT GLOB '*/0*' AND length(upper) <= 200),
  CONSTRAINT "blank name" CHECK (usual <> '' OR trim(name_id) <> '' OR trim(name_en) <> '')
) STRICT;

CREATE INDEX own_class_questionnaire ON own_class (questionnaire);
