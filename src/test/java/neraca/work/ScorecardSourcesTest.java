package neraca.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import neraca.model.Scale;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.work.sample.Samples;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scorecard is begun with and its indicators are made from. */
class ScorecardSourcesTest {
  @TempDir Path folder;

  @Test
  void everythingTheStudyHasCanBeChosen() {
    Path file = folder.resolve("pond.neraca");
    Samples.write("tunggulwulung", file);
    try (Study study = Study.open(file)) {
      List<IndicatorSource> sources = IndicatorSources.of(study, Choice.ALL);
      assertThat(sources.get(0).source()).isEqualTo(Indicator.Source.JUDGEMENT);
      assertThat(sources.get(1).reference()).isEqualTo("finance/rc_ratio");
      // 164,700,000 / 75,570,500, as the case says
      assertThat(sources.get(1).value())
          .isEqualTo(Value.of(new BigFraction(164_700_000, 75_570_500)));
      IndicatorSource survey =
          sources.stream()
              .filter(s -> s.reference().equals("customer_satisfaction"))
              .findFirst()
              .orElseThrow();
      assertThat(survey.scale()).isEqualTo(new Scale(1, 5));
      assertThat(survey.value().toDouble()).isBetween(3.435, 3.445); // printed 3.44
      assertThat(sources)
          .filteredOn(s -> s.source() == Indicator.Source.COUNT)
          .anySatisfy(
              s -> {
                assertThat(s.reference()).isEqualTo("new_customers");
                assertThat(s.value()).isEqualTo(Value.of(0));
                assertThat(s.unit().id()).isEqualTo("orang");
              });
    }
  }

  @Test
  void aStudyWithoutABusinessHasNowhereToLook() {
    try (Study study = empty()) {
      assertThatThrownBy(() -> IndicatorSources.of(study, Choice.ALL))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.phrase().key()).isEqualTo("study.no_place"));
    }
  }

  @Test
  void aNewScorecardSharesTheWeightEquallyInOneStep() {
    try (Study study = empty()) {
      study.edit(
          ScorecardDraft.of(
              Phrase.of("card.edit.begin"),
              new ScorecardDraft.Part("main", Words.of("Utama")),
              List.of(
                  new ScorecardDraft.Part("a", Words.of("A")),
                  new ScorecardDraft.Part("b", Words.of("B")),
                  new ScorecardDraft.Part("c", Words.of("C")))));
      assertThat(study.all(Scorecard.class)).extracting(Scorecard::code).containsExactly("main");
      assertThat(study.all(ScoreGroup.class))
          .extracting(ScoreGroup::code)
          .containsExactly("a", "b", "c");
      assertThat(study.all(ScoreGroup.class))
          .extracting(ScoreGroup::weight)
          .containsOnly(new BigFraction(100, 3));
      study.undo();
      assertThat(study.all(Scorecard.class)).isEmpty();
      assertThat(study.all(ScoreGroup.class)).isEmpty();
    }
  }

  @Test
  void aMeanIsSuggestedFourClassesOfEqualWidth() {
    SuggestedBands bands = SuggestedBands.of(mean(new Scale(1, 4))).orElseThrow();
    assertThat(bands.bounds())
        .containsExactly(
            new SuggestedBands.Bound(new BigFraction(13, 4), Grade.A),
            new SuggestedBands.Bound(new BigFraction(10, 4), Grade.B),
            new SuggestedBands.Bound(new BigFraction(7, 4), Grade.C),
            new SuggestedBands.Bound(null, Grade.D));
  }

  @Test
  void aCountIsSuggestedNothing() {
    IndicatorSource count =
        new IndicatorSource(
            Indicator.Source.COUNT,
            "customers",
            Cell.code("customers"),
            Value.of(80),
            Format.COUNT,
            null,
            Words.NONE);
    assertThat(SuggestedBands.of(count)).isEmpty();
  }

  private static IndicatorSource mean(Scale scale) {
    return new IndicatorSource(
        Indicator.Source.SURVEY_MEAN,
        "q",
        Cell.code("q"),
        Value.ABSENT,
        Format.MEAN,
        scale,
        Words.NONE);
  }

  private Study empty() {
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    return Study.create(folder.resolve("empty" + System.nanoTime() + ".neraca"), info);
  }
}
