package neraca.ui.questionnaires;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import neraca.ui.questionnaires.SheetViewModel.Rejected;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/**
 * The one field in which a table's cells are edited. What was typed goes to the view model on
 * Enter, Tab and loss of focus; where it is refused on the spot the field stays.
 */
final class CellEditor {
  private static final int MOST_CHOICES = 12;
  private final SheetViewModel sheet;
  private final Runnable chosen;
  private final TextField field = new TextField();
  private final ReadOnlyObjectWrapper<Optional<Spot>> spot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String before = "";
  private @Nullable AutoCompletionBinding<String> choices;

  /**
   * @param chosen runs when a name was chosen from the list and taken
   */
  CellEditor(SheetViewModel sheet, Runnable chosen) {
    this.sheet = sheet;
    this.chosen = chosen;
    field.getStyleClass().add("cell-editor");
    field.setManaged(false);
    field.setViewOrder(-1); // above the cells
    field.setVisible(false);
    field.setFocusTraversable(false); // only the table puts the focus here
    field.focusedProperty().subscribe((was, is) -> Platform.runLater(this::leftAlone));
  }

  TextField field() {
    return field;
  }

  /** Where is edited. */
  ReadOnlyObjectProperty<Optional<Spot>> spot() {
    return spot.getReadOnlyProperty();
  }

  boolean isOpen() {
    return spot.get().isPresent();
  }

  /**
   * @param typed what stands there now
   * @param replaced what was typed over it; null edits what stands there
   * @param names to choose from; empty for free text
   */
  void open(Spot at, String typed, @Nullable String replaced, List<String> names) {
    Rejected refused = sheet.rejected().get(at);
    before = typed;
    field.setId("edit-" + at.field().name().toLowerCase(Locale.ROOT));
    field.setText(replaced == null ? refused == null ? typed : refused.text() : replaced);
    field.setVisible(true);
    spot.set(Optional.of(at));
    field.requestFocus();
    if (replaced == null) {
      field.selectAll();
    } else {
      field.end();
    }
    if (!names.isEmpty()) {
      offer(names, replaced == null ? "" : replaced);
    }
  }

  private void offer(List<String> names, String part) {
    AutoCompletionBinding<String> offered =
        TextFields.bindAutoCompletion(field, asked -> matching(names, asked.getUserText()));
    offered.setVisibleRowCount(MOST_CHOICES);
    offered.setOnAutoCompleted(
        event -> {
          if (commit()) {
            chosen.run();
          }
        });
    offered.setUserInput(part);
    choices = offered;
  }

  private static List<String> matching(List<String> names, String typed) {
    String part = typed.toLowerCase(Locale.ROOT);
    return names.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(part)).toList();
  }

  /** Hands over what was typed. False where it was refused: then the field is still open. */
  boolean commit() {
    if (!handOver()) {
      return false;
    }
    close();
    return true;
  }

  private boolean handOver() {
    Optional<Spot> at = spot.get();
    if (at.isEmpty()) {
      return true;
    }
    if (!field.getText().equals(before) || sheet.rejected().containsKey(at.get())) {
      before = field.getText();
      sheet.type(at.get(), before);
    }
    return !sheet.rejected().containsKey(at.get());
  }

  /** As it was before. */
  void cancel() {
    spot.get().ifPresent(sheet::restore);
    close();
  }

  void close() {
    if (choices != null) {
      choices.dispose();
      choices = null;
    }
    spot.set(Optional.empty());
    field.setVisible(false);
    field.setId(null);
  }

  /** Where the whole window was left, the field stays open; what was typed is safe either way. */
  private void leftAlone() {
    if (isOpen() && !field.isFocused()) {
      boolean elsewhere = field.getScene().getFocusOwner() != field;
      if (elsewhere) {
        commit();
        close();
      } else {
        handOver();
      }
    }
  }
}
