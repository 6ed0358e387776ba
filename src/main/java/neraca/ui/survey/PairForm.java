package neraca.ui.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import neraca.model.Item;
import neraca.model.result.Cell;
import neraca.text.Texts;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Worded;
import org.jspecify.annotations.Nullable;

/** Names the item that asks how important the thing is that another item asks about. */
final class PairForm {
  private static final double WIDTH = 240;

  private final Pairing model;
  private final Texts texts;
  private final ComboBox<Item> item = new ComboBox<>();
  private final ComboBox<Optional<Item>> twin = new ComboBox<>();
  private final HBox node;

  PairForm(Pairing model, Texts texts) {
    this.model = model;
    this.texts = texts;
    Button pair = Icons.button("check", texts.say("results.pair"), this::pair);
    pair.setId("survey-pair");
    pair.disableProperty()
        .bind(Bindings.isNull(item.valueProperty()).or(Bindings.isNull(twin.valueProperty())));
    item.setId("survey-pair-item");
    item.setConverter(new Worded<>(this::said));
    item.setAccessibleText(texts.say("results.pair.item"));
    item.setPromptText(texts.say("results.pair.choose"));
    item.setPrefWidth(WIDTH);
    item.valueProperty().subscribe(this::showTwin);
    twin.setId("survey-pair-twin");
    twin.setConverter(
        new Worded<>(t -> t.map(this::said).orElseGet(() -> texts.say("results.pair.none"))));
    twin.setAccessibleText(texts.say("results.pair.twin"));
    twin.setPromptText(texts.say("results.pair.choose"));
    twin.setPrefWidth(WIDTH);
    node =
        Parts.row(
            "heading",
            Parts.label(texts.say("results.pair.item"), "muted"),
            item,
            Parts.label(texts.say("results.pair.twin"), "muted"),
            twin,
            pair);
    node.setDisable(model.readOnly());
  }

  Node node() {
    return node;
  }

  void focus() {
    item.requestFocus();
    item.show();
  }

  /** Shows these items; what is chosen stays chosen where it still exists. */
  void show(List<Item> items) {
    UUID chosen = item.getValue() == null ? null : item.getValue().uuid();
    if (!item.getItems().equals(items)) {
      item.getItems().setAll(items);
      List<Optional<Item>> twins = new ArrayList<>(List.of(Optional.empty()));
      items.forEach(i -> twins.add(Optional.of(i)));
      twin.getItems().setAll(twins);
      item.setValue(items.stream().filter(i -> i.uuid().equals(chosen)).findFirst().orElse(null));
    }
  }

  private void showTwin(@Nullable Item of) {
    twin.setValue(
        of == null
            ? null
            : item.getItems().stream().filter(i -> i.uuid().equals(of.importance())).findFirst());
  }

  private void pair() {
    Item of = Objects.requireNonNull(item.getValue());
    model.pair(of.code(), twin.getValue().map(Item::code).orElse(null));
  }

  private String said(Item of) {
    return of.code() + " " + texts.say(Cell.own(of.statement()));
  }
}
