package neraca.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import neraca.model.result.Cell;
import neraca.text.Language;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Screen;
import neraca.ui.kit.Theme;
import neraca.ui.kit.Trail;
import neraca.work.Choice;
import neraca.work.Study;
import neraca.work.sample.Samples;

/** The Tunggulwulung study, opened from a file of its own, and a window to put a screen into. */
public final class SampleDesk implements AutoCloseable {
  public final Study study;
  public final Desk desk;
  public final ShellModel shell = new ShellModel();
  public final Trail trail = shell.trail();

  private SampleDesk(Study study) {
    this.study = study;
    desk = new Desk(study, Jobs.inline());
  }

  public static SampleDesk tunggulwulung(Path folder) {
    Path file = folder.resolve("tunggulwulung-" + System.nanoTime() + ".neraca");
    Samples.write("tunggulwulung", file);
    SampleDesk opened = new SampleDesk(Study.open(file));
    opened.desk.place().set(new Choice("pemancingan", "2018-05"));
    return opened;
  }

  /** Any study that is open. */
  public static SampleDesk of(Study study) {
    return new SampleDesk(study);
  }

  /** The window with this screen in it. */
  public Parent window(Screen screen, Language language, Theme theme) {
    shell.language().set(language);
    shell.theme().set(theme);
    shell.currency().set("IDR");
    shell.study().set(Cell.own(study.info().name()));
    study.all(neraca.model.Business.class).stream()
        .findFirst()
        .ifPresent(b -> fill(shell.business(), b.code(), Cell.own(b.name())));
    study.all(neraca.model.Period.class).stream()
        .findFirst()
        .ifPresent(p -> fill(shell.period(), p.code(), Cell.own(p.name())));
    shell.screen().set(screen.id());
    return new Shell(shell, List.of(screen), desk.jobs()).root();
  }

  private static void fill(ShellModel.Choice choice, String id, Cell name) {
    ShellModel.Option option = new ShellModel.Option(id, name);
    choice.options().setAll(List.of(option));
    choice.chosen().set(Optional.of(option));
  }

  @Override
  public void close() {
    study.close();
  }
}
