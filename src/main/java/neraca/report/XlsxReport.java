package neraca.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import neraca.text.Language;
import neraca.text.Texts;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes results as an Excel workbook: a list of contents, then a sheet a section. */
public final class XlsxReport {
  private XlsxReport() {}

  /**
   * Writes the sections as a new file; a file of that name is replaced only when the new one is
   * complete. Numbers are numbers with a number format, what is absent is a point, and no cell
   * holds a formula.
   *
   * @param language its words and numbers
   * @param currency the study's currency, as in ISO 4217; empty where there is no money
   * @param progress hears how much is done, 0 to 1; what it throws ends the writing, and nothing is
   *     left behind
   * @throws neraca.model.result.Refusal where the file cannot be written
   */
  public static void write(
      Path target,
      Locale language,
      String currency,
      List<Section> sections,
      DoubleConsumer progress) {
    ReportFile.folder(target); // said before anything is made
    Texts words = Texts.of(Language.of(language)).inCurrency(currency);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook);
      SheetNames names = new SheetNames();
      ContentsSheet contents =
          new ContentsSheet(
              workbook.createSheet(names.next(words.say("report.contents"))), styles, words);
      List<SectionSheet> sheets = new ArrayList<>();
      for (Section section : sections) {
        String title = words.say(section.title());
        String name =
            names.next(
                title.isBlank() ? words.say("report.sheet") : title, words.say(section.place()));
        SectionSheet sheet = new SectionSheet(workbook.createSheet(name), styles, words);
        sheet.write(section, contents.name());
        sheets.add(sheet);
        progress.accept((double) sheets.size() / (sections.size() + 1));
      }
      contents.write(sheets);
      describe(workbook.getProperties(), words.say("report.title"));
      ReportFile.write(target, workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(POIXMLProperties properties, String title) {
    properties.getCoreProperties().setTitle(title);
    properties.getCoreProperties().setCreator("Neraca");
    properties.getExtendedProperties().setApplication("Neraca");
  }
}
