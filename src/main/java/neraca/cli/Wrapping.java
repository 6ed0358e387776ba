package neraca.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width, broken between words; a number keeps its unit on its line. */
final class Wrapping {
  private Wrapping() {}

  /** At least one line, none longer than the width. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      if (line.length() > 0 && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      while (length(line) > width) {
        int cut = line.offsetByCodePoints(0, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** The length of the longest part that is not broken. */
  static int longestWord(String text) {
    return words(text).stream().mapToInt(Wrapping::length).max().orElse(0);
  }

  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      int last = words.size() - 1;
      if (last >= 0 && (word.startsWith("%") || isSign(words.get(last)) && startsNumber(word))) {
        words.set(last, words.get(last) + " " + word);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isSign(String word) {
    return word.endsWith("Rp");
  }

  private static boolean startsNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
