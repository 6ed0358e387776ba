package neraca.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import neraca.model.AnswerSheet;
import neraca.model.Business;
import neraca.model.Mark;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogTest {
  private static final Business NEW = new Business(Sample.uuid(80), "b9", 1, Words.of("Warung"));

  @TempDir Path folder;
  private StudyFile study;
  private long before;

  @BeforeEach
  void create() {
    study = Sample.create(folder.resolve("study.neraca"));
    before = Long.parseLong(Dump.select(study.path(), "SELECT max(seq) FROM change").get(0));
  }

  @AfterEach
  void close() {
    study.close();
  }

  private void put(Business row) {
    study.transaction(() -> study.put(row));
  }

  private List<String> added(String columns) {
    return Dump.select(
        study.path(), "SELECT " + columns + " FROM change WHERE seq > " + before + " ORDER BY seq");
  }

  /** For each change its place after the sample's and those it replaces, likewise. */
  private List<String> replaced() {
    return Dump.select(
        study.path(),
        "SELECT change - %1$d, replaced - %1$d FROM change_replaces WHERE change > %1$d ORDER BY 1, 2"
            .formatted(before));
  }

  @Test
  void aRowThatComesIsOneChangeWithItsContent() throws Exception {
    put(NEW);
    assertThat(added("device, device_seq, person, kind, entity, uuid, field, before"))
        .containsExactly("laptop-a|" + (before + 1) + "|ani|put|business|" + NEW.uuid() + "||");
    JsonNode content = new ObjectMapper().readTree(added("after").get(0));
    assertThat(content.get("uuid").asText()).isEqualTo(NEW.uuid().toString());
    assertThat(content.get("code").asText()).isEqualTo("b9");
    assertThat(content.get("position").asInt()).isEqualTo(1);
    assertThat(content.get("name_id").asText()).isEqualTo("Warung");
    assertThat(Instant.parse(added("at").get(0)))
        .isBetween(Instant.now().minusSeconds(60), Instant.now());
    assertThat(replaced()).isEmpty();
  }

  @Test
  void anUpdateIsAChangeAFieldAndReplacesTheLatestOfThatField() {
    put(NEW);
    put(new Business(NEW.uuid(), "b9", 2, Words.of("Toko")));
    put(new Business(NEW.uuid(), "b9", 3, Words.of("Toko")));
    put(new Business(NEW.uuid(), "b9", 3, Words.of("Toko")));
    assertThat(added("kind, field, before, after").subList(1, 4))
        .containsExactly("put|position|1|2", "put|name_id|Warung|Toko", "put|position|2|3");
    assertThat(replaced()).containsExactly("2|1", "3|1", "4|2");
    assertThat(added("edit"))
        .containsExactly(
            "" + (before + 1), "" + (before + 2), "" + (before + 2), "" + (before + 4));
  }

  @Test
  void aRemovalReplacesEveryLatestChangeAndLeavesATombstone() throws Exception {
    put(NEW);
    put(new Business(NEW.uuid(), "b9", 2, Words.of("Toko")));
    study.transaction(() -> study.remove(Business.class, NEW.uuid()));
    assertThat(replaced()).contains("4|2", "4|3").doesNotContain("4|1");
    assertThat(added("kind, after").get(3)).isEqualTo("remove|");
    JsonNode content = new ObjectMapper().readTree(added("before").get(3));
    assertThat(content.get("name_id").asText()).isEqualTo("Toko");
    String tombstones = "SELECT entity, uuid, change - " + before + " FROM tombstone";
    assertThat(Dump.select(study.path(), tombstones))
        .containsExactly("business|" + NEW.uuid() + "|4");
    put(NEW);
    assertThat(replaced()).contains("5|4").doesNotContain("5|3", "5|1");
    assertThat(Dump.select(study.path(), tombstones)).isEmpty();
    put(new Business(NEW.uuid(), "b9", 5, Words.of("Warung")));
    assertThat(replaced()).contains("6|5").doesNotContain("6|2");
  }

  @Test
  void aChangeReplacesBothSidesOfAConflict() throws Exception {
    put(NEW);
    // As after merging: another device, which did not know of ours, changed the same field.
    put(new Business(NEW.uuid(), "b9", 2, Words.of("Warung")));
    try (Database database = Database.open(study.path(), Database.Mode.WRITE)) {
      database.script(
          ("INSERT INTO change SELECT seq + 1, 'laptop-b', 1, 'budi', at, 1, kind, entity, uuid, field,"
                  + " before, 7 FROM change WHERE seq = %1$d + 2;"
                  + " INSERT INTO change_replaces VALUES (%1$d + 3, %1$d + 1)")
              .formatted(before));
    }
    put(new Business(NEW.uuid(), "b9", 4, Words.of("Warung")));
    assertThat(replaced()).containsExactly("2|1", "3|1", "4|2", "4|3");
    assertThat(study.verify()).isEmpty();
  }

  @Test
  void anAnswerIsAChangeOfItsItem() {
    UUID response = Sample.RESPONSE.uuid();
    String item = Sample.SECOND.uuid().toString();
    study.transaction(
        () -> study.answer(response, Sample.SECOND.uuid(), new Entry(new Mark('1'), null)));
    study.transaction(
        () -> study.answer(response, Sample.SECOND.uuid(), new Entry(Mark.UNRESOLVED, "lima")));
    study.transaction(
        () -> study.answer(response, Sample.SECOND.uuid(), new Entry(Mark.UNRESOLVED, "lima")));
    assertThat(added("kind, entity, uuid, field, before, after"))
        .containsExactly(
            "answer|response|" + response + "|" + item + "|?2 atau 3|1",
            "answer|response|" + response + "|" + item + "|1|?lima");
    assertThat(replaced()).contains("2|1").hasSize(2);
  }

  @Test
  void aNewResponseIsLoggedWithItsAnswersAndReferencesAsUuids() throws Exception {
    Respondent respondent = new Respondent(Sample.uuid(81), "9", "", null, Words.NONE);
    Response response =
        new Response(
            Sample.uuid(82),
            respondent.uuid(),
            Sample.QUESTIONNAIRE.uuid(),
            null,
            null,
            Response.Wave.MAIN,
            1);
    AnswerSheet sheet = Sample.SHEET;
    study.transaction(
        () -> {
          study.put(respondent);
          return study.fill(response, sheet);
        });
    assertThat(added("entity")).containsExactly("respondent", "response");
    JsonNode content = new ObjectMapper().readTree(added("after").get(1));
    assertThat(content.get("respondent").asText()).isEqualTo(respondent.uuid().toString());
    assertThat(content.get("business").isNull()).isTrue();
    assertThat(content.get("answers").asText()).isEqualTo("i3?");
    assertThat(content.get("unresolved").get("2").asText()).isEqualTo("2 atau 3");
  }

  @Test
  void everyDeviceCountsForItself() {
    study.close();
    try (StudyFile other = StudyFile.open(study.path(), new Writer("budi", "laptop-b"))) {
      other.transaction(() -> other.put(NEW));
    }
    study = StudyFile.open(study.path(), Sample.WRITER);
    put(new Business(NEW.uuid(), "b9", 5, NEW.name()));
    assertThat(added("device, device_seq, person"))
        .containsExactly("laptop-b|1|budi", "laptop-a|" + (before + 1) + "|ani");
    assertThat(study.verify()).isEmpty();
  }
}
