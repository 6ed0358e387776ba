package neraca.statistics.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemAnalysis;
import neraca.statistics.StoredTables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What PSPP prints of the study's customers, and the tables of SPSS and jamovi in their shape with
 * R's numbers; the scripts stand beside them.
 */
class PrintedTablesTest {
  private static final InstrumentResult CUSTOMERS =
      ItemAnalysis.of(StoredTables.responses("customer_satisfaction"), InstrumentOptions.USUAL);

  /** A variable with itself, and jamovi's omega, which is estimated in another way. */
  private static final Set<String> NOT_COMPARED = Set.of("1.000", "0.850", "0.851");

  @ParameterizedTest
  @CsvSource({
    "pspp_codes.txt, 263, 0, false",
    "pspp_codes.csv, 263, 0, false",
    "pspp_codes.html, 263, 0, false",
    "pspp_labels.txt, 168, 0, true",
    "pspp_labels.csv, 168, 0, true",
    "pspp_labels.html, 168, 0, true",
    "spss.txt, 171, 0, true",
    "jamovi.txt, 241, 15, false"
  })
  void everyTableOfAnOutputAtOnce(String file, int pairs, int unpaired, boolean byOrder) {
    Twin twin = Twin.of(CUSTOMERS, text(file));
    assertThat(twin.differences()).isEmpty();
    assertThat(twin.pairs()).hasSize(pairs);
    assertThat(twin.unpaired()).hasSize(unpaired);
    assertThat(twin.byOrder()).isEqualTo(byOrder);
    assertThat(twin.byNumber()).isFalse();
    assertThat(twin.otherOmega()).isEqualTo(unpaired > 0);
  }

