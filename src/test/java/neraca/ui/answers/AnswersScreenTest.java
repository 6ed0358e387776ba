package neraca.ui.answers;

import java.nio.file.Path;
import java.util.UUID;
import neraca.text.Language;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersScreenTest {
  @TempDir Path folder;

  private Window window(Language language, Theme theme) {
    Path file = folder.resolve(UUID.randomUUID() + ".neraca");
    Samples.write("tunggulwulung", file);
    return new Window(file, Jobs.inline(), language, theme);
  }

  @Test
  void looksAsItShould() {
    Snapshots.takeAll(
        "answers",
        (language, theme) -> {
          Window window = window(language, theme);
          Typing typing = window.model.typing();
          typing.go(new Spot(11, 8), false);
          typing.typed('7');
          typing.go(new Spot(16, 9), false);
          typing.clear();
          typing.go(new Spot(14, 3), false);
          typing.typed('T');
          typing.typed('X');
          typing.go(new Spot(13, 4), false);
          return window.root;
        });
  }
}
