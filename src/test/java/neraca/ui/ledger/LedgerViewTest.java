package neraca.ui.ledger;

import java.nio.file.Path;
import javafx.scene.Parent;
import neraca.text.Language;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewTest {
  @TempDir Path folder;

  @Test
  void looksAsItShould() {
    SampleDesk first = SampleDesk.tunggulwulung(folder);
    new LedgerViewModel(first.desk, first.trail);
    first.close();
    Snapshots.onPixels(() -> new javafx.scene.control.TableView<String>());
    Snapshots.takeAll("ledger", (language, theme) -> window(LedgerTab.ASSETS, language, theme));
    for (LedgerTab tab : LedgerTab.values()) {
      Snapshots.take(
          "ledger-" + tab.id(),
          (language, theme) -> window(tab, language, theme),
          Language.ID,
          Theme.LIGHT,
          1);
    }
  }

  private Parent window(LedgerTab tab, Language language, Theme theme) {
    SampleDesk desk = SampleDesk.tunggulwulung(folder);
    LedgerViewModel model = new LedgerViewModel(desk.desk, desk.trail);
    model.tab().set(tab);
    return desk.window(LedgerView.screen(model), language, theme);
  }
}
