package neraca.cli;

import static neraca.cli.Said.neraca;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.work.Confidential;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands on a confidential questionnaire whose pilot four answered, and the study itself 14. */
class ConfidentialCommandsTest {
  private static final String WHY_ID =
      "Kuesioner ini rahasia dan jawaban yang dipakai baru dari 4 responden: hasilnya tidak"
          + " ditampilkan agar jawaban perorangan tidak terbaca. Kumpulkan jawaban sekurangnya 5"
          + " responden, lengkapi yang kosong, atau perluas pilihannya.";
  private static final String WHY_EN =
      "This questionnaire is confidential and the answers in use come from 4 respondents only: no"
          + " results are shown, so that nobody can read single answers out of them. Collect"
          + " answers of at least 5 respondents, complete those left blank, or widen the choice.";
  private static final String CODE = "customer_satisfaction";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() {
    file = folder.resolve("study.neraca");
    Samples.write("tunggulwulung", file);
    try (Study study = Study.open(file)) {
      Questionnaire asked = Confidential.mark(study, CODE);
      Confidential.pilot(study, asked, 4);
    }
  }

  private Said ask(String line) {
    return neraca(
        Stream.of(line.split(" "))
            .map(word -> word.equals("FILE") ? file.toString() : word)
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instrument FILE --questionnaire " + CODE,
        "instrument FILE --questionnaire " + CODE + " --json --correlations --purify",
        "instrument FILE --questionnaire " + CODE + " --items cs_01,cs_02",
        "describe FILE --questionnaire " + CODE,
        "describe FILE --questionnaire " + CODE + " --items cs_01 --json",
      })
  void fourOfThePilotAreRefusedAlike(String line) {
    isRefused(line + " --wave pilot");
    assertThat(ask(line).status()).isZero();
  }

  private void isRefused(String line) {
    Said indonesian = ask(line + " --lang id");
    assertThat(indonesian.status()).isEqualTo(2);
    assertThat(indonesian.out()).isEmpty();
    assertThat(indonesian.err()).contains(WHY_ID);
    assertThat(ask(line + " --lang en").err()).contains(WHY_EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instrument/" + CODE + "/alpha",
        "instrument/" + CODE + "/cs_01/r_total --json",
        "survey/" + CODE + "/mean",
        "survey/" + CODE + "/cs_01/mean --json",
        "describe/" + CODE + "/mean",
      })
  void tracesOfFourAreRefusedAlike(String figure) {
    leave(9);
    assertThat(ask("trace FILE " + figure).status()).isZero();
    leave(8);
    isRefused("trace FILE " + figure);
  }

  /** One of five left an item blank: its dimension and the whole are held back, no other is. */
  @Test
  void aDimensionIsTestedWhereTheWholeCannotBe() {
    leave(9);
    String blank;
    String other;
    try (Study study = Study.open(file)) {
      Questionnaire asked = Confidential.mark(study, CODE);
      List<Item> items =
          study.all(Item.class).stream()
              .filter(i -> i.questionnaire().equals(asked.uuid()) && i.dimension() != null)
              .toList();
      Map<UUID, Long> sizes =
          items.stream().collect(Collectors.groupingBy(Item::dimension, Collectors.counting()));
      List<Dimension> large =
          study.all(Dimension.class).stream()
              .filter(d -> sizes.getOrDefault(d.uuid(), 0L) > 1)
              .toList();
      blank = large.get(0).code();
      other = large.get(1).code();
      Item item =
          items.stream()
              .filter(i -> large.get(0).uuid().equals(i.dimension()))
              .findFirst()
              .orElseThrow();
      Response one =
          study.all(Response.class).stream()
              .filter(r -> r.questionnaire().equals(asked.uuid()))
              .filter(r -> r.wave() == Response.Wave.MAIN)
              .findFirst()
              .orElseThrow();
      study.edit(new Edit.Answer(one.uuid(), item.uuid(), Mark.BLANK));
    }
    isRefused("instrument FILE --questionnaire " + CODE);
    isRefused("instrument FILE --questionnaire " + CODE + " --dimension " + blank);
    isRefused("instrument FILE --questionnaire " + CODE + " --json --dimension " + blank);
    Said said = ask("instrument FILE --questionnaire " + CODE + " --dimension " + other);
    assertThat(said.err()).isEmpty();
    assertThat(said.status()).isZero();
  }

  /** So many with the four of the pilot. */
  private void leave(int all) {
    try (Study study = Study.open(file)) {
      Confidential.leave(study, Confidential.mark(study, CODE), all);
    }
  }

  /** Of several, the one that is held back says so, and the others stand. */
  @Test
  void amongOthersItIsToldWhy() throws IOException {
    leave(8);
    JsonNode results = ask("instrument FILE --json --lang en").json().get("results");
    JsonNode held = results.get(0);
    assertThat(held.get("questionnaire").asText()).isEqualTo(CODE);
    assertThat(held.get("refused").get("text").asText()).isEqualTo(WHY_EN);
    assertThat(held.has("items")).isFalse();
    assertThat(held.has("scale")).isFalse();
    held.get("dimensions").forEach(part -> assertThat(part.has("items")).isFalse());
    assertThat(results.get(1).has("scale")).isTrue();
    String printed = ask("instrument FILE --lang en").out();
    assertThat(printed.replaceAll("\\s+", " ")).contains(WHY_EN);
  }
}
