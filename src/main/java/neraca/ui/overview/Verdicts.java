package neraca.ui.overview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Value;
import neraca.scorecard.Category;
import neraca.scorecard.Condition;
import neraca.scorecard.Score;
import neraca.scorecard.ScorecardResult;
import neraca.scorecard.ScoredGroup;
import neraca.ui.kit.Light;

/** A scorecard's result as the overview shows it. */
final class Verdicts {
  private Verdicts() {}

  /** Empty while nothing has a grade. */
  static Optional<Standing> of(ScorecardResult result) {
    Score total = result.total();
    Category category = total.category();
    if (category == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Standing(
            result.figure("scorecard/total").orElseThrow(),
            total.percent().toDouble(),
            category.cell(),
            category.condition().cell(),
            light(category.condition()),
            classes(),
            result.perspectives().stream().map(Verdicts::perspective).toList()));
  }

  private static List<Standing.Class> classes() {
    return Arrays.stream(Category.values())
        .sorted(Comparator.comparing(Category::ordinal).reversed())
        .map(c -> new Standing.Class(c.lower().orElse(0), c.cell(), c.condition().cell()))
        .toList();
  }

  private static Light light(Condition condition) {
    return switch (condition) {
      case VERY_HEALTHY -> Light.GOOD;
      case LESS_HEALTHY -> Light.FAIR;
      case UNHEALTHY -> Light.POOR;
    };
  }

  private static Standing.Perspective perspective(ScoredGroup group) {
    Category category = group.score().category();
    Figure figure = group.figure();
    return new Standing.Perspective(
        Cell.own(group.name()),
        Cell.number(Value.of(group.weight()), Format.WEIGHT),
        figure,
        category == null ? Cell.code("") : Objects.requireNonNull(category).cell(),
        light(figure.value()));
  }

  private static Light light(Value percent) {
    if (!(percent instanceof Value.Exactly exact)) {
      return Light.NO_DATA;
    }
    return switch (neraca.scorecard.Light.of(exact.fraction())) {
      case RED -> Light.POOR;
      case YELLOW -> Light.FAIR;
      case GREEN -> Light.GOOD;
    };
  }
}
