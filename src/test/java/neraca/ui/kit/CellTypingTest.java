package neraca.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTypingTest {
  @Test
  void moreThanOneCellIsABlockButTheLineThatEndsACellIsNot() {
    assertThat(CellTyping.isBlock("Saya puas\r\n")).isFalse();
    assertThat(CellTyping.isBlock("Saya puas\nSaya kembali")).isTrue();
    assertThat(CellTyping.isBlock("Saya puas\tI am satisfied")).isTrue();
  }
}
