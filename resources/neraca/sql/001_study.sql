-- A Neraca study: one table a kind of row, uuid naming the row in every copy of the study, id only in
-- this file. Texts of the user stand twice, Indonesian (_id) and English (_en), either may be empty.
-- Exact numbers are text: 41000, 1.25 or 20/3. A constraint is named "rule field"; the program's
-- message is chosen by the rule. What may be done may be undone: no rule forbids the way back.

PRAGMA application_id = 0x4E524341; -- NRCA

CREATE TABLE study_info (
  id INTEGER PRIMARY KEY CONSTRAINT "only_one study_info" CHECK (id = 1),
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  number_format TEXT NOT NULL CONSTRAINT "not_a_choice number_format" CHECK (number_format IN ('id', 'en')),
  currency TEXT NOT NULL CONSTRAINT "not_a_choice currency" CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  note_id TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_id) <= 4000),
  note_en TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_en) <= 4000)
) STRICT;

CREATE TABLE business (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)) UNIQUE,
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200)
) STRICT;

CREATE TABLE period (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)) UNIQUE,
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  starts TEXT NOT NULL CONSTRAINT "not_a_date starts" CHECK (starts GLOB '????-??-??' AND date(starts) IS starts),
  ends TEXT NOT NULL CONSTRAINT "not_a_date ends" CHECK (ends GLOB '????-??-??' AND date(ends) IS ends),
  months INTEGER NOT NULL CONSTRAINT "out_of_range months" CHECK (months BETWEEN 1 AND 1200),
  CONSTRAINT "order ends" CHECK (starts <= ends)
) STRICT;

CREATE TABLE profile_field (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)) UNIQUE,
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200)
) STRICT;

CREATE TABLE questionnaire (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)) UNIQUE,
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  scale_min INTEGER NOT NULL CONSTRAINT "out_of_range scale_min" CHECK (scale_min BETWEEN -1000 AND 1000),
  scale_max INTEGER NOT NULL CONSTRAINT "out_of_range scale_max" CHECK (scale_max BETWEEN -1000 AND 1000),
  about_id TEXT NOT NULL CONSTRAINT "too_long about" CHECK (length(about_id) <= 1000),
  about_en TEXT NOT NULL CONSTRAINT "too_long about" CHECK (length(about_en) <= 1000),
  confidential INTEGER NOT NULL CONSTRAINT "not_a_choice confidential" CHECK (confidential IN (0, 1)),
  note_id TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_id) <= 4000),
  note_en TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_en) <= 4000),
  CONSTRAINT "out_of_range scale" CHECK (scale_max - scale_min BETWEEN 1 AND 25)
) STRICT;

CREATE TABLE scale_label (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
  value INTEGER NOT NULL CONSTRAINT "out_of_range value" CHECK (value BETWEEN -1000 AND 1000),
  label_id TEXT NOT NULL CONSTRAINT "too_long label" CHECK (length(label_id) <= 200),
  label_en TEXT NOT NULL CONSTRAINT "too_long label" CHECK (length(label_en) <= 200),
  UNIQUE (questionnaire, value)
) STRICT;

CREATE TABLE dimension (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
  parent INTEGER CONSTRAINT "circle parent" CHECK (parent <> id),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  UNIQUE (questionnaire, code),
  UNIQUE (id, questionnaire),
  FOREIGN KEY (parent, questionnaire) REFERENCES dimension (id, questionnaire)
) STRICT;

CREATE INDEX dimension_parent ON dimension (parent);

CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
  dimension INTEGER,
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  statement_id TEXT NOT NULL CONSTRAINT "too_long statement" CHECK (length(statement_id) <= 2000),
  statement_en TEXT NOT NULL CONSTRAINT "too_long statement" CHECK (length(statement_en) <= 2000),
  reversed INTEGER NOT NULL CONSTRAINT "not_a_choice reversed" CHECK (reversed IN (0, 1)),
  importance INTEGER CONSTRAINT "circle importance" CHECK (importance <> id),
  UNIQUE (questionnaire, code),
  UNIQUE (id, questionnaire),
  FOREIGN KEY (dimension, questionnaire) REFERENCES dimension (id, questionnaire),
  FOREIGN KEY (importance, questionnaire) REFERENCES item (id, questionnaire)
) STRICT;

