package neraca.ui.desk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.Worded;

/** Asks inline for a business by its name and a period by its month; Enter makes them. */
public final class PlaceForm extends VBox {
  private final PlaceViewModel model;
  private final Texts texts;
  private final TextField name = new TextField();
  private final TextField year = new TextField();
  private final Subscription ties;

  public PlaceForm(PlaceViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("place-form");
    getStyleClass().add("place-form");
    name.setId("place-name");
    name.setPrefColumnCount(28);
    year.setId("place-year");
    year.setPrefColumnCount(5);
    ComboBox<Integer> month = months("place-month", texts);
    ComboBox<Integer> length = lengths("place-length", texts);
    RefusalLabel refusal = new RefusalLabel(texts);
    VBox business = field("place.business", name);
    HBox period =
        Parts.row(
            "place-row",
            field("place.month", month),
            field("place.year", year),
            field("place.length", length));
    Button make = Icons.primary("check", texts.say("place.make"), this::make);
    make.setId("place-make");
    make.setDisable(model.readOnly());
    getChildren().addAll(business, period, refusal, make);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    ties =
        Subscription.combine(
            model.needsBusiness().subscribe(needed -> show(business, needed)),
            model.needsPeriod().subscribe(needed -> show(period, needed)),
            model
                .refused()
                .subscribe(wrong -> wrong.ifPresentOrElse(refusal::show, refusal::clear)),
            bound(name.textProperty(), model.name()),
            bound(year.textProperty(), model.year()),
            bound(month.valueProperty(), model.month()),
            bound(length.valueProperty(), model.length()));
  }

  private static <T> Subscription bound(Property<T> control, Property<T> value) {
    control.bindBidirectional(value);
    return () -> control.unbindBidirectional(value);
  }

  /** To be ended with the form, which its view model outlives. */
  public Subscription tie() {
    return ties;
  }

  @Override
  public void requestFocus() {
    (model.needsBusiness().get() ? name : year).requestFocus();
  }

  private void make() {
    model.make(texts.language());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof ComboBox)) {
      make();
      event.consume();
    }
  }

  private static void show(Node part, boolean needed) {
    part.setVisible(needed);
    part.setManaged(needed);
  }

  private VBox field(String key, Node control) {
    Label label = Parts.label(texts.say(key), "small", "muted");
    label.setLabelFor(control);
    return Parts.column("place-field", label, control);
  }

  private static Phrase length(int months) {
    return Phrase.of("place.n_months", "n", Cell.count(months));
  }

  /** The month a period begins with, by name. */
  public static ComboBox<Integer> months(String id, Texts texts) {
    return choice(
        id, IntStream.rangeClosed(1, 12).boxed().toList(), n -> texts.say(PlaceViewModel.key(n)));
  }

  /** How many months a period has. */
  public static ComboBox<Integer> lengths(String id, Texts texts) {
    return choice(id, PlaceViewModel.LENGTHS, n -> texts.say(length(n)));
  }

  private static ComboBox<Integer> choice(
      String id, List<Integer> options, Function<Integer, String> name) {
    ComboBox<Integer> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(options);
    box.setConverter(new Worded<>(name));
    return box;
  }
}
