package neraca.ui.questionnaires;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/** Codes: the next one of a row of them, one that follows from a name, and which are allowed. */
final class Codes {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");
  private static final int LONGEST = 60;
  private static final int SHORT = 6;
  private static final int LETTERS = 3;

  private Codes() {}

  /**
   * cs_01, cs_02 give cs_03; KM1 gives KM2: the last code with a number says how it is written.
   *
   * @param codes in the order of the items
   * @param questionnaire code of the questionnaire, which the first item's code follows from
   */
  static String next(List<String> codes, String questionnaire) {
    for (int i = codes.size() - 1; i >= 0; i--) {
      Matcher pattern = NUMBERED.matcher(codes.get(i));
      if (pattern.matches()) {
        return after(pattern.group(1), pattern.group(2).length(), codes);
      }
    }
    return first(questionnaire, codes);
  }

  private static String after(String stem, int width, List<String> codes) {
    long highest = 0;
    for (String code : codes) {
      Matcher numbered = NUMBERED.matcher(code);
      if (numbered.matches() && numbered.group(1).equals(stem)) {
        highest = Math.max(highest, Long.parseLong(numbered.group(2)));
      }
    }
    return stem + String.format(Locale.ROOT, "%0" + width + "d", highest + 1);
  }

  private static String first(String questionnaire, List<String> taken) {
    boolean words = questionnaire.length() > SHORT && questionnaire.contains("_");
    String stem = words ? initials(questionnaire.split("_")) : questionnaire;
    boolean parted = words || NUMBERED.matcher(questionnaire).matches();
    return free(stem + (parted ? "_0" : "") + "1", taken);
  }

  /** KP for Kepuasan Pelanggan, MOT for Motivasi; with a number where that is taken. */
  static String ofName(String name, Collection<String> taken) {
    String[] words = plain(name).toUpperCase(Locale.ROOT).split("[^A-Z0-9]+");
    List<String> spoken = Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
    if (spoken.isEmpty()) {
      return "";
    }
    String only = spoken.get(0);
    String code =
        spoken.size() == 1
            ? only.substring(0, Math.min(LETTERS, only.length()))
            : initials(spoken.toArray(String[]::new));
    return free(code, taken);
  }

  /**
   * The code as it is kept.
   *
   * @param kind the key of what has the code
   * @param others codes of the same kind that it must differ from
   * @throws Refusal when it is empty, too long, taken, or could not be written in a figure's id
   */
  static String checked(String typed, String kind, Collection<String> others) {
    String code = typed.strip();
    Cell called = Cell.said(kind);
    if (code.isEmpty() || code.length() > LONGEST) {
      throw new Refusal(
          Phrase.of("study.refused.code_form", "kind", called)
              .with("field", Cell.said("study.field.code")));
    }
    if (code.contains("/") || code.contains(",")) {
      throw new Refusal(Phrase.of("questionnaires.refused.code_marks"));
    }
    if (others.contains(code)) {
      throw new Refusal(Phrase.of("study.duplicate_code", "kind", called).with("code", code));
    }
    return code;
  }

  private static String free(String code, Collection<String> taken) {
    String free = code;
    for (int n = 2; taken.contains(free); n++) {
      free = code + "_" + n;
    }
    return free;
  }

  private static String initials(String... words) {
    return Arrays.stream(words)
        .filter(word -> !word.isEmpty())
        .limit(SHORT)
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
