package neraca.statistics.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Refusal;
import neraca.model.result.Table;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.StoredTables;

/** What this program prints is what it computes: pasted back, no digit differs. */
public final class OwnPrints {
  /** Tables of bounds and verdicts, whose few numbers belong to no item. */
  private static final Set<String> WITHOUT =
      Set.of("instrument.rules", "instrument.referee", "instrument.reverse");

  private static final List<String> MADE =
      List.of(
          "constant",
          "decimals",
          "identical",
          "long_decimals",
          "many",
          "missing",
          "more_items_than_rows",
          "near_singular",
          "negative",
          "offset",
          "reversed",
          "sum_of_others",
          "two_items",
          "two_rows",
          "zero_one");

  private OwnPrints() {}

  /** The questionnaires of the bundled study, and tables with every peculiarity. */
  public static List<InstrumentResult> results() {
    return Stream.of(
            StoredTables.TUNGGULWULUNG.stream().map(StoredTables::responses),
            MADE.stream().map(StoredTables::made),
            Stream.of(thousands(), halves()))
        .flatMap(tables -> tables)
        .map(table -> ItemAnalysis.of(table, InstrumentOptions.USUAL))
        .toList();
  }

  /** Counts with a mark between thousands. */
  private static AnswerMatrix thousands() {
    return answers(1250, row -> (row * 7 % 5 + 1) + "," + (row * row % 4 + 1) + "," + row % 3);
  }

  /** Means of 147/40 = 3.675 and others that end in a five. */
  static AnswerMatrix halves() {
    return answers(40, row -> (row < 27 ? 4 : 3) + "," + (row % 8 + 1) + "," + (row * 3 % 5));
  }

  private static AnswerMatrix answers(int rows, IntFunction<String> row) {
    return StoredTables.table(
        Stream.concat(Stream.of("p1,p2,p3"), IntStream.range(0, rows).mapToObj(row))
            .toArray(String[]::new));
  }

  /** Pastes every table alone, and all of them at once. */
  public static void paste(InstrumentResult result, Function<Table, String> printed) {
    List<Table> tables = new ArrayList<>(result.tables());
    tables.add(result.correlationTable());
    for (Table table : tables) {
      String text = printed.apply(table);
      if (WITHOUT.contains(table.id())) {
        try {
          assertThat(Twin.of(result, text).pairs()).as(text).isEmpty();
        } catch (Refusal nothing) {
          assertThat(nothing.phrase().key()).startsWith("twin.refused");
        }
      } else {
        Twin twin = Twin.of(result, text);
        assertThat(twin.differences()).as(text).isEmpty();
        assertThat(twin.unpaired()).as(text).isEmpty();
        assertThat(twin.byNumber() || twin.byOrder()).isFalse();
      }
    }
    String all = tables.stream().map(printed).collect(Collectors.joining("\n"));
    Twin twin = Twin.of(result, all);
    assertThat(twin.differences()).as(result.source()).isEmpty();
    assertThat(twin.pairs()).hasSizeGreaterThan(result.items().size() * 8);
  }
}