CREATE INDEX item_dimension ON item (dimension);
CREATE INDEX item_importance ON item (importance);

CREATE TABLE respondent (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  number TEXT NOT NULL CONSTRAINT "code_form number" CHECK (length(number) BETWEEN 1 AND 60 AND number = trim(number)) UNIQUE,
  external_id TEXT NOT NULL CONSTRAINT "too_long external_id" CHECK (length(external_id) <= 100),
  business INTEGER REFERENCES business (id),
  note_id TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_id) <= 4000),
  note_en TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_en) <= 4000)
) STRICT;

CREATE INDEX respondent_business ON respondent (business);

CREATE TABLE profile_value (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  respondent INTEGER NOT NULL REFERENCES respondent (id),
  field INTEGER NOT NULL REFERENCES profile_field (id),
  value_id TEXT NOT NULL CONSTRAINT "too_long value" CHECK (length(value_id) <= 500),
  value_en TEXT NOT NULL CONSTRAINT "too_long value" CHECK (length(value_en) <= 500),
  UNIQUE (respondent, field)
) STRICT;

CREATE INDEX profile_value_field ON profile_value (field);

-- answers: one character a slot, the first for slot 0: the index of the scale point (0 the lowest … 9, A
-- the eleventh), . not answered, a lower-case letter a declared missing kind, ? an entry still to be
-- resolved. No . at the end.
CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  respondent INTEGER NOT NULL REFERENCES respondent (id),
  questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
  business INTEGER REFERENCES business (id),
  period INTEGER REFERENCES period (id),
  wave TEXT NOT NULL CONSTRAINT "not_a_choice wave" CHECK (wave IN ('PILOT', 'MAIN')),
  pass INTEGER NOT NULL CONSTRAINT "out_of_range pass" CHECK (pass IN (1, 2)),
  answers TEXT NOT NULL DEFAULT ''
    CHECK (answers NOT GLOB '*[^.?0-9A-Za-z]*' AND answers = rtrim(answers, '.'))
) STRICT;

CREATE UNIQUE INDEX response_once
  ON response (respondent, questionnaire, ifnull(business, 0), ifnull(period, 0), wave, pass);
CREATE INDEX response_questionnaire ON response (questionnaire);
CREATE INDEX response_business ON response (business);
CREATE INDEX response_period ON response (period);

-- The place of an item in its questionnaire's answers, for ever: a slot outlives its item, so that what
-- was answered is found again when the item comes back.
CREATE TABLE slot (
  questionnaire TEXT NOT NULL,
  slot INTEGER NOT NULL CHECK (slot >= 0),
  item TEXT NOT NULL UNIQUE,
  PRIMARY KEY (questionnaire, slot)
) STRICT, WITHOUT ROWID;

