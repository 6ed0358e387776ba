package neraca.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.layout.Region;
import neraca.ui.kit.Light;
import neraca.ui.table.CurrentRow;
import neraca.ui.table.Worn;
import org.jspecify.annotations.Nullable;

/** A row of a sheet, with room below its cells where something was found about it. */
final class SheetRow extends CurrentRow<Integer> {
  private static final Map<Light, String> LIT =
      Map.of(Light.POOR, "light-poor", Light.FAIR, "light-fair");

  private final LedgerTable table;
  private final Worn worn = new Worn(this);
  private final InvalidationListener again = now -> redraw();

  SheetRow(LedgerTable table) {
    super(table);
    this.table = table;
    table.onRedraw(again);
  }

  private void redraw() {
    updateItem(getItem(), isEmpty());
    requestLayout();
  }

  @Override
  protected void updateItem(@Nullable Integer item, boolean empty) {
    super.updateItem(item, empty);
    if (getIndex() >= 0) {
      worn.wear(line().map(this::styles).orElse(List.of()));
    }
  }

  private List<String> styles(Sheet.Line line) {
    List<String> styles = new ArrayList<>();
    if (line.standing() == Sheet.Standing.TOTAL) {
      styles.add("total");
    } else if (line.standing() == Sheet.Standing.DRAFT) {
      styles.add("draft");
    }
    table.light(line).filter(LIT::containsKey).map(LIT::get).ifPresent(styles::add);
    return styles;
  }

  private Optional<Sheet.Line> line() {
    return isEmpty() ? Optional.empty() : table.line(getIndex());
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new Face();
  }

  /** The cells keep the height of a row; what is left below them is for the box. */
  private final class Face extends TableRowSkin<Integer> {
    Face() {
      super(SheetRow.this);
    }

    private Optional<Region> box() {
      return line().flatMap(table::under);
    }

    private double boxHeight() {
      return box().map(box -> Math.ceil(box.prefHeight(table.boxWidth()))).orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double w, double t, double r, double b, double l) {
      return table.rowHeight() + boxHeight();
    }

    @Override
    protected double computeMaxHeight(double w, double t, double r, double b, double l) {
      return table.rowHeight() + boxHeight();
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
      super.layoutChildren(x, y, w, h);
      Optional<Region> box = box();
      getChildren().removeIf(n -> !(n instanceof TableCell) && !box.equals(Optional.of(n)));
      for (Node node : getChildren()) {
        if (node instanceof TableCell<?, ?> cell) {
          cell.resize(cell.getWidth(), table.rowHeight());
        }
      }
      box.ifPresent(this::place);
    }

    private void place(Region box) {
      if (!getChildren().contains(box)) {
        getChildren().add(box);
      }
      box.resizeRelocate(0, table.rowHeight(), table.boxWidth(), boxHeight());
    }
  }
}
