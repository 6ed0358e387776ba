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
import neraca.work.Edit;
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
  private final Map<UUID, Integer> rowsOf = new HashMap<>();
  private final Profiles profiles;
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
    profiles = new Profiles(answers.profile());
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
    return new Grid(
        new TypedAnswers(
            none, List.of(), List.of(), List.of(), List.of(), TypedAnswers.Profile.NONE, 0));
  }

  void add(GridRow row) {
    rows.add(row);
    byResponse.put(row.response().uuid(), row);
    rowsOf.merge(row.respondent(), 1, Integer::sum);
    count(row, 1);
  }

  void remove(GridRow row) {
    rows.remove(row);
    byResponse.remove(row.response().uuid());
    rowsOf.merge(row.respondent(), -1, Integer::sum);
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
    unresolved += step * (row.unresolved() + profiles.unresolved(row.respondent()));
    blank += step * (row.isEmpty() ? 1 : row.blank());
  }

  /** What stands in a cell, before the first item what its respondent said. */
  Content content(GridRow row, int column) {
    return column < 0
        ? new Content.Given(profiles.value(row.respondent(), column))
        : row.entry(column);
  }

  /** Changes one cell and everything counted from it. */
  void set(GridRow row, int column, Content content) {
    if (content instanceof Entry entry) {
      count(row, column, -1);
      findings(row, -1);
      row.set(column, entry, items.get(column).reversed(), scale());
      findings(row, 1);
      count(row, column, 1);
    } else if (content instanceof Content.Given given) {
      set(row.respondent(), column, given.value());
    }
  }

  /** What somebody said stands in every row of theirs. */
  void set(UUID respondent, int column, Words value) {
    int before = profiles.unresolved(respondent);
    profiles.set(respondent, column, value);
    int more = profiles.unresolved(respondent) - before;
    unresolved += more * rowsOf.getOrDefault(respondent, 0);
  }

  /** The edit that puts this into the cell. */
  Edit edit(GridRow row, int column, Content content) {
    return content instanceof Entry entry
        ? new Edit.Answer(
            row.response().uuid(), items.get(column).uuid(), entry.mark(), entry.raw())
        : profiles.edit(row.respondent(), column, ((Content.Given) content).value());
  }

  /** The cell as whatever grid shows it. */
  Unsaved.Cell cell(GridRow row, int column) {
    return column < 0
        ? new Unsaved.Cell(row.respondent(), profiles.field(column).uuid())
        : new Unsaved.Cell(row.response().uuid(), items.get(column).uuid());
  }

  boolean isUnresolved(int column, Content content) {
    return content instanceof Content.Given given
        ? profiles.isUnresolved(column, given.value())
        : content instanceof Entry entry && entry.mark().equals(Mark.UNRESOLVED);
  }

  /** Nothing typed yet, neither answers nor anything about the respondent. */
  boolean isEmpty(GridRow row) {
    return row.isEmpty() && (profiles.size() == 0 || profiles.isEmpty(row.respondent()));
  }

  Profiles profiles() {
    return profiles;
  }

  /** The leftmost column. */
  int first() {
    return -profiles.size();
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

  /** The first cell that differs from another state of the same columns; empty if none. */
  Optional<Spot> firstDifference(Grid before) {
    if (!before.items.equals(items) || !before.profiles.isLike(profiles)) {
      return Optional.empty();
    }
    for (int r = 0; r < rows.size(); r++) {
      GridRow was = before.byResponse.get(rows.get(r).response().uuid());
      if (was == null) {
        return Optional.of(new Spot(r, 0));
      }
      for (int c = first(); c < items.size(); c++) {
        if (!before.content(was, c).equals(content(rows.get(r), c))) {
          return Optional.of(new Spot(r, c));
        }
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
      int fit = rows.get(r).fits(wanted);
      if (fit > best) {
        best = fit;
        found = Optional.of(r);
      }
    }
    return found;
  }
}
