package neraca.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
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
