-- Purification: choices of items of an instrument, or of a dimension of it, each kept with its reason;
-- and the rule by which reports call its items valid.

CREATE TABLE instrument_version (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
  dimension INTEGER,
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  reason_id TEXT NOT NULL CONSTRAINT "too_long reason" CHECK (length(reason_id) <= 500),
  reason_en TEXT NOT NULL CONSTRAINT "too_long reason" CHECK (length(reason_en) <= 500),
  reported INTEGER NOT NULL CONSTRAINT "not_a_choice reported" CHECK (reported IN (0, 1)),
  CONSTRAINT "blank reason" CHECK (trim(reason_id) <> '' OR trim(reason_en) <> ''),
  FOREIGN KEY (dimension, questionnaire) REFERENCES dimension (id, questionnaire)
) STRICT;

CREATE INDEX instrument_version_questionnaire ON instrument_version (questionnaire);
CREATE INDEX instrument_version_dimension ON instrument_version (dimension);

-- One version at most stands in the report of an instrument, and of each of its dimensions.
CREATE UNIQUE INDEX instrument_version_reported ON instrument_version (questionnaire, ifnull(dimension, 0))
  WHERE reported = 1;

-- item is empty once it was removed; code then still names it.
CREATE TABLE left_out_item (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  version INTEGER NOT NULL REFERENCES instrument_version (id),
  item INTEGER REFERENCES item (id),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  UNIQUE (version, item)
) STRICT;

CREATE INDEX left_out_item_item ON left_out_item (item);

-- A version stays with its questionnaire, and leaves out items of that one only.
CREATE TRIGGER instrument_version_update BEFORE UPDATE OF questionnaire ON instrument_version
  WHEN NEW.questionnaire IS NOT OLD.questionnaire
  BEGIN SELECT RAISE(ABORT, 'stays_in_questionnaire'); END;
CREATE TRIGGER left_out_item_insert AFTER INSERT ON left_out_item WHEN NEW.item IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'of_another_questionnaire') FROM item i, instrument_version v
    WHERE i.id = NEW.item AND v.id = NEW.version AND i.questionnaire <> v.questionnaire;
END;
CREATE TRIGGER left_out_item_update AFTER UPDATE OF version, item ON left_out_item WHEN NEW.item IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'of_another_questionnaire') FROM item i, instrument_version v
    WHERE i.id = NEW.item AND v.id = NEW.version AND i.questionnaire <> v.questionnaire;
END;

-- Without a row, reports use r-table at 5 %, two-tailed.
CREATE TABLE reported_rule (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  questionnaire INTEGER NOT NULL UNIQUE REFERENCES questionnaire (id),
  rule TEXT NOT NULL CONSTRAINT "not_a_choice rule" CHECK (rule IN ('r-table', 'r-030', 'p', 'corrected-030')),
  level TEXT NOT NULL CONSTRAINT "not_a_choice level" CHECK (level IN ('0.01', '0.05', '0.1')),
  tails INTEGER NOT NULL CONSTRAINT "not_a_choice tails" CHECK (tails IN (1, 2))
) STRICT;
