package neraca.statistics.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import neraca.model.AnswerMatrix;
import neraca.model.result.Chart;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.Grouping;
import neraca.statistics.groups.SideBySide;
import neraca.statistics.tally.Intervals;
import neraca.statistics.tally.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The answers to an instrument, described.
 *
 * @param answers all items, those on importance included; without those of a confidential
 *     instrument that too few answered
 * @param survey the respondents' scores on the other items
 * @param total of the respondents' scores
 * @param shares respondents by class, lowest first; none without a scale
 * @param groups the total compared first, then each dimension; none where no grouping was asked for
 * @param sides the total, the dimensions and the items by group; null where no grouping was asked
 *     for
 * @param importance null where no item names one that asks for its importance
 */
public record DescribeResult(
    AnswerMatrix answers,
    DescribeOptions options,
    SurveyResult survey,
    List<ItemDescription> items,
    List<PartDescription> dimensions,
    PartDescription total,
    List<ClassShare> shares,
    List<GroupComparison> groups,
    @Nullable SideBySide sides,
    @Nullable ImportanceAnalysis importance,
    List<Note> notes) {
  public DescribeResult {
    items = List.copyOf(items);
    dimensions = List.copyOf(dimensions);
    shares = List.copyOf(shares);
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
  }

  /** The same with more to be said of it. */
  public DescribeResult noting(List<Note> more) {
    return more.isEmpty()
        ? this
        : new DescribeResult(
            answers,
            options,
            survey,
            items,
            dimensions,
            total,
            shares,
            groups,
            sides,
            importance,
            Stream.concat(notes.stream(), more.stream()).toList());
  }

  /** What is to be known of the groups as such, beside what is said of each comparison. */
  public List<Note> groupNotes() {
    Grouping grouping = options.grouping();
    return notes.stream()
        .filter(
            n ->
                n.phrase().key().equals(DescribeFindings.REPEATED)
                    || n.phrase().key().equals(DescribeFindings.APART)
                    || grouping != null && grouping.notes().contains(n))
        .toList();
  }

  boolean hidesWhole() {
    return options.hidesWhole(answers);
  }

  /** Respondents, whatever they answered. */
  public int n() {
    return answers.rows().size();
  }

  /** Every table but those of the method of successive intervals. */
  public List<Table> tables() {
    return new DescribeTables(this).all();
  }

  /** The method of successive intervals, an item after the other; computed when asked for. */
  public List<Intervals> intervals() {
    List<String> shown = hidesWhole() ? List.of() : answers.items();
    return shown.stream()
        .map(
            item -> Intervals.of(item, new Tally(answers.columns()[answers.items().indexOf(item)])))
        .toList();
  }

  /** The same in one table. */
  public Table intervalTable() {
    return Intervals.table(intervals(), answers.name());
  }

  /** The means of the items with their 95% intervals. */
  public Table meanTable() {
    return ItemTables.means(this);
  }

  /** How often each option was chosen, a row an item. */
  public Table choiceTable() {
    return ItemTables.choices(this);
  }

  /** How many respondents have which total score. */
  public Table totalTable() {
    return new TotalScores(this).table();
  }

  /** Answers to the items, to either side of the middle of the scale. */
  public Chart.Likert likertChart() {
    return new DescribeCharts(this).likert();
  }

  /** The means of the items with their 95% intervals. */
  public Chart.Means meanChart() {
    return new DescribeCharts(this).means();
  }

  /** Likewise of the dimensions. */
  public Chart.Means dimensionChart() {
    return new DescribeCharts(this).dimensions();
  }

  /** Likewise of the groups, one picture a comparison. */
  public List<Chart.Means> groupCharts() {
    return new DescribeCharts(this).groups();
  }

  /** Likewise of the groups on every dimension, in one picture; none without both. */
  public Optional<Chart.Means> dimensionGroupChart() {
    return new DescribeCharts(this).dimensionGroups();
  }

  /** How the total scores are distributed. */
  public Chart.Histogram totalChart() {
    return new TotalScores(this).chart();
  }

  /** Importance against performance; none where no item names its twin. */
  public Optional<Chart.Quadrants> quadrantChart() {
    return new DescribeCharts(this).quadrants();
  }

  /** Mean, index, satisfied share, satisfaction index, and those of the dimensions. */
  public List<Figure> figures() {
    return new DescribeFigures(this).all();
  }

  /** Any figure of this result by its id, {@code describe/CODE/…}. */
  public Optional<Figure> figure(String id) {
    return new DescribeFigures(this).find(id);
  }
}