-- What stood in the place of a ?.
CREATE TABLE unresolved (
  response INTEGER NOT NULL REFERENCES response (id) ON DELETE CASCADE,
  slot INTEGER NOT NULL,
  text TEXT NOT NULL CONSTRAINT "too_long raw" CHECK (length(text) BETWEEN 1 AND 500),
  PRIMARY KEY (response, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_line (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  business INTEGER NOT NULL REFERENCES business (id),
  period INTEGER NOT NULL REFERENCES period (id),
  kind TEXT NOT NULL CONSTRAINT "not_a_choice kind" CHECK (kind IN ('FIXED_COST', 'VARIABLE_COST', 'REVENUE', 'WORKING_CAPITAL')),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  quantity TEXT NOT NULL CONSTRAINT "not_exact quantity" CHECK (
    trim(quantity, '-0123456789') IN ('', '.', '/') AND ltrim(quantity, '-') GLOB '[0-9]*' AND quantity GLOB '*[0-9]'
    AND quantity NOT GLOB '?*-*' AND quantity NOT GLOB '*/0*' AND length(quantity) <= 200)
    CONSTRAINT "out_of_range quantity" CHECK (quantity NOT GLOB '-*'),
  unit_id TEXT NOT NULL CONSTRAINT "too_long unit" CHECK (length(unit_id) <= 60),
  unit_en TEXT NOT NULL CONSTRAINT "too_long unit" CHECK (length(unit_en) <= 60),
  price TEXT NOT NULL CONSTRAINT "not_exact price" CHECK (
    trim(price, '-0123456789') IN ('', '.', '/') AND ltrim(price, '-') GLOB '[0-9]*' AND price GLOB '*[0-9]'
    AND price NOT GLOB '?*-*' AND price NOT GLOB '*/0*' AND length(price) <= 200),
  stated_total TEXT CONSTRAINT "not_exact stated_total" CHECK (
    trim(stated_total, '-0123456789') IN ('', '.', '/') AND ltrim(stated_total, '-') GLOB '[0-9]*' AND stated_total GLOB '*[0-9]'
    AND stated_total NOT GLOB '?*-*' AND stated_total NOT GLOB '*/0*' AND length(stated_total) <= 200),
  cost_of_sales INTEGER NOT NULL CONSTRAINT "not_a_choice cost_of_sales" CHECK (cost_of_sales IN (0, 1)),
  role TEXT NOT NULL CONSTRAINT "not_a_choice role" CHECK (role IN ('NONE', 'TAX', 'INTEREST')),
  part INTEGER CONSTRAINT "out_of_range part" CHECK (part BETWEEN 1 AND 366),
  note_id TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_id) <= 4000),
  note_en TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_en) <= 4000)
) STRICT;

CREATE UNIQUE INDEX ledger_line_once ON ledger_line (business, period, kind, code, ifnull(part, 0));
CREATE INDEX ledger_line_period ON ledger_line (period);

CREATE TABLE asset (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  business INTEGER NOT NULL REFERENCES business (id),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  quantity TEXT NOT NULL CONSTRAINT "not_exact quantity" CHECK (
    trim(quantity, '-0123456789') IN ('', '.', '/') AND ltrim(quantity, '-') GLOB '[0-9]*' AND quantity GLOB '*[0-9]'
    AND quantity NOT GLOB '?*-*' AND quantity NOT GLOB '*/0*' AND length(quantity) <= 200)
    CONSTRAINT "out_of_range quantity" CHECK (quantity NOT GLOB '-*'),
  unit_id TEXT NOT NULL CONSTRAINT "too_long unit" CHECK (length(unit_id) <= 60),
  unit_en TEXT NOT NULL CONSTRAINT "too_long unit" CHECK (length(unit_en) <= 60),
  price TEXT NOT NULL CONSTRAINT "not_exact price" CHECK (
    trim(price, '-0123456789') IN ('', '.', '/') AND ltrim(price, '-') GLOB '[0-9]*' AND price GLOB '*[0-9]'
    AND price NOT GLOB '?*-*' AND price NOT GLOB '*/0*' AND length(price) <= 200),
  stated_total TEXT CONSTRAINT "not_exact stated_total" CHECK (
    trim(stated_total, '-0123456789') IN ('', '.', '/') AND ltrim(stated_total, '-') GLOB '[0-9]*' AND stated_total GLOB '*[0-9]'
    AND stated_total NOT GLOB '?*-*' AND stated_total NOT GLOB '*/0*' AND length(stated_total) <= 200),
  life TEXT NOT NULL CONSTRAINT "not_exact life" CHECK (
    trim(life, '-0123456789') IN ('', '.', '/') AND ltrim(life, '-') GLOB '[0-9]*' AND life GLOB '*[0-9]'
    AND life NOT GLOB '?*-*' AND life NOT GLOB '*/0*' AND length(life) <= 200)
    CONSTRAINT "out_of_range life" CHECK (CAST(life AS REAL) > 0),
  residual TEXT NOT NULL CONSTRAINT "not_exact residual" CHECK (
    trim(residual, '-0123456789') IN ('', '.', '/') AND ltrim(residual, '-') GLOB '[0-9]*' AND residual GLOB '*[0-9]'
    AND residual NOT GLOB '?*-*' AND residual NOT GLOB '*/0*' AND length(residual) <= 200)
    CONSTRAINT "out_of_range residual" CHECK (residual NOT GLOB '-*'),
  depreciated INTEGER NOT NULL CONSTRAINT "not_a_choice depreciated" CHECK (depreciated IN (0, 1)),
  method TEXT NOT NULL CONSTRAINT "not_a_choice method" CHECK (method IN ('STRAIGHT_LINE', 'DECLINING_BALANCE', 'SUM_OF_YEARS', 'UNITS_OF_PRODUCTION')),
  purchased TEXT CONSTRAINT "not_a_date purchased" CHECK (purchased IS NULL OR purchased GLOB '????-??-??' AND date(purchased) IS purchased),
  note_id TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_id) <= 4000),
  note_en TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_en) <= 4000),
  UNIQUE (business, code)
) STRICT;

