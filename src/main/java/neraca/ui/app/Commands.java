package neraca.ui.app;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.util.Duration;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.ShellModel;
import neraca.ui.desk.PlaceForm;
import neraca.ui.desk.PlaceViewModel;
import neraca.ui.kit.Action;
import neraca.ui.kit.Ask;
import neraca.ui.kit.Screen;
import neraca.ui.kit.Theme;
import neraca.ui.welcome.FormDialog;
import neraca.work.Study;
import neraca.work.home.NewFiles;
import org.controlsfx.control.Notifications;

/** What can be done with an open study as a whole, whatever screen is shown. */
final class Commands {
  private static final Duration LONG_ENOUGH = Duration.seconds(6);

  private final MainWindow window;
  private final StudyFrame frame;
  private final Ask ask;
  private final FileChoices choices;
  private final ReportViewModel report;

  Commands(MainWindow window, StudyFrame frame, Ask ask, FileChoices choices) {
    this.window = window;
    this.frame = frame;
    this.ask = ask;
    this.choices = choices;
    report = new ReportViewModel(frame.desk(), this::reported, ask::refused);
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
    menu.add(new Action("app.about", "", this::about));
    return menu;
  }

  /** What stands in the status bar on every screen. */
  List<Action> hints() {
    return List.of(
        new Action("app.commands", "Ctrl+K", this::list),
        new Action("app.help", "F1", window::help));
  }

  /** Back and forth through the changes; these are in no menu. */
  List<Action> steps() {
    return List.of(
        new Action("ui.undo", "Ctrl+Z", frame.desk()::undo),
        new Action("ui.redo", "Ctrl+Y", frame.desk()::redo),
        new Action("ui.redo", "Ctrl+Shift+Z", frame.desk()::redo));
  }

  private Texts texts() {
    return frame.model().texts().get();
  }

  /** Everything that can be asked for, to be searched. */
  void list() {
    Texts texts = texts();
    ShellModel model = frame.model();
    List<CommandList.Entry> entries = new ArrayList<>();
    int place = 1;
    for (Screen screen : frame.screens()) {
      entries.add(
          new CommandList.Entry(
              screen.title(texts), "Alt+" + place++, () -> model.screen().set(screen.id())));
    }
    Stream.of(model.shortcuts(), model.menu())
        .flatMap(List::stream)
        .map(a -> new CommandList.Entry(texts.say(a.word()), a.keys(), a.run()))
        .forEach(entries::add);
    entries.addAll(options(model.business(), "ui.business"));
    entries.addAll(options(model.period(), "ui.period"));
    for (Language language : Language.values()) {
      entries.add(
          new CommandList.Entry(
              texts.say("welcome.language." + language.code()),
              "",
              () -> model.language().set(language)));
    }
    for (Theme theme : Theme.values()) {
      entries.add(
          new CommandList.Entry(
              texts.say(theme == Theme.LIGHT ? "ui.theme.light" : "ui.theme.dark"),
              "",
              () -> model.theme().set(theme)));
    }
    entries.add(new CommandList.Entry(texts.say("app.help"), "F1", window::help));
    new CommandList(window.stage(), texts, entries).show();
  }

  private List<CommandList.Entry> options(ShellModel.Choice choice, String kind) {
    return choice.options().stream()
        .map(
            option ->
                new CommandList.Entry(
                    texts().say(kind) + ": " + texts().say(option.name()),
                    "",
                    () -> choice.chosen().set(Optional.of(option))))
        .toList();
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
    choices
        .workbook(report.suggested(texts().say("app.report_name")))
        .ifPresent(target -> report.write(target, texts().language()));
  }

  /** Says where the report is, until it is sent away; what was said before comes back then. */
  private void reported(Path file) {
    Optional<ShellModel.Bar> before = frame.model().bar().get();
    Runnable close = () -> frame.model().bar().set(before);
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    ShellModel.Bar bar =
        new ShellModel.Bar(
            Note.Weight.REMARK,
            Phrase.of("app.report_done").with("file", file.toString()),
            List.of(
                new Action("app.report_open", "", () -> choices.open(file)),
                new Action("app.report_folder", "", () -> choices.open(folder)),
                new Action("ui.close", "", close)));
    frame.model().bar().set(Optional.of(bar));
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
            written -> tell(Phrase.of(done).with("file", String.valueOf(written))),
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

  /** Says something that asks for nothing. */
  private void tell(Phrase phrase) {
    Notifications.create()
        .owner(window.stage())
        .text(texts().say(phrase))
        .hideAfter(LONG_ENOUGH)
        .show();
  }

  private void about() {
    String version =
        Optional.ofNullable(MainWindow.class.getPackage().getImplementationVersion()).orElse("");
    tell(Phrase.of("app.about_text").with("version", version));
  }
}
