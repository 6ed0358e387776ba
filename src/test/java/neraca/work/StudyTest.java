package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import neraca.model.AnswerSheet;
import neraca.model.Business;
import neraca.model.Entity;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.store.Dump;
import neraca.store.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {
  private static final Business SHOP = new Business(new UUID(8, 1), "shop", 1, Words.of("Warung"));
  private static final Questionnaire FORM =
      new Questionnaire(
          new UUID(8, 2), "f", 1, Words.NONE, new Scale(1, 5), Words.NONE, false, Words.NONE);
  private static final Item FIRST = item(3);
  private static final Item SECOND = item(4);
  private static final Respondent ANI = new Respondent(new UUID(8, 5), "1", "", null, Words.NONE);
  private static final Response SHEET =
      new Response(new UUID(8, 6), ANI.uuid(), FORM.uuid(), null, null, Response.Wave.MAIN, 1);

  @TempDir Path folder;
  private Study study;

  private static Item item(int number) {
    return new Item(
        new UUID(8, number), FORM.uuid(), null, "i" + number, number, Words.NONE, false, null);
  }

  @BeforeEach
  void create() {
    study = Study.create(folder.resolve("study.neraca"), Sample.INFO);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private static Edit form() {
    return new Edit.Several(
        Phrase.of("form"),
        List.of(
            new Edit.Put(FORM),
            new Edit.Put(FIRST),
            new Edit.Put(SECOND),
            new Edit.Put(ANI),
            new Edit.Put(SHEET)));
  }

  private Map<String, List<String>> data() {
    return Dump.of(study.path());
  }

  private String marks() {
    return study.file().answers(FORM.uuid()).rows().get(0).marks();
  }

  @Test
  void aNewStudySaysWhatItIsAndHasNothingToUndo() {
    assertThat(study.info()).isEqualTo(Sample.INFO);
    assertThat(study.readOnly()).isFalse();
    assertThat(study.toUndo()).isEmpty();
    study.undo();
    study.redo();
    assertThat(study.revision()).isZero();
    assertThat(study.verify()).isEmpty();
  }

  @Test
  void everyEditIsInTheFileAtOnceAndNamesItself() {
    study.edit(new Edit.Put(SHOP));
    try (Study reader = Study.openReadOnly(study.path())) {
      assertThat(reader.all(Business.class)).containsExactly(SHOP);
    }
    assertThat(study.toUndo())
        .hasValue(
            Phrase.of("study.edit.put", "kind", new Cell.Said(Phrase.of("study.kind.business"))));
    study.edit(form());
    assertThat(study.toUndo()).hasValue(Phrase.of("form"));
    study.undo();
    assertThat(study.toRedo()).hasValue(Phrase.of("form"));
    assertThat(study.all(Item.class)).isEmpty();
    assertThat(study.all(Business.class)).containsExactly(SHOP);
    study.redo();
    assertThat(study.all(Item.class)).containsExactly(FIRST, SECOND);
    assertThat(study.toRedo()).isEmpty();
  }

  @Test
  void answersComeAndGo() {
    study.edit(form());
    study.edit(new Edit.Answer(SHEET.uuid(), FIRST.uuid(), new Mark('4')));
    study.edit(new Edit.Answer(SHEET.uuid(), SECOND.uuid(), Mark.UNRESOLVED, "lima?"));
    assertThat(marks()).isEqualTo("4?");
    study.edit(new Edit.Remove(Questionnaire.class, FORM.uuid()));
    assertThat(study.all(Response.class)).isEmpty();
    study.undo();
    assertThat(marks()).isEqualTo("4?");
    assertThat(Dump.select(study.path(), "SELECT text FROM unresolved")).containsExactly("lima?");
    study.undo();
    assertThat(marks()).isEqualTo("4.");
    assertThat(Dump.select(study.path(), "SELECT text FROM unresolved")).isEmpty();
    study.redo();
    assertThat(Dump.select(study.path(), "SELECT text FROM unresolved")).containsExactly("lima?");
  }

  @Test
  void anImportIsOneEditAndOneStep() {
    study.edit(form());
    List<Edit> rows = new ArrayList<>();
    List<UUID> items = List.of(FIRST.uuid(), SECOND.uuid());
    for (int i = 0; i < 500; i++) {
      Respondent respondent = new Respondent(new UUID(9, i), "R-" + i, "", null, Words.NONE);
      rows.add(new Edit.Put(respondent));
      rows.add(
          new Edit.Fill(
              new Response(
                  new UUID(10, i),
                  respondent.uuid(),
                  FORM.uuid(),
                  null,
                  null,
                  Response.Wave.MAIN,
                  1),
              new AnswerSheet(items, i % 5 + "?", Map.of(SECOND.uuid(), "x" + i))));
    }
    Map<String, List<String>> before = data();
    study.edit(new Edit.Several(Phrase.of("import"), rows));
    Map<String, List<String>> after = data();
    assertThat(study.file().answers(FORM.uuid()).rows()).hasSize(501);
    assertThat(study.verify()).isEmpty();
    study.undo();
    assertThat(data()).isEqualTo(before);
    study.redo();
    assertThat(data()).isEqualTo(after);
    assertThat(study.verify()).isEmpty();
  }

  @Test
  void aRefusedEditLeavesDataHistoryAndRevisionAsTheyWere() {
    study.edit(new Edit.Put(SHOP));
    Map<String, List<String>> before = data();
    Edit twice =
        new Edit.Several(
            Phrase.of("two"),
            List.of(
                new Edit.Remove(Business.class, SHOP.uuid()),
                new Edit.Put(new Business(new UUID(8, 20), "a", 1, Words.NONE)),
                new Edit.Put(new Business(new UUID(8, 21), "a", 1, Words.NONE))));
    assertThatThrownBy(() -> study.edit(twice))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.phrase().key()).isEqualTo("study.duplicate_code");
              assertThat(r.phrase().places()).containsEntry("code", Cell.code("a"));
            });
    assertThat(data()).isEqualTo(before);
    assertThat(study.revision()).isEqualTo(1);
    study.undo();
    assertThat(study.all(Business.class)).isEmpty();
  }

  @Test
  void anEditThatChangesNothingIsNoStep() {
    study.edit(new Edit.Put(SHOP));
    study.edit(new Edit.Put(SHOP));
    study.edit(new Edit.Remove(Business.class, new UUID(8, 77)));
    assertThat(study.revision()).isEqualTo(1);
    study.undo();
    assertThat(study.toUndo()).isEmpty();
  }

  @Test
  void subscribersLearnWhatWasTouched() {
    List<String> told = new ArrayList<>();
    Runnable leave =
        study.subscribe((revision, touched) -> told.add(revision + "" + names(touched)));
    study.edit(form());
    study.edit(new Edit.Answer(SHEET.uuid(), FIRST.uuid(), new Mark('1')));
    study.edit(new Edit.Remove(Item.class, FIRST.uuid()));
    study.undo();
    leave.run();
    study.undo();
    assertThat(told)
        .containsExactly(
            "1[Questionnaire, Item, Respondent, Response]", "2[Response]", "3[Item]", "4[Item]");
    assertThat(study.revision()).isEqualTo(5);
  }

  private static List<String> names(Set<Class<? extends Entity>> kinds) {
    return kinds.stream().map(Class::getSimpleName).toList();
  }

  /** Whoever reads has the file, whoever edits has the study and waits for the file. */
  @Test
  void readingAndEditingAtOnceWaitForEachOtherOnlyOnce() throws Exception {
    // Its own, never closed where this fails: closing would wait as well.
    Study own = Study.create(folder.resolve("own.neraca"), Sample.INFO);
    Thread edits =
        new Thread(
            () -> own.edit(new Edit.Put(new Business(UUID.randomUUID(), "b", 1, Words.NONE))));
    edits.setDaemon(true);
    CompletableFuture<Long> read =
        CompletableFuture.supplyAsync(
            () ->
                own.snapshot(
                    () -> {
                      edits.start();
                      while (edits.getState() != Thread.State.BLOCKED) {
                        Thread.onSpinWait();
                      }
                      return own.revision();
                    }));
    assertThat(read.get(20, TimeUnit.SECONDS)).isZero();
    edits.join(20_000);
    assertThat(own.revision()).isEqualTo(1);
    own.close();
  }

  @Test
  void aSecondWindowReadsAndNamesTheWriter() {
    try (Study second = Study.open(study.path())) {
      assertThat(second.readOnly()).isTrue();
      assertThat(second.holder().orElseThrow()).startsWith(System.getProperty("user.name") + " @");
      study.edit(new Edit.Put(SHOP));
      assertThat(second.all(Business.class)).containsExactly(SHOP);
      assertThatThrownBy(() -> second.edit(new Edit.Put(SHOP))).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> Study.openForWriting(study.path())).isInstanceOf(Refusal.class);
  }

  @Test
  void everyChangeIsInTheNameOfThisPersonAndDevice() {
    study.edit(new Edit.Put(SHOP));
    study.undo();
    study.close();
    study = Study.openForWriting(study.path());
    study.edit(new Edit.Put(SHOP));
    assertThat(
            Dump.select(
                study.path(), "SELECT count(*), count(DISTINCT device), max(person) FROM change"))
        .containsExactly("4|1|" + System.getProperty("user.name"));
    assertThat(study.verify()).isEmpty();
  }
}
