package neraca.ui.answers;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neraca.ui.answers.Cursor.Step;

/** What the keys do while the grid or the form has the focus. */
final class GridKeys {
  private static final Map<KeyCode, Step> STEPS =
      Map.ofEntries(
          Map.entry(KeyCode.LEFT, Step.LEFT),
          Map.entry(KeyCode.KP_LEFT, Step.LEFT),
          Map.entry(KeyCode.RIGHT, Step.RIGHT),
          Map.entry(KeyCode.KP_RIGHT, Step.RIGHT),
          Map.entry(KeyCode.UP, Step.UP),
          Map.entry(KeyCode.KP_UP, Step.UP),
          Map.entry(KeyCode.DOWN, Step.DOWN),
          Map.entry(KeyCode.KP_DOWN, Step.DOWN),
          Map.entry(KeyCode.HOME, Step.ROW_START),
          Map.entry(KeyCode.END, Step.ROW_END),
          Map.entry(KeyCode.PAGE_UP, Step.PAGE_UP),
          Map.entry(KeyCode.PAGE_DOWN, Step.PAGE_DOWN));

  private final AnswersViewModel model;

  GridKeys(AnswersViewModel model) {
    this.model = model;
  }

  void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
      return;
    }
    boolean done = event.isShortcutDown() ? withControl(event) : plain(event);
    if (done) {
      event.consume();
    }
  }

  private boolean withControl(KeyEvent event) {
    switch (event.getCode()) {
      case HOME -> model.typing().move(Step.FIRST, event.isShiftDown());
      case END -> model.typing().move(Step.LAST, event.isShiftDown());
      case A -> {
        if (model.form().isOpen()) {
          return false; // one sheet is seen, not what would be selected
        }
        model.selectAll();
      }
      case C -> copy();
      case X -> {
        copy();
        model.typing().clear();
      }
      case V -> paste();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.blocks().copy());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      model.typing().finish();
      model.blocks().paste(text);
    }
  }

  private boolean plain(KeyEvent event) {
    boolean form = model.form().isOpen();
    if (form && onForm(event.getCode())) {
      return true;
    }
    Step step = STEPS.get(event.getCode());
    if (step != null) {
      model.typing().move(step, event.isShiftDown() && !form);
      return true;
    }
    switch (event.getCode()) {
      case TAB -> model.typing().move(event.isShiftDown() ? Step.PREVIOUS : Step.NEXT, false);
      case ENTER -> model.typing().enter();
      case DELETE -> model.typing().clear();
      case BACK_SPACE -> model.typing().back();
      case F2 -> model.typing().edit();
      case INSERT -> model.form().add();
      case ESCAPE -> {
        return model.typing().cancel();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether the key does something else on the form than in the grid. */
  private boolean onForm(KeyCode key) {
    switch (key) {
      case ENTER -> model.form().enter();
      case PAGE_DOWN, DOWN, KP_DOWN -> model.form().next();
      case PAGE_UP, UP, KP_UP -> model.form().previous();
      case ESCAPE -> {
        if (!model.typing().cancel()) {
          model.form().toggle();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Characters come with the layout of the keyboard applied; control characters do not count. */
  void typed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    String characters = event.getCharacter();
    for (int i = 0; i < characters.length(); i++) {
      char character = characters.charAt(i);
      if (!Character.isISOControl(character)) {
        model.typing().typed(character);
      }
    }
    event.consume();
  }
}
