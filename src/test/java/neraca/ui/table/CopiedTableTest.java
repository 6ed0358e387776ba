package neraca.ui.table;

import neraca.statistics.twin.OwnPrints;
import neraca.text.Language;
import neraca.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of an instrument test as they are copied, pasted into the twin check. */
class CopiedTableTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void noDigitOfOursDiffers(Language language) {
    Texts texts = Texts.of(language);
    OwnPrints.results()
        .forEach(r -> OwnPrints.paste(r, table -> TableText.of(table, texts).tabbed()));
  }
}