CREATE TABLE count_of (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  business INTEGER NOT NULL REFERENCES business (id),
  period INTEGER REFERENCES period (id),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  value TEXT NOT NULL CONSTRAINT "not_exact value" CHECK (
    trim(value, '-0123456789') IN ('', '.', '/') AND ltrim(value, '-') GLOB '[0-9]*' AND value GLOB '*[0-9]'
    AND value NOT GLOB '?*-*' AND value NOT GLOB '*/0*' AND length(value) <= 200),
  unit_id TEXT NOT NULL CONSTRAINT "too_long unit" CHECK (length(unit_id) <= 60),
  unit_en TEXT NOT NULL CONSTRAINT "too_long unit" CHECK (length(unit_en) <= 60),
  note_id TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_id) <= 4000),
  note_en TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_en) <= 4000)
) STRICT;

CREATE UNIQUE INDEX count_of_once ON count_of (business, ifnull(period, 0), code);
CREATE INDEX count_of_period ON count_of (period);

CREATE TABLE scorecard (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)) UNIQUE,
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  method TEXT NOT NULL CONSTRAINT "not_a_choice method" CHECK (method IN ('RANGKUTI')),
  note_id TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_id) <= 4000),
  note_en TEXT NOT NULL CONSTRAINT "too_long note" CHECK (length(note_en) <= 4000)
) STRICT;

CREATE TABLE score_group (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  scorecard INTEGER NOT NULL REFERENCES scorecard (id),
  parent INTEGER CONSTRAINT "circle parent" CHECK (parent <> id),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  weight TEXT CONSTRAINT "not_exact weight" CHECK (
    trim(weight, '-0123456789') IN ('', '.', '/') AND ltrim(weight, '-') GLOB '[0-9]*' AND weight GLOB '*[0-9]'
    AND weight NOT GLOB '?*-*' AND weight NOT GLOB '*/0*' AND length(weight) <= 200)
    CONSTRAINT "out_of_range weight" CHECK (weight NOT GLOB '-*' AND CAST(weight AS REAL) <=
      100 * iif(instr(weight, '/'), CAST(substr(weight, instr(weight, '/') + 1) AS REAL), 1)),
  UNIQUE (scorecard, code),
  UNIQUE (id, scorecard),
  FOREIGN KEY (parent, scorecard) REFERENCES score_group (id, scorecard)
) STRICT;

CREATE INDEX score_group_parent ON score_group (parent);

CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  score_group INTEGER NOT NULL REFERENCES score_group (id),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 200),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 200),
  weight TEXT CONSTRAINT "not_exact weight" CHECK (
    trim(weight, '-0123456789') IN ('', '.', '/') AND ltrim(weight, '-') GLOB '[0-9]*' AND weight GLOB '*[0-9]'
    AND weight NOT GLOB '?*-*' AND weight NOT GLOB '*/0*' AND length(weight) <= 200)
    CONSTRAINT "out_of_range weight" CHECK (weight NOT GLOB '-*' AND CAST(weight AS REAL) <=
      100 * iif(instr(weight, '/'), CAST(substr(weight, instr(weight, '/') + 1) AS REAL), 1)),
  source TEXT NOT NULL CONSTRAINT "not_a_choice source" CHECK (source IN ('SURVEY_MEAN', 'FIGURE', 'COUNT', 'JUDGEMENT')),
  reference TEXT NOT NULL CONSTRAINT "too_long reference" CHECK (length(reference) <= 200),
  basis_id TEXT NOT NULL CONSTRAINT "too_long basis" CHECK (length(basis_id) <= 4000),
  basis_en TEXT NOT NULL CONSTRAINT "too_long basis" CHECK (length(basis_en) <= 4000),
  UNIQUE (score_group, code)
) STRICT;

