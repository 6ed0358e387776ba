package neraca.ui.instrument;

import neraca.model.Words;

/**
 * An instrument that may be tested.
 *
 * @param code of the questionnaire
 * @param items number of its items that are meant
 * @param place the business and period of these answers; empty where there is only one or none
 * @param answered whether anybody answered it
 * @param importance whether only its items that ask for importance are meant; else they are not
 */
record Instrument(
    String code, Words name, int items, String place, boolean answered, boolean importance) {
  /** What choices of its items are kept under. */
  String key() {
    return importance ? code + "/importance" : code;
  }

  /** Whether it is the same instrument at the same place, whatever else changed. */
  boolean isSame(Instrument other) {
    return code.equals(other.code) && place.equals(other.place) && importance == other.importance;
  }
}
