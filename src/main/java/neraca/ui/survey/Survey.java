package neraca.ui.survey;

import neraca.model.Words;
import neraca.ui.desk.Listing;

/**
 * An instrument whose answers may be described.
 *
 * @param code of the questionnaire
 * @param items number of its items
 * @param place the business and period of these answers; empty where there is only one or none
 * @param answered whether anybody answered it
 */
record Survey(String code, Words name, int items, String place, boolean answered)
    implements Listing.Entry {
  @Override
  public String key() {
    return code;
  }
}
