package neraca.ui.instrument;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.table.Pointed;
import neraca.ui.table.ResultTable;
import org.jspecify.annotations.Nullable;

/** What might be left out next, and the choices that were kept, compared. */
final class PurifyPane {
  private final InstrumentViewModel model;
  private final Texts texts;
  private final ResultTable removal;
  private final ResultTable versions;
  private final VBox suggested;
  private final TextField reason = new TextField();
  private final RefusalLabel refusal;
  private final Button use;
  private final Button change;
  private final Button report;
  private final Button forget;
  private final Button follow;
  private final Button keep;
  private final Button stop;
  private final Node node;
  private Subscription ties = Subscription.EMPTY;

  PurifyPane(InstrumentViewModel model, Texts texts, Pointed pointer) {
    this.model = model;
    this.texts = texts;
    removal = new ResultTable(texts);
    removal.setId("test-removal-table");
    versions = new ResultTable(texts);
    versions.setId("test-versions-table");
    removal.titled();
    versions.titled();
    refusal = new RefusalLabel(texts);
    refusal.setId("version-refusal");
    follow = button("test.removal.follow", "removal-follow", () -> follow());
    use = button("test.version.use", "version-use", () -> use());
    change = button("test.version.change", "version-change", () -> change());
    report = button("test.version.report", "version-report", () -> report());
    forget = button("test.version.forget", "version-forget", () -> forget());
    keep = button("test.version.keep", "version-keep", () -> keep());
    stop = button("ui.cancel", "version-stop", () -> model.purifying().stopChanging());
    pointer.in(removal, spot -> figure(sheet().flatMap(PurifySheet::removal), spot));
    pointer.in(versions, spot -> figure(sheet().map(PurifySheet::versions), spot));
    removal.selected().subscribe(spot -> follow.setDisable(spot == null));
    versions.selected().subscribe(this::selected);
    versions.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    removal.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE && !follow.isDisabled()) {
            follow();
            event.consume();
          }
        });
    suggested = Parts.column("purify-block");
    node = Parts.page(suggested, model.readOnly() ? compared() : kept());
  }

  private VBox compared() {
    Label why = Parts.paragraph(texts.say("test.versions.read_only"), "small", "muted");
    why.setId("version-read-only");
    return Parts.column("purify-block", versions, Parts.row("purify-does", use), why);
  }

  private VBox kept() {
    return Parts.column(
        "purify-block",
        versions,
        Parts.row("purify-does", use, report, change, forget),
        keeping(),
        refusal,
        Parts.paragraph(texts.say("test.versions.last"), "caption", "muted"));
  }

  Node node() {
    return node;
  }

  /** To be ended with the view. */
  Subscription ties() {
    return ties;
  }

  private HBox keeping() {
    reason.setId("version-reason");
    reason.setPromptText(texts.say("test.version.reason"));
    reason.setAccessibleText(texts.say("test.version.reason"));
    reason.setPrefColumnCount(36);
    reason.setOnAction(event -> keep());
    reason.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && stop.isVisible()) {
            model.purifying().stopChanging();
            event.consume();
          }
        });
    Purifying purifying = model.purifying();
    reason.textProperty().bindBidirectional(purifying.reason());
    ties = () -> reason.textProperty().unbindBidirectional(purifying.reason());
    ties = ties.and(purifying.refusal().subscribe(this::refuse));
    ties = ties.and(purifying.changing().subscribe(version -> changing(version.isPresent())));
    return Parts.row("purify-does", reason, keep, stop);
  }

  private void refuse(Optional<Phrase> why) {
    refusal.clear();
    why.ifPresent(refusal::show);
  }

  private void changing(boolean now) {
    keep.setText(texts.say(now ? "test.version.save_reason" : "test.version.keep"));
    stop.setVisible(now);
    stop.setManaged(now);
  }

  private Button button(String key, String id, Runnable press) {
    Button button = new Button(texts.say(key));
    button.setId(id);
    button.setOnAction(event -> press.run());
    return button;
  }

  void show(Optional<PurifySheet> now) {
    now.ifPresent(
        sheet -> {
          sheet.removal().ifPresentOrElse(this::suggest, this::nothing);
          versions.show(sheet.versions());
          selected(versions.selected().get());
        });
  }

  private void suggest(Table table) {
    removal.show(table);
    follow.setDisable(removal.selected().get() == null);
    if (!suggested.getChildren().contains(removal)) {
      suggested.getChildren().setAll(removal, Parts.row("purify-does", follow));
    }
  }

  private void nothing() {
    suggested
        .getChildren()
        .setAll(heading(), Parts.paragraph(texts.say("test.removal.none"), "small", "muted"));
  }

  private Node heading() {
    return Parts.label(texts.say("test.removal.heading"), "strong");
  }

  private Optional<PurifySheet> sheet() {
    return model.purifying().sheet().get();
  }

  private Optional<Figure> figure(Optional<Table> table, ResultTable.Spot spot) {
    return table
        .filter(t -> spot.row() < t.rows().size())
        .flatMap(t -> model.figure(t, spot.row(), spot.column()));
  }

  private void selected(ResultTable.@Nullable Spot spot) {
    boolean kept = spot != null && model.purifying().isKept(spot.row());
    boolean reported = spot != null && model.purifying().isReported(spot.row());
    use.setDisable(spot == null);
    change.setDisable(!kept);
    forget.setDisable(!kept);
    report.setDisable(!kept);
    report.setText(texts.say(reported ? "test.version.not_report" : "test.version.report"));
  }

  private void keep() {
    model.purifying().keep(texts.language());
  }

  private void follow() {
    ResultTable.Spot spot = removal.selected().get();
    if (spot != null) {
      model.purifying().follow(spot.row());
    }
  }

  private void use() {
    onSelected(model.purifying()::use);
  }

  private void report() {
    onSelected(model.purifying()::report);
  }

  private void change() {
    onSelected(row -> model.purifying().change(row, texts.language()));
    reason.requestFocus();
    reason.selectAll();
  }

  private void forget() {
    onSelected(model.purifying()::forget);
  }

  private void onSelected(IntConsumer does) {
    ResultTable.Spot spot = versions.selected().get();
    if (spot != null) {
      does.accept(spot.row());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      use();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && !forget.isDisabled()) {
      forget();
      event.consume();
    } else if (event.getCode() == KeyCode.F2 && !change.isDisabled()) {
      change();
      event.consume();
    }
  }
}
