package neraca.ui.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import neraca.model.result.Chart;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.statistics.InstrumentResult;
import neraca.statistics.survey.DescribeResult;
import neraca.ui.desk.Target;
import neraca.work.naming.Named;
import org.jspecify.annotations.Nullable;

/** Lays out a description: which pictures and tables stand behind which tab. */
final class Pages {
  private final DescribeResult result;
  private final Named named;
  private final List<Table> tables;

  Pages(DescribeResult result, Named named) {
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
            .map(named::items)
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
    List<Chart> charts = new ArrayList<>();
    groups.groupCharts().stream()
        .limit(1)
        .filter(c -> !c.rows().isEmpty())
        .map(named::titled)
        .forEach(charts::add);
    List<Table> tables = new ArrayList<>();
    groups
        .groups()
        .forEach(g -> g.tables().stream().map(t -> named.titled(t)).forEach(tables::add));
    return Page.of(charts, tables);
  }

  private Page importance() {
    return result
        .quadrantChart()
        .map(chart -> Page.of(List.of(chart), of("importance")))
        .orElseGet(() -> saying(Phrase.of("results.no_importance"), "results.pick_pair", "survey"));
  }

  /** How to come to what is not there. */
  private static Page saying(Phrase says, String word, String screen) {
    return Page.saying(new Empty(says, word, Target.of(screen)));
  }
}
