package neraca.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.text.Texts;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Theme;
import org.apache.commons.math3.fraction.BigFraction;

/** What comes out, always in sight: revenue, cost, profit, R/C and rentability. */
final class MoneyStrip extends HBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
  private static final double ROOM = 72;

  private final LedgerViewModel model;
  private final Texts texts;
  private Optional<String> pointedAt = Optional.empty();

  MoneyStrip(LedgerViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("ledger-strip");
    getStyleClass().addAll("strip", "money-strip");
    show();
  }

  /** Smaller amounts where there is less room, as beside the panel. */
  void narrow(double room) {
    double em = Theme.TEXT;
    pseudoClassStateChanged(NARROW, room > 0 && room < ROOM * em);
  }

  /** The figure of the field that has the focus. */
  Optional<Figure> pointedAt() {
    return pointedAt.flatMap(model::figure);
  }

  void show() {
    Optional<String> focused = pointedAt;
    List<Node> fields = new ArrayList<>();
    fields.add(field("revenue", texts.say("finance.revenue"), List.of()));
    fields.add(field("total_cost", "\u2212 " + costs(), List.of()));
    fields.add(field("profit", "= " + texts.say("finance.profit"), List.of()));
    fields.add(field("rc_ratio", texts.say("ledger.strip.rc_ratio"), verdict()));
    fields.add(field("rentability", texts.say("finance.rentability"), List.of()));
    fields.stream().skip(1).forEach(node -> node.getStyleClass().add("next"));
    getChildren().setAll(fields);
    focused.ifPresent(
        id ->
            fields.stream()
                .filter(node -> id.equals(node.getUserData()))
                .forEach(Node::requestFocus));
  }

  private String costs() {
    boolean known =
        Stream.of("finance/fixed_cost", "finance/variable_cost")
            .flatMap(id -> model.figure(id).stream())
            .anyMatch(figure -> !figure.value().isAbsent());
    if (!known) {
      return texts.say("ledger.strip.cost_alone");
    }
    return texts.say(
        Phrase.of("ledger.strip.cost", "fixed", amount("finance/fixed_cost"))
            .with("variable", amount("finance/variable_cost")));
  }

  private Cell amount(String figure) {
    return model
        .figure(figure)
        .map(f -> Cell.code(texts.inTable(f.value(), f.format())))
        .orElse(Cell.code("."));
  }

  private List<Node> verdict() {
    Optional<BigFraction> ratio =
        model
            .figure("finance/rc_ratio")
            .map(Figure::value)
            .filter(Value.Exactly.class::isInstance)
            .map(value -> ((Value.Exactly) value).fraction());
    return ratio
        .map(
            r -> {
              int side = r.compareTo(BigFraction.ONE);
              Light light = side > 0 ? Light.GOOD : side == 0 ? Light.FAIR : Light.POOR;
              String word = side > 0 ? "profit" : side == 0 ? "even" : "loss";
              return List.<Node>of(light.label(texts.say("ledger.strip." + word)));
            })
        .orElse(List.of());
  }

  private VBox field(String name, String caption, List<Node> beside) {
    String id = "finance/" + name;
    String value = model.figure(id).map(f -> texts.number(f.value(), f.format())).orElse(".");
    VBox field = Parts.summary(caption, value, beside, "");
    field.pseudoClassStateChanged(NOTHING, value.equals("."));
    // Captions may break, amounts may not.
    Label words = (Label) field.getChildren().get(0);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    field
        .lookupAll(".summary-value > .label")
        .forEach(amount -> ((Label) amount).setMinWidth(USE_PREF_SIZE));
    field.setId("strip-" + name);
    field.setUserData(id);
    field.setFocusTraversable(true);
    field.setAccessibleText(caption + ": " + value);
    field.setOnMouseClicked(event -> open(id));
    field.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, id));
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                pointedAt = Optional.of(id);
              } else if (pointedAt.equals(Optional.of(id))) {
                pointedAt = Optional.empty();
              }
            });
    return field;
  }

  private void open(String id) {
    model.figure(id).ifPresent(model::open);
  }

  private void pressed(KeyEvent event, String id) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      open(id);
      event.consume();
    }
  }
}
