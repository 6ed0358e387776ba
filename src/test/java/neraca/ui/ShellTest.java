package neraca.ui;

import java.util.List;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Snapshots;
import org.junit.jupiter.api.Test;

class ShellTest {
  @Test
  void looksAsItShould() {
    Snapshots.takeAll(
        "shell",
        (language, theme) -> {
          Pond pond = new Pond(Jobs.inline());
          pond.model.language().set(language);
          pond.model.theme().set(theme);
          pond.model
              .bar()
              .set(
                  Optional.of(
                      new ShellModel.Bar(
                          Note.Weight.REMARK,
                          Phrase.of("ui.read_only", "holder", Cell.code("Sari (laptop-2)")),
                          List.of())));
          pond.model.trail().open(pond.ratio);
          return pond.shell.root();
        });
  }
}
