package neraca.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.text.Texts;

/** Questions and messages that stop the user; everything that need not stop stands inline. */
public final class Ask {
  private final Supplier<Window> owner;
  private final Supplier<Texts> texts;

  public Ask(Supplier<Window> owner, Supplier<Texts> texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /**
   * Whether to do something that takes away what was entered. Enter and Escape keep it: who types
   * on and does not look loses nothing.
   *
   * @param yes key of the word on the button, which names what will be done
   */
  public boolean confirm(Phrase question, String yes) {
    return confirm(question, yes, "ui.cancel");
  }

  /**
   * @param no key of the word on the button that keeps everything as it is
   */
  public boolean confirm(Phrase question, String yes, String no) {
    Dialog<ButtonType> dialog = dialog(Parts.paragraph(say(question)));
    ButtonType go = go(yes);
    ButtonType keep = new ButtonType(texts.get().say(no), ButtonData.CANCEL_CLOSE);
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().addAll(go, keep);
    button(pane, go).setDefaultButton(false);
    button(pane, keep).setDefaultButton(true);
    dialog.setOnShown(event -> button(pane, keep).requestFocus());
    return dialog.showAndWait().filter(go::equals).isPresent();
  }

  /**
   * Whether to do something that takes nothing away; Enter does it.
   *
   * @param yes key of the word on the button, which names what will be done
   */
  public boolean offer(Phrase question, String yes) {
    Dialog<ButtonType> dialog = dialog(Parts.paragraph(say(question)));
    ButtonType go = go(yes);
    dialog.getDialogPane().getButtonTypes().addAll(go, cancel());
    return dialog.showAndWait().filter(go::equals).isPresent();
  }

  private static Button button(DialogPane pane, ButtonType type) {
    return (Button) pane.lookupButton(type);
  }

  /**
   * A name or another short text; empty when the user gave up.
   *
   * @param check what is wrong with a text; shown under the field until it is right
   */
  public Optional<String> text(
      Phrase prompt, String initial, Function<String, Optional<Phrase>> check) {
    TextField field = new TextField(initial);
    field.setId("ask-text");
    RefusalLabel refusal = new RefusalLabel(texts.get());
    Dialog<ButtonType> dialog = dialog(Parts.paragraph(say(prompt)), field, refusal);
    ButtonType go = go("ui.ok");
    dialog.getDialogPane().getButtonTypes().addAll(go, cancel());
    dialog
        .getDialogPane()
        .lookupButton(go)
        .addEventFilter(
            ActionEvent.ACTION,
            event ->
                check
                    .apply(field.getText().strip())
                    .ifPresent(
                        wrong -> {
                          refusal.show(wrong);
                          dialog.getDialogPane().getScene().getWindow().sizeToScene();
                          event.consume();
                        }));
    field.textProperty().subscribe(text -> refusal.clear());
    dialog.setOnShown(event -> field.requestFocus());
    return dialog.showAndWait().filter(go::equals).map(pressed -> field.getText().strip());
  }

  /** What the user can correct, where there is no control to show it under. */
  public void refused(Refusal refusal) {
    Dialog<ButtonType> dialog =
        dialog(Parts.row("note", Light.FAIR.shape(), Parts.paragraph(say(refusal.phrase()))));
    dialog.getDialogPane().getButtonTypes().add(go("ui.ok"));
    dialog.showAndWait();
  }

  /** An error of ours: its code, a report to copy, and that the data are safe. */
  public void defect(Defect defect) {
    TextArea report = new TextArea(defect.report());
    report.setEditable(false);
    report.setPrefRowCount(8);
    report.getStyleClass().add("caption");
    Phrase says = Phrase.of("ui.defect").with("code", defect.code());
    Dialog<ButtonType> dialog =
        dialog(
            Parts.label(say(says), "strong"),
            Parts.paragraph(texts.get().say("ui.defect.safe")),
            report);
    ButtonType copy = new ButtonType(texts.get().say("ui.defect.copy"), ButtonData.LEFT);
    dialog.getDialogPane().getButtonTypes().addAll(copy, go("ui.ok"));
    dialog
        .getDialogPane()
        .lookupButton(copy)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(defect.report());
              Clipboard.getSystemClipboard().setContent(content);
              event.consume();
            });
    dialog.showAndWait();
  }

  private Dialog<ButtonType> dialog(Region... parts) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.get());
    dialog.setTitle("Neraca");
    VBox content = Parts.column("ask", parts);
    dialog.getDialogPane().setContent(content);
    return dialog;
  }

  private String say(Phrase phrase) {
    return texts.get().say(phrase);
  }

  private ButtonType go(String word) {
    return new ButtonType(texts.get().say(word), ButtonData.OK_DONE);
  }

  private ButtonType cancel() {
    return new ButtonType(texts.get().say("ui.cancel"), ButtonData.CANCEL_CLOSE);
  }
}
