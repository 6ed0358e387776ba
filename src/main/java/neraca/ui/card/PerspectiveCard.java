package neraca.ui.card;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import neraca.text.Texts;
import neraca.ui.gradual.Gradually;
import neraca.ui.kit.Icons;
import neraca.ui.kit.Parts;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A perspective: its score, and a table of its indicators. Up and Down walk through the rows, the
 * head being the first; A to D judge.
 */
final class PerspectiveCard extends VBox {
  static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final Format WEIGHT = new Format(Unit.NUMBER, 0, 4);

  private final ScorecardViewModel model;
  private final Texts texts;
  private final UUID uuid;
  private final HBox head = Parts.row("score-head");
  private final VBox middle = Parts.column("score-middle");
  private IndicatorTable table;
  private ShownPerspective shown;

  PerspectiveCard(ScorecardViewModel model, Texts texts, ShownPerspective first) {
    this.model = model;
    this.texts = texts;
    uuid = first.row().uuid();
    shown = first;
    table = new IndicatorTable(texts, first);
    getStyleClass().add("score-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    head.setOnMousePressed(event -> pressed(null, event.getClickCount(), event.getButton()));
    getChildren().addAll(head, middle);
    focusedProperty().subscribe(focused -> enter(focused));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  UUID uuid() {
    return uuid;
  }

  void show(ShownPerspective now) {
    if (!head.getChildren().isEmpty() && (now == shown || now.looksLike(shown))) {
      shown = now;
      return; // making it anew takes longer than finding out that nothing has changed
    }
    shown = now;
    setId("card-" + now.row().code());
    Label name = Parts.paragraph(texts.say(now.name()), "strong");
    name.setMinWidth(0);
    Label percent = Parts.label(texts.inTable(now.percent(), Format.SCORE), "figure");
    percent.setId("percent-" + now.row().code());
    percent.setVisible(!now.percent().isAbsent());
    percent.setManaged(percent.isVisible()); // the light says that there are no data yet
    Label category = Parts.label(texts.say(now.category()), "strong");
    Label light = now.light().label(texts);
    Label weight = Parts.label(weight(now), "small", "muted");
    for (Label label : List.of(percent, category, light, weight)) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    weight.setId("weight-" + now.row().code());
    VBox named = Parts.column("score-name", name, weight);
    HBox.setHgrow(named, Priority.ALWAYS);
    head.getChildren().setAll(named, Parts.row("score-reached", percent, category, light));
    table = new IndicatorTable(texts, now);
    table.onPressed(this::pressed);
    if (now.indicators().isEmpty()) {
      var add = Icons.button("plus", texts.say("card.add_indicator"), () -> add());
      add.setId("add-" + now.row().code());
      add.setFocusTraversable(false); // Insert does it on the card, which has the focus
      add.setDisable(model.readOnly());
      middle.getChildren().setAll(Parts.empty(texts.say("card.empty_perspective"), add));
    } else {
      Gradually.put(middle, List.of(table));
    }
    mark();
  }

  /** In use; beside it the one written down where what has no score gave its share to others. */
  private String weight(ShownPerspective now) {
    BigFraction weight = now.weight();
    BigFraction written = now.row().weight();
    if (weight == null) {
      return texts.say("card.weight_equal");
    }
    Cell said = number(weight);
    return written == null || written.equals(weight)
        ? texts.say(Phrase.of("card.weight", "weight", said))
        : texts.say(
            Phrase.of("card.weight_shared", "weight", said).with("written", number(written)));
  }

  private static Cell number(BigFraction weight) {
    return Cell.number(Value.of(weight), WEIGHT);
  }

  private void add() {
    model.select(new Spot(uuid, null));
    model.changes().add();
  }

  /** Shows which row is selected, also while the focus is elsewhere. */
  void mark() {
    Spot spot = model.selected().get();
    boolean here = uuid.equals(spot.perspective());
    head.pseudoClassStateChanged(CURRENT, here && spot.indicator() == null);
    table.mark(here ? spot.indicator() : null);
    setAccessibleText(
        texts.say(shown.name())
            + ": "
            + (here && spot.indicator() != null
                ? table.spoken(spot.indicator())
                : texts.inTable(shown.percent(), Format.SCORE)));
  }

  private void enter(boolean focused) {
    if (focused && !uuid.equals(model.selected().get().perspective())) {
      boolean none = shown.indicators().isEmpty();
      model.select(new Spot(uuid, none ? null : shown.indicators().get(0).row().uuid()));
    }
  }

  private void pressed(@Nullable UUID indicator, int clicks, MouseButton button) {
    model.select(new Spot(uuid, indicator));
    requestFocus();
    if (clicks == 2 && button == MouseButton.PRIMARY) {
      model.changes().edit();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isControlDown() || event.isMetaDown()) {
      return;
    }
    boolean done = event.isAltDown() ? moved(event) : walked(event) || judged(event);
    if (done) {
      event.consume();
    }
  }

  private boolean moved(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> model.changes().move(-1);
      case DOWN -> model.changes().move(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean walked(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> walk(-1);
      case DOWN -> walk(1);
      case HOME -> walk(-shown.indicators().size() - 1);
      case END -> walk(shown.indicators().size() + 1);
      case ENTER, F2 -> model.changes().edit();
      case INSERT -> model.changes().add();
      case DELETE -> model.changes().remove();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean judged(KeyEvent event) {
    String key = event.getCode().getName().toUpperCase(Locale.ROOT);
    for (Grade grade : Grade.values()) {
      if (grade.name().equals(key)) {
        model.grade(grade);
        return true;
      }
    }
    return false;
  }

  private void walk(int steps) {
    List<UUID> all = shown.indicators().stream().map(i -> i.row().uuid()).toList();
    UUID now = model.selected().get().indicator();
    int at = now == null ? -1 : all.indexOf(now);
    int to = Math.max(-1, Math.min(all.size() - 1, at + steps));
    model.select(new Spot(uuid, to < 0 ? null : all.get(to)));
  }
}
