package neraca.ui.card;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Cell;
import neraca.model.score.Indicator;
import neraca.text.Texts;
import neraca.ui.kit.Parts;

/** Where an indicator takes its value from: typing narrows the list, Up and Down choose. */
final class SourceList extends VBox {
  private static final double ROWS = 5;

  private final IndicatorForm form;
  private final Texts texts;
  private final TextField filter = new TextField();
  private final FilteredList<SourceOption> options;
  private final ListView<SourceOption> list;
  private final Subscription tie;
  private boolean following;

  SourceList(IndicatorForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
    options = new FilteredList<>(form.sources());
    list = new ListView<>(options);
    getStyleClass().add("source-list");
    filter.setId("source-filter");
    filter.setPromptText(texts.say("card.form.source_filter"));
    list.setId("source-list");
    list.getStyleClass().add("sources-found");
    list.setCellFactory(view -> new OptionCell());
    list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(ROWS).add(2));
    list.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(filter, list);
    filter.textProperty().subscribe(text -> narrow(text));
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    tie = form.source().subscribe(source -> follow()).and(form.sources().subscribe(() -> follow()));
    follow();
  }

  Subscription tie() {
    return tie;
  }

  TextField filter() {
    return filter;
  }

  private void narrow(String typed) {
    String sought = typed.strip().toLowerCase(Locale.ROOT);
    following = true;
    options.setPredicate(
        option ->
            (texts.say(option.name()) + " " + kind(option))
                .toLowerCase(Locale.ROOT)
                .contains(sought));
    following = false;
    follow();
  }

  /** Shows what is chosen, without choosing. */
  private void follow() {
    following = true;
    Optional<SourceOption> source = form.source().get();
    if (source.isPresent() && options.contains(source.get())) {
      list.getSelectionModel().select(source.get());
      list.scrollTo(Math.max(0, options.indexOf(source.get()) - 2));
    } else {
      list.getSelectionModel().clearSelection();
    }
    following = false;
  }

  private void chosen(@org.jspecify.annotations.Nullable SourceOption option) {
    if (!following && option != null && !form.source().get().equals(Optional.of(option))) {
      form.choose(option);
    }
  }

  /** From the filter Up and Down walk the list; Enter takes the first that is left. */
  private void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    int at = list.getSelectionModel().getSelectedIndex();
    if (step != 0 && !options.isEmpty()) {
      int to = Math.max(0, Math.min(options.size() - 1, at + step));
      list.getSelectionModel().clearAndSelect(to);
      list.scrollTo(Math.max(0, to - 2));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && at < 0 && !options.isEmpty()) {
      list.getSelectionModel().clearAndSelect(0);
      event.consume();
    }
  }

  private String kind(SourceOption option) {
    return texts.say("card.source." + option.source().name().toLowerCase(Locale.ROOT));
  }

  private final class OptionCell extends ListCell<SourceOption> {
    OptionCell() {
      setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(SourceOption option, boolean empty) {
      super.updateItem(option, empty);
      if (empty) {
        setGraphic(null);
        return;
      }
      Label name = Parts.label(texts.say(option.name()), "small");
      name.setMinWidth(0);
      Label word = Parts.label(kind(option), "caption", "muted");
      Label value = Parts.label(texts.say(option.value()), "small", "muted");
      word.setMinWidth(USE_PREF_SIZE);
      value.setMinWidth(USE_PREF_SIZE);
      HBox row = Parts.row("source-row", name);
      boolean judged = option.reference().isEmpty();
      if (!judged) {
        row.getChildren().addAll(word, Parts.spacer(), value);
      }
      setGraphic(row);
      String used = option.used() ? ", " + texts.say("card.source_used") : "";
      name.setText(name.getText() + used);
      setAccessibleText(name.getText() + " " + value.getText());
    }
  }

  /**
   * Something an indicator can take its value from.
   *
   * @param value what it is now
   * @param used whether another indicator of the scorecard has it already
   */
  public record SourceOption(
      Indicator.Source source, String reference, Cell name, Cell value, boolean used) {}
}
