package neraca.report;

import java.util.List;
import neraca.text.Texts;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: every section and what stands in it, each a link to its place. */
final class ContentsSheet {
  private static final int INDENT = 4 * 256;
  private static final int WIDTH = 90 * 256;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Texts texts;

  ContentsSheet(XSSFSheet sheet, Styles styles, Texts texts) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
  }

  String name() {
    return sheet.getSheetName();
  }

  void write(List<SectionSheet> sections) {
    sheet.setColumnWidth(0, INDENT);
    sheet.setColumnWidth(1, WIDTH);
    sheet.setDisplayGridlines(false);
    XSSFCell title = sheet.createRow(0).createCell(0);
    title.setCellValue(texts.say("report.title"));
    title.setCellStyle(styles.line(Styles.Line.REPORT));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
    int at = 2;
    for (SectionSheet section : sections) {
      XSSFCell heading = sheet.createRow(at++).createCell(0);
      heading.setCellValue(section.title());
      styles.link(heading, section.name(), 0);
      for (SectionSheet.Placed block : section.blocks()) {
        XSSFRow row = sheet.createRow(at++);
        XSSFCell cell = row.createCell(1);
        cell.setCellValue(block.title());
        styles.link(cell, section.name(), block.row());
      }
    }
    Page.set(sheet);
  }
}
