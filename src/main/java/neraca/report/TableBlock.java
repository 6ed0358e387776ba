package neraca.report;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Table;
import neraca.text.ColumnText;
import neraca.text.Digits;
import neraca.text.Texts;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Sets a table: its heading between rules, then its rows. */
final class TableBlock {
  private final Lines lines;
  private final Texts texts;
  private final Table table;
  private final List<ColumnText> columns;

  TableBlock(Lines lines, Texts texts, Table table) {
    this.lines = lines;
    this.texts = texts;
    this.table = table;
    columns = ColumnText.of(table, texts);
  }

  void write() {
    heading();
    for (int r = 0; r < table.rows().size(); r++) {
      row(r);
    }
    table.notes().forEach(note -> lines.line(texts.say(note), Styles.Line.NOTE));
  }

  private void heading() {
    XSSFRow row = lines.row();
    int high = 1;
    for (int c = 0; c < columns.size(); c++) {
      String words = columns.get(c).heading();
      XSSFCell cell = row.createCell(c);
      cell.setCellValue(Lines.fitting(words));
      cell.setCellStyle(
          lines
              .styles()
              .heading(Styles.Side.of(table.columns().get(c).numeric(), c), Lines.isRisky(words)));
      high = Math.max(high, lines.widths().headingLines(words, c));
    }
    Lines.setHeight(row, high, Styles.TEXT_SIZE);
  }

  private void row(int r) {
    XSSFRow row = lines.row();
    boolean last = r == table.rows().size() - 1;
    int high = 1;
    for (int c = 0; c < columns.size(); c++) {
      Cell content = table.rows().get(r).get(c);
      Styles.Side side = Styles.Side.of(table.columns().get(c).numeric(), c);
      fill(row.createCell(c), content, columns.get(c), side, last);
      high = Math.max(high, lines.widths().textLines(columns.get(c).say(content), c));
    }
    Lines.setHeight(row, high, Styles.TEXT_SIZE);
  }

  private void fill(
      XSSFCell cell, Cell content, ColumnText column, Styles.Side side, boolean last) {
    Styles styles = lines.styles();
    Cell plain = content instanceof Cell.Marked marked ? marked.number() : content;
    if (plain instanceof Cell.Number number && !number.value().isAbsent()) {
      String code = code(number, column) + marks(ColumnText.marks(content), column.marks());
      cell.setCellValue(number.value().toDouble());
      cell.setCellStyle(styles.body(new Styles.Body(side, code, last, false)));
    } else {
      String text = column.say(content);
      cell.setCellValue(Lines.fitting(text));
      cell.setCellStyle(styles.body(new Styles.Body(side, "", last, Lines.isRisky(text))));
    }
  }

  /** The number format: thousands, decimals, and the unit where the heading does not say it. */
  private String code(Cell.Number number, ColumnText column) {
    Format format = column.format(number);
    int decimals = Digits.of(number.value(), format).scale();
    String code = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    if (column.isBare()) {
      return code;
    }
    String said = texts.number(number.value(), format).replace("\u2212", "");
    String digits = texts.inTable(number.value(), format).replace("\u2212", "");
    int at = said.indexOf(digits);
    return literal(said.substring(0, at)) + code + literal(said.substring(at + digits.length()));
  }

  /** Footnote marks, and the place of those that other cells of the column have. */
  private static String marks(String own, String longest) {
    StringBuilder kept = new StringBuilder(literal(own));
    longest.substring(own.length()).chars().forEach(c -> kept.append('_').append((char) c));
    return kept.toString();
  }

  private static String literal(String text) {
    return text.isEmpty() ? "" : '"' + text.replace("\"", "") + '"';
  }
}
