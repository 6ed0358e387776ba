package neraca.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/**
 * Levels as they are typed in one line: {@code Perempuan = woman; Laki-laki = man}. The English
 * part may be left out; a sign of equality without spaces belongs to the name.
 */
final class LevelText {
  private static final String BETWEEN = ";";
  private static final String EQUALS = " = ";
  private static final int LONGEST = 200;

  private LevelText() {}

  static String of(List<Words> levels) {
    return String.join(BETWEEN + " ", levels.stream().map(LevelText::of).toList());
  }

  private static String of(Words level) {
    if (level.en().isEmpty() || level.en().equals(level.id())) {
      return level.id();
    }
    return (level.id() + EQUALS + level.en()).strip();
  }

  /**
   * The levels that were typed, empty ones left out.
   *
   * @throws Refusal where one is too long or two have the same name
   */
  static List<Words> parse(String text) {
    List<Words> levels = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>();
    for (String part : text.split("[" + BETWEEN + "\n\t]")) {
      String bare = part.strip();
      if (!bare.isEmpty()) {
        Words level = words(bare);
        if (level.id().length() > LONGEST || level.en().length() > LONGEST) {
          throw new Refusal(Phrase.of("profile.refused.level_long").with("n", LONGEST));
        }
        if (!names.add(level.inIndonesian().toLowerCase(Locale.ROOT))) {
          throw new Refusal(
              Phrase.of("profile.refused.level_twice").with("name", level.inIndonesian()));
        }
        levels.add(level);
      }
    }
    return levels;
  }

  private static Words words(String part) {
    int at = (" " + part + " ").indexOf(EQUALS);
    if (at < 0) {
      return Words.of(part);
    }
    String id = part.substring(0, Math.max(0, at - 1)).strip();
    String en = part.substring(Math.min(part.length(), at + 1)).strip();
    return new Words(id, en);
  }
}
