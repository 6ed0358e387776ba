package neraca.ui.welcome;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Codes made from names, for people who give names only: "Usaha Tempe" becomes usaha_tempe. */
public final class Codes {
  private static final int LONGEST = 40;

  private Codes() {}

  /**
   * A code for a name that none of these has.
   *
   * @param otherwise for a name without a letter or a digit
   */
  public static String of(String name, String otherwise, Collection<String> taken) {
    String plain =
        Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "_");
    String code = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^_+|_+$", "");
    String stem = code.isEmpty() ? otherwise : code;
    String free = stem;
    for (int n = 2; taken.contains(free); n++) {
      free = stem + "_" + n;
    }
    return free;
  }
}
