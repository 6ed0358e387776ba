package neraca.ui.app;

import java.util.function.Consumer;
import javafx.application.Platform;
import neraca.model.result.Refusal;
import neraca.ui.kit.Ask;
import neraca.ui.kit.Defect;
import neraca.work.home.DefectLog;

/** The one place where errors of ours end: written to the log, shown once, the data safe. */
final class Defects implements Consumer<Throwable> {
  private final Ask ask;
  private boolean showing;

  Defects(Ask ask) {
    this.ask = ask;
  }

  /** On any thread. */
  @Override
  public void accept(Throwable thrown) {
    if (thrown instanceof Refusal refusal) {
      Platform.runLater(() -> ask.refused(refusal));
      return;
    }
    Defect defect = Defect.of(thrown);
    String log = DefectLog.write(defect.report()).map(path -> "\nLog: " + path).orElse("");
    Platform.runLater(() -> show(new Defect(defect.code(), defect.report() + log)));
  }

  /** One at a time: what fails on every frame would otherwise bury the window. */
  private void show(Defect defect) {
    if (!showing) {
      showing = true;
      try {
        ask.defect(defect);
      } finally {
        showing = false;
      }
    }
  }
}
