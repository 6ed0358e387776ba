package neraca.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import neraca.model.result.Source;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentViewTest {
  @TempDir Path folder;

  @Test
  void looksAsItShould() {
    try (SampleDesk sample = SampleDesk.tunggulwulung(folder)) {
      Snapshots.takeAll("instrument", (language, theme) -> window(sample, language, theme, ""));
      Snapshots.take(
          "instrument-motivation",
          (language, theme) -> window(sample, language, theme, "employee_motivation"),
          Language.EN,
          Theme.DARK,
          1);
      for (int tab = 1; tab < 4; tab++) {
        int at = tab;
        Snapshots.take(
            "instrument-tab-" + tab,
            (language, theme) -> {
              InstrumentViewModel model = new InstrumentViewModel(sample.desk, sample.trail);
              model.reveal(
                  new Source.Answers("employee_satisfaction", java.util.List.of(), 6, true));
              var root = sample.window(InstrumentView.screen(model), language, theme);
              model.tab().set(at);
              return root;
            },
            Language.ID,
            Theme.LIGHT,
            1);
      }
      assertThat(Path.of("target/screens/instrument-id-light.png")).exists();
    }
  }

  private static javafx.scene.Parent window(
      SampleDesk sample, Language language, Theme theme, String questionnaire) {
    InstrumentViewModel model = new InstrumentViewModel(sample.desk, sample.trail);
    if (!questionnaire.isEmpty()) {
      model.reveal(new Source.Answers(questionnaire, java.util.List.of(), 6, true));
    }
    return sample.window(InstrumentView.screen(model), language, theme);
  }
}
