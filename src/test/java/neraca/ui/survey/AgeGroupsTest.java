package neraca.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileValue;
import neraca.model.Respondent;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Table;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.SampleDesk;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 18 customers said to be 20, 21 … 35 years old, one too old to tell and one silent. */
class AgeGroupsTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private ProfileField age;
  private SurveyViewModel model;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    age =
        new ProfileField(
            UUID.randomUUID(), "age", 9, new Words("Usia", "Age"), ProfileField.Kind.NUMBER);
    sample.study.edit(new Edit.Put(age));
    List<Respondent> customers =
        sample.study.all(Respondent.class).stream()
            .filter(r -> r.number().startsWith("P-"))
            .toList();
    for (int i = 0; i < 17; i++) {
      Words said = Words.of(i < 16 ? "" + (20 + i) : "tua");
      sample.study.edit(
          new Edit.Put(
              new ProfileValue(UUID.randomUUID(), customers.get(i).uuid(), age.uuid(), said)));
    }
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void bounds(int... lower) {
    for (int bound : lower) {
      sample.desk.edit(
          new Edit.Put(new ProfileBound(UUID.randomUUID(), age.uuid(), new BigFraction(bound))));
    }
  }

  private void byAge() {
    model.by().set(model.fields().stream().filter(f -> f.id().equals("age")).findFirst().get());
    model.tab().set(Part.GROUPS.ordinal());
  }

  private List<Table> tables() {
    return model.sheet().get().orElseThrow().page(Part.GROUPS).tables();
  }

  private List<Cell> groups() {
    return tables().stream()
        .filter(t -> t.id().equals("describe.groups"))
        .findFirst()
        .orElseThrow()
        .rows()
        .stream()
        .map(row -> row.get(1))
        .toList();
  }

  @Test
  void groupsFollowTheBoundsAndWhoIsInNoneIsSaid() {
    model = new SurveyViewModel(sample.desk, sample.trail);
    model.shown();
    byAge();
    assertThat(groups()).hasSize(16);
    assertThat(tables().get(0).notes().get(0).phrase().key())
        .isEqualTo("describe.note.no_number_classes");
    bounds(24, 30);
    assertThat(groups()).containsExactly(Cell.count(4), Cell.count(6), Cell.count(6));
    Texts texts = Texts.of(Language.ID);
    assertThat(tables().get(0).notes())
        .extracting(n -> texts.say(n.phrase()))
        .anyMatch(said -> said.startsWith("1 responden belum mengisi Usia"))
        .anyMatch(said -> said.startsWith("Isian Usia dari 1 responden bukan angka"));
    sample.desk.undo();
    assertThat(groups()).containsExactly(Cell.count(4), Cell.count(12));
  }

  @Test
  void looksAsItShould() {
    bounds(24, 30);
    Snapshots.take("survey-ages", this::window, Language.ID, Theme.LIGHT, 1);
    Snapshots.take("survey-ages", this::window, Language.EN, Theme.DARK, 1);
  }

  private Parent window(Language language, Theme theme) {
    model = new SurveyViewModel(sample.desk, sample.trail);
    Parent root =
        sample.window(SurveyView.screen(model, (name, from) -> Optional.empty()), language, theme);
    byAge();
    return root;
  }
}