CREATE TABLE band (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  indicator INTEGER NOT NULL REFERENCES indicator (id),
  lower TEXT CONSTRAINT "not_exact lower" CHECK (
    trim(lower, '-0123456789') IN ('', '.', '/') AND ltrim(lower, '-') GLOB '[0-9]*' AND lower GLOB '*[0-9]'
    AND lower NOT GLOB '?*-*' AND lower NOT GLOB '*/0*' AND length(lower) <= 200),
  grade TEXT NOT NULL CONSTRAINT "not_a_choice grade" CHECK (grade IN ('A', 'B', 'C', 'D'))
) STRICT;

CREATE UNIQUE INDEX band_once ON band (indicator, ifnull(lower, ''));

CREATE TABLE appraisal (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  indicator INTEGER NOT NULL REFERENCES indicator (id),
  business INTEGER NOT NULL REFERENCES business (id),
  period INTEGER NOT NULL REFERENCES period (id),
  actual TEXT CONSTRAINT "not_exact actual" CHECK (
    trim(actual, '-0123456789') IN ('', '.', '/') AND ltrim(actual, '-') GLOB '[0-9]*' AND actual GLOB '*[0-9]'
    AND actual NOT GLOB '?*-*' AND actual NOT GLOB '*/0*' AND length(actual) <= 200),
  target TEXT CONSTRAINT "not_exact target" CHECK (
    trim(target, '-0123456789') IN ('', '.', '/') AND ltrim(target, '-') GLOB '[0-9]*' AND target GLOB '*[0-9]'
    AND target NOT GLOB '?*-*' AND target NOT GLOB '*/0*' AND length(target) <= 200),
  grade TEXT CONSTRAINT "not_a_choice grade" CHECK (grade IN ('A', 'B', 'C', 'D')),
  judged_on TEXT CONSTRAINT "not_exact judged_on" CHECK (
    trim(judged_on, '-0123456789') IN ('', '.', '/') AND ltrim(judged_on, '-') GLOB '[0-9]*' AND judged_on GLOB '*[0-9]'
    AND judged_on NOT GLOB '?*-*' AND judged_on NOT GLOB '*/0*' AND length(judged_on) <= 200),
  reason_id TEXT NOT NULL CONSTRAINT "too_long reason" CHECK (length(reason_id) <= 4000),
  reason_en TEXT NOT NULL CONSTRAINT "too_long reason" CHECK (length(reason_en) <= 4000),
  UNIQUE (indicator, business, period)
) STRICT;

CREATE INDEX appraisal_business ON appraisal (business);
CREATE INDEX appraisal_period ON appraisal (period);

CREATE TABLE objective (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  score_group INTEGER NOT NULL REFERENCES score_group (id),
  code TEXT NOT NULL CONSTRAINT "code_form code" CHECK (length(code) BETWEEN 1 AND 60 AND code = trim(code)),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  name_id TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_id) <= 500),
  name_en TEXT NOT NULL CONSTRAINT "too_long name" CHECK (length(name_en) <= 500),
  UNIQUE (score_group, code)
) STRICT;

CREATE TABLE objective_link (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  scorecard INTEGER NOT NULL REFERENCES scorecard (id),
  cause TEXT NOT NULL CONSTRAINT "code_form cause" CHECK (length(cause) BETWEEN 1 AND 60 AND cause = trim(cause)),
  effect TEXT NOT NULL CONSTRAINT "code_form effect" CHECK (length(effect) BETWEEN 1 AND 60 AND effect = trim(effect)),
  position INTEGER NOT NULL CONSTRAINT "out_of_range position" CHECK (position BETWEEN 0 AND 1000000),
  basis_id TEXT NOT NULL CONSTRAINT "too_long basis" CHECK (length(basis_id) <= 4000),
  basis_en TEXT NOT NULL CONSTRAINT "too_long basis" CHECK (length(basis_en) <= 4000),
  UNIQUE (scorecard, cause, effect),
  CONSTRAINT "circle effect" CHECK (cause <> effect)
) STRICT;

