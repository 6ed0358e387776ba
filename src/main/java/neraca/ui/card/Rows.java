package neraca.ui.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.Period;
import neraca.model.Questionnaire;
import neraca.model.result.Source;
import neraca.model.score.Appraisal;
import neraca.model.score.Band;
import neraca.model.score.Indicator;
import neraca.model.score.Objective;
import neraca.model.score.ObjectiveLink;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.work.Choice;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one scorecard, each list in the order people read; of judgements those of one
 * business and period.
 *
 * @param questionnaires of the whole study; likewise {@code counts}
 * @param objectives codes of the strategic objectives
 */
record Rows(
    Scorecard scorecard,
    @Nullable Business business,
    @Nullable Period period,
    String numberFormat,
    List<ScoreGroup> groups,
    List<Indicator> indicators,
    List<Band> bands,
    Map<UUID, Appraisal> appraisals,
    List<Questionnaire> questionnaires,
    List<Count> counts,
    Set<String> objectives,
    List<ObjectiveLink> links) {

  static Rows of(
      Study study, Scorecard card, @Nullable Business business, @Nullable Period period) {
    List<ScoreGroup> groups =
        study.all(ScoreGroup.class).stream()
            .filter(g -> g.scorecard().equals(card.uuid()))
            .toList();
    Set<UUID> held = groups.stream().map(ScoreGroup::uuid).collect(Collectors.toSet());
    List<Indicator> indicators =
        study.all(Indicator.class).stream().filter(i -> held.contains(i.group())).toList();
    Map<UUID, Appraisal> appraisals = new HashMap<>();
    study.all(Appraisal.class).stream()
        .filter(a -> business != null && a.business().equals(business.uuid()))
        .filter(a -> period != null && a.period().equals(period.uuid()))
        .forEach(a -> appraisals.put(a.indicator(), a));
    return new Rows(
        card,
        business,
        period,
        study.info().numberFormat(),
        groups,
        indicators,
        study.all(Band.class),
        appraisals,
        study.all(Questionnaire.class),
        study.all(Count.class),
        study.all(Objective.class).stream().map(Objective::code).collect(Collectors.toSet()),
        study.all(ObjectiveLink.class).stream()
            .filter(l -> l.scorecard().equals(card.uuid()))
            .toList());
  }

  /** The one place that these rows are judged at; empty where a business or period is missing. */
  Optional<Choice> place() {
    return business == null || period == null
        ? Optional.empty()
        : Optional.of(new Choice(business.code(), period.code()));
  }

  /** Groups inside a group; the perspectives for {@code null}. */
  List<ScoreGroup> groupsIn(@Nullable UUID parent) {
    return groups.stream().filter(g -> Objects.equals(g.parent(), parent)).toList();
  }

  List<Indicator> indicatorsIn(UUID group) {
    return indicators.stream().filter(i -> i.group().equals(group)).toList();
  }

  /** A group and every group inside it. */
  List<ScoreGroup> withInner(ScoreGroup group) {
    List<ScoreGroup> all = new ArrayList<>(List.of(group));
    for (int i = 0; i < all.size(); i++) {
      groupsIn(all.get(i).uuid()).stream().filter(g -> !all.contains(g)).forEach(all::add);
    }
    return all;
  }

  Optional<Indicator> indicator(@Nullable UUID uuid) {
    return indicators.stream().filter(i -> i.uuid().equals(uuid)).findFirst();
  }

  List<Band> bandsOf(UUID indicator) {
    return bands.stream().filter(b -> b.indicator().equals(indicator)).toList();
  }

  /** The arrow with the new code where it had the old one. */
  static ObjectiveLink renamed(ObjectiveLink link, String old, String code) {
    return new ObjectiveLink(
        link.uuid(),
        link.scorecard(),
        link.cause().equals(old) ? code : link.cause(),
        link.effect().equals(old) ? code : link.effect(),
        link.position(),
        link.basis());
  }

  /** The indicator at another position. */
  static Indicator at(Indicator row, int position) {
    return new Indicator(
        row.uuid(),
        row.group(),
        row.code(),
        position,
        row.name(),
        row.weight(),
        row.source(),
        row.reference(),
        row.basis());
  }

  /** The indicator or group that a row belongs to; the row itself where it is one. */
  static UUID owner(Study study, Source.Entry entry) {
    return switch (entry.table()) {
      case "band" -> study.find(Band.class, entry.row()).map(Band::indicator).orElse(entry.row());
      case "appraisal" ->
          study.find(Appraisal.class, entry.row()).map(Appraisal::indicator).orElse(entry.row());
      default -> entry.row();
    };
  }
}
