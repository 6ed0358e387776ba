package neraca.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.util.Duration;
import javafx.util.Subscription;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import neraca.ui.kit.ScreenView;
import org.controlsfx.control.StatusBar;

/** The lower edge: what is saved, what the screen says, how far a long job is, keys. */
final class StatusLine extends StatusBar {
  private static final Duration SHORT = Duration.millis(300);
  private final ShellModel model;
  private final Texts texts;
  private final Jobs jobs;
  private final Label status = Parts.label("", "caption", "muted");
  private final Button cancel;
  private final PauseTransition patience = new PauseTransition(SHORT);
  private Subscription screen = Subscription.EMPTY;
  private final Subscription ties;

  StatusLine(ShellModel model, Texts texts, Jobs jobs) {
    this.model = model;
    this.texts = texts;
    this.jobs = jobs;
    setId("status");
    setText("");
    cancel = new Button(texts.say("ui.cancel"));
    cancel.setId("cancel-job");
    cancel.getStyleClass().addAll("flat", "caption");
    cancel.setOnAction(event -> jobs.cancel());
    Label saved = Parts.label("", "caption", "muted");
    saved.setId("saved");
    saved.setGraphic(Icons.icon("content-save-check-outline"));
    Label file = Parts.label("", "caption", "muted");
    getLeftItems().addAll(saved, line(file), file, line(status), status);
    patience.setOnFinished(event -> showProgress());
    ties =
        Subscription.combine(
            model.saved().subscribe(says -> saved.setText(texts.say(says))),
            model.file().subscribe(name -> file.setText(name)),
            jobs.running().subscribe(running -> wait(running)),
            jobs.progress().subscribe(share -> tell()));
  }

  void end() {
    patience.stop();
    screen.unsubscribe();
    ties.unsubscribe();
  }

  void show(ScreenView view) {
    screen.unsubscribe();
    screen =
        view.status()
            .subscribe(text -> status.setText(text))
            .and(view.keys().subscribe(this::showKeys));
  }

  private void showKeys(List<Keys> of) {
    getRightItems().setAll(cancel);
    of.forEach(keys -> getRightItems().add(keys.node()));
    model
        .hints()
        .forEach(hint -> getRightItems().add(Keys.of(hint.keys(), texts.say(hint.word())).node()));
  }

  /** A line before a label, where the label says something. */
  private static Separator line(Label label) {
    Separator line = new Separator(Orientation.VERTICAL);
    line.visibleProperty().bind(label.textProperty().isNotEmpty());
    return line;
  }

  private void wait(boolean running) {
    if (running) {
      patience.playFromStart();
    } else {
      patience.stop();
      setProgress(0);
    }
    cancel.setVisible(false);
  }

  private void showProgress() {
    if (jobs.running().get()) {
      setProgress(jobs.progress().get());
      cancel.setVisible(jobs.cancellable().get());
    }
  }

  /** Progress is told only once it is worth showing. */
  private void tell() {
    if (getProgress() != 0) {
      showProgress();
    }
  }
}
