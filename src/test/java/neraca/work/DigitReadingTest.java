package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import neraca.exchange.AnswerTable;
import neraca.exchange.DigitTable;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.sums.DigitSums;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is summed while it is read gives what a table that is kept gives, bit by bit. */
class DigitReadingTest {
  private static final List<String> MISSING = List.of("", " ", "NA", ".", "-", "nan", "#N/A");

  private static InstrumentCheck.TableRequest request(
      List<String> items, List<String> reverse, double @Nullable [] scale) {
    return new InstrumentCheck.TableRequest(
        null, items, reverse, scale, null, InstrumentOptions.USUAL, Map.of());
  }

  private static Path file(String text) {
    try {
      Path file = Files.createTempFile("digits", ".csv");
      file.toFile().deleteOnExit();
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is computed, or why nothing is. */
  private static List<Object> kept(Path file, InstrumentCheck.TableRequest request) {
    try {
      return told(
          ItemAnalysis.of(
              AnswerTable.read(file, InstrumentCheck.options(request)), request.options()));
    } catch (Refusal refusal) {
      return List.of(refusal.phrase());
    }
  }

  private static List<Object> summed(Path file, InstrumentCheck.TableRequest request) {
    try {
      return told(InstrumentCheck.of(file, request).result());
    } catch (Refusal refusal) {
      return List.of(refusal.phrase());
    }
  }

  private static List<Object> told(InstrumentResult result) {
    List<Object> told = new ArrayList<>();
    told.add(result.respondents());
    told.add(result.used());
    told.add(result.items());
    told.add(result.scale());
    told.add(result.notes());
    told.add(result.tables());
    for (int i = 0; i < result.items().size(); i++) {
      told.add(result.sums().sum(i));
      for (int j = 0; j <= i; j++) {
        told.add(result.sums().product(i, j));
        told.add(result.sums().centred(i, j));
      }
    }
    return told;
  }

  private static boolean isSummed(Path file, InstrumentCheck.TableRequest request) {
    return DigitTable.open(file, InstrumentCheck.options(request))
        .flatMap(DigitReading::sums)
        .isPresent();
  }

  /** A table as programs write them, now and then with something that is no digit. */
  private static String table(Random random, int rows, int k, boolean odd) {
    String delimiter = List.of(",", ";", "\t").get(random.nextInt(3));
    String end = random.nextBoolean() ? "\n" : "\r\n";
    boolean named = random.nextBoolean();
    StringBuilder text = new StringBuilder(named ? "id" + delimiter : "");
    for (int i = 0; i < k; i++) {
      text.append(i == 0 ? "" : delimiter).append("\"q" + i + "\"");
    }
    text.append(end);
    int rare = 1 + random.nextInt(30);
    for (int r = 0; r < rows; r++) {
      text.append(named ? "R-" + r + delimiter : "");
      for (int i = 0; i < k; i++) {
        String cell = String.valueOf(1 + random.nextInt(5));
        if (random.nextInt(rare) == 0) {
          cell = MISSING.get(random.nextInt(MISSING.size()));
        } else if (odd && random.nextInt(60) == 0) {
          cell = List.of("10", "3.5", "x", "\"4\"", " 2 ", "-1", "0").get(random.nextInt(7));
        }
        text.append(i == 0 ? "" : delimiter).append(cell);
      }
      text.append(r == rows - 1 && random.nextBoolean() ? "" : end);
      text.append(random.nextInt(40) == 0 ? end : "");
    }
    return text.toString();
  }

  @Property(tries = 300)
  void sameAsKept(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int rows,
      @ForAll @IntRange(min = 1, max = 9) int k,
      @ForAll boolean odd) {
    Random random = new Random(seed);
    Path file = file(table(random, rows, k, odd));
    List<String> items = random.nextBoolean() || k < 3 ? List.of() : List.of("q2", "q0");
    List<String> reverse = random.nextInt(3) == 0 ? List.of("q0") : List.of();
    double[] scale = random.nextBoolean() ? new double[] {1, 5} : null;
    InstrumentCheck.TableRequest request = request(items, reverse, scale);
    assertThat(summed(file, request)).isEqualTo(kept(file, request));
  }

  /** Blocks of rows, and more bytes than are read at once. */
  @ParameterizedTest
  @ValueSource(ints = {799, 800, 801, 1600, 40_000})
  void sameAsKeptWhenLong(int rows) {
    Path file = file(table(new Random(rows), rows, 7, false).replace("\t", ";"));
    InstrumentCheck.TableRequest request = request(List.of(), List.of(), null);
    assertThat(isSummed(file, request)).isTrue();
    assertThat(summed(file, request)).isEqualTo(kept(file, request));
  }

  /** Every answer the largest there is: nothing may run over. */
  @ParameterizedTest
  @ValueSource(ints = {800, 5_000})
  void nines(int rows) {
    Path file = file("a,b,c,d,e\n" + "9,9,9,9,9\n".repeat(rows) + "0,9,0,9,8\n");
    InstrumentCheck.TableRequest request = request(List.of(), List.of(), null);
    assertThat(isSummed(file, request)).isTrue();
    assertThat(summed(file, request)).isEqualTo(kept(file, request));
  }

  /** However many threads share the table. */
  @Property(tries = 100)
  void partsMakeNoDifference(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3_000) int rows,
      @ForAll @IntRange(min = 2, max = 12) int parts) {
    Path file = file(table(new Random(seed), rows, 6, false));
    DigitTable table = DigitTable.open(file, AnswerTable.Options.NONE).orElseThrow();
    DigitSums one = DigitReading.sums(table, 1).orElseThrow();
    DigitSums several = DigitReading.sums(table, parts).orElseThrow();
    assertThat(several.respondents()).isEqualTo(one.respondents());
    assertThat(several.missing()).isEqualTo(one.missing());
    assertThat(several.complete()).isEqualTo(one.complete());
    if (one.complete() > 0) {
      for (int i = 0; i < 6; i++) {
        assertThat(several.sums().sum(i)).isEqualTo(one.sums().sum(i));
        for (int j = 0; j <= i; j++) {
          assertThat(several.sums().product(i, j)).isEqualTo(one.sums().product(i, j));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,2\n3\n",
        "a,b\n1,2\n3,4,5\n",
        "a,b\n1,2\n\"3\",4\n",
        "a,b\n1,2\n12,4\n",
        "a,b\n1,2\n3,é\n",
        "a,b\n1,2\n3,4\n\r5,6\n",
        "a,b\n1,2\r3,4\n",
        "a,b\n",
        "a,\n1,2\n",
        "a,a\n1,2\n",
      })
  void leavesToTheOther(String text) {
    assertThat(isSummed(file(text), request(List.of(), List.of(), null))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,2\n3,4",
        "\uFEFFa,b\n1,2\n3,4\n",
        "butir é;b\r\n1;2\r\n\r\n;4\r\n",
        "id\ta\tb\nA\t1\t2\n\t\t\nB\t3\tNA\n",
      })
  void takes(String text) {
    Path file = file(text);
    assertThat(isSummed(file, request(List.of(), List.of(), null))).isTrue();
    assertThat(summed(file, request(List.of(), List.of(), null)))
        .isEqualTo(kept(file, request(List.of(), List.of(), null)));
  }

  /** Names in an older encoding are read by the other. */
  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16"})
  void otherCharsets(String charset) throws IOException {
    Path file = file("");
    Files.write(file, "é,b\n1,2\n3,4\n5,1\n".getBytes(charset));
    InstrumentCheck.TableRequest request = request(List.of(), List.of(), null);
    assertThat(isSummed(file, request)).isFalse();
    assertThat(summed(file, request)).isEqualTo(kept(file, request));
  }

  @Test
  void oneRespondent() {
    assertThat(DigitReading.sums(open(file("a,b\n1,2\n\n"))).map(DigitSums::respondents))
        .isEqualTo(Optional.of(1));
  }

  private static DigitTable open(Path file) {
    return DigitTable.open(file, AnswerTable.Options.NONE).orElseThrow();
  }
}
