package neraca.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.text.Texts;
import neraca.ui.gradual.Gradually;
import neraca.ui.gradual.Turn;
import neraca.ui.kit.Action;
import neraca.ui.kit.Ask;
import neraca.ui.kit.Defect;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Theme;
import neraca.ui.welcome.FirstStart;
import neraca.ui.welcome.FormDialog;
import neraca.ui.welcome.NewStudyForm;
import neraca.ui.welcome.NewStudyViewModel;
import neraca.ui.welcome.Opened;
import neraca.ui.welcome.WelcomeView;
import neraca.ui.welcome.WelcomeViewModel;
import neraca.ui.welcome.WelcomeViewModel.Trouble;
import neraca.work.home.Settings;
import org.jspecify.annotations.Nullable;

/** The one window: the welcome screen, or an open study. */
public final class MainWindow {
  private final Stage stage;
  private final Jobs jobs;
  private final Appearance look;
  private final Ask ask;
  private final FileChoices choices;
  private final WelcomeViewModel welcome;
  private final StackPane root = new StackPane();
  private @Nullable StudyFrame frame;
  private @Nullable WelcomeView front;
  private @Nullable FormDialog form;

  /** What comes after somebody new has said who it is. */
  private Runnable greeted = this::front;

  public MainWindow(Stage stage, Settings settings, Jobs jobs) {
    this.stage = stage;
    this.jobs = jobs;
    look = new Appearance(settings, jobs);
    ask = new Ask(() -> stage, this::texts);
    choices = new FileChoices(() -> stage, this::texts);
    welcome = new WelcomeViewModel(settings, jobs, this::opened);
    welcome.onTrouble(this::trouble);
    Defects defects = new Defects(ask);
    jobs.onFailure(defects);
    Defect.onUncaught(defects);
    look.theme().subscribe(Theme::apply);
    look.language()
        .subscribe(
            (before, now) -> {
              if (front != null || frame == null) {
                front();
              }
            });
  }

  private Texts texts() {
    return frame == null ? look.texts().getValue() : frame.model().texts().get();
  }

  Stage stage() {
    return stage;
  }

  /**
   * Shows the window.
   *
   * @param file a study to open in it; null for the welcome screen
   * @param greet whether somebody who has never worked here is asked who it is before the file
   */
  public void show(@Nullable Path file, boolean greet) {
    Scene scene = new Scene(root, Appearance.WIDTH, Appearance.HEIGHT);
    look.textScale().subscribe(scale -> Theme.dress(scene, scale.doubleValue()));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addPreLayoutPulseListener(Turn::begin);
    stage.setScene(scene);
    stage.setTitle("Neraca");
    stage.setOnCloseRequest(
        event -> {
          if (!mayLeave()) {
            event.consume();
          }
        });
    look.place(stage);
    root.applyCss(); // the sheets are read in a turn of their own
    Platform.runLater(() -> appear(file, greet));
  }

  private void appear(@Nullable Path file, boolean greet) {
    stage.show();
    if (file != null) {
      greeted = () -> welcome.open(file);
    }
    boolean begins = file == null || (greet && welcome.first());
    Platform.runLater(begins ? this::front : greeted);
  }

  /** Closes the study where one is open, and shows the ways to begin. */
  void welcome() {
    if (mayLeave()) {
      leave();
      front();
    }
  }

  /** Asks first where something that was typed is in no file. */
  private boolean mayLeave() {
    Node typing = stage.getScene().getFocusOwner();
    root.requestFocus(); // what was being typed is taken as when one goes on
    boolean may =
        frame == null
            || !frame.hasUnsaved()
            || ask.confirm(
                Phrase.of("app.leave_unsaved"), "app.leave_unsaved.yes", "app.leave_unsaved.no");
    if (!may && typing != null) {
      typing.requestFocus();
    }
    return may;
  }

  private void leave() {
    StudyFrame left = frame;
    frame = null;
    if (left != null) {
      left.end(jobs);
    }
  }

