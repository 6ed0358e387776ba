package neraca.ui.instrument;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Pointed;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.kit.ResultTable;

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
  private final Button forget;
  private final Button follow;
  private final Node node;

  PurifyPane(InstrumentViewModel model, Texts texts, Pointed pointer) {
    this.model = model;
    this.texts = texts;
    removal = new ResultTable(texts);
    removal.setId("test-removal-table");
    versions = new ResultTable(texts);
    versions.setId("test-versions-table");
    removal.titled();
    versions.titled();
    refusal = RefusalLabel.ofResult(texts);
    refusal.setId("version-refusal");
    follow = button("test.removal.follow", "removal-follow", () -> follow());
    use = button("test.version.use", "version-use", () -> use());
    forget = button("test.version.forget", "version-forget", () -> forget());
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
    node =
        Parts.page(
            suggested,
            Parts.column(
                "purify-block",
                versions,
                Parts.row("purify-does", use, forget),
                keeping(),
                refusal,
                Parts.paragraph(texts.say("test.versions.last"), "caption", "muted")));
  }

  Node node() {
    return node;
  }

  private HBox keeping() {
    reason.setId("version-reason");
    reason.setPromptText(texts.say("test.version.reason"));
    reason.setAccessibleText(texts.say("test.version.reason"));
    reason.setPrefColumnCount(36);
    reason.setOnAction(event -> keep());
    reason.textProperty().subscribe(text -> refusal.clear());
    return Parts.row(
        "purify-does", reason, button("test.version.keep", "version-keep", this::keep));
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

  private void selected(ResultTable.@org.jspecify.annotations.Nullable Spot spot) {
    use.setDisable(spot == null);
    forget.setDisable(spot == null || !model.purifying().isKept(spot.row()));
  }

  private void keep() {
    Optional<Phrase> why = model.purifying().keep(reason.getText());
    why.ifPresentOrElse(refusal::show, reason::clear);
  }

  private void follow() {
    ResultTable.Spot spot = removal.selected().get();
    if (spot != null) {
      model.purifying().follow(spot.row());
    }
  }

  private void use() {
    ResultTable.Spot spot = versions.selected().get();
    if (spot != null) {
      model.purifying().use(spot.row());
    }
  }

  private void forget() {
    ResultTable.Spot spot = versions.selected().get();
    if (spot != null) {
      model.purifying().forget(spot.row());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      use();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && !forget.isDisabled()) {
      forget();
      event.consume();
    }
  }
}
