package neraca.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.ui.desk.Desk;
import neraca.work.document.StudyReport;
import neraca.work.home.NewFiles;

/**
 * Writes the report of the open study while work goes on; the frame shows how far it is and can
 * give it up.
 */
final class ReportViewModel {
  private static final String ENDING = ".xlsx";

  private final Desk desk;
  private final Consumer<Path> written;
  private final Consumer<Refusal> refused;

  /**
   * @param written hears of a report that is in its place
   * @param refused hears why one is not
   */
  ReportViewModel(Desk desk, Consumer<Path> written, Consumer<Refusal> refused) {
    this.desk = desk;
    this.written = written;
    this.refused = refused;
  }

  /**
   * A name that is free: beside the study, or among the documents where nothing can be written
   * there.
   *
   * @param word what a report is called
   */
  Path suggested(String word) {
    Path study = desk.study().path();
    String name = String.valueOf(study.getFileName());
    String stem =
        name.endsWith(NewFiles.ENDING)
            ? name.substring(0, name.length() - NewFiles.ENDING.length())
            : name;
    Path beside = study.resolveSibling(stem + "-" + word + ENDING);
    Path folder = beside.getParent();
    return NewFiles.free(
        folder != null && Files.isWritable(folder)
            ? beside
            : NewFiles.documents().resolve(String.valueOf(beside.getFileName())));
  }

  void write(Path target, Language language) {
    Locale locale = Locale.forLanguageTag(language.code());
    desk.jobs()
        .latest(
            "report",
            () -> StudyReport.of(desk.study()),
            (report, progress) -> {
              report.write(target, locale, progress);
              return target;
            },
            written,
            refused);
  }
}
