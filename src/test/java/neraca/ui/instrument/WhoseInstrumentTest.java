package neraca.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.ui.SampleDesk;
import neraca.ui.desk.WhoseBox;
import neraca.ui.desk.WhoseViewModel;
import neraca.ui.kit.Snapshots;
import neraca.work.Confidential;
import neraca.work.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The instrument test takes the study itself unless the pilot is chosen. */
class WhoseInstrumentTest {
  @TempDir Path folder;

  @Test
  void thePilotIsTestedOnlyWhereItIsChosen() {
    try (SampleDesk sample = SampleDesk.tunggulwulung(folder)) {
      pilot(sample, List.of("P-01", "P-02", "P-03", "P-04", "P-05", "P-06"));
      InstrumentViewModel model = new InstrumentViewModel(sample.desk, sample.trail);
      WhoseViewModel whose = new WhoseViewModel(sample.desk);
      model.shown();
      assertThat(used(model)).isEqualTo(12);
      whose.choose(Response.Wave.PILOT);
      assertThat(used(model)).isEqualTo(6);
      Snapshots.takeAll(
          "instrument-whose",
          (language, theme) ->
              sample.window(WhoseBox.over(InstrumentView.screen(model), whose), language, theme));
      model.chosen().set(model.instruments().get(model.instruments().size() - 1));
      assertThat(model.empty().get().orElseThrow().says().key()).isEqualTo("whose.nobody");
      model.chosen().set(model.instruments().get(0));
      whose.everybody();
      assertThat(used(model)).isEqualTo(12);
    }
  }

  /** Four of the 18 in the pilot: neither tested, nor one of their items left out, nor compared. */
  @Test
  void aPilotOfFourIsHeldBackWhereItIsConfidential() {
    try (SampleDesk sample = SampleDesk.tunggulwulung(folder)) {
      Questionnaire asked = Confidential.mark(sample.study, "customer_satisfaction");
      Confidential.pilot(sample.study, asked, 4);
      InstrumentViewModel model = new InstrumentViewModel(sample.desk, sample.trail);
      WhoseViewModel whose = new WhoseViewModel(sample.desk);
      model.shown();
      assertThat(used(model)).isEqualTo(14);
      whose.choose(Response.Wave.PILOT);
      assertThat(model.sheet().get()).isEmpty();
      assertThat(model.empty().get().orElseThrow().says().key())
          .isEqualTo("survey.refused.confidential");
      model.twinning().compare();
      assertThat(model.twinning().compared().get()).isEmpty();
      Instrument dimension =
          model.instruments().stream().filter(i -> i.dimension() != null).findFirst().orElseThrow();
      model.chosen().set(dimension);
      assertThat(model.empty().get().orElseThrow().says().key())
          .isEqualTo("survey.refused.confidential");
      Confidential.pilot(sample.study, asked, 5);
      whose.everybody();
      whose.choose(Response.Wave.PILOT);
      assertThat(used(model)).isEqualTo(5);
    }
  }

  private static int used(InstrumentViewModel model) {
    return Objects.requireNonNull(model.sheet().get().orElseThrow().summary()).used();
  }

  private static void pilot(SampleDesk sample, List<String> numbers) {
    List<Respondent> respondents = sample.study.all(Respondent.class);
    for (Response r : sample.study.all(Response.class)) {
      boolean named =
          respondents.stream()
              .anyMatch(x -> x.uuid().equals(r.respondent()) && numbers.contains(x.number()));
      if (named) {
        sample.study.edit(
            new Edit.Put(
                new Response(
                    r.uuid(),
                    r.respondent(),
                    r.questionnaire(),
                    r.business(),
                    r.period(),
                    Response.Wave.PILOT,
                    1)));
      }
    }
  }
}
