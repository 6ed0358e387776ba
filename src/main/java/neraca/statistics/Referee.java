package neraca.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.model.result.Working;
import org.jspecify.annotations.Nullable;

/**
 * The rules that guides contradict each other with, side by side: what each says of the items and
 * of the scale, who teaches it, and where the verdicts differ.
 *
 * @param title of the table
 * @param ofItems one a {@link Rule}
 * @param ofScale one an {@link AlphaRule}
 * @param disputedItems items whose verdict depends on the rule, in their order
 * @param scaleDisputed whether that of the scale does
 */
public record Referee(
    Phrase title,
    List<OfItems> ofItems,
    List<OfScale> ofScale,
    List<String> disputedItems,
    boolean scaleDisputed) {
  private static final String VALID = "valid/";
  private static final String BOUND = "bound/";

  public Referee {
    ofItems = List.copyOf(ofItems);
    ofScale = List.copyOf(ofScale);
    disputedItems = List.copyOf(disputedItems);
  }

  /**
   * @param bound what the number must lie above, for p below; {@code NaN} is not defined
   * @param valid items that are valid under the rule; likewise {@code failing}; items without a
   *     verdict are in neither
   */
  public record OfItems(Rule rule, double bound, List<String> valid, List<String> failing) {
    public OfItems {
      valid = List.copyOf(valid);
      failing = List.copyOf(failing);
    }
  }

  /**
   * @param reliable null where alpha or bound is not defined
   */
  public record OfScale(AlphaRule rule, double bound, @Nullable Boolean reliable) {}

  static Referee of(InstrumentResult result) {
    List<OfItems> ofItems = Arrays.stream(Rule.values()).map(r -> ofItems(result, r)).toList();
    List<OfScale> ofScale = Arrays.stream(AlphaRule.values()).map(r -> ofScale(result, r)).toList();
    return new Referee(
        Phrase.of("instrument.referee.title", "name", Cell.own(result.name()))
            .with("n", result.used())
            .with("level", Cell.number(result.options().level(), Format.PLAIN))
            .with("tails", result.options().tails())
            .with("alpha", Cell.number(result.scale().alpha(), Format.STATISTIC)),
        ofItems,
        ofScale,
        result.items().stream()
            .filter(i -> i.verdict().isDisputed())
            .map(ItemResult::code)
            .toList(),
        ofScale.stream().map(OfScale::reliable).filter(Objects::nonNull).distinct().count() > 1);
  }

  private static OfItems ofItems(InstrumentResult result, Rule rule) {
    double bound =
        switch (rule) {
          case R_TABLE -> result.rTable().value();
          case R_030, CORRECTED_030 -> Verdict.LEAST;
          case P -> result.options().level();
        };
    return new OfItems(rule, bound, codes(result, rule, true), codes(result, rule, false));
  }

  private static List<String> codes(InstrumentResult result, Rule rule, boolean valid) {
    Optional<Boolean> asked = Optional.of(valid);
    return result.items().stream()
        .filter(i -> i.verdict().under(rule).equals(asked))
        .map(ItemResult::code)
        .toList();
  }

  private static OfScale ofScale(InstrumentResult result, AlphaRule rule) {
    double bound = rule.bound(result.rTable());
    double alpha = result.scale().alpha();
    return new OfScale(
        rule, bound, Double.isNaN(alpha) || Double.isNaN(bound) ? null : alpha > bound);
  }

  /** Items and scales whose verdict differs. */
  public List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    if (!disputedItems.isEmpty()) {
      notes.add(
          Note.doubtful(
              Phrase.of(Findings.DISPUTED).with("items", String.join(", ", disputedItems)),
              disputedItems));
    }
    if (scaleDisputed) {
      notes.add(Note.doubtful(Phrase.of("instrument.note.scale_disputed"), List.of()));
    }
    return List.copyOf(notes);
  }

  /**
   * {@code valid/RULE}, how many items are valid under it, {@code ITEM/valid/RULE}, whether that
   * one is, and {@code bound/RULE}, by the last part of the rule's key.
   */
  static Optional<Figure> figure(String name, InstrumentResult result, InstrumentFigures figures) {
    for (Rule rule : Rule.values()) {
      if (name.equals(VALID + last(rule.phrase()))) {
        return Optional.of(valid(rule, result, figures));
      }
      if (name.endsWith("/" + VALID + last(rule.phrase()))) {
        return valid(rule, result, figures).find(prefix(result) + name);
      }
      if (name.equals(BOUND + last(rule.phrase()))) {
        return Optional.of(bound(rule, result, figures));
      }
    }
    return Arrays.stream(AlphaRule.values())
        .filter(rule -> name.equals(BOUND + last(rule.phrase())))
        .findFirst()
        .map(
            rule ->
                rule == AlphaRule.ABOVE_R_TABLE
                    ? figures.rTable()
                    : agreed(rule.phrase(), rule.bound(result.rTable()), result));
  }

  private static String last(Phrase rule) {
    return rule.key().substring(rule.key().lastIndexOf('.') + 1);
  }

  private static Figure bound(Rule rule, InstrumentResult result, InstrumentFigures figures) {
    return switch (rule) {
      case R_TABLE -> figures.rTable();
      case R_030, CORRECTED_030 -> agreed(rule.phrase(), Verdict.LEAST, result);
      case P -> agreed(rule.phrase(), result.options().level(), result);
    };
  }

  /** A bound that is a convention or was chosen. */
  private static Figure agreed(Phrase rule, double bound, InstrumentResult result) {
    Cell value = Cell.number(bound, Format.PLAIN);
    return new Figure(
        prefix(result) + BOUND + last(rule),
        Cell.said("instrument.referee.bound"),
        Value.of(bound),
        Format.STATISTIC,
        Working.of("figure.sum", Working.operand("term", new Source.Setting(rule, value))));
  }

  private static String prefix(InstrumentResult result) {
    return "instrument/" + result.source() + "/";
  }

  /** One for every item that is valid, nought for every other one. */
  private static Figure valid(Rule rule, InstrumentResult result, InstrumentFigures figures) {
    List<Figure> ones = new ArrayList<>();
    for (int at = 0; at < result.items().size(); at++) {
      Optional<Boolean> valid = result.items().get(at).verdict().under(rule);
      if (valid.isPresent()) {
        String code = result.items().get(at).code();
        ones.add(
            new Figure(
                prefix(result) + code + "/" + VALID + last(rule.phrase()),
                new Cell.Said(Phrase.of("instrument.item.valid").with("item", code)),
                Value.of(valid.get() ? 1 : 0),
                Format.COUNT,
                judged(rule, at, result, figures)));
      }
    }
    return new Figure(
        prefix(result) + VALID + last(rule.phrase()),
        new Cell.Said(Phrase.of("instrument.valid_items", "rule", new Cell.Said(rule.phrase()))),
        Value.of(ones.stream().filter(one -> !one.value().equals(Value.of(0))).count()),
        Format.COUNT,
        Working.over("figure.sum", ones));
  }

  private static Working judged(
      Rule rule, int item, InstrumentResult result, InstrumentFigures figures) {
    String looked = rule == Rule.CORRECTED_030 ? "r_corrected" : "r_total";
    Working.Operand r = Working.operand("r", figures.ofItem(item, List.of(looked)).get(0));
    return rule == Rule.P
        ? Working.of(
            "instrument.valid_by_p.formula",
            r,
            Working.operand("p", figures.ofItem(item, List.of("p_total")).get(0)),
            Working.operand(
                "tails",
                InstrumentFigures.chosen("instrument.tails", Cell.count(result.options().tails()))),
            Working.operand("bound", bound(rule, result, figures)))
        : Working.of(
            "instrument.valid_by_r.formula",
            r,
            Working.operand("bound", bound(rule, result, figures)));
  }

  /** A row a rule: whom it judges, its bound, what it says, which items fail, who teaches it. */
  public Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (OfItems one : ofItems) {
      rows.add(
          List.of(
              new Cell.Said(one.rule().phrase()),
              Cell.said("instrument.referee.items"),
              Cell.number(one.bound(), Format.STATISTIC),
              says(one),
              Cell.code(String.join(", ", one.failing())),
              new Cell.Said(one.rule().taughtBy())));
    }
    for (OfScale one : ofScale) {
      rows.add(
          List.of(
              new Cell.Said(one.rule().phrase()),
              Cell.said("instrument.referee.scale"),
              Cell.number(one.bound(), Format.STATISTIC),
              says(one),
              Cell.code(""),
              new Cell.Said(one.rule().taughtBy())));
    }
    return new Table(
        "instrument.referee",
        title,
        List.of(
            Column.text("instrument.referee.rule"),
            Column.text("instrument.referee.of"),
            Column.number("instrument.referee.bound"),
            Column.text("instrument.verdict"),
            Column.text("instrument.referee.failing"),
            Column.text("instrument.referee.source")),
        rows,
        notes());
  }

  private static Cell says(OfItems one) {
    return one.valid().isEmpty() && one.failing().isEmpty()
        ? Cell.number(Double.NaN, Format.STATISTIC)
        : new Cell.Said(
            Phrase.of("instrument.referee.count")
                .with("valid", one.valid().size())
                .with("all", one.valid().size() + one.failing().size()));
  }

  private static Cell says(OfScale one) {
    Boolean reliable = one.reliable();
    return reliable == null
        ? Cell.number(Double.NaN, Format.STATISTIC)
        : Cell.said(reliable ? "instrument.reliable" : "instrument.unreliable");
  }
}
