package neraca.ui.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neraca.model.Item;
import neraca.model.ProfileLevel;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Keys;
import neraca.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** Under the grid: the whole statement of the focused item, its scale, and what keys answer it. */
final class Strip extends HBox {
  private static final String SEPARATOR = " · ";
  private final AnswersViewModel model;
  private final Texts texts;
  private final Label code = Parts.label("", "title");
  private final Label statement = Parts.label("", "answers-statement");
  private final Label detail = Parts.label("", "caption", "muted");
  private final HBox digits = new HBox();
  private final HBox missing = Parts.row("answers-key-row");
  private @Nullable Scale scale;

  Strip(AnswersViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("answers-strip");
    code.setId("answers-item");
    code.setMinWidth(USE_PREF_SIZE);
    statement.setId("answers-statement");
    statement.setWrapText(true);
    detail.setId("answers-detail");
    detail.setWrapText(true);
    VBox words = new VBox(statement, detail);
    words.getStyleClass().add("answers-words");
    setHgrow(words, Priority.ALWAYS);
    digits.getStyleClass().add("keys");
    missing
        .getChildren()
        .setAll(
            hint("T", "answers.key.refused"),
            hint("N", "answers.key.not_applicable"),
            hint("X", "answers.key.illegible"));
    VBox keys =
        new VBox(
            row(digits, hint(".", "answers.key.blank"), hint("Tab", "answers.key.right")),
            missing,
            row(
                hint("Enter", "answers.key.next_row"),
                hint("F2", "answers.key.edit"),
                hint("Insert", "answers.key.add")));
    keys.getStyleClass().add("answers-keys");
    keys.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(code, words, keys);
  }

  private static HBox row(javafx.scene.Node... hints) {
    return Parts.row("answers-key-row", hints);
  }

  private javafx.scene.Node hint(String key, String word) {
    return Keys.of(key, texts.say(word)).node();
  }

  /** Says what is true of the focused cell now; gives it for those who listen, too. */
  String refresh() {
    Grid grid = model.grid();
    Optional<GridRow> row = model.board().row();
    if (grid.items().isEmpty() || row.isEmpty()) {
      return "";
    }
    missing.setVisible(!model.cursor().focus().isProfile());
    missing.setManaged(missing.isVisible());
    if (model.cursor().focus().isProfile()) {
      return profile(grid, row.get(), model.cursor().focus().column());
    }
    int column = Math.min(model.cursor().focus().column(), grid.items().size() - 1);
    Item item = grid.items().get(column);
    boolean end = model.cursor().atRowEnd();
    code.setText(end ? texts.say("answers.total") : item.code());
    statement.setText(end ? texts.say("answers.row_end") : texts.say(Cell.own(item.statement())));
    String says = end ? name(grid, row.get()) : details(grid, row.get(), item, column);
    detail(says);
    if (!grid.scale().equals(scale)) {
      scale = grid.scale();
      keys(scale.min() + "\u2013" + scale.max());
    }
    String shown = end ? "" : ": " + grid.notation().shown(row.get().entry(column));
    return row.get().number() + ", " + code.getText() + shown + ". " + statement.getText();
  }

  private String name(Grid grid, GridRow row) {
    return texts.say(Phrase.of("answers.row").with("number", grid.name(row)));
  }

  private String details(Grid grid, GridRow row, Item item, int column) {
    List<String> parts = new ArrayList<>(List.of(name(grid, row)));
    String dimension = new Heads(grid, texts).group(column);
    if (!dimension.isEmpty()) {
      parts.add(dimension);
    }
    Scale declared = grid.scale();
    parts.add(
        texts.say(
            Phrase.of("answers.scale")
                .with("min", Integer.toString(declared.min()))
                .with("max", Integer.toString(declared.max()))));
    for (ScaleLabel label : grid.labels()) {
      parts.add(label.value() + "\u00a0=\u00a0" + texts.say(Cell.own(label.label())));
    }
    if (item.reversed()) {
      parts.add(
          texts.say(
              Phrase.of("answers.reversed")
                  .with("sum", Integer.toString(declared.min() + declared.max()))));
    }
    model.board().remark(row, column).map(texts::say).ifPresent(parts::add);
    return String.join(SEPARATOR, parts);
  }

  /** What was last said, or else what is true of the cell. */
  private void detail(String says) {
    detail.setText(model.board().message().get().map(texts::say).orElse(says));
    String style = model.board().message().get().isPresent() ? "answers-message" : "muted";
    if (!detail.getStyleClass().contains(style)) {
      detail.getStyleClass().removeAll("muted", "answers-message");
      detail.getStyleClass().add(style);
    }
  }

  private void keys(String range) {
    digits.getChildren().setAll(new Keys(List.of(range), texts.say("answers.key.digit")).node());
  }

  /** What there is to choose from, with the keys that choose it. */
  private String profile(Grid grid, GridRow row, int column) {
    Heads heads = new Heads(grid, texts);
    List<String> levels = new ArrayList<>();
    for (ProfileLevel level : grid.profiles().levels(column)) {
      levels.add((levels.size() + 1) + "\u00a0=\u00a0" + heads.said(level.name()));
    }
    code.setText(heads.item(column));
    statement.setText(
        levels.isEmpty()
            ? texts.say(grid.profiles().howTo(column))
            : String.join(SEPARATOR, levels));
    String given = heads.given(row, column);
    List<String> parts = new ArrayList<>(List.of(name(grid, row)));
    String remark = model.board().remark(row, column).map(texts::say).orElse("");
    parts.add(remark.isEmpty() ? texts.say("answers.profile.everywhere") : remark);
    detail(String.join(SEPARATOR, parts));
    scale = null;
    keys(levels.isEmpty() ? "A\u2013Z 0\u20139" : "1\u2013" + levels.size());
    return row.number() + ", " + code.getText() + ": " + given + ". " + statement.getText();
  }
}
