package neraca.ui.instrument;

import java.util.Objects;
import neraca.model.Words;
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
    boolean importance) {

  /** A dimension by the code it has in its questionnaire. */
  record Part(String code, Words name) {}

  /** Its code and what is meant of it: what is chosen of one is not chosen of the other. */
  String key() {
    return importance
        ? code + "//importance"
        : dimension == null ? code : code + "/" + dimension.code();
  }

  /** Whether it is the same instrument at the same place, whatever else changed. */
  boolean isSame(Instrument other) {
    return Objects.equals(key(), other.key()) && place.equals(other.place);
  }
}
