package neraca.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.util.Subscription;
import neraca.model.Asset;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.ui.SampleDesk;
import neraca.ui.desk.Target;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Light;
import neraca.work.Choice;
import neraca.work.Confidential;
import neraca.work.Edit;
import neraca.work.Study;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected: the study's printed figures; the total by hand, 1019/12. */
class OverviewViewModelTest {
  @TempDir Path folder;
  private SampleDesk sample;
  private OverviewViewModel model;
  private Subscription shown;
  private final List<Target> gone = new ArrayList<>();

  @BeforeEach
  void open() {
    sample = SampleDesk.tunggulwulung(folder);
    model = new OverviewViewModel(sample.desk, sample.trail);
    model.onGo(gone::add);
    shown = model.shown();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void theVerdictHasItsCategoryAndItsPerspectives() {
    Standing standing = picture().verdict().orElseThrow();
    assertThat(standing.total().value()).isEqualTo(Value.of(new BigFraction(1019, 12)));
    assertThat(standing.category()).isEqualTo(Cell.code("AA"));
    assertThat(standing.condition()).isEqualTo(Cell.said("scorecard.condition.very_healthy"));
    assertThat(standing.light()).isEqualTo(Light.GOOD);
    assertThat(standing.perspectives())
        .extracting(p -> p.figure().value())
        .containsExactly(
            Value.of(95),
            Value.of(75),
            Value.of(new BigFraction(250, 3)),
            Value.of(new BigFraction(250, 3)));
    assertThat(standing.perspectives())
        .extracting(Standing.Perspective::light)
        .containsExactly(Light.GOOD, Light.FAIR, Light.GOOD, Light.GOOD);
    assertThat(standing.classes())
        .extracting(Standing.Class::from)
        .containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 65.0, 80.0, 95.0);
  }

  /** The employees' mean is one of two; the customers' is held back with its alpha. */
  @Test
  void noNumberOfFourWhoAnsweredInConfidence() {
    Questionnaire asked = Confidential.mark(sample.study, "customer_satisfaction");
    Confidential.leave(sample.study, asked, 4);
    sample.desk.place().set(new Choice("pemancingan", null));
    Part tests = picture().parts().get(2);
    Part survey = picture().parts().get(3);
    assertThat(tests.figures()).extracting(Figure::id).noneMatch(id -> id.contains(asked.code()));
    assertThat(survey.figures()).hasSize(2).noneMatch(f -> f.value().isAbsent());
    assertThat(picture().issues())
        .anyMatch(issue -> issue.says().key().equals("survey.refused.confidential"));
  }

  @Test
  void fiveFiguresOfMoney() {
    assertThat(picture().money())
        .extracting(Figure::id)
        .containsExactly(
            "finance/revenue",
            "finance/total_cost",
            "finance/profit",
            "finance/rc_ratio",
            "finance/rentability");
    assertThat(picture().money().get(2).value()).isEqualTo(Value.of(89_129_500));
  }

