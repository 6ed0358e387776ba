package neraca.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import neraca.model.ProfileField;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.SampleDesk;
import neraca.ui.instrument.InstrumentViewModel;
import neraca.ui.survey.SurveyViewModel;
import neraca.work.Choice;
import neraca.work.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose answers are in use, chosen once and followed by whoever follows the desk's place. */
class WhoseViewModelTest {
  private static final Words CUSTOMER = new Words("pelanggan", "customer");

  @TempDir Path folder;
  private SampleDesk sample;
  private WhoseViewModel model;

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    model = new WhoseViewModel(sample.desk);
    model.shown();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private ProfileField role() {
    return model.groups().get(0).field();
  }

  private String says() {
    return model.limited().get().map(Texts.of(Language.ID)::say).orElse("");
  }

  @Test
  void everybodyInTheStudyItselfAtFirst() {
    assertThat(model.wave()).isEqualTo(Response.Wave.MAIN);
    assertThat(model.limited().get()).isEmpty();
    assertThat(model.groups())
        .singleElement()
        .satisfies(
            g ->
                assertThat(g.values())
                    .containsExactly(CUSTOMER, new Words("karyawan", "employee")));
    assertThat(model.isChosen(role(), null)).isTrue();
  }

  @Test
  void aGroupNarrowsThePlaceAndIsSaid() {
    model.choose(role(), CUSTOMER);
    assertThat(sample.desk.place().get())
        .isEqualTo(
            new Choice("pemancingan", "2018-05")
                .of(Response.Wave.MAIN, Map.of("role", "pelanggan")));
    assertThat(model.isChosen(role(), CUSTOMER)).isTrue();
    assertThat(says()).isEqualTo("Peran: pelanggan");
    model.choose(Response.Wave.PILOT);
    assertThat(says()).isEqualTo("Uji coba; Peran: pelanggan");
    model.choose(role(), null);
    assertThat(says()).isEqualTo("Uji coba");
  }

  @Test
  void anotherPlaceKeepsTheChoiceAndEverybodyEndsIt() {
    model.choose(role(), CUSTOMER);
    sample.desk.goTo("pemancingan", null);
    assertThat(sample.desk.place().get().profile()).containsEntry("role", "pelanggan");
    model.everybody();
    assertThat(sample.desk.place().get()).isEqualTo(new Choice("pemancingan", null));
    assertThat(model.limited().get()).isEmpty();
  }

  @Test
  void aFieldThatGoesIsStillNamedSoThatItCanBeGivenUp() {
    model.choose(role(), CUSTOMER);
    sample.desk.edit(new Edit.Remove(ProfileField.class, role().uuid()));
    assertThat(model.groups()).isEmpty();
    assertThat(says()).isEqualTo("role: pelanggan");
  }

  @Test
  void theInstrumentTestAndTheSurveyFollow() {
    InstrumentViewModel instrument = new InstrumentViewModel(sample.desk, sample.trail);
    SurveyViewModel survey = new SurveyViewModel(sample.desk, sample.trail);
    instrument.shown();
    survey.shown();
    assertThat(rows()).isEqualTo(18);
    move("P-01", "P-02", "P-03");
    assertThat(rows()).isEqualTo(15);
    model.choose(Response.Wave.PILOT);
    assertThat(rows()).isEqualTo(3);
    assertThat(sample.desk.place().get().wave()).isEqualTo(Response.Wave.PILOT);
    model.everybody();
    assertThat(rows()).isEqualTo(15);
  }

  /** How many rows are described at the desk's place. */
  private int rows() {
    Choice place = sample.desk.place().get();
    return neraca.work.InstrumentCheck.outcomes(
            sample.study,
            new neraca.work.InstrumentCheck.Request(
                "customer_satisfaction",
                List.of(),
                List.of(),
                neraca.statistics.InstrumentOptions.USUAL,
                place))
        .get(0)
        .survey()
        .answers()
        .rows()
        .size();
  }

  /** Their first forms become forms of the pilot. */
  private void move(String... numbers) {
    for (var respondent : sample.study.all(neraca.model.Respondent.class)) {
      if (List.of(numbers).contains(respondent.number())) {
        Response r =
            sample.study.all(Response.class).stream()
                .filter(x -> x.respondent().equals(respondent.uuid()))
                .findFirst()
                .orElseThrow();
        sample.desk.edit(
            new Edit.Several(
                Phrase.of("study.edit.several"),
                List.of(
                    new Edit.Put(
                        new Response(
                            r.uuid(),
                            r.respondent(),
                            r.questionnaire(),
                            r.business(),
                            r.period(),
                            Response.Wave.PILOT,
                            1)))));
      }
    }
  }
}
