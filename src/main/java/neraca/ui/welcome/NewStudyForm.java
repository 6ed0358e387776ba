package neraca.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.text.Texts;
import neraca.ui.desk.PlaceForm;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.Segments;

/** The fields of a new study, each with its refusal beneath. */
public final class NewStudyForm extends VBox {
  private final NewStudyViewModel model;
  private final Texts texts;
  private final TextField name = new TextField();

  /**
   * @param choose asks for a file, given the one suggested
   */
  public NewStudyForm(NewStudyViewModel model, Texts texts, Function<Path, Optional<Path>> choose) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("form", "new-study");
    name.textProperty().bindBidirectional(model.name());
    TextField file = new TextField();
    file.textProperty().bindBidirectional(model.file());
    HBox.setHgrow(file, Priority.ALWAYS);
    Button browse =
        Icons.button(
            "folder-open-outline",
            texts.say("welcome.new.browse"),
            () -> choose.apply(Path.of(model.file().get())).ifPresent(model::put));
    browse.setId("new-browse");
    TextField business = new TextField();
    business.textProperty().bindBidirectional(model.business());
    VBox place = field("file", file);
    HBox.setHgrow(place, Priority.ALWAYS);
    getChildren()
        .addAll(
            Parts.paragraph(texts.say("welcome.new.about"), "muted"),
            field("name", name),
            Parts.row("form-row", place, browse),
            field("business", business),
            period(),
            numbers());
  }

  /** Where the focus begins. */
  public Node first() {
    return name;
  }

  private VBox period() {
    ComboBox<Integer> month = PlaceForm.months("new-month", texts);
    month.valueProperty().bindBidirectional(model.month());
    TextField year = new TextField();
    year.setId("new-year");
    year.setPrefColumnCount(5);
    year.textProperty().bindBidirectional(model.year());
    ComboBox<Integer> length = PlaceForm.lengths("new-length", texts);
    length.valueProperty().bindBidirectional(model.months());
    return Parts.column(
        "field",
        Parts.label(texts.say("ui.period")),
        Parts.row(
            "form-row",
            FormDialog.field(texts.say("place.month"), month),
            FormDialog.field(texts.say("place.year"), year),
            FormDialog.field(texts.say("place.length"), length)),
        wrong("period"));
  }

  private VBox field(String id, TextField field) {
    field.setId("new-" + id);
    return FormDialog.field(texts.say("welcome.new." + id), field, wrong(id));
  }

  private RefusalLabel wrong(String id) {
    RefusalLabel wrong = new RefusalLabel(texts);
    wrong.setId("new-" + id + "-wrong");
    model
        .wrong()
        .subscribe(
            found ->
                found
                    .filter(w -> w.field().equals(id))
                    .ifPresentOrElse(w -> wrong.show(w.says()), wrong::clear));
    return wrong;
  }

  private HBox numbers() {
    Segments<String> formats =
        new Segments<>(
            model.numberFormat(),
            List.of("id", "en"),
            format -> {
              ToggleButton button = new ToggleButton(texts.say("welcome.new.numbers." + format));
              button.setId("new-numbers-" + format);
              return button;
            });
    return Parts.row("form-line", Parts.label(texts.say("welcome.new.numbers"), "muted"), formats);
  }
}
