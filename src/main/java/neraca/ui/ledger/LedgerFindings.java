package neraca.ui.ledger;

import java.util.List;
import java.util.Optional;
import neraca.ui.ledger.Sheet.Cursor;

/** The findings about single rows of the ledger, and the way from one to the next. */
public final class LedgerFindings {
  private final LedgerViewModel model;
  private Optional<Cursor> latest = Optional.empty();

  LedgerFindings(LedgerViewModel model) {
    this.model = model;
  }

  private List<Finding> all() {
    return model.openBook().map(Book::findings).orElse(List.of());
  }

  /** About a row of the sheet shown. */
  public List<Finding> about(String row) {
    return onSheet().stream().filter(finding -> rowOf(finding).equals(row)).toList();
  }

  /** Those of the sheet shown. */
  public List<Finding> onSheet() {
    return all().stream().filter(finding -> finding.tab() == model.tab().get()).toList();
  }

  /** The row that a finding stands under. */
  public String rowOf(Finding finding) {
    return cell(finding).row();
  }

  private Cursor cell(Finding finding) {
    return model.form(finding.tab()).find(finding.row(), "stated_total");
  }

  /** Goes to the next one of any sheet, after the last to the first. */
  public void next() {
    List<Finding> all = all();
    if (all.isEmpty()) {
      return;
    }
    List<Cursor> cells = all.stream().map(this::cell).toList();
    int next = (latest.map(cells::indexOf).orElse(-1) + 1) % all.size();
    latest = Optional.of(cells.get(next));
    model.goTo(all.get(next).tab(), cells.get(next));
  }
}
