package neraca.ui.overview;

import java.nio.file.Path;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewViewTest {
  @TempDir Path folder;

  @Test
  void looksAsItShould() {
    try (SampleDesk sample = SampleDesk.tunggulwulung(folder)) {
      Snapshots.takeAll("overview", (language, theme) -> window(sample, language, theme));
    }
  }

  private static javafx.scene.Parent window(SampleDesk sample, Language language, Theme theme) {
    OverviewViewModel model = new OverviewViewModel(sample.desk, sample.trail);
    return sample.window(OverviewView.screen(model), language, theme);
  }
}