  /** Table by table, so that none needs what another says. */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {"pspp_codes.txt", "pspp_codes.csv", "pspp_labels.csv", "spss.txt", "jamovi.txt"})
  void everySingleWrongDigitIsFound(String file) {
    int wrong = 0;
    for (String table : text(file).split("\n\n+")) {
      Matcher cells =
          Pattern.compile(file.endsWith("csv") ? "[^,\n]+" : "[^\t|\n]+").matcher(table);
      while (cells.find()) {
        String cell = cells.group().strip();
        if (Printed.of(cell).isPresent() && !NOT_COMPARED.contains(cell)) {
          for (int at = cells.start(); at < cells.end(); at++) {
            wrong += found(table, at);
          }
        }
      }
    }
    assertThat(wrong).isGreaterThan(350);
  }

  private static int found(String table, int at) {
    char digit = table.charAt(at);
    if (!Character.isDigit(digit)) {
      return 0;
    }
    char other = digit == '9' ? '0' : (char) (digit + 1);
    String text = table.substring(0, at) + other + table.substring(at + 1);
    assertThat(Twin.of(CUSTOMERS, text).differences()).as(text.substring(at)).isNotEmpty();
    return 1;
  }

  /** PSPP and SPSS round 3.675 down, this program up: neither is a mistake. */
  @Test
  void aHalfMayBeRoundedEitherWay() {
    InstrumentResult result = ItemAnalysis.of(OwnPrints.halves(), InstrumentOptions.USUAL);
    String heading = "\tMean\n";
    assertThat(Twin.of(result, heading + "p1\t3,68").differences()).isEmpty();
    assertThat(Twin.of(result, heading + "p1\t3,68").counts().notes()).isEmpty();
    Twin down = Twin.of(result, heading + "p1\t3,67");
    assertThat(down.differences()).isEmpty();
    assertThat(down.counts().notes())
        .singleElement()
        .satisfies(n -> assertThat(n.phrase().key()).isEqualTo("twin.note.halves"));
    assertThat(Twin.of(result, heading + "p1\t3,66").differences()).hasSize(1);
    assertThat(Twin.of(result, heading + "p1\t3,69").differences()).hasSize(1);
    assertThat(Twin.of(result, heading + "p1\t3,675").differences()).isEmpty();
    assertThat(Twin.of(result, heading + "p1\t3,674").differences()).hasSize(1);
  }

  /** X1.1 and X2.1 of a part of the items could be any: nothing is guessed, they are listed. */
  @Test
  void itemsThatAreNotKnownAreListedAndNotGuessed() {
    Twin twin =
        Twin.of(
            CUSTOMERS,
            "Cronbach's Alpha\t,844\n\nButir\tr hitung\nX1.1\t,619\nX1.2\t,663\nX2.1\t,529\n");
    assertThat(twin.pairs()).hasSize(1);
    assertThat(twin.unpaired())
        .extracting(Twin.Unpaired::row)
        .containsExactly("X1.1", "X1.2", "X2.1");
    assertThat(twin.unpairedTable().rows()).hasSize(3);
    assertThatThrownBy(() -> Twin.of(CUSTOMERS, "\tr hitung\nX1\t,619\nY1\t,663\n"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void noItemIsPairedTwiceInATable() {
    Twin twin = Twin.of(CUSTOMERS, "\tr hitung\ncs_01\t,619\nCS 1\t,663\n");
    assertThat(twin.pairs()).hasSize(1);
    assertThat(twin.unpaired()).extracting(Twin.Unpaired::printed).containsExactly(",663");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total",
        "TOTALX1",
        "Skor_Total",
        "SKOR TOTAL",
        "Jumlah",
        "Total_X",
        "X1_Total",
        "jml",
        "Total Kepuasan",
        "TOTAL_SKOR"
      })
  void columnsOfTheTotal(String name) {
    String text = "\t\t" + name + "\ncs_01\tPearson Correlation\t,619**\n\tSig. (2-tailed)\t,006\n";
    assertThat(Twin.of(CUSTOMERS, text).pairs()).hasSize(3);
    assertThat(Twin.of(CUSTOMERS, text).differences()).isEmpty();
    Twin wrong = Twin.of(CUSTOMERS, text.replace("619", "618"));
    assertThat(wrong.differences()).extracting(Twin.Pair::figure).containsExactly("cs_01/r_total");
  }

  /** As theses print them: numbers for codes, brackets, a level beside, verdicts behind. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "No\tr-hitung\tr-tabel (n = 18; 5%)\tNilai Sig.\tKeterangan\n1\t0,619\t0,468\t0,006\tValid\n"
            + "2\t0,663\t0,468\t0,003\tTidak Valid\n",
        "No. Item\tKoefisien korelasi (r hitung)\tr tabel 5%\tSig\tKet\n1.\t,619\t,468\t,006\tvalid\n"
            + "2.\t,663\t,468\t,003\tvalid\n",
        "No\tButir\tRhitung\tRtabel\tSig. (2-tailed)\tKeterangan\n1\tCS_01\t.619\t.468\t.006\tValid\n"
            + "2\tCS_02\t.663\t.468\t.003\tValid\n",
        "Pernyataan r hitung r tabel Sig. Keterangan\ncs_01 0,619 0,468 0,006 Valid\n"
            + "cs_02 0,663 0,468 0,003 Tidak Valid\n",
        "Butir\tr\nhitung\tr\ntabel\tSig.\n(2-tailed)\tKeterangan\ncs_01\t0,619\t0,468\t0,006\tValid\n"
            + "cs_02\t0,663\t0,468\t0,003\tValid\n"
      })
  void tablesOfTheses(String text) {
    Twin twin = Twin.of(CUSTOMERS, text);
    assertThat(twin.pairs()).as(text).hasSize(6);
    assertThat(twin.differences()).isEmpty();
    assertThat(twin.unpaired()).isEmpty();
  }

  /** The level stands under α too; the whole scale's alpha is repeated, that of deletion is not. */
  @Test
  void alphasOfAnItemTable() {
    String heading = "Butir\tAlpha\n";
    assertThat(Twin.of(CUSTOMERS, heading + "cs_01\t,844\ncs_02\t,844\n").pairs())
        .extracting(Twin.Pair::figure)
        .containsOnly("alpha");
    assertThat(Twin.of(CUSTOMERS, heading + "cs_01\t,834\ncs_02\t,827\n").pairs())
        .extracting(Twin.Pair::figure)
        .containsExactly("cs_01/alpha_if_deleted", "cs_02/alpha_if_deleted");
    assertThatThrownBy(() -> Twin.of(CUSTOMERS, heading + "cs_01\t0,05\ncs_02\t0,05\n"))
        .isInstanceOf(Refusal.class);
  }

  /** A sheet of Excel, where every line has as many cells. */
  @Test
  void titlesBetweenTablesOfASheet() {
    Twin twin =
        Twin.of(
            CUSTOMERS,
            "Item-Total Statistics\t\t\n"
                + "\tCorrected Item-Total Correlation\tCronbach's Alpha if Item Deleted\n"
                + "cs_01\t,500\t,834\ncs_02\t,582\t,827\nReliability Statistics\t\t\n"
                + "Cronbach's Alpha\tN of Items\t\n,844\t14\t\n");
    assertThat(twin.pairs()).hasSize(6);
    assertThat(twin.differences()).isEmpty();
  }

  /** Word's cells break into lines, of headings and of labels. */
  @Test
  void cellsOfWordThatBreakIntoLines() {
    String text =
        "Butir\tScale Mean if\nItem Deleted\tCorrected Item-\nTotal\nCorrelation\tCronbach's\n"
            + "Alpha if\nItem Deleted\nSaya puas:\ncs_01\t44,94\t,500\t,834\n"
            + "Saya mudah:\ncs_02\t44,67\t,582\t,827\n";
    assertThat(Twin.of(CUSTOMERS, text).pairs()).hasSize(6);
    assertThat(Twin.of(CUSTOMERS, text).differences()).isEmpty();
    assertThat(Twin.of(CUSTOMERS, text.replace(",827", ",828")).differences()).hasSize(1);
  }

  @Test
  void matricesWhoseRowsAreOnlyItems() {
    String text =
        "Inter-Item Correlation Matrix\n\tcs_01\tcs_02\tcs_04\ncs_01\t1,000\t,251\t,320\n"
            + "cs_02\t,251\t1,000\t,081\ncs_04\t,320\t,081\t1,000\n\n"
            + "Inter-Item Covariance Matrix\n\tcs_01\tcs_02\ncs_01\t2,029\t,392\ncs_02\t,392\t1,203\n";
    assertThat(Twin.of(CUSTOMERS, text).pairs()).hasSize(10);
    assertThat(Twin.of(CUSTOMERS, text).differences()).isEmpty();
  }

  /** Items above, statistics before the rows, as Frequencies prints them. */
  @Test
  void statisticsInRows() {
    String text =
        "\tcs_01\tcs_02\tTotal\nMean\t3,17\t3,44\t48,11\nStd. Deviation\t1,425\t1,097\t8,581\n";
    assertThat(Twin.of(CUSTOMERS, text).pairs()).hasSize(6);
    assertThat(Twin.of(CUSTOMERS, text).differences()).isEmpty();
  }

  /** Whoever pastes the answers is told, and not shown that they are no correlations. */
  @Test
  void answersAreNoCorrelations() {
    assertThatThrownBy(
            () -> Twin.of(CUSTOMERS, "\tcs_01\tcs_02\tcs_03\nR1\t4\t5\t3\nR2\t1\t2\t4\n"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("twin.refused.unknown"));
  }

  /** X1 and X2 are no items here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Coefficients\n\tB\tStd. Error\tBeta\tt\tSig.\n(Constant)\t2,1\t1,2\t\t1,75\t,101\n"
            + "X1\t,3\t,1\t,4\t3,0\t,009\nX2\t,2\t,1\t,3\t2,0\t,063\n",
        "\tB\tStd. Error\tBeta\tt\tSig.\nX1\t,3\t,1\t,4\t3,0\t,009\nX2\t,2\t,1\t,3\t2,0\t,063\n",
        "\tN\tMinimum\tMaximum\tMean\nX1\t18\t30\t60\t48,2\nX2\t18\t20\t40\t31,1\nY\t18\t11\t20\t16,0\n",
        "\tSum of Squares\tdf\tMean Square\tF\tSig\nBetween People\t89,4\t17\t5,26\t\t\n"
            + "Residual\t181,6\t221\t,82\t6,1\t,000\n"
      })
  void tablesOfOtherThingsAreRefused(String text) {
    assertThatThrownBy(() -> Twin.of(CUSTOMERS, text))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("twin.refused.unknown"));
  }

  /** A row an instrument, as the chapter on reliability has it. */
  @Test
  void reliabilityInOneRow() {
    Twin twin =
        Twin.of(
            CUSTOMERS,
            "Variabel\tCronbach's Alpha\tN of Items\tKeterangan\nKepuasan (X1)\t0,844\t14\tReliabel\n");
    assertThat(twin.pairs()).extracting(Twin.Pair::figure).containsExactly("alpha", "k");
    assertThat(twin.differences()).isEmpty();
  }

  /** Since release 28 SPSS says only that a p is small. */
  @Test
  void whatIsOnlySaidToBeSmaller() {
    InstrumentResult many = ItemAnalysis.of(StoredTables.made("many"), InstrumentOptions.USUAL);
    int item =
        IntStream.range(0, many.items().size())
            .filter(i -> many.items().get(i).pTotal() < 0.001)
            .findFirst()
            .orElseThrow();
    String text = "\tSig. (2-tailed)\n" + many.items().get(item).code() + "\t<,001\n";
    assertThat(Twin.of(many, text).differences()).isEmpty();
    assertThat(Twin.of(many, text.replace("<,001", "<,002")).differences()).hasSize(1);
    assertThat(Twin.of(CUSTOMERS, "\tSig.\ncs_01\t<,001\n").differences()).hasSize(1);
  }

  /** SPSS leaves a one-tailed p to whoever chose it. */
  @Test
  void oneTailedIsNotTwoTailed() {
    assertThatThrownBy(() -> Twin.of(CUSTOMERS, "\tSig. (1-tailed)\ncs_01\t,003\n"))
        .isInstanceOf(Refusal.class);
  }

  /** SPSS divides by its own number of pairs; that variance is left out and said. */
  @Test
  void varianceOfCorrelationsIsNotCompared() {
    List<String> lines =
        new ArrayList<>(
            text("spss.txt")
                .lines()
                .filter(l -> l.startsWith("\tMean\t") || l.startsWith("Inter-Item Corr"))
                .map(l -> l.replace("\t\t", "\t,030\t"))
                .toList());
    Twin twin = Twin.of(CUSTOMERS, lines.stream().collect(Collectors.joining("\n")));
    assertThat(twin.pairs()).hasSize(6);
    assertThat(twin.unpaired())
        .containsExactly(new Twin.Unpaired("Inter-Item Correlations", "Variance", ",030"));
  }

  private static String text(String file) {
    return String.join("\n", StoredTables.lines("statistics/twin/" + file));
  }
}
