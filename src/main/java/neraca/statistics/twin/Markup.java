package neraca.statistics.twin;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs of web pages, of spreadsheets and of CSV files, made lines and tabs. */
final class Markup {
  /** Stand for separators inside of quotes. */
  private static final String SEPARATORS = ",;\t";

  private static final char FIRST_HELD = '\ue000';
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<=^|[\\t,;])\"((?:[^\"]|\"\"){0,400})\"(?=[\\t,;\\r]|$)", Pattern.MULTILINE);
  private static final Pattern CELL = Pattern.compile("(?i)<t[dh][\\s>]");

  private Markup() {}

  /** The tables of a web page as lines with tabs; any other text as it is. */
  static String tagged(String text) {
    if (!CELL.matcher(text).find()) {
      return text;
    }
    return text.replaceAll("(?is)<(style|head|script)\\b.*?</\\1>|<!--.*?-->", "")
        .replaceAll("\\s+", " ")
        .replaceAll("(?i)<br ?/?>", " ")
        .replaceAll("(?i)</?(tr|p|h\\d|table|caption|li|div)\\b[^>]*>", "\n")
        .replaceAll("(?i)</t[dh]>", "")
        .replaceAll("(?i)<t[dh]\\b[^>]*>", "\t")
        .replaceAll("<[^>]*>", "")
        .replaceAll("(?m)^ *\\t", "")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replaceAll("&#0*39;|&apos;|&rsquo;", "'")
        .replace("&alpha;", "α")
        .replace("&omega;", "ω")
        .replace("&minus;", "\u2212")
        .replace("&amp;", "&");
  }

  /** Without the quotes around cells; what they hold is on one line, its separators held back. */
  static String quoted(String text) {
    return QUOTED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(held(found)));
  }

  private static String held(MatchResult found) {
    String inside = found.group(1).replace("\"\"", "\"").replaceAll("\\s*\\R\\s*", " ");
    for (int s = 0; s < SEPARATORS.length(); s++) {
      inside = inside.replace(SEPARATORS.charAt(s), (char) (FIRST_HELD + s));
    }
    return inside;
  }

  /** With the separators that were held back. */
  static String restored(String cell) {
    String text = cell;
    for (int s = 0; s < SEPARATORS.length(); s++) {
      text = text.replace((char) (FIRST_HELD + s), SEPARATORS.charAt(s));
    }
    return text.strip();
  }

  /**
   * What parts the cells of a CSV file; empty for other text. A comma between two numbers is a
   * decimal mark unless a line of headings is parted by as many, or two lines alike.
   */
  static String separator(List<String> lines) {
    for (String separator : List.of(";", ",")) {
      for (int l = 0; l + 1 < lines.size(); l++) {
        String heading = lines.get(l);
        int parted = heading.split(separator, -1).length;
        if (parted > 1
            && parted == lines.get(l + 1).split(separator, -1).length
            && isParted(heading, separator)
            && (isParted(lines.get(l + 1), separator) && parted > 2
                || isOfWords(heading, separator))) {
          return separator;
        }
      }
    }
    return "";
  }

  private static boolean isParted(String line, String separator) {
    return !line.matches(".*(\t|\\s" + separator + "|" + separator + "\\s|\\d,\\d).*");
  }

  private static boolean isOfWords(String line, String separator) {
    return List.of(line.split(separator, -1)).stream()
        .allMatch(cell -> Printed.of(cell.strip()).isEmpty());
  }
}
