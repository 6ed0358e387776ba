package neraca.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import org.jspecify.annotations.Nullable;

/** The rows of a scorecard as they hang together, each list in the order of its positions. */
final class Card {
  private final ScorecardInput input;
  private final Map<UUID, List<Band>> bands = new HashMap<>();
  private final Map<UUID, Appraisal> appraisals = new HashMap<>();

  Card(ScorecardInput input) {
    this.input = input;
    input.bands().forEach(b -> bands.computeIfAbsent(b.indicator(), i -> new ArrayList<>()).add(b));
    input.appraisals().stream()
        .sorted(Comparator.comparing(Appraisal::uuid))
        .forEach(a -> appraisals.putIfAbsent(a.indicator(), a));
  }

  /**
   * @throws Refusal when a group hangs in no perspective: its parent is missing, or inside it
   */
  void checkParents() {
    List<ScoreGroup> reached = new ArrayList<>(groupsIn(null));
    for (int i = 0; i < reached.size(); i++) {
      reached.addAll(groupsIn(reached.get(i).uuid()));
    }
    for (ScoreGroup group : input.groups()) {
      if (group.scorecard().equals(input.scorecard().uuid()) && !reached.contains(group)) {
        throw new Refusal(
            Phrase.of("scorecard.refused.parent", "name", name(group.name(), group.code())));
      }
    }
  }

  /** The groups inside a group; the perspectives for {@code null}. */
  List<ScoreGroup> groupsIn(@Nullable UUID parent) {
    return input.groups().stream()
        .filter(g -> g.scorecard().equals(input.scorecard().uuid()))
        .filter(g -> Objects.equals(g.parent(), parent))
        .sorted(
            Comparator.comparingInt(ScoreGroup::position)
                .thenComparing(ScoreGroup::code)
                .thenComparing(ScoreGroup::uuid))
        .toList();
  }

  List<Indicator> indicatorsIn(UUID group) {
    return input.indicators().stream()
        .filter(i -> i.group().equals(group))
        .sorted(
            Comparator.comparingInt(Indicator::position)
                .thenComparing(Indicator::code)
                .thenComparing(Indicator::uuid))
        .toList();
  }

  List<Band> bandsOf(Indicator indicator) {
    return bands.getOrDefault(indicator.uuid(), List.of());
  }

  Optional<Appraisal> appraisalOf(Indicator indicator) {
    return Optional.ofNullable(appraisals.get(indicator.uuid()));
  }

  /** The actual value that was found for the indicator. */
  Optional<Figure> foundFor(Indicator indicator) {
    return Optional.ofNullable(input.actuals().get(indicator.uuid()));
  }

  static Cell name(Words name, String code) {
    return name.isEmpty() ? Cell.code(code) : Cell.own(name);
  }
}
