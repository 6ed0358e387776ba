package neraca.ui.answers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import neraca.model.result.Cell;
import neraca.text.Texts;
import neraca.ui.answers.form.FormSheet.Box;
import neraca.ui.answers.form.FormSheet.Holds;
import neraca.ui.kit.Parts;

/** The boxes of a sheet in their order on paper; many of them scroll with the one typed into. */
final class Boxes extends ScrollPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int LINES = 3;
  private final Texts texts;
  private final IntConsumer go;
  private final FlowPane row = new FlowPane();
  private List<Cell> heads = List.of();
  private int current = -1;

  Boxes(Texts texts, IntConsumer go) {
    super();
    this.texts = texts;
    this.go = go;
    setId("form-boxes");
    getStyleClass().addAll("page-scroll", "answer-boxes");
    row.getStyleClass().add("answer-row");
    setContent(row);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  /**
   * @param at the one typed into; as many as there are boxes for none
   * @param profile how many, the first ones, are about the respondent
   */
  void show(List<Box> boxes, int at, int profile) {
    List<Cell> now = boxes.stream().map(Box::head).toList();
    if (!now.equals(heads)) {
      heads = now;
      List<VBox> made = new ArrayList<>();
      for (int i = 0; i < boxes.size(); i++) {
        made.add(box(boxes.get(i).head(), i, i < profile));
      }
      row.getChildren().setAll(made);
    }
    for (int i = 0; i < boxes.size(); i++) {
      VBox box = (VBox) row.getChildren().get(i);
      ((Label) box.getChildren().get(1)).setText(boxes.get(i).text());
      for (Holds kind : Holds.values()) {
        box.pseudoClassStateChanged(
            PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)),
            kind == boxes.get(i).holds());
      }
      box.pseudoClassStateChanged(CURRENT, i == at);
    }
    if (at != current) {
      current = at;
      Platform.runLater(this::follow); // once the boxes have their places
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as the boxes, up to some lines of them. */
  @Override
  protected double computePrefHeight(double width) {
    double line = row.getChildren().isEmpty() ? 0 : row.getChildren().get(0).prefHeight(-1);
    return Math.min(row.prefHeight(width), LINES * (line + row.getVgap()));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private VBox box(Cell head, int at, boolean profile) {
    VBox box =
        Parts.column(
            "answer-box", Parts.label(texts.say(head), "caption", "muted"), Parts.label(""));
    box.getChildren().get(1).getStyleClass().add("strong");
    if (profile) {
      box.getStyleClass().add("about");
    }
    box.setId("form-box-" + at);
    box.setOnMouseClicked(event -> go.accept(at));
    return box;
  }

  private void follow() {
    double hidden = row.getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0 || current >= row.getChildren().size()) {
      return;
    }
    Bounds box = row.getChildren().get(current).getBoundsInParent();
    double top = getVvalue() * hidden;
    double bottom = top + getViewportBounds().getHeight();
    if (box.getMinY() < top) {
      setVvalue(box.getMinY() / hidden);
    } else if (box.getMaxY() > bottom) {
      setVvalue((box.getMaxY() - getViewportBounds().getHeight()) / hidden);
    }
  }
}
