package neraca.ui.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import neraca.model.result.Chart;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.statistics.InstrumentResult;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.SideBySide;
import neraca.statistics.survey.DescribeResult;
import neraca.ui.desk.Target;
import neraca.work.naming.Named;
import org.jspecify.annotations.Nullable;

/** Lays out a description: which pictures and tables stand behind which tab. */
final class Pages {
  private final DescribeResult result;
  private final Named named;
  private final String part;
  private final List<Table> tables;

  /**
   * @param part what of the groups is shown: {@link Option#WHOLE}, {@link Option#EVERY} or the code
   *     of a dimension
   */
  Pages(DescribeResult result, Named named, String part) {
    this.part = part;
    this.result = result;
    this.named = named;
    tables = result.tables();
  }

  /**
   * @param groups the same answers in groups; null where there are none
   * @param groupless why there are none; null where none were asked for
   * @param tested the same answers tested; null where they cannot be
   */
  Map<Part, Page> all(
      @Nullable DescribeResult groups,
      @Nullable Phrase groupless,
      @Nullable InstrumentResult tested,
      @Nullable Phrase untested) {
    Map<Part, Page> pages = new EnumMap<>(Part.class);
    pages.put(
        Part.FREQUENCIES,
        Page.of(
            List.of(result.likertChart().labelled(named.opening(), named::item)),
            List.of(named.items(result.choiceTable()))));
    pages.put(
        Part.MEANS,
        Page.of(
            List.of(result.meanChart().labelled(named.opening(), named::item)),
            of("total", named.items(result.meanTable()), "items", "spread")));
    pages.put(Part.DIMENSIONS, dimensions());
    pages.put(Part.GROUPS, groups(groups, groupless));
    pages.put(Part.IMPORTANCE, importance());
    pages.put(Part.INTERVALS, Page.of(List.of(), List.of(named.items(result.intervalTable()))));
    pages.put(
        Part.TOTALS, Page.of(List.of(result.totalChart()), of("classes", result.totalTable())));
    pages.put(
        Part.CORRELATIONS,
        tested == null
            ? saying(
                untested == null ? Phrase.of("results.no_answers") : untested,
                "results.open_instrument",
                "instrument")
            : Page.of(List.of(tested.correlationChart()), List.of(tested.correlationTable())));
    return pages;
  }

  /** Tables by the ends of their ids and tables themselves, in this order; those there are. */
  private List<Table> of(Object... wanted) {
    List<Table> found = new ArrayList<>();
    for (Object one : wanted) {
      if (one instanceof Table table) {
        found.add(table);
      } else {
        tables.stream()
            .filter(t -> t.id().endsWith("." + one))
            .map(t -> one.equals("total") ? named.whole(t) : named.items(t))
            .forEach(found::add);
      }
    }
    return found;
  }

  private Page dimensions() {
    if (result.dimensions().isEmpty()) {
      return saying(
          Phrase.of("results.no_dimensions"), "results.open_questionnaires", "questionnaires");
    }
    return Page.of(
        List.of(result.dimensionChart().labelled(Chart.NO_WORDS, named::dimension)),
        tables.stream()
            .filter(t -> t.id().endsWith(".dimensions"))
            .map(named::dimensions)
            .toList());
  }

  private Page groups(@Nullable DescribeResult groups, @Nullable Phrase groupless) {
    if (groups == null) {
      return saying(
          groupless == null ? Phrase.of("results.choose_group") : groupless,
          "results.pick_group",
          "survey");
    }
    List<GroupComparison> meant = groups.groups().stream().filter(this::isMeant).toList();
    List<Table> tables = new ArrayList<>();
    SideBySide sides = groups.sides();
    if (sides != null && sides.levels().size() > 1) {
      tables.add(named.sides(sides.table()));
    }
    meant.forEach(g -> g.tables().stream().map(named::titled).forEach(tables::add));
    if (!tables.isEmpty()) {
      tables.set(0, noting(tables.get(0), groups.groupNotes()));
    }
    return Page.of(chart(groups).stream().toList(), tables);
  }

  private static Table noting(Table table, List<Note> more) {
    List<Note> notes = new ArrayList<>(more);
    notes.addAll(table.notes());
    return new Table(table.id(), table.title(), table.columns(), table.rows(), notes);
  }

  private boolean isMeant(GroupComparison compared) {
    boolean whole = compared.of().equals(result.answers().source());
    return switch (part) {
      case Option.WHOLE -> whole;
      case Option.EVERY -> !whole;
      default -> compared.of().equals(part);
    };
  }

  /** The picture of what is meant; none where no group is shown of it. */
  private Optional<Chart> chart(DescribeResult groups) {
    Optional<Chart.Means> chart =
        part.equals(Option.EVERY)
            ? groups
                .dimensionGroupChart()
                .map(c -> c.labelled(Chart.NO_WORDS, named::dimensionOfGroup))
            : IntStream.range(0, groups.groups().size())
                .filter(at -> isMeant(groups.groups().get(at)))
                .mapToObj(at -> groups.groupCharts().get(at))
                .findFirst();
    return chart.filter(c -> !c.rows().isEmpty()).map(named::titled);
  }

  private Page importance() {
    return result
        .quadrantChart()
        .map(chart -> Page.of(List.of(chart), of("importance", "csi")))
        .orElseGet(() -> saying(Phrase.of("results.no_importance"), "results.pick_pair", "survey"));
  }

  /** How to come to what is not there. */
  private static Page saying(Phrase says, String word, String screen) {
    return Page.saying(new Empty(says, word, Target.of(screen)));
  }
}
