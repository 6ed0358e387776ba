package neraca.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.text.Texts;
import neraca.ui.gradual.Gradually;
import neraca.ui.kit.FigureLink;
import neraca.ui.kit.Parts;
import neraca.ui.kit.Trail;

/** Under the cards: what would raise the total most, and what is to be said of the result. */
final class Below extends HBox {
  private static final int MOST = 6;

  private final Texts texts;
  private final Trail trail;
  private List<ShownCard.Gain> shownGains = List.of();
  private List<Note> shownNotes = List.of();
  private final VBox gains = Parts.column("score-gains");
  private final VBox notes = Parts.column("score-notes");

  Below(Texts texts, Trail trail) {
    this.texts = texts;
    this.trail = trail;
    getStyleClass().add("score-below");
    gains.setId("card-gains");
    notes.setId("card-notes");
    HBox.setHgrow(gains, Priority.ALWAYS);
    HBox.setHgrow(notes, Priority.ALWAYS);
    getChildren().addAll(gains, notes);
  }

  void show(ShownCard card) {
    if (card.gains().equals(shownGains) && card.notes().equals(shownNotes)) {
      return;
    }
    shownGains = card.gains();
    shownNotes = card.notes();
    List<Node> leverage = new ArrayList<>();
    boolean any = !card.gains().isEmpty();
    gains.setManaged(any);
    if (any) {
      Label unit = Parts.label(texts.say("card.gain_unit"), "small", "muted");
      GridPane table = table(card);
      leverage.add(Parts.heading(texts.say("scorecard.table.leverage"), unit));
      leverage.add(table);
      int more = card.gains().size() - MOST;
      if (more > 0) {
        String said = texts.say(Phrase.of("card.gains_more").with("n", more));
        leverage.add(Parts.label(said, "small", "muted"));
      }
    }
    Gradually.put(gains, leverage);
    notes.getChildren().clear();
    if (!card.notes().isEmpty()) {
      notes
          .getChildren()
          .addAll(Parts.heading(texts.say("card.notes")), Parts.notes(card.notes(), texts));
    }
  }

  private GridPane table(ShownCard card) {
    GridPane table = new GridPane();
    table.getStyleClass().add("gain-table");
    for (int c = 0; c < 4; c++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(c == 0 ? 0 : USE_PREF_SIZE);
      column.setHgrow(c == 0 || c == 2 ? Priority.ALWAYS : Priority.NEVER);
      column.setHalignment(c == 3 ? HPos.RIGHT : HPos.LEFT);
      table.getColumnConstraints().add(column);
    }
    int line = 0;
    for (ShownCard.Gain gain : card.gains()) {
      if (line == MOST) {
        break;
      }
      Region rule = new Region();
      rule.getStyleClass().add("score-row");
      table.add(rule, 0, line, 4, 1);
      Label name = Parts.label(texts.say(gain.name()), "small");
      name.setMinWidth(0);
      Phrase step = Phrase.of("card.gain_step", "grade", gain.grade());
      table.add(name, 0, line);
      table.add(Parts.label(texts.say(step), "small", "muted"), 1, line);
      table.add(bar(gain.share()), 2, line);
      FigureLink points =
          new FigureLink(gain.points(), texts, trail, "small", "strong").bare().after("+");
      points.setId("gain-" + line);
      table.add(points, 3, line);
      line++;
    }
    return table;
  }

  private static Node bar(double share) {
    Region fill = new Region();
    fill.getStyleClass().add("gain-fill");
    StackPane track = new StackPane(fill);
    track.getStyleClass().add("gain-track");
    StackPane.setAlignment(fill, javafx.geometry.Pos.CENTER_LEFT);
    fill.maxWidthProperty().bind(track.widthProperty().multiply(share));
    return track;
  }
}
