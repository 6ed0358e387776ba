package neraca.ui.answers;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import neraca.model.result.Cell;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.Shell;
import neraca.ui.ShellModel;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Action;
import neraca.ui.kit.Ask;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Theme;
import neraca.work.Study;

/** The window with the answers of a study in it. */
final class Window {
  final ShellModel shell = new ShellModel();
  final Desk desk;
  final AnswersViewModel model;
  final Parent root;

  /** Other screens that were asked for. */
  final List<String> wanted = new ArrayList<>();

  Window(Path file, Jobs jobs, Language language, Theme theme) {
    this(Study.open(file), jobs, language, theme);
  }

  Window(Study study, Jobs jobs, Language language, Theme theme) {
    desk = new Desk(study, jobs);
    model = new AnswersViewModel(desk);
    shell.language().set(language);
    shell.theme().set(theme);
    shell.study().set(Cell.code("Tunggulwulung"));
    shell.savedAt(LocalTime.of(14, 32));
    shell.file().set(study.path().getFileName().toString());
    shell.screen().set("answers");
    desk.onNotSaved(why -> shell.notSaved(ShellModel.Bar.notSaved(why.phrase())));
    Supplier<Texts> texts = shell.texts()::get;
    Ask ask = new Ask(() -> javafx.stage.Window.getWindows().get(0), texts);
    shell.shortcuts().add(new Action("ui.ok", "Ctrl+Z", desk::undo));
    root =
        new Shell(
                shell,
                List.of(
                    AnswersView.screen(
                        model, ask, shell.trail(), () -> wanted.add("questionnaires"))),
                jobs)
            .root();
  }
}