-- The change log: what each person changed, from what to what, in order. It is only ever added to.
-- A row that came or went is one change without a field, its whole content as JSON; an update is a
-- change a field; an answer is a change whose field is the item's uuid and whose values are marks, a ?
-- followed by what stood there. References stand as uuids, the answers of a whole response by slot.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  device TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL, -- UTC, ISO 8601
  edit INTEGER NOT NULL, -- device_seq of the first change of the same edit
  kind TEXT NOT NULL CHECK (kind IN ('put', 'remove', 'answer')),
  entity TEXT NOT NULL,
  uuid TEXT NOT NULL,
  field TEXT,
  before ANY,
  after ANY,
  UNIQUE (device, device_seq)
) STRICT;
CREATE INDEX change_uuid ON change (uuid);

-- The latest changes of the same field, or of the whole row, that the person who made it knew.
CREATE TABLE change_replaces (
  change INTEGER NOT NULL REFERENCES change (seq),
  replaced INTEGER NOT NULL REFERENCES change (seq),
  PRIMARY KEY (change, replaced)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_replaces_replaced ON change_replaces (replaced);

CREATE TRIGGER change_insert BEFORE INSERT ON change
  WHEN EXISTS (SELECT 1 FROM change WHERE seq = NEW.seq)
    OR EXISTS (SELECT 1 FROM change WHERE device = NEW.device AND device_seq = NEW.device_seq)
  BEGIN SELECT RAISE(ABORT, 'the change log is only added to'); END;
CREATE TRIGGER change_update BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the change log is only added to'); END;
CREATE TRIGGER change_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the change log is only added to'); END;
CREATE TRIGGER change_replaces_update BEFORE UPDATE ON change_replaces
  BEGIN SELECT RAISE(ABORT, 'the change log is only added to'); END;
CREATE TRIGGER change_replaces_delete BEFORE DELETE ON change_replaces
  BEGIN SELECT RAISE(ABORT, 'the change log is only added to'); END;

CREATE TRIGGER slot_insert BEFORE INSERT ON slot
  WHEN EXISTS (SELECT 1 FROM slot WHERE item = NEW.item)
    OR EXISTS (SELECT 1 FROM slot WHERE questionnaire = NEW.questionnaire AND slot = NEW.slot)
  BEGIN SELECT RAISE(ABORT, 'slots are only added to'); END;
CREATE TRIGGER slot_update BEFORE UPDATE ON slot BEGIN SELECT RAISE(ABORT, 'slots are only added to'); END;
CREATE TRIGGER slot_delete BEFORE DELETE ON slot BEGIN SELECT RAISE(ABORT, 'slots are only added to'); END;

CREATE TRIGGER study_info_delete BEFORE DELETE ON study_info
  BEGIN SELECT RAISE(ABORT, 'study_info_stays'); END;

-- An item gets its slot when it first comes; it never goes to another questionnaire.
CREATE TRIGGER item_insert AFTER INSERT ON item BEGIN
  SELECT RAISE(ABORT, 'stays_in_questionnaire') FROM slot s
    WHERE s.item = NEW.uuid
      AND s.questionnaire <> (SELECT uuid FROM questionnaire WHERE id = NEW.questionnaire);
  INSERT INTO slot (questionnaire, slot, item)
    SELECT q.uuid, ifnull((SELECT max(slot) + 1 FROM slot WHERE questionnaire = q.uuid), 0), NEW.uuid
    FROM questionnaire q
    WHERE q.id = NEW.questionnaire AND NOT EXISTS (SELECT 1 FROM slot WHERE item = NEW.uuid);
END;
CREATE TRIGGER item_update BEFORE UPDATE OF questionnaire ON item
  WHEN NEW.questionnaire IS NOT OLD.questionnaire
  BEGIN SELECT RAISE(ABORT, 'stays_in_questionnaire'); END;
CREATE TRIGGER response_update BEFORE UPDATE OF questionnaire ON response
  WHEN NEW.questionnaire IS NOT OLD.questionnaire
  BEGIN SELECT RAISE(ABORT, 'stays_in_questionnaire'); END;

-- Marks have a slot and a point of the scale. While there are answers the scale keeps its lower end,
-- since a mark counts from it, and its upper end stays above every mark and label.
CREATE VIEW response_scale (response, marks, slots, beyond) AS
  SELECT r.id, r.answers, ifnull((SELECT max(slot) + 1 FROM slot WHERE questionnaire = q.uuid), 0),
    '*[' || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', q.scale_max - q.scale_min + 2) || ']*'
  FROM response r JOIN questionnaire q ON q.id = r.questionnaire;
