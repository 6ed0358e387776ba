package neraca.ui.questionnaires;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import neraca.ui.questionnaires.SheetViewModel.Rejected;
import neraca.ui.table.Worn;

/** One cell of an {@link EditTable}: its text, a tick, or the field it is edited in. */
final class EditCell<R> extends TableCell<R, R> {
  private final EditTable<R> table;
  private final EditColumn<R> column;
  private final CheckBox tick = new CheckBox();
  private final Worn worn = new Worn(this);
  private final InvalidationListener again = now -> draw();

  EditCell(EditTable<R> table, EditColumn<R> column) {
    this.table = table;
    this.column = column;
    tick.setFocusTraversable(false);
    tick.setMouseTransparent(true);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    table.onRedraw(again);
  }

  @Override
  protected void updateItem(R row, boolean empty) {
    super.updateItem(row, empty);
    draw();
  }

  private Optional<Spot> spot() {
    return isEmpty() || getItem() == null
        ? Optional.empty()
        : Optional.of(table.spot(getItem(), column.field()));
  }

  private void draw() {
    if (getIndex() < 0) {
      setText(null);
      return; // on its way to another row
    }
    Optional<Spot> spot = spot();
    if (spot.isEmpty()) {
      worn.wear(List.of());
      setText(null);
      setGraphic(null);
      return;
    }
    R row = getItem();
    Rejected refused = table.sheet().rejected().get(spot.get());
    boolean ticked = column.kind() == EditColumn.Kind.TICK;
    worn.wear(
        refused != null ? List.of("danger") : table.isDraft(row) ? List.of("muted") : List.of());
    if (ticked) {
      setText(null);
      tick.setSelected(Boolean.parseBoolean(column.typed().apply(row)));
      setGraphic(table.isDraft(row) ? null : tick);
    } else {
      setGraphic(null);
      setText(refused == null ? column.shown().apply(row) : refused.text());
    }
  }

  private void clicked(MouseEvent event) {
    boolean tells = column.kind() == EditColumn.Kind.TICK || event.getClickCount() == 2;
    if (event.getButton() == MouseButton.PRIMARY && tells && spot().isPresent()) {
      table.edit(getIndex(), table.getColumns().indexOf(getTableColumn()));
    }
  }
}
