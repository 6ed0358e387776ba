package neraca.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.model.score.Grade;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree with its weight, from which its score follows: points x weight of an
 * indicator, the sum of what stands inside for a group (Rangkuti's second to fifth step).
 *
 * @param local percent points of the parent
 * @param weight percent points of the whole scorecard; null for the whole itself
 */
record Weighed(Node node, BigFraction local, @Nullable Figure weight, List<Weighed> inside) {
  private static final BigFraction HUNDRED = new BigFraction(100);

  /** The whole tree; what is to be said of weights joins the notes. */
  static Weighed of(Node root, List<Note> notes) {
    return new Weighed(root, HUNDRED, null, inside(root, null, notes));
  }

  private static List<Weighed> inside(Node node, @Nullable Figure weight, List<Note> notes) {
    Siblings siblings = new Siblings(node);
    siblings.note(notes);
    List<Weighed> inside = new ArrayList<>();
    for (Node child : node.children()) {
      Figure own = siblings.weight(child, weight);
      inside.add(new Weighed(child, siblings.local(child), own, inside(child, own, notes)));
    }
    return inside;
  }

  /** Percent points of the whole scorecard. */
  BigFraction share() {
    return weight == null ? HUNDRED : exact(weight);
  }

  boolean isGroup() {
    return node.graded() == null;
  }

  /** Points x weight, or their sum; only for what has a score. */
  Figure score() {
    Graded graded = node.graded();
    if (graded == null) {
      return sum("score", "scorecard.score_of", Weighed::score);
    }
    Figure points = Objects.requireNonNull(graded.points());
    return product("score", "scorecard.score_of", Working.operand("points", points), exact(points));
  }

  /** What the score would be with 4 points everywhere; only for what has a score. */
  Figure maximum() {
    if (isGroup()) {
      return sum("maximum", "scorecard.maximum_of", Weighed::maximum);
    }
    return product(
        "maximum",
        "scorecard.maximum_of",
        Working.operand("points", mostPoints()),
        new BigFraction(Grade.A.points()));
  }

  /** The points of an A. */
  static Source mostPoints() {
    return new Source.Setting(
        Phrase.of("scorecard.setting.most_points"), Cell.count(Grade.A.points()));
  }

  private Figure product(String part, String key, Working.Operand points, BigFraction times) {
    Working working =
        Working.of(
            "scorecard.weighted.formula",
            points,
            Working.operand("weight", Objects.requireNonNull(weight)));
    return figure(part, key, share().multiply(times), working);
  }

  private Figure sum(String part, String key, Function<Weighed, Figure> of) {
    List<Figure> terms = inside.stream().filter(child -> child.node().hasScore()).map(of).toList();
    BigFraction total = BigFraction.ZERO;
    for (Figure term : terms) {
      total = total.add(exact(term));
    }
    return figure(part, key, total, Working.over("figure.sum", terms));
  }

  private Figure figure(String part, String key, BigFraction value, Working working) {
    Cell name = new Cell.Said(Phrase.of(key, "name", node.name()));
    return new Figure(node.id() + "/" + part, name, Value.of(value), Format.POINTS, working);
  }

  static BigFraction exact(Figure figure) {
    return ((Value.Exactly) figure.value()).fraction();
  }

  /** Score ÷ maximum x 100 as {@code scorecard/GROUP}; without a value where nothing counts. */
  Figure percent() {
    Cell name = weight == null ? Cell.said("scorecard.total") : node.name();
    Figure score = score();
    Figure maximum = maximum();
    if (exact(maximum).equals(BigFraction.ZERO)) {
      Working nothing = Working.of("scorecard.no_score.formula");
      return new Figure(node.id(), name, Value.ABSENT, Format.SCORE, nothing);
    }
    BigFraction percent = exact(score).divide(exact(maximum)).multiply(HUNDRED);
    Working working =
        Working.of(
            "scorecard.percent.formula",
            Working.operand("score", score),
            Working.operand("maximum", maximum));
    return new Figure(node.id(), name, Value.of(percent), Format.SCORE, working);
  }
}
