package neraca.ui.survey;

import neraca.model.Words;

/**
 * An instrument whose answers may be described.
 *
 * @param code of the questionnaire
 * @param items number of its items
 * @param place the business and period of these answers; empty where there is only one or none
 * @param answered whether anybody answered it
 */
record Survey(String code, Words name, int items, String place, boolean answered) {
  /** Whether it is the same instrument at the same place, whatever else changed. */
  boolean isSame(Survey other) {
    return code.equals(other.code) && place.equals(other.place);
  }
}
