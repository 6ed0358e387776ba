package neraca.ui.profile;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.desk.TypedNumber;
import org.apache.commons.math3.fraction.BigFraction;

/** Where the classes of a number begin, as it is typed in one line: {@code 26; 36; 46}. */
final class BoundText {
  private static final String BETWEEN = ";";

  /** More classes are no classes any more. */
  private static final int MOST = 30;

  private BoundText() {}

  static String of(List<BigFraction> bounds, String numberFormat) {
    return bounds.stream()
        .map(bound -> TypedNumber.format(bound, numberFormat))
        .collect(Collectors.joining(BETWEEN + " "));
  }

  /**
   * The bounds that were typed, from the smallest, empty ones left out.
   *
   * @throws Refusal where one is no number, stands twice, or there are very many
   */
  static List<BigFraction> parse(String text, String numberFormat) {
    TreeSet<BigFraction> bounds = new TreeSet<>();
    for (String part : text.split("[" + BETWEEN + "\n\t]")) {
      if (!part.isBlank() && !bounds.add(bound(part, numberFormat))) {
        throw new Refusal(Phrase.of("profile.refused.bound_twice").with("bound", part.strip()));
      }
    }
    if (bounds.size() > MOST) {
      throw new Refusal(Phrase.of("profile.refused.bounds_many").with("most", MOST));
    }
    return List.copyOf(bounds);
  }

  private static BigFraction bound(String part, String numberFormat) {
    try {
      return TypedNumber.parse(part, numberFormat);
    } catch (Refusal refusal) {
      throw new Refusal(Phrase.of("profile.refused.bound", "why", new Cell.Said(refusal.phrase())));
    }
  }
}
