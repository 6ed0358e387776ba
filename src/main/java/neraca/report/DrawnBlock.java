package neraca.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import neraca.chart.Picture;
import neraca.chart.PictureFile;
import neraca.model.result.Chart;
import neraca.text.Texts;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Sets a picture under its title into rows of its own. One that fits stands in a single row, which
 * no program cuts at the end of a page.
 */
final class DrawnBlock {
  /** A picture is as wide as a page across, in pixels of a screen. */
  private static final double PAGE = 900;

  /** As high as a row may be; a page across holds a little more. */
  private static final double ROW = 408;

  private static final double TITLE = 20;

  /** What is higher than a row by more than this is not pressed into one. */
  private static final double SOMEWHAT = 1.3;

  /** What a page across holds of a picture. */
  private static final double PAPER = 460;

  private final Lines lines;
  private final Texts texts;

  DrawnBlock(Lines lines, Texts texts) {
    this.lines = lines;
    this.texts = texts;
  }

  /**
   * @param title what stands over it
   */
  void write(Chart chart, String title) {
    Picture picture = new Picture(chart, texts, 1).untitled();
    BufferedImage image = PictureFile.image(picture, picture.width(PAGE));
    double wide = Units.pixelToPoints(image.getWidth()) / PictureFile.DENSITY;
    double high = Units.pixelToPoints(image.getHeight()) / PictureFile.DENSITY;
    double shrunk = Math.min(1, (high > SOMEWHAT * ROW ? PAPER : ROW - TITLE) / high);
    XSSFSheet sheet = lines.sheet();
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    anchor.setRow1(lines.next());
    anchor.setDy1(Units.toEMU(TITLE));
    rows(anchor, title, TITLE + high * shrunk);
    columns(anchor, sheet, wide * shrunk);
    int data = sheet.getWorkbook().addPicture(png(image), Workbook.PICTURE_TYPE_PNG);
    XSSFPicture placed = sheet.createDrawingPatriarch().createPicture(anchor, data);
    placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.title());
  }

  /** Rows that are together as high as the picture; it ends in the last. */
  private void rows(XSSFClientAnchor anchor, String title, double points) {
    XSSFRow row = lines.titled(title);
    for (double left = points; left > 0; row = left > 0 ? lines.row() : row) {
      double high = Math.min(left, ROW);
      row.setHeightInPoints((float) high);
      anchor.setRow2(row.getRowNum());
      anchor.setDy2(Units.toEMU(high));
      left -= high;
    }
  }

  private static void columns(XSSFClientAnchor anchor, XSSFSheet sheet, double points) {
    double left = points;
    int column = 0;
    double wide = Units.pixelToPoints(sheet.getColumnWidthInPixels(0));
    while (left > wide) {
      left -= wide;
      wide = Units.pixelToPoints(sheet.getColumnWidthInPixels(++column));
    }
    anchor.setCol2(column);
    anchor.setDx2(Units.toEMU(left));
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
