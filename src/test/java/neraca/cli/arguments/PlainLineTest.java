package neraca.cli.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neraca.text.Language;
import neraca.text.Texts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTest {
  /** Keeps what it was given, in the order of the options. */
  private static final class Given implements Command {
    private static final int RAN = 7;
    private String source = "";
    private String folder = "";
    private boolean json;
    private double level;
    private final List<String> items = new ArrayList<>();
    private final List<String> where = new ArrayList<>();
    private boolean ran;

    @Override
    public String name() {
      return "test";
    }

    @Override
    public void takes(Arguments arguments) {
      arguments.needed("SOURCE", "cli.option.source", text -> source = Path.of(text).toString());
      arguments.possible("DIR", "cli.option.demo", text -> folder = text);
      arguments.flag("--json", "cli.option.json", () -> json = true);
      arguments.once("--level", "P", "cli.option.level", text -> level = Double.parseDouble(text));
      arguments.list("--items", "a,b", "cli.option.items", items::add);
      arguments.often("--where", "FIELD=VALUE", "cli.option.where", where::add);
    }

    @Override
    public int run() {
      ran = true;
      return RAN;
    }

    private String all() {
      return source + "|" + folder + "|" + json + "|" + level + "|" + items + "|" + where;
    }
  }

  @Test
  void aPlainLineGivesEverything() {
    Given given = new Given();
    List<String> line =
        List.of("--items", "a,b", "t.csv", "--json", "--level", "0.01", "--items", "c", "out");
    assertThat(PlainLine.read(given, line)).isTrue();
    assertThat(given.all()).isEqualTo("t.csv|out|true|0.01|[a, b, c]|[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--json",
        "t.csv --bogus",
        "t.csv --help",
        "t.csv --level",
        "t.csv --level x",
        "t.csv --level -1",
        "t.csv --level=0.01",
        "t.csv --level 1 --level 2",
        "t.csv --items a,,b",
        "t.csv --items 'a,b'",
        "t.csv out more",
        "@t.csv",
        "-- t.csv"
      })
  void everythingElseIsLeftToPicocli(String line) {
    assertThat(PlainLine.read(new Given(), words(line))).isFalse();
  }

  @Property(tries = 3000)
  void picocliReadsPlainLinesTheSame(@ForAll("lines") List<String> line) {
    Given plain = new Given();
    if (PlainLine.read(plain, line)) {
      Given any = new Given();
      assertThat(picocli(any, line)).isEqualTo(Given.RAN);
      assertThat(any.ran).isTrue();
      assertThat(plain.all()).isEqualTo(any.all());
    }
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            Tuple.of(
                6,
                Arbitraries.of(
                    "--json", "--level", "--items", "--where", "a", "b,c", "0.05", "x=1", "t.csv")),
            Tuple.of(
                1,
                Arbitraries.of(
                    "1", "-1", "", ",", "a,", "'", "$", "${x}", "#", "a b", "test", "--", "-h",
                    "\\", "*", "-")));
    return word.list().ofMaxSize(7);
  }

  private static int picocli(Given command, List<String> line) {
    List<String> whole = new ArrayList<>(List.of(command.name()));
    whole.addAll(line);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new AnyLine(Texts.of(Language.EN), nowhere, nowhere)
        .run(List.of(command), () -> {}, 2, thrown -> 3, whole.toArray(String[]::new));
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }
}