  @Test
  void everyPartSaysHowItStands() {
    assertThat(picture().parts())
        .extracting(Part::id, Part::light)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("questionnaires", Light.FAIR),
            org.assertj.core.groups.Tuple.tuple("answers", Light.GOOD),
            org.assertj.core.groups.Tuple.tuple("instrument", Light.FAIR),
            org.assertj.core.groups.Tuple.tuple("survey", Light.GOOD),
            org.assertj.core.groups.Tuple.tuple("ledger", Light.POOR),
            org.assertj.core.groups.Tuple.tuple("scorecard", Light.GOOD));
    assertThat(picture().parts().get(3).figures()).hasSize(3);
  }

  @Test
  void theNextStepIsTheWeightiestFindingAndOpensItsRow() {
    model.goNext();
    assertThat(gone).hasSize(1);
    assertThat(gone.get(0).screen()).isEqualTo("ledger");
    assertThat(((Source.Entry) gone.get(0).source()).row()).isEqualTo(bamboo().uuid());
    assertThat(picture().findings()).isEqualTo(new Findings(1, 3));
    assertThat(picture().path()).isEmpty();
  }

  @Test
  void anEditIsFollowedWhileShownOnly() {
    sample.trail.open(picture().money().get(2));
    sample.desk.edit(new Edit.Put(corrected()));
    // 89,129,500 less the depreciation of 4,100,000 over 3 years, a month of it.
    Value profit = Value.of(new BigFraction(89_129_500).subtract(new BigFraction(4_100_000, 36)));
    assertThat(picture().money().get(2).value()).isEqualTo(profit);
    assertThat(sample.trail.here().orElseThrow().value()).isEqualTo(profit);
    assertThat(picture().next().target().screen()).isNotEqualTo("ledger");
    shown.unsubscribe();
    sample.desk.undo();
    assertThat(picture().money().get(2).value()).isEqualTo(profit);
  }

  @Test
  void anEmptyStudyShowsThePathAndNoNumbers() {
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    try (Study study = Study.create(folder.resolve("empty.neraca"), info)) {
      SampleDesk empty = SampleDesk.of(study);
      model = new OverviewViewModel(empty.desk, empty.trail);
      model.shown();
      assertThat(picture().verdict()).isEmpty();
      assertThat(picture().money()).isEmpty();
      assertThat(picture().path()).hasSize(4).noneMatch(Step::done);
      assertThat(picture().parts()).allMatch(part -> part.light() == Light.NO_DATA);
      assertThat(picture().next().target()).isEqualTo(Target.of("questionnaires"));
      UUID questionnaire = UUID.randomUUID();
      empty.desk.edit(
          new Edit.Put(
              new Questionnaire(
                  questionnaire,
                  "q",
                  1,
                  Words.of("Q"),
                  new Scale(1, 5),
                  Words.NONE,
                  false,
                  Words.NONE)));
      empty.desk.edit(
          new Edit.Put(
              new Item(
                  UUID.randomUUID(), questionnaire, null, "q1", 1, Words.of("Baik"), false, null)));
      assertThat(picture().path()).extracting(Step::done).startsWith(true, false);
      assertThat(picture().next().target()).isEqualTo(Target.of("answers"));
    }
  }

  @Test
  void whatCannotBeTestedYetSaysSoInPlaceOfNothing() {
    UUID whose = study().get(0).uuid();
    sample.study.all(Response.class).stream()
        .filter(r -> r.questionnaire().equals(whose))
        .skip(1)
        .forEach(r -> sample.desk.edit(new Edit.Remove(Response.class, r.uuid())));
    study().stream()
        .skip(1)
        .forEach(q -> sample.desk.edit(new Edit.Remove(Questionnaire.class, q.uuid())));
    Part tests =
        picture().parts().stream()
            .filter(part -> part.id().equals("instrument"))
            .findFirst()
            .orElseThrow();
    assertThat(tests.says()).as("no \"Alpha\" with nothing behind it").isEmpty();
    assertThat(tests.state().key()).isEqualTo("overview.state.untested");
    assertThat(tests.light()).isEqualTo(Light.NO_DATA);
  }

  private List<Questionnaire> study() {
    return sample.study.all(Questionnaire.class);
  }

  @Test
  void anUnknownPlaceIsSaidAndNothingOldStays() {
    sample.desk.place().set(new Choice("elsewhere", "2018-05"));
    assertThat(model.picture().get()).isEmpty();
    assertThat(model.refusal().get().orElseThrow().key()).isEqualTo("study.business_unknown");
    sample.desk.place().set(new Choice("pemancingan", "2018-05"));
    assertThat(picture().verdict()).isPresent();
    assertThat(model.refusal().get()).isEmpty();
  }

  private Picture picture() {
    return model.picture().get().orElseThrow();
  }

  private Asset bamboo() {
    return sample.study.all(Asset.class).stream()
        .filter(a -> a.code().equals("bamboo"))
        .findFirst()
        .orElseThrow();
  }

  private Asset corrected() {
    Asset a = bamboo();
    return new Asset(
        a.uuid(),
        a.business(),
        a.code(),
        a.position(),
        a.name(),
        a.quantity(),
        a.unit(),
        a.price(),
        null,
        a.life(),
        a.residual(),
        a.depreciated(),
        a.method(),
        a.purchased(),
        a.note());
  }
}
