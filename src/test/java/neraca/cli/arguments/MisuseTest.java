package neraca.cli.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisuseTest {
  @Test
  void lettersThatTheTerminalLosesAreToldAsSuch() {
    assertThat(Misuse.unnameable("se\uFFFDor.csv", "ANSI_X3.4-1968").key())
        .isEqualTo("cli.refused.letters_lost");
    assertThat(Misuse.unnameable("a:b\u0000", "UTF-8").key()).isEqualTo("cli.refused.file_name");
  }
}
