package neraca.ui.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import neraca.model.result.Cell;
import neraca.text.Language;
import neraca.ui.Frames;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewTest {
  @TempDir Path folder;

  @Test
  void looksAsItShould() {
    Snapshots.takeAll("ledger", (language, theme) -> {
      try { return Frames.of(LedgerView.screen(Pond.sample(Files.createTempDirectory(folder, "x")).model), language, theme); } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
    });
  }
}
