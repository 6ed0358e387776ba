package neraca.report;

import java.util.ArrayList;
import java.util.List;
import neraca.text.ColumnText;
import neraca.text.Texts;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a section: its blocks one under another. */
final class SectionSheet {
  /** A block's title and the row it stands in. */
  record Placed(String title, int row) {}

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Texts texts;
  private final Lines lines;
  private final List<Placed> placed = new ArrayList<>();
  private String title = "";

  SectionSheet(XSSFSheet sheet, Styles styles, Texts texts) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
    lines = new Lines(sheet, styles, new Widths());
  }

  String name() {
    return sheet.getSheetName();
  }

  String title() {
    return title;
  }

  List<Placed> blocks() {
    return placed;
  }

  void write(Section section, String contents) {
    List<Block> blocks = section.blocks();
    blocks.forEach(this::fit);
    lines.widths().set(sheet);
    String place = texts.say(section.place());
    title = texts.say(section.title()) + (place.isBlank() ? "" : " · " + place);
    lines.line(title, Styles.Line.SECTION);
    XSSFCell back = lines.row().createCell(0);
    back.setCellValue(texts.say("report.back"));
    styles.link(back, contents, 0);
    for (Block block : blocks) {
      lines.skip();
      write(block);
    }
    if (endsInItsOnlyTable(blocks)) {
      int heading = placed.get(placed.size() - 1).row() + 1;
      sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
    }
    lines.skip();
    section.notes().forEach(note -> lines.line(texts.say(note), Styles.Line.NOTE));
    sheet.setDisplayGridlines(false);
    Page.set(sheet);
  }

  private static boolean endsInItsOnlyTable(List<Block> blocks) {
    return blocks.stream().filter(Block.Tabled.class::isInstance).count() == 1
        && blocks.get(blocks.size() - 1) instanceof Block.Tabled;
  }

  private void fit(Block block) {
    if (block instanceof Block.Tabled tabled) {
      lines.widths().fit(tabled.table(), ColumnText.of(tabled.table(), texts));
    } else {
      lines.widths().fitPage();
    }
  }

  private void write(Block block) {
    String name = texts.say(block.title());
    placed.add(new Placed(name, lines.next()));
    if (block instanceof Block.Drawn drawn) {
      new DrawnBlock(lines, texts).write(drawn.chart(), name);
      return;
    }
    lines.line(name, Styles.Line.TITLE);
    if (block instanceof Block.Tabled tabled) {
      new TableBlock(lines, texts, tabled.table()).write();
    } else {
      new WorkedBlock(lines, texts).write((Block.Worked) block);
    }
  }
}
