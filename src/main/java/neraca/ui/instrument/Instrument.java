package neraca.ui.instrument;

import neraca.model.Words;
import neraca.ui.desk.Listing;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that may be tested, or one dimension of it as a scale by itself.
 *
 * @param code of the questionnaire
 * @param dimension null for all items
 * @param items number of its items that are meant
 * @param place the business and period of these answers; empty where there is only one or none
 * @param answered whether anybody answered it
 * @param importance whether only its items that ask for importance are meant; else they are not
 */
record Instrument(
    String code,
    Words name,
    @Nullable Part dimension,
    int items,
    String place,
    boolean answered,
    boolean importance)
    implements Listing.Entry {

  /** A dimension by the code it has in its questionnaire. */
  record Part(String code, Words name) {}

  /** Its code and what is meant of it: what is chosen of one is not chosen of the other. */
  @Override
  public String key() {
    return importance
        ? code + "//importance"
        : dimension == null ? code : code + "/" + dimension.code();
  }
}
