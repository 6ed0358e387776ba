package neraca.ui.questionnaires;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import neraca.model.Questionnaire;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.questionnaires.SheetViewModel.Rejected;
import neraca.ui.questionnaires.Spot.Field;

/**
 * A field of a questionnaire. Enter and loss of focus make the edit, Esc restores what stood there;
 * what is refused stays, with its reason below.
 */
final class TypedField extends VBox {
  private final SheetViewModel sheet;
  private final Field what;
  private final Function<Questionnaire, String> text;
  private final TextField field = new TextField();
  private final RefusalLabel refusal;
  private Optional<Spot> shown = Optional.empty();
  private String before = "";

  TypedField(Frame frame, SheetViewModel sheet, Field what, Function<Questionnaire, String> text) {
    this.sheet = sheet;
    this.what = what;
    this.text = text;
    this.refusal = new RefusalLabel(frame.texts());
    field.setEditable(!sheet.readOnly());
    getChildren().addAll(field, refusal);
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().subscribe((was, is) -> left(is));
    frame.tie(sheet.questionnaire().subscribe(now -> show()));
    frame.tie(sheet.rejected().subscribe(this::show));
    show();
  }

  TextField field() {
    return field;
  }

  /** The reason of a refusal, to be put where there is more room than below the field. */
  RefusalLabel refusal() {
    return refusal;
  }

  private Optional<Spot> spot() {
    return sheet.questionnaire().get().map(q -> new Spot(q.uuid(), what));
  }

  private String kept() {
    return sheet.questionnaire().get().map(text).orElse("");
  }

  /** What is being typed is left alone. */
  private void show() {
    Optional<Rejected> rejected = spot().map(sheet.rejected()::get);
    boolean untouched = field.getText().equals(before) || !shown.equals(spot());
    shown = spot();
    rejected.map(Rejected::why).ifPresentOrElse(refusal::show, refusal::clear);
    if (untouched) {
      write(rejected.map(Rejected::text).orElseGet(this::kept));
    }
  }

  private void write(String words) {
    before = words;
    if (!field.getText().equals(words)) {
      field.setText(words);
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void commit() {
    boolean fresh = !field.getText().equals(kept());
    spot()
        .filter(spot -> !sheet.readOnly() && (fresh || sheet.rejected().containsKey(spot)))
        .ifPresent(
            spot -> {
              sheet.type(spot, field.getText());
              if (!sheet.rejected().containsKey(spot)) {
                write(kept());
              }
            });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(kept())) {
      spot().ifPresent(sheet::restore);
      write(kept());
      event.consume();
    }
  }
}
