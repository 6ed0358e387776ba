package neraca.ui.questionnaires;

import java.util.UUID;

/**
 * A place where something is typed.
 *
 * @param row the questionnaire, dimension or item, also one that is still to be made
 * @param point of the questionnaire's scale, for its labels; else 0
 */
record Spot(UUID row, Field field, int point) {
  Spot(UUID row, Field field) {
    this(row, field, 0);
  }

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
}
