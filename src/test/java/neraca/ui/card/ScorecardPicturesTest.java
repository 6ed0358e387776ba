package neraca.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    take("nothing", () -> Cards.nothing(folder), model -> {});
    take("begun", () -> Cards.nothing(folder), model -> model.changes().begin());
    take("total", this::pond, ScorecardViewModel::trace);
    take("perspectives", this::pond, model -> model.changes().editPerspectives());
    take("new", this::pond, model -> model.changes().add());
    take("indicator", this::pond, model -> edit(model, "customer_satisfaction"));
    take("judged", this::pond, model -> edit(model, "customer_complaints"));
    take("reason", this::pond, model -> judge(model, "capital"));
    assertThat(Path.of("target/screens/scorecard-id-light.png")).exists();
  }

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

  /** A window of its own each: a model of an earlier one would go on painting into it. */
  private static void take(
      String name, Supplier<SampleDesk> open, Consumer<ScorecardViewModel> state) {
    Snapshots.takeState("scorecard-" + name, (l, t) -> window(open.get(), l, t, state));
  }

  private static Parent window(
      SampleDesk desk, Language language, Theme theme, Consumer<ScorecardViewModel> state) {
    ScorecardViewModel model = new ScorecardViewModel(desk.desk, desk.trail);
    Parent root = desk.window(ScorecardView.screen(model), language, theme);
    state.accept(model);
    return root;
  }
}
