package neraca.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Term;
import neraca.model.result.Working;
import neraca.text.Texts;
import neraca.ui.gradual.GradualList;

/** What a figure was made from, by name and value; each opens with Enter or a click. */
final class OperandList extends VBox {
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final int MOST_ROWS = 12;

  /** A mean may be made from twenty thousand answers, named alike. */
  private static final int MOST_MEASURED = 100;

  /** What stands beside a name and its value, in widths of a letter m. */
  private static final double BESIDE = 5;

  private final Texts texts;
  private final Consumer<Working.Operand> go;
  private final ListView<Working.Operand> list = new GradualList<>();
  private final Label probe = Parts.label("", "small");

  /**
   * @param go opens what is chosen
   */
  OperandList(Texts texts, Consumer<Working.Operand> go) {
    this.texts = texts;
    this.go = go;
    list.setId("figure-operands");
    list.getStyleClass().add("operands");
    list.setCellFactory(view -> new OperandCell());
    list.setMinHeight(USE_PREF_SIZE);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.widthProperty().subscribe(width -> fit());
    probe.setVisible(false);
    probe.setManaged(false);
    probe.fontProperty().subscribe(font -> fit());
    getChildren().addAll(list, probe);
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  void show(List<Working.Operand> made) {
    list.getItems().setAll(made);
    list.prefHeightProperty()
        .bind(list.fixedCellSizeProperty().multiply(Math.min(made.size(), MOST_ROWS)).add(2));
    list.getSelectionModel().clearAndSelect(0);
    fit();
  }

  /** Names that do not fit beside their values have two lines, and so have all rows. */
  private void fit() {
    double beside = list.getItems().size() > MOST_ROWS ? BESIDE + 1 : BESIDE; // the scroll bar
    double room = list.getWidth() - beside * probe.getFont().getSize();
    list.pseudoClassStateChanged(
        LONG,
        list.getWidth() > 0
            && list.getItems().stream()
                .limit(MOST_MEASURED)
                .map(Working.Operand::term)
                .filter(OperandList::isShort)
                .map(term -> texts.name(term) + value(term))
                .max(Comparator.comparingInt(String::length))
                .filter(longest -> wide(longest) > room)
                .isPresent());
  }

  private double wide(String words) {
    Text drawn = new Text(words);
    drawn.setFont(probe.getFont());
    return drawn.getLayoutBounds().getWidth();
  }

  private String value(Term term) {
    if (term instanceof Figure figure) {
      return texts.number(figure.value(), figure.format());
    }
    if (term instanceof Source.Entry entry) {
      return texts.say(entry.value());
    }
    if (term instanceof Source.Setting setting) {
      return texts.say(setting.value());
    }
    return texts.say(Phrase.of("ui.respondents").with("n", ((Source.Answers) term).used()));
  }

  /** Whether it is a number; words (a judgement with its reason) may be longer than the panel. */
  private static boolean isShort(Term term) {
    return !(term instanceof Source.Entry entry) || entry.value() instanceof Cell.Number;
  }

  private void pressed(KeyEvent event) {
    Working.Operand operand = list.getSelectionModel().getSelectedItem();
    if (operand != null && event.getCode() == KeyCode.ENTER) {
      go.accept(operand);
      event.consume();
    }
  }

  private final class OperandCell extends ListCell<Working.Operand> {
    private static final double EDGE = 4;

    OperandCell() {
      setPrefWidth(0); // as wide as the list, never wider
      setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(go));
    }

    @Override
    protected void updateItem(Working.Operand operand, boolean empty) {
      super.updateItem(operand, empty);
      if (empty) {
        setGraphic(null);
        return;
      }
      Term term = operand.term();
      Label word = Parts.tip(Parts.label(texts.name(term), "small"), texts.name(term));
      word.setWrapText(true);
      Label amount = Parts.tip(Parts.label(value(term), "small", "strong"), value(term));
      if (isShort(term)) {
        amount.setMinWidth(USE_PREF_SIZE);
      } else {
        word.setMinWidth(USE_PREF_SIZE); // what was said stands in full in the formula
      }
      HBox row = Parts.row("operand", word, Parts.spacer(), amount);
      row.getChildren()
          .add(
              term instanceof Source.Setting
                  ? Parts.label("", "no-chevron")
                  : Icons.icon(term instanceof Figure ? "chevron-right" : "arrow-top-right"));
      row.prefWidthProperty().bind(widthProperty().subtract(2 * EDGE));
      setGraphic(row);
      setAccessibleText(word.getText() + " " + amount.getText());
      Parts.tip(this, getAccessibleText());
    }
  }
}
