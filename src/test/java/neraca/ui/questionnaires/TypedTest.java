package neraca.ui.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import neraca.model.Item;
import neraca.model.Words;
import neraca.model.result.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What codes follow, what is read out of the clipboard, where rows stand. */
class TypedTest {
  @Test
  void theNextCodeIsWrittenAsTheOthers() {
    assertThat(Codes.next(List.of("cs_01", "cs_02"), "x")).isEqualTo("cs_03");
    assertThat(Codes.next(List.of("KM1"), "x")).isEqualTo("KM2");
    assertThat(Codes.next(List.of("cs_09"), "x")).isEqualTo("cs_10");
    assertThat(Codes.next(List.of("cs_99"), "x")).isEqualTo("cs_100");
    assertThat(Codes.next(List.of("cs_14", "cs_03"), "x")).as("highest").isEqualTo("cs_15");
    assertThat(Codes.next(List.of("KP1", "KP2", "umum"), "x")).isEqualTo("KP3");
  }

  @Test
  void theFirstCodeFollowsFromTheQuestionnaire() {
    assertThat(Codes.next(List.of(), "KM")).isEqualTo("KM1");
    assertThat(Codes.next(List.of(), "customer_satisfaction")).isEqualTo("cs_01");
    assertThat(Codes.next(List.of(), "KP_2")).isEqualTo("KP_2_01");
    assertThat(Codes.next(List.of("umum"), "KM")).isEqualTo("KM1");
  }

  @Test
  void aCodeIsSuggestedFromTheName() {
    assertThat(Codes.ofName("Kepuasan Mitra", List.of())).isEqualTo("KM");
    assertThat(Codes.ofName("Kepuasan Mitra", List.of("KM"))).isEqualTo("KM_2");
    assertThat(Codes.ofName("  motivasi", List.of())).isEqualTo("MOT");
    assertThat(Codes.ofName("\u00c9tude g\u00e9n\u00e9rale", List.of())).isEqualTo("EG");
    assertThat(Codes.ofName(" - ", List.of())).isEmpty();
  }

  @Test
  void aCodeHasNoSpacesAtItsEnds() {
    assertThat(Codes.checked(" KM ", "study.kind.item", List.of())).isEqualTo("KM");
    assertThatThrownBy(() -> Codes.checked(" KM ", "study.kind.item", List.of("KM")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void linesOfWordAreStatementsWithoutTheirNumbers() {
    assertThat(statements("1.\tSaya puas\r\n2.\tSaya kembali\r\n"))
        .containsExactly(Words.of("Saya puas"), Words.of("Saya kembali"));
    assertThat(statements("1) Saya puas\n\u2022 Saya  kembali\n\n- Ya"))
        .containsExactly(Words.of("Saya puas"), Words.of("Saya kembali"), Words.of("Ya"));
    assertThat(statements("5 orang karyawan cukup\n2018 ramai"))
        .as("numbers that belong to the statement")
        .containsExactly(Words.of("5 orang karyawan cukup"), Words.of("2018 ramai"));
  }

  @Test
  void cellsOfExcelAreStatementsInTwoLanguages() {
    assertThat(statements("Saya puas\tI am satisfied\nSaya kembali\tI return\n"))
        .containsExactly(
            new Words("Saya puas", "I am satisfied"), new Words("Saya kembali", "I return"));
    assertThat(Pasted.of("KM1\tSaya puas\nKM2\tSaya kembali"))
        .containsExactly(
            new Pasted("KM1", Words.of("Saya puas")), new Pasted("KM2", Words.of("Saya kembali")));
    assertThat(statements("\"Saya puas\ndengan \"\"semua\"\"\"\t\"I am\tsatisfied\"\nDua"))
        .containsExactly(
            new Words("Saya puas dengan \"semua\"", "I am satisfied"), Words.of("Dua"));
    assertThat(statements("\"Puas\" kata saya\nDua"))
        .containsExactly(Words.of("\"Puas\" kata saya"), Words.of("Dua"));
    assertThat(statements("")).isEmpty();
  }

  @Test
  void theOpeningIsWhatAllStatementsBeginWith() {
    assertThat(opening("Menurut saya ikan besar", "Menurut saya ikan banyak", "Menurut saya baik"))
        .isEqualTo("Menurut saya");
    assertThat(opening("Saya puas benar", "Saya puas juga")).as("too few").isEmpty();
    assertThat(opening("Saya puas", "Saya kembali", "Saya senang")).as("one word").isEmpty();
    assertThat(opening("Saya juga puas", "Saya juga", "Saya juga mau"))
        .as("nothing left")
        .isEmpty();
    assertThat(Opening.without("Menurut saya", "Menurut saya ikan besar")).isEqualTo("ikan besar");
    assertThat(Opening.without("Menurut saya", "")).isEmpty();
    assertThat(Opening.without("", "Apa saja")).isEqualTo("Apa saja");
  }

  @Test
  void aNewRowPushesOnlyThoseThatStandInItsWay() {
    assertThat(Places.of(Arrays.asList(1, null, 2, 3, 10))).containsExactly(1, 2, 3, 4, 10);
    assertThat(Places.of(Arrays.asList(1, null, 5))).containsExactly(1, 2, 5);
    assertThat(Places.of(Arrays.asList((Integer) null))).containsExactly(1);
    assertThat(Places.of(List.of(1, 4, 2, 3))).containsExactly(1, 2, 3, 4);
    assertThat(Places.of(List.of(0, 0, 0))).containsExactly(0, 1, 2);
  }

  @Property
  void placesRise(
      @ForAll @Size(max = 12) List<@net.jqwik.api.constraints.IntRange(max = 9) Integer> had) {
    List<Integer> places = Places.of(had);
    assertThat(places).hasSameSizeAs(had).isSorted().doesNotHaveDuplicates();
  }

  /** Rows are exchanged so that those that stay are the same objects at the right place. */
  @Property
  void shownRowsBecomeTheWishedOnes(@ForAll List<Integer> before, @ForAll List<Integer> after) {
    ObservableList<Integer> shown = FXCollections.observableArrayList(before);
    Lines.show(after, shown);
    assertThat(shown).isEqualTo(after);
  }

  @Test
  void longTextsShareTheRoomThatIsLeft() {
    assertThat(Widths.of(List.of(5.0, 0.0, 0.0), 1000, 10)).containsExactly(50.0, 475.0, 475.0);
    assertThat(Widths.of(List.of(5.0, 0.0, 14.0), 400, 10)).containsExactly(50.0, 220.0, 130.0);
    assertThat(Widths.of(List.of(5.0, 0.0, 14.0), 300, 10)).containsExactly(50.0, 160.0, 90.0);
  }

  private static List<Words> statements(String text) {
    return Pasted.of(text).stream().map(Pasted::statement).toList();
  }

  private static String opening(String... statements) {
    UUID questionnaire = new UUID(0, 1);
    List<Item> items =
        Arrays.stream(statements)
            .map(
                s ->
                    new Item(new UUID(0, 2), questionnaire, null, "c", 1, Words.of(s), false, null))
            .toList();
    return Opening.of(items).id();
  }
}
