package neraca.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/**
 * Perspectives left and right of the total, in their order from left to right; with less room the
 * total stands across above two columns, or above one.
 */
final class CardGrid extends Pane {
  private static final double GAP = 12;
  private static final double AROUND = 80;
  private static final double TWO = 58;
  private static final double MIDDLE = 19;

  private final TotalCard total;
  private final List<PerspectiveCard> cards = new ArrayList<>();

  CardGrid(TotalCard total) {
    this.total = total;
    getStyleClass().add("score-grid");
    widthProperty()
        .subscribe(
            width -> {
              total.setAcross(!isAround(width.doubleValue()));
              // The width is told in the middle of a layout, which would not hear of new heights.
              Platform.runLater(this::requestLayout);
            });
  }

  List<PerspectiveCard> cards() {
    return cards;
  }

  void show(List<PerspectiveCard> shown) {
    cards.clear();
    cards.addAll(shown);
    getChildren().setAll(shown);
    getChildren().add(total);
  }

  private boolean isAround(double width) {
    return width >= AROUND * total.em();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? getWidth() : width;
    return arrange(wide, false);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  /** The height everything takes. */
  private double arrange(double width, boolean move) {
    return isAround(width) ? around(width, move) : below(width, move);
  }

  private double around(double width, boolean move) {
    double middle = Math.ceil(MIDDLE * total.em());
    double side = Math.floor((width - middle - 2 * GAP) / 2);
    double beside = height(0, 2, side) + (cards.size() > 2 ? GAP + height(2, 2, side) : 0);
    double tall = Math.max(total.prefHeight(middle), beside);
    double y = 0;
    for (int i = 0; i < cards.size(); i += 2) {
      boolean stretches = i == 2 || cards.size() <= 2;
      double height = height(i, 2, side) + (stretches ? tall - beside : 0);
      if (move) {
        row(i, 2, side, middle + 2 * GAP, y, height);
      }
      y += height + GAP;
    }
    if (move) {
      total.resizeRelocate(side + GAP, 0, middle, tall);
    }
    return Math.max(y - GAP, tall);
  }

  private double below(double width, boolean move) {
    double top = total.prefHeight(width);
    if (move) {
      total.resizeRelocate(0, 0, width, top);
    }
    int columns = width >= TWO * total.em() ? 2 : 1;
    double side = Math.floor((width - (columns - 1) * GAP) / columns);
    double y = top + GAP;
    for (int i = 0; i < cards.size(); i += columns) {
      double height = height(i, columns, side);
      if (move) {
        row(i, columns, side, GAP, y, height);
      }
      y += height + GAP;
    }
    return y - GAP;
  }

  /** The height of a row: that of its highest card. */
  private double height(int first, int columns, double side) {
    return cards.stream()
        .skip(first)
        .limit(columns)
        .mapToDouble(card -> card.prefHeight(side))
        .max()
        .orElse(0);
  }

  private void row(int first, int columns, double side, double gap, double y, double height) {
    for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
      cards.get(i).resizeRelocate((i - first) * (side + gap), y, side, height);
    }
  }
}
