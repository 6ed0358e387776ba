package neraca.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Table;

/**
 * One step of a purification: the item to leave out next, and what then becomes of alpha.
 *
 * @param item its code
 * @param rule the rule it fails
 * @param r what the rule looks at: r with the total, or with the total of the others
 * @param alphaBefore of the items up to this step
 * @param alphaAfter of the items left; {@code NaN} where they cannot be tested
 * @param left number of items left
 */
public record Removal(
    String item, Rule rule, double r, double alphaBefore, double alphaAfter, int left) {

  static List<Removal> of(Prepared prepared, List<String> items, InstrumentOptions options) {
    List<Removal> steps = new ArrayList<>();
    List<String> left = new ArrayList<>(items);
    Optional<InstrumentResult> tested = prepared.tested(left, options);
    while (tested.isPresent() && left.size() > 2) {
      InstrumentResult before = tested.get();
      Optional<ItemResult> worst = worst(before, options.rule());
      if (worst.isEmpty()) {
        break;
      }
      left.remove(worst.get().code());
      tested = prepared.tested(left, options);
      steps.add(
          new Removal(
              worst.get().code(),
              options.rule(),
              looksAt(worst.get(), options.rule()),
              before.scale().alpha(),
              tested.map(t -> t.scale().alpha()).orElse(Double.NaN),
              left.size()));
    }
    return List.copyOf(steps);
  }

  /** The failing item with the smallest r; the first of several. */
  private static Optional<ItemResult> worst(InstrumentResult result, Rule rule) {
    return result.items().stream()
        .filter(i -> !i.verdict().under(rule).orElse(true))
        .min(Comparator.comparingDouble(i -> looksAt(i, rule)));
  }

  private static double looksAt(ItemResult item, Rule rule) {
    return rule == Rule.CORRECTED_030 ? item.rCorrected() : item.rTotal();
  }

  /** Why the item goes. */
  public Phrase reason() {
    return Phrase.of("instrument.removal.reason", "rule", new Cell.Said(rule.phrase()))
        .with("r", Cell.number(r, Format.STATISTIC));
  }

  /** A row a step. */
  public static Table table(InstrumentResult from, List<Removal> steps) {
    return new Table(
        "instrument.removal",
        Phrase.of("instrument.removal.title", "name", Cell.own(from.name()))
            .with("rule", new Cell.Said(from.options().rule().phrase())),
        List.of(
            Column.text("instrument.item"),
            Column.text("instrument.removal.why"),
            Column.number("instrument.removal.alpha_before"),
            Column.number("instrument.removal.alpha_after"),
            Column.number("instrument.removal.left")),
        steps.stream()
            .map(
                s ->
                    List.of(
                        Cell.code(s.item()),
                        new Cell.Said(s.reason()),
                        Cell.number(s.alphaBefore(), Format.STATISTIC),
                        Cell.number(s.alphaAfter(), Format.STATISTIC),
                        Cell.count(s.left())))
            .toList(),
        List.of());
  }
}
