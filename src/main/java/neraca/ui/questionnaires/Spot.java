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
}
