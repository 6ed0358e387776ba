package neraca.ui.instrument;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.kit.Parts;
import neraca.ui.table.Pointed;
import neraca.ui.table.ResultTable;

/** The table one would print: item, r-hitung, r-tabel, Sig., and what follows from them. */
final class VerdictPane {
  private static final int USED = 0;
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

  private final InstrumentViewModel model;
  private final Texts texts;
  private final ResultTable table;
  private final SuspectBox suspects;
  private final Label title = Parts.paragraph("", "strong");
  private final HBox left;
  private final Hyperlink all = new Hyperlink();
  private final Hyperlink back;
  private final Label legend;
  private final Node node;

  VerdictPane(InstrumentViewModel model, Texts texts, Pointed pointer) {
    this.model = model;
    this.texts = texts;
    table = new ResultTable(texts);
    table.setId("test-verdict-table");
    table.fill();
    suspects = new SuspectBox(model, texts);
    title.setId("test-title");
    all.setId("test-use-all");
    all.setOnAction(event -> model.choices().useAll());
    back = new Hyperlink(texts.say("test.take_back"));
    back.setId("test-take-back");
    back.setOnAction(event -> model.choices().takeBack());
    legend = Parts.paragraph(texts.say("test.gap"), "caption", "muted");
    pointer.in(
        table,
        spot ->
            model
                .sheet()
                .get()
                .map(TestSheet::verdicts)
                .filter(t -> spot.row() < t.rows().size())
                .flatMap(t -> model.figure(t, spot.row(), spot.column())),
        this::clicked);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    left = Parts.row("purify-does", back, all);
    left.setId("test-left-out");
    node = Parts.page(suspects, Parts.column("purify-block", title, left), table, legend);
  }

  Node node() {
    return node;
  }

  ResultTable table() {
    return table;
  }

  void show(TestSheet sheet) {
    suspects.show(sheet.suspected());
    title.setText(texts.say(sheet.verdicts().title()));
    table.looks(new Looks(sheet)::verdict);
    table.show(sheet.verdicts());
    long out = sheet.rows().stream().filter(row -> !row.used()).count();
    all.setText(texts.say(Phrase.of("test.use_all").with("n", out)));
    all.setVisible(out > 0);
    all.setManaged(out > 0);
    boolean canTakeBack = model.choices().canTakeBack();
    back.setVisible(canTakeBack);
    back.setManaged(canTakeBack);
    left.setVisible(canTakeBack || out > 0);
    left.setManaged(left.isVisible());
    legend.setVisible(sheet.summary() != null);
  }

  void notReversed(Optional<Phrase> why) {
    suspects.refuse(why);
  }

  private boolean clicked(ResultTable.Spot spot) {
    if (spot.column() == USED) {
      model.toggle(spot.row());
    }
    return spot.column() == USED;
  }

  private void pressed(KeyEvent event) {
    ResultTable.Spot spot = table.selected().get();
    if (event.getCode() == KeyCode.SPACE && spot != null) {
      model.toggle(spot.row());
      event.consume();
    } else if (UNDO.match(event) && model.choices().takeBack()) {
      event.consume(); // otherwise the study's last change is undone
    }
  }
}
