package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.table.Pointed;
import neraca.ui.table.ResultTable;

/** Every rule side by side; Left and Right over the rules choose the one that is printed. */
final class RulesPane {
  private final InstrumentViewModel model;
  private final ResultTable items;
  private final ResultTable referee;
  private final CheckBox disputed = new CheckBox();
  private final Texts texts;
  private final Node node;
  private final Subscription ties;

  RulesPane(InstrumentViewModel model, Texts texts, Pointed pointer) {
    this.model = model;
    this.texts = texts;
    items = new ResultTable(texts);
    items.setId("test-rules-table");
    referee = new ResultTable(texts);
    referee.setId("test-referee-table");
    pointer.in(items, spot -> figure(rules(), spot));
    pointer.in(referee, spot -> figure(sources(), spot));
    items.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    items.addEventHandler(KeyEvent.KEY_PRESSED, this::filtered);
    referee.addEventHandler(KeyEvent.KEY_PRESSED, this::filtered);
    items.titled();
    referee.titled();
    ReportBox report = new ReportBox(model, texts);
    disputed.setId("test-disputed");
    disputed.selectedProperty().bindBidirectional(model.settings().disputed());
    Subscription listed =
        model
            .settings()
            .disputed()
            .subscribe((before, now) -> model.sheet().get().ifPresent(this::show));
    ties =
        listed
            .and(() -> disputed.selectedProperty().unbindBidirectional(model.settings().disputed()))
            .and(report.ties());
    node =
        Parts.page(
            report.node(),
            disputed,
            items,
            referee,
            Parts.paragraph(texts.say("test.rules.keys"), "caption", "muted"));
  }

  Node node() {
    return node;
  }

  /** To be ended with the screen, which the view model outlives. */
  Subscription ties() {
    return ties;
  }

  void show(TestSheet all) {
    disputed.setText(texts.say(Phrase.of("test.disputed_only").with("n", all.disputed())));
    disputed.setDisable(all.disputed() == 0);
    TestSheet sheet = all.listed(model.settings().disputed().get());
    items.looks(new Looks(sheet)::rule);
    items.show(sheet.rules());
    sheet
        .in(Section.RULES)
        .forEach(
            table -> {
              referee.looks(new Looks(sheet).referee(table));
              referee.show(table);
            });
    referee.setVisible(sheet.summary() != null);
  }

  private Optional<Table> rules() {
    return model
        .sheet()
        .get()
        .map(sheet -> sheet.listed(model.settings().disputed().get()).rules());
  }

  private Optional<Table> sources() {
    return model.sheet().get().stream().flatMap(s -> s.in(Section.RULES).stream()).findFirst();
  }

  private Optional<neraca.model.result.Figure> figure(
      Optional<Table> table, ResultTable.Spot spot) {
    return table
        .filter(t -> spot.row() < t.rows().size())
        .flatMap(t -> model.figure(t, spot.row(), spot.column()));
  }

  /** D lists the disputed items only, and again all. */
  private void filtered(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.D && plain && !disputed.isDisabled()) {
      disputed.fire();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    ResultTable.Spot spot = items.selected().get();
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (spot == null || step == 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    List<Settings.Option> rules = model.settings().rules();
    int rule = spot.column() + step - ItemTables.FIRST_RULE;
    if (rule >= 0 && rule < rules.size()) {
      items.select(new ResultTable.Spot(spot.row(), spot.column() + step));
      model.settings().rule().set(rules.get(rule));
      event.consume();
    }
  }
}
