package neraca.ui.scorecard;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import neraca.text.Language;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen drawn in its states, to be looked at under {@code target/screens}. */
@Tag("slow")
class ScorecardPicturesTest {
  @TempDir Path folder;

  @Test
  void ofTheWholeCard() {
    Snapshots.takeAll("scorecard", (language, theme) -> root(pond(), language, theme, w -> {}));
  }

  @Test
  void ofItsForms() {
    take(
        "scorecard-indicator",
        Language.ID,
        w -> {
          select(w, "customer_satisfaction");
          w.model.changes().edit();
        });
    take("scorecard-new", Language.EN, w -> w.model.changes().add());
    take("scorecard-perspectives", Language.ID, w -> w.model.changes().editPerspectives());
    take("scorecard-trail", Language.ID, w -> w.model.trace());
    take(
        "scorecard-reason",
        Language.ID,
        w -> {
          select(w, "capital");
          w.model.grade(neraca.model.score.Grade.C);
        });
  }

  private void take(String name, Language language, Consumer<ScorecardWindow> state) {
    Snapshots.take(name, (l, t) -> root(pond(), l, t, state), language, Theme.LIGHT, 1);
  }

  static void select(ScorecardWindow window, String code) {
    ShownCard card = window.model.card().get();
    for (ShownPerspective perspective : card.perspectives()) {
      UUID here = perspective.row().uuid();
      perspective.indicators().stream()
          .filter(i -> i.row().code().equals(code))
          .forEach(i -> window.model.select(new Spot(here, i.row().uuid())));
    }
  }

  private Study pond() {
    return ScorecardWindow.pond(folder);
  }

  private static javafx.scene.Parent root(
      Study study, Language language, Theme theme, Consumer<ScorecardWindow> state) {
    ScorecardWindow window = new ScorecardWindow(study);
    window.shell.language().set(language);
    window.shell.theme().set(theme);
    javafx.scene.Parent root = window.shell().root();
    state.accept(window);
    return root;
  }
}
