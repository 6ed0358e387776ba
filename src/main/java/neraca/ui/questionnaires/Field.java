package neraca.ui.questionnaires;

/** What of a questionnaire, a dimension or an item is typed. */
enum Field {
  NAME_ID,
  NAME_EN,
  CODE,
  ABOUT_ID,
  ABOUT_EN,
  CONFIDENTIAL,
  SCALE_MIN,
  SCALE_MAX,
  LABEL_ID,
  LABEL_EN,
  POSITION,
  STATEMENT_ID,
  STATEMENT_EN,
  DIMENSION,
  REVERSED
}
