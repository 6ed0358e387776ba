package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import neraca.model.result.Figure;
import neraca.model.result.Table;
import neraca.statistics.InstrumentResult;
import neraca.statistics.Removal;
import neraca.work.VersionCheck;

/**
 * Purification as the screen shows it: what might go next, and the choices side by side.
 *
 * @param removal the suggested order, a row a step; empty where nothing is suggested
 * @param compared a row a choice: all items, those that were kept, and the present one
 */
record PurifySheet(
    Held.Asked asked,
    Optional<Table> removal,
    List<Removal> steps,
    VersionCheck.Compared compared) {

  /** What takes longer than a test: the test with omega, and the purification. */
  record Later(Optional<Reading.Tested> tested, Optional<PurifySheet> purify) {}

  private static final int REASON = 0;

  /**
   * @param testable whether the items asked for can be tested at all
   * @param compare whether somebody looks at the versions
   */
  static Later later(Held.Asked asked, boolean testable, boolean compare) {
    Optional<Reading.Tested> tested = testable ? Optional.of(Held.whole(asked)) : Optional.empty();
    return new Later(
        tested,
        compare ? Optional.of(of(asked, tested.map(Reading.Tested::result))) : Optional.empty());
  }

  private static PurifySheet of(Held.Asked asked, Optional<InstrumentResult> now) {
    Held held = asked.held();
    List<Removal> steps = held.sums().removals(held.without(asked.leftOut()), asked.options());
    return new PurifySheet(
        asked,
        now.filter(result -> !steps.isEmpty()).map(result -> Removal.table(result, steps)),
        steps,
        VersionCheck.compare(
            held.scope().name(), held.sums(), held.kept(), asked.leftOut(), asked.options()));
  }

  Table versions() {
    return compared.table();
  }

  /** Rows of {@link #versions}. */
  List<VersionCheck.Row> rows() {
    return compared.rows();
  }

  /** What is left out when this step of the suggestion and all before it are followed. */
  Set<String> after(int step) {
    Set<String> out = new TreeSet<>(asked.leftOut());
    steps.subList(0, step + 1).forEach(removal -> out.add(removal.item()));
    return out;
  }

  boolean holds(Table table) {
    return table.equals(versions()) || removal.filter(table::equals).isPresent();
  }

  /** The figure in a cell of {@link #versions} or {@link #removal}. */
  Optional<Figure> figure(Table table, int at, int column) {
    if (column == REASON && table.equals(versions())) {
      return Optional.empty();
    }
    if (table.equals(versions())) {
      return Optional.ofNullable(rows().get(at).result())
          .flatMap(r -> new Pointing(r).at(table, at, column));
    }
    Removal step = steps.get(at);
    String heading = Pointing.lastOf(table.columns().get(column).heading());
    Set<String> before = at == 0 ? asked.leftOut() : after(at - 1);
    return switch (heading) {
      case "why" -> figure(before, step.item() + "/" + Pointing.decides(step.rule()));
      case "alpha_before" -> figure(before, "alpha");
      case "alpha_after" -> figure(after(at), "alpha");
      case "left" -> figure(after(at), "k");
      default -> Optional.empty();
    };
  }

  private Optional<Figure> figure(Set<String> leftOut, String name) {
    return asked
        .held()
        .only(asked.held().without(leftOut), asked.options())
        .flatMap(r -> r.figure("instrument/" + r.source() + "/" + name));
  }
}
