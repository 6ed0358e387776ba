package neraca.ui.desk;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Codes for new rows, made from what a person called them. */
public final class NewCode {
  private static final int LONGEST = 40;

  private NewCode() {}

  /**
   * Lower-case letters and digits of the name, joined by underscores, and a number behind it where
   * the code is taken: {@code Gaji MC} becomes {@code gaji_mc}, then {@code gaji_mc_2}.
   *
   * @param otherwise where the name has no letter or digit of the Latin alphabet
   */
  public static String of(String name, String otherwise, Collection<String> taken) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String letters =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    String code = letters.isEmpty() ? otherwise : letters;
    code = code.substring(0, Math.min(code.length(), LONGEST));
    String free = code;
    for (int n = 2; taken.contains(free); n++) {
      free = code + "_" + n;
    }
    return free;
  }
}
