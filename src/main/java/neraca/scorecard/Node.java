package neraca.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of a scorecard: the whole, a group, or an indicator.
 *
 * @param id path of its figures: {@code scorecard/total}, {@code scorecard/GROUP}, {@code
 *     scorecard/GROUP/CODE}
 * @param table as the study file names it
 * @param typedWeight null where the weight is what its siblings leave
 * @param graded null exactly for what is no indicator
 */
record Node(
    String id,
    String table,
    UUID row,
    String code,
    Words words,
    @Nullable BigFraction typedWeight,
    @Nullable Graded graded,
    List<Node> children) {

  /** The whole scorecard, its indicators graded; what is to be said of grades joins the notes. */
  static Node of(Scorecard scorecard, Card card, List<Note> notes) {
    return new Node(
        "scorecard/total",
        "scorecard",
        scorecard.uuid(),
        scorecard.code(),
        scorecard.name(),
        null,
        null,
        card.groupsIn(null).stream().map(group -> of(group, card, notes)).toList());
  }

  private static Node of(ScoreGroup group, Card card, List<Note> notes) {
    String id = "scorecard/" + group.code();
    List<Node> children = new ArrayList<>();
    for (Indicator indicator : card.indicatorsIn(group.uuid())) {
      Graded graded = Grading.of(indicator, id + "/" + indicator.code(), card, notes);
      children.add(of(indicator, graded, id));
    }
    card.groupsIn(group.uuid()).forEach(inner -> children.add(of(inner, card, notes)));
    return new Node(
        id,
        "score_group",
        group.uuid(),
        group.code(),
        group.name(),
        group.weight(),
        null,
        children);
  }

  private static Node of(Indicator indicator, Graded graded, String parent) {
    return new Node(
        parent + "/" + indicator.code(),
        "indicator",
        indicator.uuid(),
        indicator.code(),
        indicator.name(),
        indicator.weight(),
        graded,
        List.of());
  }

  Cell name() {
    return Card.name(words, code);
  }

  /** Whether it has a score: a grade, or something inside that has one and weighs anything. */
  boolean hasScore() {
    return graded == null ? new Siblings(this).haveScore() : graded.grade() != null;
  }

  /** The typed weight at the place {@code place} of a formula. */
  Working.Operand typed(String place, BigFraction weight) {
    Cell value = Cell.number(Value.of(weight), Format.WEIGHT);
    return Working.operand(place, new Source.Entry(table, row, "weight", name(), value));
  }
}
