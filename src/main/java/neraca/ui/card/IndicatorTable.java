package neraca.ui.card;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import neraca.model.score.ScoreGroup;
import neraca.text.Texts;
import neraca.ui.kit.Light;
import neraca.ui.kit.Parts;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The indicators of a perspective as a printed table: value, grade, light and weight. */
final class IndicatorTable extends GridPane {
  private static final int COLUMNS = 5;
  private static final int LONGEST = 48;
  private static final Pattern OPENING = Pattern.compile("[.:;,]+(\\s|$)|\\s[(\u2013]");
  private static final Format WEIGHT = new Format(Unit.NUMBER, 0, 4);

  private final Texts texts;
  private final Map<UUID, Region> rows = new HashMap<>();
  private final Map<UUID, String> spoken = new HashMap<>();
  private Pressed pressed = (indicator, clicks, button) -> {};
  private int line;

  /** Hears which row was pressed, and how. */
  interface Pressed {
    void row(UUID indicator, int clicks, MouseButton button);
  }

  IndicatorTable(Texts texts, ShownPerspective perspective) {
    this.texts = texts;
    getStyleClass().add("score-table");
    for (int c = 0; c < COLUMNS; c++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(c == 0 ? 0 : USE_COMPUTED_SIZE);
      column.setHgrow(c == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      column.setHalignment(c == 1 || c == COLUMNS - 1 ? HPos.RIGHT : HPos.LEFT);
      getColumnConstraints().add(column);
    }
    heading();
    ScoreGroup group = perspective.row();
    for (ShownIndicator indicator : perspective.indicators()) {
      if (!indicator.group().equals(group)) {
        group = indicator.group();
        Cell name = Reading.name(group.name(), group.code());
        add(Parts.label(texts.say(name), "small", "muted"), 0, line++, COLUMNS, 1);
      }
      row(indicator);
    }
  }

  void onPressed(Pressed listener) {
    pressed = listener;
  }

  void mark(@Nullable UUID indicator) {
    rows.forEach(
        (uuid, row) ->
            row.pseudoClassStateChanged(PerspectiveCard.CURRENT, uuid.equals(indicator)));
  }

  String spoken(@Nullable UUID indicator) {
    return spoken.getOrDefault(indicator, "");
  }

  private void heading() {
    Region rule = new Region();
    rule.getStyleClass().add("score-heading");
    add(rule, 0, line, COLUMNS, 1);
    String[] keys = {"indicator", "actual", "grade", "light", "weight"};
    for (int c = 0; c < COLUMNS; c++) {
      Label heading = Parts.label(texts.say("scorecard.column." + keys[c]), "small", "muted");
      heading.setMinWidth(c < 2 ? 0 : USE_PREF_SIZE);
      add(heading, c, line);
    }
    line++;
  }

  private void row(ShownIndicator shown) {
    UUID uuid = shown.row().uuid();
    Region row = new Region();
    row.getStyleClass().add("score-row");
    row.setId("row-" + shown.row().code());
    row.setOnMousePressed(e -> pressed.row(uuid, e.getClickCount(), e.getButton()));
    rows.put(uuid, row);
    add(row, 0, line, COLUMNS, 1);
    Label name = Parts.paragraph(texts.say(shown.name()), "small", "score-name-cell");
    name.setMinWidth(0);
    Label actual = actual(shown.actual());
    actual.setId("actual-" + shown.row().code());
    Label light = shown.light().label(texts);
    light.getStyleClass().add("small");
    light.setMinWidth(USE_PREF_SIZE);
    light.setId("light-" + shown.row().code());
    Label weight = Parts.label(weight(shown.weight()), "small");
    weight.setMinWidth(USE_PREF_SIZE);
    weight.setId("weight-" + shown.row().code());
    put(row, name, 0);
    put(row, actual, 1);
    put(row, grade(shown), 2);
    put(row, light, 3);
    put(row, weight, 4);
    String letter = shown.grade() == null ? "" : shown.grade().name();
    String said = String.join(", ", name.getText(), actual.getText(), letter, light.getText());
    spoken.put(uuid, said);
    row.setAccessibleText(said);
    line++;
  }

  /** What shows its full text on pointing hears the mouse itself and hands on what is pressed. */
  private void put(Region row, Node node, int column) {
    boolean tells = node.getOnMouseEntered() != null;
    node.setMouseTransparent(!tells);
    if (tells) {
      node.setOnMousePressed(row.getOnMousePressed());
    }
    add(node, column, line);
  }

  /** A number; of a judgement the words its reason begins with, which the strip says in full. */
  private Label actual(Cell cell) {
    String full = texts.say(cell);
    if (cell instanceof Cell.Own) {
      return Parts.tip(Parts.paragraph(opening(full), "caption", "muted", "score-words"), full);
    }
    Label number = Parts.label(full, "small");
    number.setMinWidth(USE_PREF_SIZE);
    return number;
  }

  /** "Good" of "Good: fish of 6–10 kg, healthy." */
  static String opening(String sentence) {
    String first = OPENING.split(sentence.strip(), 2)[0];
    return first.length() <= LONGEST ? first : first.substring(0, LONGEST).strip() + "\u2026";
  }

  private HBox grade(ShownIndicator shown) {
    Grade grade = shown.grade();
    Label letter = grade == null ? Parts.label(".", "small", "muted") : Parts.grade(grade.name());
    letter.setId("grade-" + shown.row().code());
    HBox box = Parts.row("score-grade", letter);
    if (shown.changed()) {
      Node mark = Light.FAIR.shape();
      mark.setId("changed-" + shown.row().code());
      box.getChildren().add(mark);
    }
    return box;
  }

  /** Exactly: a weight without a finite decimal as a fraction; nothing where it weighs nothing. */
  private String weight(@Nullable BigFraction weight) {
    if (weight == null) {
      return ".";
    }
    String exact = Exact.format(weight);
    return exact.indexOf('/') >= 0 ? exact : texts.inTable(Value.of(weight), WEIGHT);
  }
}
