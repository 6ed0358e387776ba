package neraca.ui.welcome;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import neraca.text.Texts;
import neraca.ui.gradual.Gradually;
import neraca.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** A few fields to fill in; stays open, with what was typed, until what was typed is taken. */
public final class FormDialog {
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final Pane form;

  /** A form with a button of its own that takes what was typed. */
  public FormDialog(@Nullable Window owner, Texts texts, Pane form) {
    this(owner, texts, form, "ui.cancel");
  }

  /**
   * Something to read or to choose from.
   *
   * @param leave key of the word on the button that leaves it
   */
  public FormDialog(@Nullable Window owner, Texts texts, Pane form, String leave) {
    this.form = form;
    if (owner != null) {
      dialog.initOwner(owner);
    }
    dialog.setTitle("Neraca");
    dialog.getDialogPane().setContent(form);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.say(leave), ButtonData.CANCEL_CLOSE));
  }

  /**
   * @param yes key of the word on the button, which names what will be done
   * @param submit takes what was typed and calls {@link #close}, or shows what is wrong
   */
  public FormDialog(@Nullable Window owner, Texts texts, String yes, Pane form, Runnable submit) {
    this(owner, texts, form);
    ButtonType go = new ButtonType(texts.say(yes), ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().add(go);
    Node button = dialog.getDialogPane().lookupButton(go);
    button.setId("form-ok");
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          submit.run();
          dialog.getDialogPane().getScene().getWindow().sizeToScene();
        });
  }

  /** Shows the form with the focus in this field. */
  public void show(Node first) {
    dialog.setOnShown(event -> first.requestFocus());
    // A window of its own is styled from the beginning: made, styled and shown in turns.
    Platform.runLater(() -> Gradually.ahead(form, () -> Platform.runLater(dialog::show)));
  }

  public void close() {
    dialog.close();
  }

  /** A field under its name. */
  static VBox field(String name, Control field, Node... beneath) {
    Label label = Parts.label(name, "small", "muted");
    label.setLabelFor(field);
    VBox column = Parts.column("field", label, field);
    column.getChildren().addAll(beneath);
    return column;
  }
}
