package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Table;

/**
 * Items that seem to run the other way.
 *
 * @param says which, with alpha before and after
 * @param codes of the items, in their order
 */
record Suspected(Phrase says, List<String> codes) {
  Suspected {
    codes = List.copyOf(codes);
  }

  /** From the table of the test that names them, which is there only where there are any. */
  static Optional<Suspected> of(List<Table> tables) {
    return tables.stream()
        .filter(table -> table.id().equals("instrument.reverse"))
        .findFirst()
        .map(
            table ->
                new Suspected(
                    table.notes().get(0).phrase(),
                    table.rows().stream().map(row -> ((Cell.Code) row.get(0)).text()).toList()));
  }
}
