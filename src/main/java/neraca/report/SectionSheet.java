package neraca.report;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.text.ColumnText;
import neraca.text.Digits;
import neraca.text.Texts;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a section: its tables one under another, each with its notes. */
final class SectionSheet {
  /** A table's title and the row it stands in. */
  record Placed(String title, int row) {}

  private static final int LONGEST_TEXT = 32_767;
  private static final double LEADING = 1.35;
  private static final double HIGHEST = 400;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Texts texts;
  private final Widths widths = new Widths();
  private final List<Placed> placed = new ArrayList<>();
  private String title = "";
  private int next;

  SectionSheet(XSSFSheet sheet, Styles styles, Texts texts) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
  }

  String name() {
    return sheet.getSheetName();
  }

  String title() {
    return title;
  }

  List<Placed> tables() {
    return placed;
  }

  void write(Section section, String contents) {
    List<Table> tables = section.tables();
    List<List<ColumnText>> columns =
        tables.stream().map(table -> ColumnText.of(table, texts)).toList();
    for (int t = 0; t < tables.size(); t++) {
      widths.fit(tables.get(t), columns.get(t));
    }
    widths.set(sheet);
    title = texts.say(section.title());
    line(title, Styles.Line.SECTION);
    XSSFCell back = sheet.createRow(next++).createCell(0);
    back.setCellValue(texts.say("report.back"));
    styles.link(back, contents, 0);
    for (int t = 0; t < tables.size(); t++) {
      next++;
      write(tables.get(t), columns.get(t), tables.size() == 1);
    }
    next++;
    notes(section.notes());
    sheet.setDisplayGridlines(false);
    Page.set(sheet);
  }

  private void write(Table table, List<ColumnText> columns, boolean alone) {
    String name = texts.say(table.title());
    placed.add(new Placed(name, next));
    line(name, Styles.Line.TITLE);
    if (alone) {
      sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
    }
    heading(table, columns);
    for (int r = 0; r < table.rows().size(); r++) {
      row(table, r, columns);
    }
    notes(table.notes());
  }

  private void heading(Table table, List<ColumnText> columns) {
    XSSFRow row = sheet.createRow(next++);
    int lines = 1;
    for (int c = 0; c < columns.size(); c++) {
      String words = columns.get(c).heading();
      XSSFCell cell = row.createCell(c);
      cell.setCellValue(fitting(words));
      cell.setCellStyle(
          styles.heading(Styles.Side.of(table.columns().get(c).numeric(), c), isRisky(words)));
      lines = Math.max(lines, widths.headingLines(words, c));
    }
    setHeight(row, lines, Styles.TEXT_SIZE);
  }

  private void row(Table table, int r, List<ColumnText> columns) {
    XSSFRow row = sheet.createRow(next++);
    boolean last = r == table.rows().size() - 1;
    int lines = 1;
    for (int c = 0; c < columns.size(); c++) {
      Cell content = table.rows().get(r).get(c);
      Styles.Side side = Styles.Side.of(table.columns().get(c).numeric(), c);
      fill(row.createCell(c), content, columns.get(c), side, last);
      lines = Math.max(lines, widths.textLines(columns.get(c).say(content), c));
    }
    setHeight(row, lines, Styles.TEXT_SIZE);
  }

  private void fill(
      XSSFCell cell, Cell content, ColumnText column, Styles.Side side, boolean last) {
    if (content instanceof Cell.Number number && !number.value().isAbsent()) {
      cell.setCellValue(number.value().toDouble());
      cell.setCellStyle(styles.body(new Styles.Body(side, code(number, column), last, false)));
    } else {
      String text = column.say(content);
      cell.setCellValue(fitting(text));
      cell.setCellStyle(styles.body(new Styles.Body(side, "", last, isRisky(text))));
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

  private static String literal(String text) {
    return text.isEmpty() ? "" : '"' + text.replace("\"", "") + '"';
  }

  private void notes(List<Note> notes) {
    for (Note note : notes) {
      line(texts.say(note), Styles.Line.NOTE);
    }
  }

  /** A line of text across the sheet, as high as it needs to be. */
  private void line(String text, Styles.Line line) {
    int last = widths.lastOfLine();
    XSSFRow row = sheet.createRow(next);
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(fitting(text));
    cell.setCellStyle(styles.line(line));
    sheet.addMergedRegion(new CellRangeAddress(next, next, 0, last));
    setHeight(row, Widths.lines(text, widths.upTo(last) * 10.0 / line.size()), line.size());
    next++;
  }

  /** Programs that open the file do not all make room for text of several lines by themselves. */
  private static void setHeight(XSSFRow row, int lines, int size) {
    if (lines > 1 || size != Styles.TEXT_SIZE) {
      row.setHeightInPoints((float) Math.min(lines * size * LEADING, HIGHEST));
    }
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  /** Whether a spreadsheet could take the text for a formula when someone edits the cell. */
  private static boolean isRisky(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