CREATE TRIGGER response_insert_marks AFTER INSERT ON response WHEN NEW.answers <> '' BEGIN
  SELECT RAISE(ABORT, 'off_scale') FROM response_scale
    WHERE response = NEW.id AND (length(marks) > slots OR marks GLOB beyond);
END;
CREATE TRIGGER response_update_marks AFTER UPDATE OF answers ON response BEGIN
  SELECT RAISE(ABORT, 'off_scale') FROM response_scale
    WHERE response = NEW.id AND (length(marks) > slots OR marks GLOB beyond);
END;
CREATE TRIGGER scale_label_insert AFTER INSERT ON scale_label BEGIN
  SELECT RAISE(ABORT, 'off_scale') FROM questionnaire
    WHERE id = NEW.questionnaire AND NEW.value NOT BETWEEN scale_min AND scale_max;
END;
CREATE TRIGGER scale_label_update AFTER UPDATE OF questionnaire, value ON scale_label BEGIN
  SELECT RAISE(ABORT, 'off_scale') FROM questionnaire
    WHERE id = NEW.questionnaire AND NEW.value NOT BETWEEN scale_min AND scale_max;
END;
CREATE TRIGGER questionnaire_scale AFTER UPDATE OF scale_min, scale_max ON questionnaire
  WHEN NEW.scale_min <> OLD.scale_min OR NEW.scale_max < OLD.scale_max
BEGIN
  SELECT RAISE(ABORT, 'scale_in_use') FROM response
    WHERE questionnaire = NEW.id AND answers <> '' AND (NEW.scale_min <> OLD.scale_min
      OR answers GLOB (SELECT beyond FROM response_scale WHERE response = response.id));
  SELECT RAISE(ABORT, 'scale_in_use') FROM scale_label
    WHERE questionnaire = NEW.id AND value NOT BETWEEN NEW.scale_min AND NEW.scale_max;
END;

-- Rows that are gone.
CREATE VIEW tombstone (entity, uuid, change, person, at) AS
  SELECT entity, uuid, seq, person, at FROM change c
  WHERE kind = 'remove'
    AND NOT EXISTS (SELECT 1 FROM change n WHERE n.uuid = c.uuid AND n.seq > c.seq);

-- What was answered: values on the scale only, one row an answer.
CREATE VIEW answer (response, item, value) AS
  SELECT r.id, i.id, q.scale_min - 1
    + instr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(r.answers, s.slot + 1, 1))
  FROM response r
  JOIN questionnaire q ON q.id = r.questionnaire
  JOIN slot s ON s.questionnaire = q.uuid AND s.slot < length(r.answers)
  JOIN item i ON i.uuid = s.item
  WHERE substr(r.answers, s.slot + 1, 1) GLOB '[0-9A-Z]';

-- The same by human names, with every mark that is no answer and what stood in its place.
CREATE VIEW answer_readable
  (questionnaire, respondent, business, period, wave, pass, item, mark, value, text) AS
  SELECT q.code, p.number, b.code, d.code, r.wave, r.pass, i.code, substr(r.answers, s.slot + 1, 1),
    a.value, u.text
  FROM response r
  JOIN questionnaire q ON q.id = r.questionnaire
  JOIN respondent p ON p.id = r.respondent
  LEFT JOIN business b ON b.id = r.business
  LEFT JOIN period d ON d.id = r.period
  JOIN slot s ON s.questionnaire = q.uuid AND s.slot < length(r.answers)
  JOIN item i ON i.uuid = s.item
  LEFT JOIN answer a ON a.response = r.id AND a.item = i.id
  LEFT JOIN unresolved u ON u.response = r.id AND u.slot = s.slot
  WHERE substr(r.answers, s.slot + 1, 1) <> '.';
