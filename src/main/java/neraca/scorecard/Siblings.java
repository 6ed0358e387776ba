package neraca.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Source;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How what stands in one group shares its weight: typed weights as they are, the others equally
 * what those leave of 100 (Rangkuti's first step where none is typed). What has no score is left
 * out, and its weight shared again in the proportions of the rest.
 */
final class Siblings {
  private static final BigFraction HUNDRED = new BigFraction(100);

  private final Node parent;
  private final List<Node> all;
  private final List<Node> typed;
  private final BigFraction sumOfTyped;

  /**
   * @throws Refusal when a weight is negative, or the typed ones leave less than nothing for others
   */
  Siblings(Node parent) {
    this.parent = parent;
    all = parent.children();
    typed = all.stream().filter(node -> node.typedWeight() != null).toList();
    BigFraction sum = BigFraction.ZERO;
    for (Node node : typed) {
      BigFraction weight = Objects.requireNonNull(node.typedWeight());
      if (weight.compareTo(BigFraction.ZERO) < 0) {
        throw new Refusal(Phrase.of("scorecard.refused.negative_weight", "name", node.name()));
      }
      sum = sum.add(weight);
    }
    sumOfTyped = sum;
    if (untyped() > 0 && sum.compareTo(HUNDRED) > 0) {
      throw new Refusal(phrase("scorecard.refused.no_weight_left", sum).with("n", untyped()));
    }
  }

  private int untyped() {
    return all.size() - typed.size();
  }

  /** The weight before anything is left out, percent points of the parent. */
  private BigFraction declared(Node node) {
    BigFraction weight = node.typedWeight();
    return weight == null ? HUNDRED.subtract(sumOfTyped).divide(untyped()) : weight;
  }

  boolean haveScore() {
    return all.stream().anyMatch(n -> isPositive(declared(n)) && n.hasScore());
  }

  private boolean allHaveScore() {
    return all.stream().allMatch(Node::hasScore);
  }

  private BigFraction sum(boolean onlyWithScore) {
    return all.stream()
        .filter(node -> !onlyWithScore || node.hasScore())
        .map(this::declared)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  /** The weight in use, percent points of the parent; 0 for what is left out. */
  BigFraction local(Node node) {
    if (!node.hasScore()) {
      return BigFraction.ZERO;
    }
    BigFraction present = sum(true);
    return isPositive(present)
        ? declared(node).multiply(sum(false)).divide(present)
        : BigFraction.ZERO;
  }

  /**
   * The weight in use, percent points of the whole scorecard, as a figure.
   *
   * @param above the parent's weight; null for the whole scorecard, which weighs 100
   */
  Figure weight(Node node, @Nullable Figure above) {
    BigFraction local = local(node);
    if (above == null) {
      return figure(node, "weight", local, working(node));
    }
    BigFraction whole = ((Value.Exactly) above.value()).fraction();
    Working.Operand parts = Working.operand("parent", above);
    Working working =
        typed.isEmpty() && allHaveScore()
            ? Working.of("scorecard.weight_shared.formula", parts, count())
            : Working.of(
                "scorecard.weight.formula",
                parts,
                Working.operand("local", figure(node, "local_weight", local, working(node))));
    return figure(node, "weight", whole.multiply(local).divide(HUNDRED), working);
  }

  /** How the local weight in use came about. */
  private Working working(Node node) {
    if (!node.hasScore()) {
      return Working.of("scorecard.weight_left_out.formula");
    }
    Working before = declaredWorking(node);
    if (allHaveScore()) {
      return before;
    }
    Figure declared = figure(node, "declared_weight", declared(node), before);
    return Working.of(
        "scorecard.weight_shared_again.formula",
        Working.operand("declared", declared),
        setting("all", "scorecard.setting.weight_of_all", sum(false)),
        setting("present", "scorecard.setting.weight_with_score", sum(true)));
  }

  private Working declaredWorking(Node node) {
    BigFraction own = node.typedWeight();
    if (own != null) {
      return Working.of("scorecard.weight_typed.formula", node.typed("weight", own));
    }
    if (typed.isEmpty()) {
      return Working.of("scorecard.weight_equal.formula", count());
    }
    List<Working.Operand> operands = new ArrayList<>();
    typed.forEach(
        other -> operands.add(other.typed("term", Objects.requireNonNull(other.typedWeight()))));
    operands.add(count());
    return new Working("scorecard.weight_rest.formula", operands);
  }

  private Working.Operand count() {
    Phrase name = Phrase.of("scorecard.setting.sharers", "name", parent.name());
    return Working.operand("count", new Source.Setting(name, Cell.count(untyped())));
  }

  private static Working.Operand setting(String place, String key, BigFraction value) {
    return Working.operand(
        place, new Source.Setting(Phrase.of(key), Cell.number(Value.of(value), Format.WEIGHT)));
  }

  private static Figure figure(Node node, String part, BigFraction value, Working working) {
    String key = part.equals("weight") ? "scorecard.weight_of" : "scorecard.local_weight_of";
    Cell name = new Cell.Said(Phrase.of(key, "name", node.name()));
    return new Figure(node.id() + "/" + part, name, Value.of(value), Format.WEIGHT, working);
  }

  /** What is to be said of these weights; nothing of what stands in a group that is left out. */
  void note(List<Note> notes) {
    if (all.isEmpty() || !haveScore()) {
      return;
    }
    if (untyped() == 0 && !sumOfTyped.equals(HUNDRED)) {
      Phrase phrase = phrase("scorecard.note.weights_not_100", sumOfTyped);
      List<String> codes = all.stream().map(Node::code).toList();
      notes.add(
          sumOfTyped.compareTo(HUNDRED) > 0
              ? Note.wrong(phrase, codes)
              : Note.doubtful(phrase, codes));
    }
    for (Node node : all) {
      if (!isPositive(declared(node))) {
        Phrase phrase = Phrase.of("scorecard.note.zero_weight", "name", node.name());
        notes.add(Note.doubtful(phrase, List.of(node.code())));
      } else if (!node.hasScore()) {
        Cell weight = Cell.number(Value.of(declared(node)), Format.WEIGHT);
        Phrase phrase =
            Phrase.of("scorecard.note.left_out", "name", node.name())
                .with("weight", weight)
                .with("parent", parent.name());
        notes.add(Note.doubtful(phrase, List.of(node.code())));
      }
    }
  }

  private Phrase phrase(String key, BigFraction sum) {
    return Phrase.of(key, "parent", parent.name())
        .with("sum", Cell.number(Value.of(sum), new Format(Format.WEIGHT.unit(), 0, 6)));
  }

  private static boolean isPositive(BigFraction number) {
    return number.compareTo(BigFraction.ZERO) > 0;
  }
}
