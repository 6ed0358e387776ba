package neraca.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import neraca.model.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what separates the cells of a text table: the mark that splits the header into most
 * cells, first of all among those that split the next record into just as many.
 */
final class Delimiter {
  private static final char[] MARKS = {',', ';', '\t', '|'};

  private static final String SAID = "sep=";

  private Delimiter() {}

  /** What a first line of Excel's says, {@code sep=;}; empty where the text begins otherwise. */
  static Optional<Character> said(String head) {
    int after = SAID.length() + 1;
    return head.regionMatches(true, 0, SAID, 0, SAID.length())
            && head.length() > after
            && (head.charAt(after) == '\n' || head.charAt(after) == '\r')
        ? Optional.of(head.charAt(SAID.length()))
        : Optional.empty();
  }

  /** The delimiter of a text that begins like this; a comma where there is nothing to separate. */
  static char of(String head) throws IOException {
    char best = MARKS[0];
    int most = 0;
    for (char mark : MARKS) {
      CsvParser parser = new CsvParser(new StringReader(head), mark);
      int names = cells(parser);
      int score = names < 2 ? 0 : names == cells(parser) ? names * head.length() : names;
      if (score > most) {
        best = mark;
        most = score;
      }
    }
    return best;
  }

  /** Cells of the next record; 0 where there is none with this delimiter. */
  private static int cells(CsvParser parser) throws IOException {
    try {
      @Nullable CsvRow row = parser.next();
      return row == null ? 0 : row.cells().size();
    } catch (Refusal notWithThisMark) {
      return 0;
    }
  }
}
