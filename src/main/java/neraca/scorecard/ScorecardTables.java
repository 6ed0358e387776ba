package neraca.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.model.score.Grade;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The tables of a scored scorecard. */
final class ScorecardTables {
  private static final Cell NOTHING = Cell.code("");

  /** An indicator and where it stands: the perspective, and the group itself. */
  private record Place(ScoredGroup perspective, ScoredGroup group, ScoredIndicator indicator) {}

  private final ScoredGroup total;
  private final List<Gain> gains;
  private final Findings findings;
  private final List<Place> places = new ArrayList<>();
  private final List<ScoredGroup> nested = new ArrayList<>();

  ScorecardTables(ScoredGroup total, List<Gain> gains, Findings findings) {
    this.total = total;
    this.gains = gains;
    this.findings = findings;
    total.groups().forEach(perspective -> collect(perspective, perspective));
  }

  private void collect(ScoredGroup perspective, ScoredGroup group) {
    group.indicators().forEach(i -> places.add(new Place(perspective, group, i)));
    nested.addAll(group.groups());
    group.groups().forEach(inner -> collect(perspective, inner));
  }

  List<Table> all() {
    List<Table> tables = new ArrayList<>();
    tables.add(scores());
    tables.add(grades());
    tables.add(perspectives());
    if (!nested.isEmpty()) {
      tables.add(groups());
    }
    if (!total.score().percent().isAbsent()) {
      tables.add(leverage());
    }
    return tables;
  }

  private static Table table(
      String key, List<Column> columns, List<List<Cell>> rows, List<Note> notes) {
    return new Table(
        key.replace("scorecard.table.", "scorecard."), Phrase.of(key), columns, rows, notes);
  }

  private Table scores() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("scorecard.column.perspective"));
    if (!nested.isEmpty()) {
      columns.add(Column.text("scorecard.column.group"));
    }
    columns.addAll(
        List.of(
            Column.text("scorecard.column.indicator"),
            Column.number("scorecard.column.weight"),
            Column.number("scorecard.column.actual"),
            Column.text("scorecard.column.grade"),
            Column.number("scorecard.column.points"),
            Column.number("scorecard.column.score"),
            Column.number("scorecard.column.maximum"),
            Column.number("scorecard.column.percent"),
            Column.text("scorecard.column.light")));
    List<List<Cell>> rows = new ArrayList<>();
    for (Place place : places) {
      rows.add(scoreRow(place));
    }
    List<Cell> last = new ArrayList<>(List.of(Cell.said("scorecard.total")));
    last.addAll(Collections.nCopies(columns.size() - 5, NOTHING));
    last.addAll(scoreCells(total.score()));
    last.add(NOTHING);
    rows.add(last);
    return table("scorecard.table.scores", columns, rows, findings.weights());
  }

  private List<Cell> scoreRow(Place place) {
    ScoredIndicator indicator = place.indicator();
    List<Cell> row = new ArrayList<>();
    row.add(name(place.perspective()));
    if (!nested.isEmpty()) {
      row.add(place.group() == place.perspective() ? NOTHING : name(place.group()));
    }
    row.add(name(indicator));
    row.add(Cell.number(Value.of(indicator.weight()), Format.WEIGHT));
    row.add(actual(indicator));
    row.add(grade(indicator.grade()));
    row.add(Cell.number(indicator.points(), Format.POINTS));
    row.add(Cell.number(indicator.score(), Format.POINTS));
    row.add(Cell.number(indicator.maximum(), Format.POINTS));
    row.add(Cell.number(indicator.percent(), Format.SCORE));
    row.add(indicator.light() == null ? NOTHING : indicator.light().cell());
    return row;
  }

  private Table grades() {
    List<Column> columns =
        List.of(
            Column.text("scorecard.column.indicator"),
            Column.number("scorecard.column.actual"),
            Column.number("scorecard.column.target"),
            Column.text("scorecard.column.grade"),
            Column.text("scorecard.column.rule"),
            Column.text("scorecard.column.reason"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Place place : places) {
      ScoredIndicator indicator = place.indicator();
      rows.add(
          List.of(
              name(indicator),
              actual(indicator),
              target(indicator),
              grade(indicator.grade()),
              indicator.rule(),
              Cell.own(indicator.reason())));
    }
    return table("scorecard.table.grades", columns, rows, findings.grades());
  }

  private Table perspectives() {
    List<List<Cell>> rows = new ArrayList<>();
    total.groups().forEach(group -> rows.add(groupRow(name(group), group)));
    rows.add(groupRow(Cell.said("scorecard.total"), total));
    return table(
        "scorecard.table.perspectives",
        groupColumns("scorecard.column.perspective"),
        rows,
        findings.categories());
  }

  private Table groups() {
    List<List<Cell>> rows = nested.stream().map(group -> groupRow(name(group), group)).toList();
    return table("scorecard.table.groups", groupColumns("scorecard.column.group"), rows, List.of());
  }

  private static List<Column> groupColumns(String first) {
    return List.of(
        Column.text(first),
        Column.number("scorecard.column.weight"),
        Column.number("scorecard.column.score"),
        Column.number("scorecard.column.maximum"),
        Column.number("scorecard.column.percent"),
        Column.text("scorecard.column.category"),
        Column.text("scorecard.column.condition"));
  }

  private static List<Cell> groupRow(Cell name, ScoredGroup group) {
    List<Cell> row = new ArrayList<>();
    row.add(name);
    row.add(Cell.number(Value.of(group.weight()), Format.WEIGHT));
    row.addAll(scoreCells(group.score()));
    Category category = group.score().category();
    row.add(category == null ? NOTHING : category.cell());
    row.add(category == null ? NOTHING : category.condition().cell());
    return row;
  }

  /** How much the total would gain from an A, for every indicator below it, most first. */
  private Table leverage() {
    List<Column> columns =
        List.of(
            Column.text("scorecard.column.indicator"),
            Column.text("scorecard.column.grade"),
            Column.number("scorecard.column.gain"));
    List<List<Cell>> rows =
        gains.stream()
            .map(
                gain ->
                    List.of(
                        gain.name(),
                        grade(gain.grade()),
                        Cell.number(gain.figure().value(), Format.SCORE)))
            .toList();
    return table("scorecard.table.leverage", columns, rows, List.of());
  }

  private static BigFraction fraction(Value value) {
    return ((Value.Exactly) value).fraction();
  }

  private static List<Cell> scoreCells(Score score) {
    return List.of(
        Cell.number(score.score(), Format.POINTS),
        Cell.number(score.maximum(), Format.POINTS),
        Cell.number(score.percent(), Format.SCORE));
  }

  private static Cell name(ScoredGroup group) {
    return Card.name(group.name(), group.id());
  }

  private static Cell name(ScoredIndicator indicator) {
    return Card.name(indicator.name(), indicator.id());
  }

  private static Cell grade(@Nullable Grade grade) {
    return grade == null ? NOTHING : Cell.code(grade.name());
  }

  private static Cell actual(ScoredIndicator indicator) {
    Figure actual = indicator.actual();
    return actual == null ? NOTHING : Cell.number(actual.value(), actual.format());
  }

  private static Cell target(ScoredIndicator indicator) {
    BigFraction target = indicator.target();
    Figure actual = indicator.actual();
    Format format = actual == null ? Format.PLAIN : actual.format();
    return target == null ? NOTHING : Cell.number(Value.of(target), format);
  }
}
