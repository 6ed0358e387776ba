package neraca.ui.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neraca.model.Words;

/**
 * A statement out of another program: a line each from Word, a row each from Excel, where a second
 * column is the English statement. The number or bullet of a list is not part of it.
 *
 * @param code what stood before it and can only be its code (KM1, cs_01); empty where nothing did
 */
record Pasted(String code, Words statement) {
  /** Excel puts a cell in quotes when it holds a line break, a tab or a quote. */
  private static final Pattern CELL =
      Pattern.compile("(?:\"((?:[^\"]++|\"\")*+)\"|([^\\t\\r\\n]*+))(\\t|\\r\\n|\\r|\\n|$)");

  private static final Pattern LIST_MARK =
      Pattern.compile("^(?:\\d{1,3}[.)]|[a-zA-Z][.)]|[\u2022\u00b7\u25aa\u2013*-])\\s+");
  private static final Pattern MARK_CELL =
      Pattern.compile("\\d{1,3}[.)]?|[a-zA-Z][.)]|[\u2022\u00b7\u25aa\u2013*-]?");
  private static final Pattern CODE_CELL = Pattern.compile("[A-Za-z]{1,8}[_.-]?\\d{1,3}");

  /** One statement a line; a line with nothing in it is none. */
  static List<Pasted> of(String text) {
    List<Pasted> statements = new ArrayList<>();
    for (List<String> cells : rows(text)) {
      while (cells.size() > 1 && MARK_CELL.matcher(cells.get(0)).matches()) {
        cells.remove(0);
      }
      boolean coded = cells.size() > 1 && CODE_CELL.matcher(cells.get(0)).matches();
      String code = coded ? cells.remove(0) : "";
      String first = LIST_MARK.matcher(cells.get(0)).replaceFirst("");
      Words words = new Words(first, cells.size() > 1 ? cells.get(1) : "");
      if (!words.isEmpty()) {
        statements.add(new Pasted(code, words));
      }
    }
    return statements;
  }

  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cell = CELL.matcher(text);
    for (int at = 0; at < text.length() && cell.find(at); at = cell.end()) {
      String quoted = cell.group(1);
      String said = quoted == null ? cell.group(2) : quoted.replace("\"\"", "\"");
      row.add(said.replaceAll("\\s+", " ").strip());
      if (!"\t".equals(cell.group(3))) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }
}
