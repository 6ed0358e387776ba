package neraca.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import neraca.model.result.Table;
import neraca.statistics.twin.OwnPrints;
import neraca.text.Language;
import neraca.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the terminal shows of an instrument test, pasted into the twin check. */
class OwnPrintsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void noDigitOfOursDiffers(Language language) {
    OwnPrints.results()
        .forEach(result -> OwnPrints.paste(result, table -> printed(table, language)));
  }

  private static String printed(Table table, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new Terminal(out, StandardCharsets.UTF_8, Texts.of(language)).table(table);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
