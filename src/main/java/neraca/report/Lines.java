package neraca.report;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that grows downwards, row by row. */
final class Lines {
  /** What Excel takes. */
  private static final int LONGEST_TEXT = 32_767;

  private static final double LEADING = 1.35;
  private static final double HIGHEST = 400;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Widths widths;
  private int next;

  Lines(XSSFSheet sheet, Styles styles, Widths widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.widths = widths;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  Styles styles() {
    return styles;
  }

  Widths widths() {
    return widths;
  }

  /** The row that comes next. */
  int next() {
    return next;
  }

  void skip() {
    next++;
  }

  XSSFRow row() {
    return sheet.createRow(next++);
  }

  /** A line of text across the sheet, as high as it needs to be. */
  void line(String text, Styles.Line line) {
    XSSFRow row = row();
    across(row, 0, text, line);
    int fits = widths.upTo(widths.lastOfLine());
    setHeight(row, Widths.lines(text, fits * 10.0 / line.size()), line.size());
  }

  /** A row with a title in its upper left corner. */
  XSSFRow titled(String title) {
    XSSFRow row = row();
    across(row, 0, title, Styles.Line.TITLE);
    return row;
  }

  /** What is called {@code symbol} is what follows; an empty one for what follows further on. */
  void equation(String symbol, String text) {
    XSSFRow row = row();
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(symbol);
    cell.setCellStyle(styles.line(Styles.Line.SYMBOL));
    across(row, 1, text, Styles.Line.EQUATION);
    int fits = widths.upTo(widths.lastOfLine()) - widths.upTo(0);
    setHeight(row, Widths.lines(text, fits), Styles.TEXT_SIZE);
  }

  private void across(XSSFRow row, int from, String text, Styles.Line line) {
    int last = widths.lastOfLine();
    XSSFCell cell = row.createCell(from);
    cell.setCellValue(fitting(text));
    cell.setCellStyle(styles.line(line, isRisky(text)));
    // Rows are new, so nothing can overlap; looking whether it does takes ever longer.
    sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, last));
  }

  /** Programs that open the file do not all make room for text of several lines by themselves. */
  static void setHeight(XSSFRow row, int lines, int size) {
    if (lines > 1 || size != Styles.TEXT_SIZE) {
      row.setHeightInPoints((float) Math.min(lines * size * LEADING, HIGHEST));
    }
  }

  static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  /** Whether a spreadsheet could take the text for a formula when someone edits the cell. */
  static boolean isRisky(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
