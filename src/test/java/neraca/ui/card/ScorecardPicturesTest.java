package neraca.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Parent;
import neraca.model.score.Grade;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen drawn in its states, to be looked at under {@code target/screens}. */
@Tag("slow")
class ScorecardPicturesTest {
  @TempDir Path folder;

  @Test
  void looksAsItShould() {
    Snapshots.takeAll("scorecard", (language, theme) -> window(pond(), language, theme, m -> {}));
    take(Cards.nothing(folder), "nothing", Language.ID, model -> {});
    take(Cards.nothing(folder), "begun", Language.EN, model -> model.changes().begin());
    take(pond(), "total", Language.ID, ScorecardViewModel::trace);
    take(pond(), "perspectives", Language.ID, model -> model.changes().editPerspectives());
    take(pond(), "new", Language.EN, model -> model.changes().add());
    take(pond(), "indicator", Language.ID, model -> edit(model, "customer_satisfaction"));
    take(pond(), "judged", Language.ID, model -> edit(model, "customer_complaints"));
    take(pond(), "reason", Language.ID, model -> judge(model, "capital"));
    assertThat(Path.of("target/screens/scorecard-id-light.png")).exists();
  }

  /** A window of its own each: a model of an earlier one would go on painting into it. */
  private SampleDesk pond() {
    return SampleDesk.tunggulwulung(folder);
  }

  private static void edit(ScorecardViewModel model, String code) {
    Cards.select(model, code);
    model.changes().edit();
  }

  private static void judge(ScorecardViewModel model, String code) {
    Cards.select(model, code);
    model.grade(Grade.C);
  }

  private static void take(
      SampleDesk desk, String name, Language language, Consumer<ScorecardViewModel> state) {
    Snapshots.take(
        "scorecard-" + name, (l, t) -> window(desk, l, t, state), language, Theme.LIGHT, 1);
    desk.close();
  }

  private static Parent window(
      SampleDesk desk, Language language, Theme theme, Consumer<ScorecardViewModel> state) {
    ScorecardViewModel model = new ScorecardViewModel(desk.desk, desk.trail);
    Parent root = desk.window(ScorecardView.screen(model), language, theme);
    state.accept(model);
    return root;
  }
}
