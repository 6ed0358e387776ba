package neraca.ui.card;

import java.util.ArrayList;
import java.util.List;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.scorecard.Category;
import neraca.scorecard.Condition;
import neraca.scorecard.Score;
import neraca.scorecard.ScorecardResult;
import neraca.ui.kit.Light;
import org.jspecify.annotations.Nullable;

/** The total of a result, its categories and what would raise it, as the screen shows them. */
final class Totals {
  /** The note that the line under the scale says in short. */
  static final String TRUNCATED = "scorecard.note.truncated_weights";

  private static final Format EXACT = new Format(Unit.NUMBER, 0, 2);
  private static final Format FINE = new Format(Unit.NUMBER, 3, 3);

  private Totals() {}

  static ShownTotal of(@Nullable ScorecardResult result) {
    Score score = result == null ? null : result.total();
    if (result == null || score == null || score.percent().isAbsent()) {
      return new ShownTotal(
          Value.ABSENT,
          Cell.code(""),
          Cell.code(""),
          Light.NO_DATA,
          scale(null),
          null,
          result == null ? null : result.figure("scorecard/total").orElse(null));
    }
    Condition condition = score.condition();
    return new ShownTotal(
        score.percent(),
        category(score),
        condition == null ? Cell.code("") : condition.cell(),
        condition == null ? Light.NO_DATA : light(condition),
        scale(score.category()),
        worked(result, score),
        result.figure("scorecard/total").orElse(null));
  }

  static Cell category(Score score) {
    Category category = score.category();
    return category == null ? Cell.code("") : category.cell();
  }

  static Light light(Value percent) {
    if (!(percent instanceof Value.Exactly exact)) {
      return Light.NO_DATA;
    }
    return switch (neraca.scorecard.Light.of(exact.fraction())) {
      case GREEN -> Light.GOOD;
      case YELLOW -> Light.FAIR;
      case RED -> Light.POOR;
    };
  }

  private static Light light(Condition condition) {
    return switch (condition) {
      case VERY_HEALTHY -> Light.GOOD;
      case LESS_HEALTHY -> Light.FAIR;
      case UNHEALTHY -> Light.POOR;
    };
  }

  private static List<ShownTotal.Step> scale(@Nullable Category reached) {
    List<ShownTotal.Step> steps = new ArrayList<>();
    int upper = 100;
    for (Category category : Category.values()) {
      int lower = category.lower().orElse(0);
      steps.add(
          new ShownTotal.Step(
              category.name(), lower, upper, category.condition().cell(), category == reached));
      upper = lower;
    }
    return steps;
  }

  private static Phrase worked(ScorecardResult result, Score score) {
    Phrase worked =
        Phrase.of("card.worked", "score", number(score.score(), EXACT))
            .with("maximum", number(score.maximum(), EXACT))
            .with("fraction", Exact.format(((Value.Exactly) score.percent()).fraction()))
            .with("percent", number(score.percent(), FINE));
    return result.notes().stream()
        .map(Note::phrase)
        .filter(phrase -> phrase.key().equals(TRUNCATED))
        .findFirst()
        .map(
            note ->
                new Phrase("card.worked_printed", worked.places())
                    .with("cut", place(note, "cut", EXACT))
                    .with("printed", place(note, "percent", FINE)))
        .orElse(worked);
  }

  private static Cell place(Phrase note, String place, Format format) {
    Cell cell = note.places().get(place);
    return cell instanceof Cell.Number number ? number(number.value(), format) : Cell.code("");
  }

  private static Cell number(Value value, Format format) {
    return Cell.number(value, format);
  }

  static List<ShownCard.Gain> gains(ScorecardResult result) {
    double largest =
        result.gains().stream().mapToDouble(g -> g.figure().value().toDouble()).max().orElse(0);
    return result.gains().stream()
        .map(
            gain ->
                new ShownCard.Gain(
                    gain.name(),
                    Cell.code(gain.grade().name()),
                    gain.figure(),
                    largest == 0 ? 0 : gain.figure().value().toDouble() / largest))
        .toList();
  }
}
