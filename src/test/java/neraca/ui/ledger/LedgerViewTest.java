package neraca.ui.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import neraca.ui.Frames;
import neraca.ui.kit.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewTest {
  @TempDir Path folder;

  @Test
  void looksAsItShould() {
    Snapshots.takeAll(
        "ledger",
        (language, theme) -> {
          try {
            return Frames.of(
                LedgerView.screen(Pond.sample(Files.createTempDirectory(folder, "x")).model),
                language,
                theme);
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }
}
