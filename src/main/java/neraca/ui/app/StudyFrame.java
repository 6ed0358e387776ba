package neraca.ui.app;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.util.Subscription;
import neraca.model.StudyInfo;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.Shell;
import neraca.ui.ShellModel;
import neraca.ui.desk.Desk;
import neraca.ui.gradual.Gradually;
import neraca.ui.kit.Action;
import neraca.ui.kit.Ask;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Screen;
import neraca.ui.welcome.Opened;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;

/** One open study in the window: its desk, its screens and the frame around them. */
final class StudyFrame {
  private final ShellModel model = new ShellModel();
  private final Desk desk;
  private final Places places;
  private final Screens ways;
  private final List<Screen> screens;
  private @Nullable Shell shell;
  private final Appearance look;
  private final Subscription ties;
  private boolean counted;

  StudyFrame(Opened opened, Jobs jobs, Appearance look, Ask ask, FileChoices choices) {
    this.look = look;
    Study study = opened.study();
    desk = new Desk(study, jobs);
    model.currency().set(opened.info().currency());
    model.file().set(String.valueOf(study.path().getFileName()));
    model.language().set(look.language().get());
    model.theme().set(look.theme().get());
    model.language().bindBidirectional(look.language());
    model.theme().bindBidirectional(look.theme());
    show(opened.info());
    places = new Places(desk, model, opened);
    ways = new Screens(desk, model);
    screens = ways.all(ask, choices);
    String uuid = opened.info().uuid().toString();
    ways.wave().set(look.wave(uuid));
    ways.wave().subscribe((before, now) -> look.wave(uuid, now));
    LastWhose.follow(desk, look, uuid);
    model.screen().set(first(look.screen()));
    desk.read("prefix", Study::prefix, ways::prefix, refusal -> {});
    model.toUndo().bind(desk.toUndo());
    model.toRedo().bind(desk.toRedo());
    model.onUndo(desk::undo);
    model.onRedo(desk::redo);
    desk.onSaved(() -> model.savedAt(LocalTime.now()));
    desk.onNotSaved(this::notSaved);
    ties =
        Subscription.combine(
            model.screen().subscribe((before, now) -> look.screen(now)),
            desk.revision().subscribe((before, now) -> readInfo()),
            desk.jobs().running().subscribe(running -> count()),
            Gradually.going().subscribe(going -> count()));
  }

  private String first(String remembered) {
    return screens.stream()
        .map(Screen::id)
        .filter(remembered::equals)
        .findFirst()
        .orElse(screens.isEmpty() ? "" : screens.get(0).id());
  }

  /** The frame around the screens, made when it is shown first: by then its menu is filled. */
  Shell shell() {
    if (shell == null) {
      shell = new Shell(model, screens, desk.jobs());
      count();
    }
    return shell;
  }

  /** The rail's findings come after the first screen, whose drawing they would hold up. */
  private void count() {
    if (shell != null && !counted && isQuiet()) {
      // What has just been read is put into the window a turn later.
      Platform.runLater(() -> Platform.runLater(this::countInQuiet));
    }
  }

  private void countInQuiet() {
    if (!counted && isQuiet()) {
      counted = true;
      ways.count();
    }
  }

  private boolean isQuiet() {
    return !desk.jobs().running().get() && !Gradually.going().get();
  }

  ShellModel model() {
    return model;
  }

  Desk desk() {
    return desk;
  }

  Places places() {
    return places;
  }

  List<Screen> screens() {
    return screens;
  }

  private void readInfo() {
    desk.read("info", Study::info, this::show, refusal -> {});
  }

  private void show(StudyInfo info) {
    model.study().set(Cell.own(info.name()));
    model.currency().set(info.currency());
  }

  /**
   * Says what is special about this opening: read only, or no copy could be made.
   *
   * @param actions what can be done about a study that is read only
   */
  void tellOpening(Action... actions) {
    Study study = desk.study();
    if (study.readOnly()) {
      Phrase says =
          study
              .holder()
              .map(holder -> Phrase.of("ui.read_only").with("holder", holder))
              .orElse(Phrase.of("app.read_only_place"));
      model.saved().set(Phrase.of("app.read_only"));
      model.bar().set(Optional.of(new ShellModel.Bar(Note.Weight.REMARK, says, List.of(actions))));
    } else if (!study.notes().isEmpty()) {
      Note note = study.notes().get(0);
      Action close = new Action("ui.close", "", () -> model.bar().set(Optional.empty()));
      model
          .bar()
          .set(Optional.of(new ShellModel.Bar(note.weight(), note.phrase(), List.of(close))));
    }
  }

  private void notSaved(Refusal refusal) {
    model.notSaved(
        ShellModel.Bar.notSaved(
            refusal.phrase(), new Action("ui.close", "", () -> model.bar().set(Optional.empty()))));
  }

  /** Whether what was typed stands on the screen only. */
  boolean hasUnsaved() {
    return ways.unsaved().get() > 0 || shell().holdsRefused();
  }

  /** Ends what listens; the study itself is closed on the store lane after all edits. */
  void end(Jobs jobs) {
    ties.unsubscribe();
    counted = true;
    shell().end();
    model.language().unbindBidirectional(look.language());
    model.theme().unbindBidirectional(look.theme());
    jobs.cancel();
    Study study = desk.study();
    jobs.store(
        () -> {
          study.close();
          return study;
        },
        closed -> {});
  }
}
