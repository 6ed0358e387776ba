package neraca.exchange;

/** Blanks around a cell, with those that Java does not count: no-break and zero-width spaces. */
final class Blanks {
  private Blanks() {}

  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c >= '\u007F'
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
  }
}