  private void front() {
    if (front != null) {
      front.end();
      front = null;
    }
    if (welcome.first()) {
      FirstStart first = new FirstStart(welcome, texts(), look.language(), () -> greeted.run());
      Gradually.put(root, List.of(new StackPane(first)), () -> first.first().requestFocus());
      return;
    }
    WelcomeView view =
        new WelcomeView(
            welcome,
            texts(),
            new WelcomeView.Ways(this::begin, this::open, this::sample),
            look.language(),
            look.theme());
    front = view;
    Gradually.put(root, List.of(view), () -> view.first().requestFocus());
    welcome.look();
  }

  /** New, open and sample: in the menu of every study, and by their keys on the welcome screen. */
  List<Action> beginnings() {
    return List.of(
        new Action("welcome.new", "Ctrl+N", this::begin),
        new Action("welcome.open", "Ctrl+O", this::open),
        new Action("app.sample", "Ctrl+I", this::sample));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && look.zoom(event.getCode())) {
      event.consume();
      return;
    }
    if (front == null) {
      return;
    }
    Stream.concat(beginnings().stream(), Stream.of(new Action("app.help", "F1", this::help)))
        .filter(action -> KeyCombination.valueOf(action.keys()).match(event))
        .findFirst()
        .ifPresent(
            action -> {
              event.consume();
              action.run().run();
            });
  }

  private void begin() {
    if (!mayLeave()) {
      return;
    }
    NewStudyViewModel typed = welcome.begin();
    NewStudyForm fields = new NewStudyForm(typed, texts(), choices::newStudy);
    FormDialog dialog =
        new FormDialog(
            stage, texts(), "welcome.new.create", fields, () -> welcome.create(typed, this::taken));
    form = dialog;
    dialog.show(fields.first());
  }

  private void taken() {
    if (form != null) {
      form.close();
    }
  }

  private void open() {
    choices.study().ifPresent(this::open);
  }

  private void open(Path path) {
    if (mayLeave()
        && (frame == null
            || !frame.desk().study().path().equals(path.toAbsolutePath().normalize()))) {
      welcome.open(path);
    }
  }

  private void sample() {
    if (mayLeave()) {
      welcome.sample(welcome.samples().get(0));
    }
  }

  private void opened(Opened opened) {
    Turn.begin();
    leave();
    if (front != null) {
      front.end();
      front = null;
    }
    StudyFrame now = new StudyFrame(opened, jobs, look, ask, choices);
    frame = now;
    Commands commands = new Commands(this, now, ask, choices);
    now.model().menu().setAll(commands.menu());
    now.model().shortcuts().setAll(commands.steps());
    now.model().hints().setAll(commands.hints());
    now.tellOpening(
        new Action("app.try_again", "", () -> reopen(opened.study().path())),
        new Action("app.copy", "", commands::saveCopy));
    Platform.runLater(
        () -> {
          Turn.begin();
          Gradually.put(root, List.of(now.shell().root()));
        });
  }

  /** Opens again what could only be read, hoping that it can be written now. */
  private void reopen(Path path) {
    leave();
    welcome.open(path);
  }

  private void trouble(Trouble trouble) {
    if (frame == null && front == null) {
      front();
    }
    if (trouble.copy().isPresent()) {
      if (ask.offer(trouble.offer(trouble.copy().get()), "welcome.open_copy")) {
        welcome.recover(trouble);
      }
    } else if (trouble.missing()) {
      if (ask.offer(trouble.says(), "welcome.look_for")) {
        open();
      }
    } else {
      ask.refused(new Refusal(trouble.says()));
    }
    welcome.look();
  }

  /** Who asks for files and opens them. */
  public FileChoices files() {
    return choices;
  }

  /** Shows every key that does something here. */
  void help() {
    StudyFrame open = frame;
    new KeysHelp(stage, texts())
        .show(
            open == null ? beginnings() : open.model().menu(),
            open == null ? List.of() : open.model().shortcuts(),
            open == null ? List.of() : open.shell().keys());
  }

  /** Ends the window; what was entered is in the file before this returns. */
  public void end() {
    look.leave(stage);
    leave();
    jobs.close();
  }
}
