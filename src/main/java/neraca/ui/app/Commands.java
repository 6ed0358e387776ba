package neraca.ui.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Business;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Action;
import neraca.ui.kit.Ask;
import neraca.ui.welcome.Codes;
import neraca.ui.welcome.FormDialog;
import neraca.ui.welcome.PeriodForm;
import neraca.ui.welcome.PeriodViewModel;
import neraca.work.Edit;
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
      menu.add(new Action("app.add_business", "", this::addBusiness));
      menu.add(new Action("app.add_period", "", this::addPeriod));
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

  private void addBusiness() {
    List<Business> there = frame.places().businesses();
    ask.text(
            Phrase.of("app.business_name"),
            "",
            name ->
                name.isEmpty() ? Optional.of(Phrase.of("app.business_no_name")) : Optional.empty())
        .ifPresent(
            name -> {
              String code = Codes.of(name, "usaha", there.stream().map(Business::code).toList());
              frame.places().want(code);
              int position = there.stream().mapToInt(Business::position).max().orElse(0) + 1;
              frame
                  .desk()
                  .edit(
                      new Edit.Put(
                          new Business(UUID.randomUUID(), code, position, Words.of(name))));
            });
  }

  private void addPeriod() {
    PeriodViewModel typed = new PeriodViewModel(afterLast());
    PeriodForm form = new PeriodForm(typed, texts());
    FormDialog[] dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            window.stage(),
            texts(),
            "app.add_period.go",
            form,
            () ->
                typed
                    .period(frame.places().periods())
                    .ifPresent(
                        period -> {
                          frame.places().want(period.code());
                          frame
                              .desk()
                              .edit(
                                  new Edit.Put(period),
                                  dialog[0]::close,
                                  refusal -> typed.wrong().set(Optional.of(refusal.phrase())));
                        }));
    dialog[0].show(form.first());
  }

  /** The month after the last period. */
  private LocalDate afterLast() {
    return frame.places().periods().stream()
        .map(period -> period.ends().plusDays(1))
        .max(LocalDate::compareTo)
        .orElse(LocalDate.now());
  }
}
