package neraca.ui.app;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.desk.PlaceForm;
import neraca.ui.desk.PlaceViewModel;
import neraca.ui.kit.Action;
import neraca.ui.kit.Ask;
import neraca.ui.welcome.FormDialog;
import neraca.work.NewFiles;
import neraca.work.Study;
import neraca.work.StudyReport;

/** What can be done with an open study as a whole, whatever screen is shown. */
final class Commands {
  private final MainWindow window;
  private final StudyFrame frame;
  private final Ask ask;
  private final FileChoices choices;

  Commands(MainWindow window, StudyFrame frame, Ask ask, FileChoices choices) {
    this.window = window;
    this.frame = frame;
    this.ask = ask;
    this.choices = choices;
  }

  /** The menu under the study's name. */
  List<Action> menu() {
    List<Action> menu = new ArrayList<>(window.beginnings());
    menu.add(new Action("app.copy", "Ctrl+Shift+S", this::saveCopy));
    menu.add(new Action("app.report", "Ctrl+R", this::report));
    if (!frame.desk().readOnly()) {
      menu.add(new Action("app.add_business", "", () -> add(true)));
      menu.add(new Action("app.add_period", "", () -> add(false)));
    }
    menu.add(new Action("app.close", "Ctrl+W", window::welcome));
    menu.add(new Action("app.about", "", window::about));
    return menu;
  }

  private Texts texts() {
    return frame.model().texts().get();
  }

  private Path beside(String ending) {
    Path file = frame.desk().study().path();
    String name = String.valueOf(file.getFileName());
    String stem =
        name.endsWith(NewFiles.ENDING)
            ? name.substring(0, name.length() - NewFiles.ENDING.length())
            : name;
    return NewFiles.free(file.resolveSibling(stem + ending));
  }

  void saveCopy() {
    choices
        .newStudy(beside(NewFiles.ENDING))
        .ifPresent(target -> write(target, study -> study.copyTo(target), "app.copy_done"));
  }

  private void report() {
    Locale language = Locale.forLanguageTag(texts().language().code());
    choices
        .workbook(beside(".xlsx"))
        .ifPresent(
            target ->
                write(
                    target,
                    study -> StudyReport.write(study, target, language),
                    "app.report_done"));
  }

  private void write(Path target, java.util.function.Consumer<Study> work, String done) {
    Study study = frame.desk().study();
    frame
        .desk()
        .jobs()
        .store(
            () -> {
              work.accept(study);
              return target;
            },
            written -> window.tell(Phrase.of(done).with("file", String.valueOf(written))),
            ask::refused);
  }

  /** Asks for a business or a period; the dialog closes when the place looked at is the new one. */
  private void add(boolean business) {
    PlaceViewModel typed = new PlaceViewModel(frame.desk(), YearMonth.now());
    typed.ask(business, !business);
    PlaceForm form = new PlaceForm(typed, texts());
    FormDialog dialog = new FormDialog(window.stage(), texts(), form);
    frame.desk().place().subscribe((before, now) -> dialog.close());
    dialog.show(form);
  }
}
