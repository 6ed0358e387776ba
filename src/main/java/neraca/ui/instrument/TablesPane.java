package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import neraca.model.result.Table;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.table.Pointed;
import neraca.ui.table.ResultTable;

/** Printed tables one below the other; while their number stays they are filled anew, not made. */
final class TablesPane {
  private final InstrumentViewModel model;
  private final Texts texts;
  private final Pointed pointer;
  private final ScrollPane page = Parts.page();
  private final List<ResultTable> shown = new ArrayList<>();
  private List<Table> tables = List.of();

  TablesPane(InstrumentViewModel model, Texts texts, Pointed pointer) {
    this.model = model;
    this.texts = texts;
    this.pointer = pointer;
  }

  ScrollPane node() {
    return page;
  }

  void show(List<Table> now) {
    boolean same = ids(now).equals(ids(tables));
    tables = List.copyOf(now);
    if (same) {
      for (int i = 0; i < now.size(); i++) {
        shown.get(i).show(now.get(i));
      }
      return;
    }
    shown.clear();
    for (int i = 0; i < now.size(); i++) {
      ResultTable table = new ResultTable(now.get(i), texts);
      table.titled();
      int at = i;
      pointer.in(table, spot -> figure(at, spot));
      shown.add(table);
    }
    ((VBox) page.getContent()).getChildren().setAll(shown);
  }

  private static List<String> ids(List<Table> tables) {
    return tables.stream().map(table -> table.id() + "/" + table.columns().size()).toList();
  }

  private Optional<neraca.model.result.Figure> figure(int at, ResultTable.Spot spot) {
    return at < tables.size() && spot.row() < tables.get(at).rows().size()
        ? model.figure(tables.get(at), spot.row(), spot.column())
        : Optional.empty();
  }
}
