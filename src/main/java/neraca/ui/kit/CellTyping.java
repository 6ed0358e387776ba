package neraca.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neraca.model.result.Phrase;
import neraca.text.Texts;

/**
 * Typing into a table, one cell at a time: any character types over, F2 edits, Enter takes it and
 * goes down, Tab to the right, Esc gives it up, Ctrl+C and Ctrl+V copy and paste. What is refused
 * keeps the field open with what was typed.
 *
 * @param <K> a cell by name
 */
public final class CellTyping<K> {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
  private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

  private final TableView<?> table;
  private final Cells<K> cells;
  private final boolean readOnly;
  private final CellField editor;
  private final TextField field;
  private final Map<KeyCombination, Runnable> acts = new LinkedHashMap<>();
  private Optional<K> cell = Optional.empty();
  private String before = "";

  public CellTyping(TableView<?> table, Cells<K> cells, Texts texts, boolean readOnly) {
    this.table = table;
    this.cells = cells;
    this.readOnly = readOnly;
    editor = new CellField(texts, () -> finish(() -> {}));
    field = editor.field();
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
    field.focusedProperty().subscribe((was, is) -> Platform.runLater(this::leftAlone));
  }

  /** Lies over the table; to be as large as it and {@link #place placed} with it. */
  public Region node() {
    return editor;
  }

  /** What is wrong with what was typed. */
  public RefusalLabel refusal() {
    return editor.refusal();
  }

  /** What a key does while the table has the focus. */
  public void on(String keys, Runnable act) {
    acts.put(KeyCombination.valueOf(keys), act);
  }

  /** Puts the field over its cell, wherever that has gone. */
  public void place() {
    cell.ifPresent(
        at -> {
          Optional<Bounds> bounds = cells.place(at).map(editor::sceneToLocal);
          editor.over(bounds.orElse(new BoundingBox(0, 0, 0, 0)), bounds.isPresent());
        });
  }

  /** Edits the cell of the cursor; a toggle goes on to what is next instead. */
  public void begin() {
    begin(Optional.empty());
  }

  private void begin(Optional<String> over) {
    if (readOnly || !commit()) {
      return;
    }
    cells.current().ifPresent(at -> begin(at, over));
  }

  private void begin(K at, Optional<String> over) {
    Cells.Kind kind = cells.kind(at);
    if (kind == Cells.Kind.TOGGLE) {
      cells.toggle(at);
    } else if (kind != Cells.Kind.FIXED) {
      before = cells.typed(at);
      cell = Optional.of(at);
      field.setId(cells.id(at));
      boolean numeric = kind == Cells.Kind.NUMBER;
      editor.open(over.orElse(before), numeric, over.isPresent(), cells.choices(at));
      Parent host = editor.getParent();
      host.requestLayout();
    }
  }

  /** Shows what is wrong where it was typed, also where the file refused it later. */
  public void refused(K at, String typed, Phrase says) {
    if (!cell.equals(Optional.of(at))) {
      end();
      begin(at, Optional.of(typed));
    }
    editor.refuse(says);
  }

  /** Takes what is in the field; false keeps it open with what is wrong. */
  public boolean commit() {
    if (!handOver()) {
      return false;
    }
    end();
    return true;
  }

  private boolean handOver() {
    if (cell.isEmpty()) {
      return true;
    }
    K at = cell.get();
    if (field.getText().equals(before) && !cells.isRefused(at)) {
      return true;
    }
    before = field.getText();
    boolean taken = cells.take(at, before);
    if (!taken) {
      cells.refusal(at).ifPresent(editor::refuse);
    }
    return taken;
  }

  private void end() {
    cell = Optional.empty();
    editor.close();
  }

  private void finish(Runnable then) {
    if (commit()) {
      table.requestFocus();
      then.run();
    }
  }

  private void giveUp() {
    Optional<K> at = cell;
    end();
    table.requestFocus();
    at.ifPresent(cells::restore);
  }

  /** Where the whole window was left, the field stays open; what was typed is safe either way. */
  private void leftAlone() {
    if (cell.isPresent() && !field.isFocused() && field.getScene() != null) {
      boolean elsewhere = field.getScene().getFocusOwner() != field;
      if (!elsewhere) {
        handOver();
      } else if (!commit() && cells.keepsRefused()) {
        end();
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() == table && (acts(event) || edits(event))) {
      event.consume();
    }
  }

  private boolean acts(KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> act : acts.entrySet()) {
      if (act.getKey().match(event)) {
        act.getValue().run();
        return true;
      }
    }
    return false;
  }

  private boolean edits(KeyEvent event) {
    if (COPY.match(event)) {
      cells.current().ifPresent(this::copy);
      return true;
    } else if (PASTE.match(event)) {
      return pasteBlock() || pasteText();
    } else if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    int step = event.isShiftDown() ? -1 : 1;
    switch (event.getCode()) {
      case F2 -> begin();
      case BACK_SPACE -> begin(Optional.of(""));
      case SPACE -> cells.current().filter(this::isToggle).ifPresent(at -> begin());
      case ENTER -> {
        if (cells.current().filter(cells::isNext).isPresent()) {
          begin();
        } else {
          cells.walk(true, step);
        }
      }
      case TAB -> {
        return cells.walk(false, step);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean isToggle(K at) {
    return cells.kind(at) == Cells.Kind.TOGGLE;
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    boolean printable = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) != 127;
    if (event.getTarget() == table && printable && !command) {
      if (cells.current().filter(at -> !isToggle(at)).isPresent()) {
        begin(Optional.of(text));
      }
      event.consume();
    }
  }

  private void pressedInField(KeyEvent event) {
    boolean bare = !event.isControlDown() && !event.isAltDown();
    int step = event.isShiftDown() ? -1 : 1;
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      giveUp();
    } else if (bare && (code == KeyCode.ENTER || code == KeyCode.TAB)) {
      finish(() -> cells.walk(code == KeyCode.ENTER, step));
    } else if (bare && !editor.offersChoices() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      finish(() -> cells.walk(true, code == KeyCode.UP ? -1 : 1));
    } else if (code == KeyCode.INSERT) {
      finish(() -> acts(event));
    } else if (!PASTE.match(event) || !pasteBlock()) {
      return;
    }
    event.consume();
  }

  private void copy(K at) {
    ClipboardContent content = new ClipboardContent();
    content.putString(cells.typed(at));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** More than the text of one cell goes to the screen. */
  private boolean pasteBlock() {
    String text = Clipboard.getSystemClipboard().getString();
    Optional<K> at = cell.or(cells::current);
    if (text == null || !isBlock(text) || readOnly || at.isEmpty() || !cells.takesBlocks()) {
      return false;
    }
    finish(() -> cells.paste(at.get(), text));
    return true;
  }

  /** Whether it is more than the text of one cell, which Excel ends with a line. */
  static boolean isBlock(String text) {
    String bare = text.strip();
    return bare.contains("\n") || bare.contains("\r") || bare.contains("\t");
  }

  /** What fits into one cell goes into the one that has the cursor. */
  private boolean pasteText() {
    begin(Optional.of(""));
    if (cell.isPresent()) {
      field.paste();
      finish(() -> {});
    }
    return true;
  }
}
