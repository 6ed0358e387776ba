package neraca.model.result;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A picture of a result, ready for any renderer: what is to be seen, not how. Numbers that are not
 * defined are {@link Value#ABSENT} and leave a gap.
 */
public sealed interface Chart {
  /** Nothing over the words of the rows. */
  Cell NO_WORDS = Cell.code("");

  Phrase title();

  /**
   * What stands beside a row.
   *
   * @param code of the item; empty where the words are all there is
   * @param words the statement or the group's name; may be empty
   */
  record Label(String code, Cell words) {
    public static Label of(String code) {
      return new Label(code, NO_WORDS);
    }
  }

  /**
   * A direction in which numbers grow.
   *
   * @param from where the picture begins; likewise {@code to}
   */
  record Axis(Cell name, double from, double to, Unit unit) {}

  /** A value that the eye compares with, drawn as a labelled line. */
  record Threshold(Cell name, double at) {}

  /** A named range of an axis, drawn as a faint fill. */
  record Band(Cell name, double from, double to) {}

  /**
   * Answers to items of one scale, to either side of the middle of the scale.
   *
   * @param opening what stands over the words of the rows; may be empty
   * @param options lowest first
   */
  record Likert(Phrase title, Cell opening, List<Cell> options, List<Shares> rows)
      implements Chart {
    public Likert {
      options = List.copyOf(options);
      rows = List.copyOf(rows);
    }

    /** The same picture with other words beside its rows. */
    public Likert labelled(Cell over, UnaryOperator<Label> labels) {
      return new Likert(
          title,
          over,
          options,
          rows.stream().map(r -> new Shares(labels.apply(r.label()), r.percent())).toList());
    }
  }

  /**
   * One item.
   *
   * @param percent of those who answered, one an option; absent where nobody did
   */
  record Shares(Label label, List<Value> percent) {
    public Shares {
      percent = List.copyOf(percent);
    }
  }

  /**
   * Means with their intervals, one below the other.
   *
   * @param opening what stands over the words of the rows; may be empty
   */
  record Means(
      Phrase title,
      Cell opening,
      Axis axis,
      List<Mean> rows,
      List<Threshold> thresholds,
      List<Band> bands)
      implements Chart {
    public Means {
      rows = List.copyOf(rows);
      thresholds = List.copyOf(thresholds);
      bands = List.copyOf(bands);
    }

    /** The same picture with other words beside its rows. */
    public Means labelled(Cell over, UnaryOperator<Label> labels) {
      return new Means(
          title,
          over,
          axis,
          rows.stream()
              .map(r -> new Mean(labels.apply(r.label()), r.mean(), r.low(), r.high()))
              .toList(),
          thresholds,
          bands);
    }
  }

  /** A mean and the ends of its interval, which are absent where it has none. */
  record Mean(Label label, Value mean, Value low, Value high) {}

  /** How many there are in each class of a number; the classes follow one another. */
  record Histogram(
      Phrase title, Axis axis, List<Bin> bins, List<Threshold> thresholds, List<Band> bands)
      implements Chart {
    public Histogram {
      bins = List.copyOf(bins);
      thresholds = List.copyOf(thresholds);
      bands = List.copyOf(bands);
    }
  }

  /**
   * A class.
   *
   * @param from the lower bound, which belongs to it; {@code to} belongs to the next
   */
  record Bin(Cell name, double from, double to, int count) {}

  /**
   * Correlations of everything with everything.
   *
   * @param cells as many rows and columns as codes, −1 to 1
   */
  record HeatMap(Phrase title, List<String> codes, List<List<Value>> cells) implements Chart {
    public HeatMap {
      codes = List.copyOf(codes);
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Things judged in two ways, and the cross-hairs that part them.
   *
   * @param corners names of the quarters: upper left, upper right, lower left, lower right
   */
  record Quadrants(
      Phrase title,
      Axis across,
      Axis up,
      Threshold upright,
      Threshold level,
      List<Spot> spots,
      List<Cell> corners)
      implements Chart {
    public Quadrants {
      spots = List.copyOf(spots);
      corners = List.copyOf(corners);
    }
  }

  /**
   * Where a thing stands.
   *
   * @param corner its quarter, by its place in {@link Quadrants#corners}
   */
  record Spot(String code, double across, double up, int corner) {}
}
