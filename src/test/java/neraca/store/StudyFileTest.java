package neraca.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import neraca.model.AnswerSheet;
import neraca.model.Business;
import neraca.model.Entity;
import neraca.model.Exact;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Period;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Refusal;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFileTest {
  @TempDir Path folder;
  private StudyFile study;

  @BeforeEach
  void create() {
    study = Sample.create(folder.resolve("study.neraca"));
  }

  @AfterEach
  void close() {
    study.close();
  }

  private <E extends Entity> void put(E row) {
    study.transaction(() -> study.put(row));
  }

  @Test
  void everyKindIsReadBackAsItWasPut() {
    assertThat(Sample.ROWS.stream().map(Object::getClass).collect(Collectors.toSet()))
        .as("the sample has every kind but the study itself")
        .hasSize(Tables.ALL.size() - 1);
    for (Entity row : Sample.ROWS) {
      assertThat(study.find(row.getClass(), row.uuid()).orElseThrow()).isEqualTo(row);
    }
    assertThat(study.all(StudyInfo.class)).containsExactly(Sample.INFO);
    assertThat(study.verify()).isEmpty();
  }

  @Test
  void anUpdateChangesAndLogsEveryFieldThatDiffersAndNoOther() {
    Scorecard changed =
        new Scorecard(
            Sample.SCORECARD.uuid(),
            "other",
            1,
            new Words("x", "y"),
            Scorecard.Method.RANGKUTI,
            Words.of("n"));
    assertThat(study.transaction(() -> study.put(changed))).hasValue(Sample.SCORECARD);
    assertThat(study.find(Scorecard.class, changed.uuid())).hasValue(changed);
    assertThat(
            Dump.select(
                study.path(),
                "SELECT field FROM change WHERE uuid = '"
                    + changed.uuid()
                    + "' AND field IS NOT NULL"))
        .containsExactly("code", "name_id", "name_en", "note_id");
  }

  @Test
  void theWayFromOneStateToAnotherMayNotBeRefused() {
    Period later =
        new Period(
            Sample.PERIOD.uuid(),
            "2019",
            Words.NONE,
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 12, 31),
            12);
    put(later);
    put(Sample.PERIOD);
    assertThat(study.all(Period.class)).containsExactly(Sample.PERIOD);
  }

  @Test
  void rowsComeInTheOrderPeopleExpect() {
    for (String number : List.of("B-10", "B-9", "10", "2", "A-1")) {
      put(new Respondent(UUID.randomUUID(), number, "", null, Words.NONE));
    }
    assertThat(study.all(Respondent.class))
        .extracting(Respondent::number)
        .containsExactly("2", "10", "A-1", "B-1", "B-9", "B-10");
    assertThat(study.all(Item.class)).containsExactly(Sample.FIRST, Sample.SECOND, Sample.TWIN);
  }

  @Test
  void whatIsRemovedTakesItsDependentsAndComesBackWithThem() {
    Map<String, List<String>> before = Dump.of(study.path());
    for (Entity row :
        List.of(
            Sample.BUSINESS,
            Sample.PERIOD,
            Sample.QUESTIONNAIRE,
            Sample.WIDE,
            Sample.TWIN,
            Sample.RESPONDENT,
            Sample.FIELD,
            Sample.SCORECARD,
            Sample.GROUP)) {
      List<Kept> kept = study.transaction(() -> study.remove(row.getClass(), row.uuid()));
      assertThat(study.find(row.getClass(), row.uuid())).isEmpty();
      assertThat(study.verify()).isEmpty();
      study.transaction(
          () -> {
            for (Kept k : kept) {
              if (k.answers() == null) {
                study.put(k.row());
              } else {
                study.fill((Response) k.row(), k.answers());
              }
            }
            return kept;
          });
      assertThat(Dump.of(study.path())).as("%s", row).isEqualTo(before);
    }
  }

  @Test
  void aQuestionnaireTakesItsItemsAndResponsesButNoRespondent() {
    List<Kept> kept =
        study.transaction(() -> study.remove(Questionnaire.class, Sample.QUESTIONNAIRE.uuid()));
    assertThat(kept).first().isEqualTo(new Kept(Sample.QUESTIONNAIRE, null));
    assertThat(study.all(Item.class)).isEmpty();
    assertThat(study.all(Response.class)).isEmpty();
    assertThat(study.all(Respondent.class)).containsExactly(Sample.RESPONDENT);
    assertThat(kept).filteredOn(k -> k.row().equals(Sample.RESPONSE)).hasSize(1);
  }

  @Test
  void aRemovedDimensionLeavesItsItems() {
    study.transaction(() -> study.remove(Sample.NARROW.getClass(), Sample.NARROW.uuid()));
    assertThat(study.find(Item.class, Sample.SECOND.uuid()).orElseThrow().dimension()).isNull();
  }

  @Test
  void removingWhatIsNotThereDoesNothing() {
    assertThat(study.transaction(() -> study.remove(Business.class, UUID.randomUUID()))).isEmpty();
  }

  @Test
  void answersAreReadInTheOrderOfItems() {
    AnswerTable table = study.answers(Sample.QUESTIONNAIRE.uuid());
    assertThat(table.items()).containsExactly(Sample.FIRST, Sample.SECOND, Sample.TWIN);
    assertThat(table.rows()).containsExactly(new AnswerTable.Row(Sample.RESPONSE, "B-1", "3?i"));
    assertThat(table.rows().get(0).mark(0).value(new Scale(1, 5))).isEqualTo(4);
    assertThat(study.answers(UUID.randomUUID()).rows()).isEmpty();
  }

  @Test
  void anAnswerGivesWhatStoodThere() {
    UUID response = Sample.RESPONSE.uuid();
    UUID item = Sample.SECOND.uuid();
    Entry resolved = new Entry(new Mark('1'), null);
    Entry before = study.transaction(() -> study.answer(response, item, resolved));
    assertThat(before).isEqualTo(new Entry(Mark.UNRESOLVED, "2 atau 3"));
    assertThat(Dump.select(study.path(), "SELECT * FROM unresolved")).isEmpty();
    assertThat(study.transaction(() -> study.answer(response, item, before))).isEqualTo(resolved);
    assertThat(Dump.select(study.path(), "SELECT text FROM unresolved"))
        .containsExactly("2 atau 3");
  }

  @Test
  void pointsAtTheEndAreNotKept() {
    UUID response = Sample.RESPONSE.uuid();
    for (Item item : List.of(Sample.FIRST, Sample.SECOND, Sample.TWIN)) {
      study.transaction(() -> study.answer(response, item.uuid(), new Entry(Mark.BLANK, null)));
    }
    assertThat(Dump.select(study.path(), "SELECT answers FROM response")).containsExactly("");
  }

  @Test
  void fillingAgainReplacesEverything() {
    AnswerSheet sheet = new AnswerSheet(List.of(Sample.TWIN.uuid()), "0", Map.of());
    Kept before = study.transaction(() -> study.fill(Sample.RESPONSE, sheet)).orElseThrow();
    assertThat(study.answers(Sample.QUESTIONNAIRE.uuid()).rows().get(0).marks()).isEqualTo("..0");
    assertThat(before.answers().unresolved()).isEqualTo(Sample.SHEET.unresolved());
    study.transaction(() -> study.fill(Sample.RESPONSE, before.answers()));
    assertThat(study.answers(Sample.QUESTIONNAIRE.uuid()).rows().get(0).marks()).isEqualTo("3?i");
  }

  @Test
  void aSlotBelongsToItsItemForEver() {
    study.transaction(() -> study.remove(Item.class, Sample.FIRST.uuid()));
    Item late =
        new Item(
            Sample.uuid(99), Sample.QUESTIONNAIRE.uuid(), null, "cs_1", 1, Words.NONE, false, null);
    put(late);
    assertThat(study.answers(Sample.QUESTIONNAIRE.uuid()).rows().get(0).marks()).isEqualTo(".?i");
    study.transaction(() -> study.remove(Item.class, late.uuid()));
    put(Sample.FIRST);
    assertThat(study.answers(Sample.QUESTIONNAIRE.uuid()).rows().get(0).marks()).isEqualTo("3?i");
    assertThat(Dump.select(study.path(), "SELECT slot, item FROM slot ORDER BY slot"))
        .containsExactly(
            "0|" + Sample.TWIN.uuid(),
            "1|" + Sample.FIRST.uuid(),
            "2|" + Sample.SECOND.uuid(),
            "3|" + late.uuid());
  }

  @Test
  void theAnswerViewHoldsWhatTheProgramReads() {
    put(new Respondent(Sample.uuid(50), "2", "", null, Words.NONE));
    Response other =
        new Response(
            Sample.uuid(51),
            Sample.uuid(50),
            Sample.QUESTIONNAIRE.uuid(),
            null,
            null,
            Response.Wave.PILOT,
            2);
    AnswerSheet sheet =
        new AnswerSheet(
            List.of(Sample.FIRST.uuid(), Sample.SECOND.uuid(), Sample.TWIN.uuid()),
            "04.",
            Map.of());
    study.transaction(() -> study.fill(other, sheet));
    Set<String> expected =
        study.answers(Sample.QUESTIONNAIRE.uuid()).rows().stream()
            .flatMap(
                row ->
                    study.all(Item.class).stream()
                        .filter(i -> row.mark(study.all(Item.class).indexOf(i)).isAnswer())
                        .map(
                            i ->
                                row.response().uuid()
                                    + "|"
                                    + i.uuid()
                                    + "|"
                                    + row.mark(study.all(Item.class).indexOf(i))
                                        .value(new Scale(1, 5))))
            .collect(Collectors.toSet());
    assertThat(expected).hasSize(3);
    assertThat(
            Dump.select(
                study.path(),
                "SELECT r.uuid, i.uuid, a.value FROM answer a JOIN response r ON r.id = a.response"
                    + " JOIN item i ON i.id = a.item"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(
            Dump.select(
                study.path(), "SELECT * FROM answer_readable ORDER BY respondent DESC, item"))
        .containsExactly(
            "cs|B-1|b1|2018-05|MAIN|1|cs_1|3|4|",
            "cs|B-1|b1|2018-05|MAIN|1|cs_2|?||2 atau 3",
            "cs|B-1|b1|2018-05|MAIN|1|imp|i||",
            "cs|2|||PILOT|2|cs_1|0|1|",
            "cs|2|||PILOT|2|cs_2|4|5|");
  }

  @Test
  void aScaleOfManyPointsKeepsOneCharacterAnAnswer() {
    Questionnaire wide =
        new Questionnaire(
            Sample.uuid(60), "w", 2, Words.NONE, new Scale(-5, 20), Words.NONE, false, Words.NONE);
    Item item = new Item(Sample.uuid(61), wide.uuid(), null, "w1", 1, Words.NONE, false, null);
    Response response =
        new Response(
            Sample.uuid(62),
            Sample.RESPONDENT.uuid(),
            wide.uuid(),
            null,
            null,
            Response.Wave.MAIN,
            1);
    put(wide);
    put(item);
    put(response);
    for (int value : new int[] {-5, 4, 5, 20}) {
      Mark mark = Mark.of(value, wide.scale());
      study.transaction(() -> study.answer(response.uuid(), item.uuid(), new Entry(mark, null)));
      assertThat(
              Dump.select(
                  study.path(),
                  "SELECT value FROM answer WHERE item = (SELECT id FROM item WHERE code = 'w1')"))
          .containsExactly("" + value);
    }
  }

  @Test
  void aTransactionThatThrowsLeavesNoTrace() {
    Map<String, List<String>> before = Dump.of(study.path());
    long changes = changes();
    assertThatThrownBy(
            () ->
                study.transaction(
                    () -> {
                      study.remove(Business.class, Sample.BUSINESS.uuid());
                      study.put(new Business(UUID.randomUUID(), "b2", 1, Words.NONE));
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Dump.of(study.path())).isEqualTo(before);
    assertThat(changes()).isEqualTo(changes);
    put(new Business(UUID.randomUUID(), "b2", 1, Words.NONE));
    assertThat(study.verify()).isEmpty();
  }

  @Test
  void aFullDiskIsARefusalAndTheFileIsAsBefore() throws Exception {
    study.close();
    Map<String, List<String>> before = Dump.of(study.path());
    Opening.Opened opened =
        new Opening(Sample.WRITER, Migrations.bundled()).open(study.path(), Opening.Want.WRITE);
    study = new StudyFile(opened, Sample.WRITER);
    long pages = opened.database().number("PRAGMA page_count");
    opened.database().script("PRAGMA max_page_count = " + (pages + 2));
    assertThatThrownBy(
            () ->
                study.transaction(
                    () -> {
                      for (int i = 0; i < 1000; i++) {
                        study.put(new Business(UUID.randomUUID(), "x" + i, 1, Words.NONE));
                      }
                      return true;
                    }))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("study.commit_failed_full"));
    assertThat(Dump.of(study.path())).isEqualTo(before);
    assertThat(study.all(Business.class)).containsExactly(Sample.BUSINESS);
    opened.database().script("PRAGMA max_page_count = 100000");
    put(new Business(UUID.randomUUID(), "b2", 1, Words.NONE));
    assertThat(study.verify()).isEmpty();
  }

  @Test
  void anItemOfAFailedEditLeavesNoSlotBehind() {
    Item item =
        new Item(
            Sample.uuid(70), Sample.QUESTIONNAIRE.uuid(), null, "z", 1, Words.NONE, false, null);
    AnswerSheet sheet = new AnswerSheet(List.of(item.uuid()), "1", Map.of());
    assertThatThrownBy(
            () ->
                study.transaction(
                    () -> {
                      study.put(item);
                      study.fill(Sample.RESPONSE, sheet);
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> study.transaction(() -> study.fill(Sample.RESPONSE, sheet)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void writingNeedsATransaction() {
    assertThatThrownBy(() -> study.put(Sample.BUSINESS)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCopyIsTheSameStudy() {
    Path copy = folder.resolve("copy.neraca");
    study.copyTo(copy);
    study.copyTo(copy);
    assertThat(Dump.of(copy)).isEqualTo(Dump.of(study.path()));
    assertThatThrownBy(() -> study.copyTo(study.path()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("study.copy_onto_itself"));
    assertThatThrownBy(() -> study.copyTo(folder.resolve("none/copy.neraca")))
        .isInstanceOf(Refusal.class);
    try (StudyFile other = StudyFile.openForWriting(copy, Sample.WRITER)) {
      assertThat(other.verify()).isEmpty();
    }
  }

  @Test
  void aCopyDoesNotReplaceWhatSomebodyIsWriting() {
    Path other = folder.resolve("other.neraca");
    try (StudyFile writer = StudyFile.create(other, new Writer("budi", "laptop-b"), Sample.INFO)) {
      assertThatThrownBy(() -> study.copyTo(other))
          .isInstanceOfSatisfying(
              Refusal.class,
              r -> {
                assertThat(r.phrase().key()).isEqualTo("study.held");
                assertThat(r.phrase().places().get("holder").toString()).contains("budi");
              });
      writer.transaction(() -> writer.put(Sample.BUSINESS));
    }
    try (StudyFile reader = StudyFile.openForReading(other, Sample.WRITER)) {
      assertThat(reader.all(Business.class)).containsExactly(Sample.BUSINESS);
    }
    study.copyTo(other);
    assertThat(Dump.of(other)).isEqualTo(Dump.of(study.path()));
  }

  @Test
  void exactNumbersComeBackExactly() {
    for (String text : List.of("0", "100", "33.333", "100/3", "0.000000000000000000001")) {
      put(
          new ScoreGroup(
              Sample.GROUP.uuid(),
              Sample.SCORECARD.uuid(),
              null,
              "finance",
              1,
              Words.NONE,
              Exact.parse(text)));
      assertThat(study.find(ScoreGroup.class, Sample.GROUP.uuid()).orElseThrow().weight())
          .isEqualTo(Exact.parse(text));
    }
  }

  @Test
  void textsComeBackAsTheyAre() {
    for (String text : List.of("", "  ", "Ikan \"Mas\" 'x'; --", "鯉 🐟 é", "a\nb\tc", "?1 :x %s")) {
      put(new Business(Sample.BUSINESS.uuid(), "b1", 1, new Words(text, text)));
      assertThat(study.find(Business.class, Sample.BUSINESS.uuid()).orElseThrow().name())
          .isEqualTo(new Words(text, text));
    }
  }

  @Test
  void verifyingFindsWhatWasDoneBehindItsBack() throws Exception {
    for (String[] harm :
        new String[][] {
          {
            "DROP TRIGGER response_update_marks; UPDATE response SET answers = '333333'",
            "mark_without_item"
          },
          {"UPDATE response SET answers = '7'", "mark_off_scale"},
          {"UPDATE response SET answers = '??'", "unresolved_without_text"},
          {"UPDATE response SET answers = '3'", "text_without_unresolved"},
          {
            "DROP TRIGGER change_delete; PRAGMA foreign_keys = OFF; DELETE FROM change WHERE seq = 3",
            "log_gap"
          },
          {
            "INSERT INTO business VALUES (77, '" + UUID.randomUUID() + "', 'q', 1, '', '')",
            "not_logged"
          },
          {"PRAGMA foreign_keys = OFF; DELETE FROM business WHERE code = 'b1'", "reference"}
        }) {
      try (Database database = Database.open(study.path(), Database.Mode.WRITE)) {
        database.script(harm[0]);
      }
      assertThat(study.verify())
          .as(Arrays.toString(harm))
          .anyMatch(n -> n.phrase().key().equals("study.verify." + harm[1]));
    }
  }

  private long changes() {
    return Long.parseLong(Dump.select(study.path(), "SELECT count(*) FROM change").get(0));
  }
}
