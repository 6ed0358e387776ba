package neraca.ui.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Questionnaire;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.Words;
import neraca.model.result.Value;
import neraca.work.TypedAnswers;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** All that the grid shows: responses, items, and what is counted over them. */
final class Grid {
  private final Questionnaire questionnaire;
  private final List<Item> items;
  private final Map<UUID, Dimension> dimensions = new HashMap<>();
  private final List<ScaleLabel> labels;
  private final List<GridRow> rows = new ArrayList<>();
  private final Map<UUID, GridRow> byResponse = new HashMap<>();
  private final Notation notation;
  private final boolean severalPlaces;
  private final int[] answered;
  private final long[] sums;
  private int allAnswered;
  private int unresolved;
  private int blank;

  Grid(TypedAnswers answers) {
    questionnaire = answers.questionnaire();
    items = answers.items();
    labels = answers.labels();
    answers.dimensions().forEach(d -> dimensions.put(d.uuid(), d));
    notation = new Notation(scale());
    answered = new int[items.size()];
    sums = new long[items.size()];
    answers.rows().forEach(row -> add(GridRow.of(row, items, scale())));
    severalPlaces = answers.rows().stream().map(TypedAnswers.Row::place).distinct().count() > 1;
  }

  /** Stands where no questionnaire is. */
  static Grid none() {
    UUID nobody = new UUID(0, 0);
    Questionnaire none =
        new Questionnaire(
            nobody, "-", 0, Words.NONE, new Scale(1, 5), Words.NONE, false, Words.NONE);
    return new Grid(new TypedAnswers(none, List.of(), List.of(), List.of(), List.of(), 0));
  }

  void add(GridRow row) {
    rows.add(row);
    byResponse.put(row.response().uuid(), row);
    count(row, 1);
  }

  void remove(GridRow row) {
    rows.remove(row);
    byResponse.remove(row.response().uuid());
    count(row, -1);
  }

  private void count(GridRow row, int step) {
    for (int i = 0; i < items.size(); i++) {
      count(row, i, step);
    }
    findings(row, step);
  }

  private void count(GridRow row, int item, int step) {
    Mark mark = new Mark(row.code(item));
    if (mark.isAnswer()) {
      int value = mark.value(scale());
      answered[item] += step;
      allAnswered += step;
      sums[item] += (long) step * (items.get(item).reversed() ? scale().reverse(value) : value);
    }
  }

  /** A response in which nothing was typed is one thing to look at, not one an item. */
  private void findings(GridRow row, int step) {
    unresolved += step * row.unresolved();
    blank += step * (row.isEmpty() ? 1 : row.blank());
  }

  /** Changes one cell and everything counted from it. */
  void set(GridRow row, int item, Entry entry) {
    count(row, item, -1);
    findings(row, -1);
    row.set(item, entry, items.get(item).reversed(), scale());
    findings(row, 1);
    count(row, item, 1);
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  Scale scale() {
    return questionnaire.scale();
  }

  Notation notation() {
    return notation;
  }

  List<Item> items() {
    return items;
  }

  /** Words of the scale, lowest point first. */
  List<ScaleLabel> labels() {
    return labels;
  }

  @Nullable Dimension dimension(Item item) {
    return item.dimension() == null ? null : dimensions.get(item.dimension());
  }

  int size() {
    return rows.size();
  }

  GridRow row(int index) {
    return rows.get(index);
  }

  Optional<GridRow> of(UUID response) {
    return Optional.ofNullable(byResponse.get(response));
  }

  int indexOf(GridRow row) {
    return rows.indexOf(row);
  }

  int indexOf(UUID item) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).uuid().equals(item)) {
        return i;
      }
    }
    return -1;
  }

  /** What to call a row: its number, and where it was answered if rows differ in that. */
  String name(GridRow row) {
    return severalPlaces ? row.number() + " · " + row.place() : row.number();
  }

  /** How many answered the item. */
  int answered(int item) {
    return answered[item];
  }

  /** Mean of those who answered it, reverse scoring applied. */
  Value mean(int item) {
    return answered[item] == 0
        ? Value.ABSENT
        : Value.of(new BigFraction(sums[item], (long) answered[item]));
  }

  /** Sum over those who answered it, reverse scoring applied. */
  long sum(int item) {
    return sums[item];
  }

  /** Cells with an answer that counts. */
  int answered() {
    return allAnswered;
  }

  int unresolved() {
    return unresolved;
  }

  int blank() {
    return blank;
  }

  /** Whether the cell is one to look at: unresolved, or blank where others of its row are not. */
  boolean isFinding(GridRow row, int item) {
    char code = row.code(item);
    return code == Mark.UNRESOLVED.code()
        || code == Mark.BLANK.code() && (!row.isEmpty() || item == 0);
  }

  /** The next cell to look at after this one, from the top again at the end; empty if none. */
  Optional<Spot> findingAfter(Spot from) {
    for (int step = 0; step <= rows.size(); step++) {
      int at = Math.floorMod(from.row() + step, Math.max(1, rows.size()));
      if (rows.isEmpty() || rows.get(at).unresolved() + rows.get(at).blank() == 0) {
        continue;
      }
      for (int i = step == 0 ? from.column() + 1 : 0; i < items.size(); i++) {
        if (isFinding(rows.get(at), i)) {
          return Optional.of(new Spot(at, i));
        }
      }
    }
    return Optional.empty();
  }

  /** The first cell that differs from another state of the same items; empty if none. */
  Optional<Spot> firstDifference(Grid before) {
    if (!before.items.equals(items)) {
      return Optional.empty();
    }
    for (int r = 0; r < rows.size(); r++) {
      GridRow was = before.byResponse.get(rows.get(r).response().uuid());
      for (int i = 0; was != null && i < items.size(); i++) {
        if (!was.entry(i).equals(rows.get(r).entry(i))) {
          return Optional.of(new Spot(r, i));
        }
      }
      if (was == null) {
        return Optional.of(new Spot(r, 0));
      }
    }
    return Optional.empty();
  }

  /** The row of a respondent: the number itself, else one that begins with or holds the text. */
  Optional<Integer> find(String text) {
    String wanted = text.strip();
    Optional<Integer> found = Optional.empty();
    int best = 0;
    for (int r = 0; r < rows.size() && best < 3; r++) {
      String number = rows.get(r).number();
      int fit =
          number.equalsIgnoreCase(wanted)
              ? 3
              : number.regionMatches(true, 0, wanted, 0, wanted.length())
                  ? 2
                  : number
                          .toLowerCase(java.util.Locale.ROOT)
                          .contains(wanted.toLowerCase(java.util.Locale.ROOT))
                      ? 1
                      : 0;
      if (fit > best) {
        best = fit;
        found = Optional.of(r);
      }
    }
    return found;
  }
}
