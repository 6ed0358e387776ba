package neraca.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of a report, each made once: a workbook holds only so many. */
final class Styles {
  static final int TEXT_SIZE = 10;

  /** Every office program has this font or one of the same widths. */
  private static final String FONT = "Arial";

  /** What a line of text is; the size in points. */
  enum Line {
    REPORT(16, true),
    SECTION(14, true),
    TITLE(TEXT_SIZE, true),
    TEXT(TEXT_SIZE, false),
    /** What a formula gives, before it. */
    SYMBOL(TEXT_SIZE, true),
    EQUATION(TEXT_SIZE, false),
    NOTE(TEXT_SIZE - 1, false);

    private final int size;
    private final boolean bold;

    Line(int size, boolean bold) {
      this.size = size;
      this.bold = bold;
    }

    int size() {
      return size;
    }
  }

  /** Where the content of a cell stands; text after a column of numbers keeps its distance. */
  enum Side {
    LEFT,
    INDENTED,
    RIGHT;

    static Side of(boolean right, int column) {
      return right ? RIGHT : column == 0 ? LEFT : INDENTED;
    }

    private void align(XSSFCellStyle style) {
      style.setAlignment(this == RIGHT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
      style.setIndention((short) (this == INDENTED ? 1 : 0));
    }
  }

  /**
   * A cell of a table.
   *
   * @param number its number format; empty for text
   * @param quoted text that a spreadsheet could take for a formula
   */
  record Body(Side side, String number, boolean last, boolean quoted) {}

  private final XSSFWorkbook workbook;
  private final Map<Object, XSSFCellStyle> made = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // Widths of columns are counted in digits of the workbook's first font.
    workbook.getFontAt(0).setFontName(FONT);
    workbook.getFontAt(0).setFontHeightInPoints((short) TEXT_SIZE);
  }

  XSSFCellStyle line(Line line) {
    return line(line, false);
  }

  /**
   * @param quoted text that a spreadsheet could take for a formula
   */
  XSSFCellStyle line(Line line, boolean quoted) {
    return made.computeIfAbsent(
        "line" + line + quoted,
        key -> {
          XSSFCellStyle style = style(line.size, line.bold);
          style.setWrapText(line != Line.SYMBOL);
          style.setQuotePrefixed(quoted);
          if (line == Line.SYMBOL) {
            style.setAlignment(HorizontalAlignment.RIGHT);
          } else if (line == Line.EQUATION) {
            Side.INDENTED.align(style);
          }
          return style;
        });
  }

  /** A heading of a table between its two upper rules. */
  XSSFCellStyle heading(Side side, boolean quoted) {
    return made.computeIfAbsent(
        "heading" + side + quoted,
        key -> {
          XSSFCellStyle style = style(TEXT_SIZE, true);
          side.align(style);
          style.setVerticalAlignment(VerticalAlignment.BOTTOM);
          style.setQuotePrefixed(quoted);
          style.setWrapText(true);
          style.setBorderTop(BorderStyle.MEDIUM);
          style.setBorderBottom(BorderStyle.THIN);
          return style;
        });
  }

  /** A cell of a table; the last row carries the lower rule. */
  XSSFCellStyle body(Body body) {
    return made.computeIfAbsent(
        body,
        key -> {
          XSSFCellStyle style = style(TEXT_SIZE, false);
          body.side.align(style);
          style.setWrapText(body.number.isEmpty());
          style.setQuotePrefixed(body.quoted);
          if (!body.number.isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(body.number));
          }
          if (body.last) {
            style.setBorderBottom(BorderStyle.MEDIUM);
          }
          return style;
        });
  }

  /** Makes the cell lead to another cell of the workbook. */
  void link(XSSFCell cell, String sheet, int row) {
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet.replace("'", "''") + "'!A" + (row + 1));
    cell.setHyperlink(link);
    cell.setCellStyle(
        made.computeIfAbsent(
            "link",
            key -> {
              XSSFCellStyle style = style(TEXT_SIZE, false);
              style.getFont().setUnderline(FontUnderline.SINGLE);
              style.getFont().setColor(IndexedColors.DARK_BLUE.getIndex());
              return style;
            }));
  }

  private XSSFCellStyle style(int size, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
