package neraca.work.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.ProfileField;
import neraca.model.Questionnaire;
import neraca.model.result.Cell;
import neraca.model.result.Chart;
import neraca.model.result.Column;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.report.Block;
import neraca.report.Section;
import neraca.statistics.groups.GroupComparison;
import neraca.statistics.groups.SideBySide;
import neraca.statistics.survey.DescribeResult;
import neraca.statistics.tally.Intervals;
import neraca.work.Choice;
import neraca.work.DescribeCheck;
import neraca.work.InstrumentCheck;
import neraca.work.Study;
import neraca.work.naming.Named;
import org.jspecify.annotations.Nullable;

/** What respondents answered to an instrument, in pictures and tables. */
final class SurveySections {
  /** What the ids of its tables begin with. */
  private static final String TABLE = "describe.";

  private static final String ANSWERS = "study.section_answers";

  private final Study study;
  private final List<DescribeCheck.Outcome> described;

  /** By what the respondents of a place are grouped; nobody is compared with nobody. */
  private final Map<String, List<DescribeCheck.Outcome>> grouped = new LinkedHashMap<>();

  /** Businesses and periods compared. */
  private final List<DescribeCheck.Outcome> joined = new ArrayList<>();

  SurveySections(Study study) {
    this.study = study;
    described = described(null);
    study.all(ProfileField.class).forEach(f -> grouped.put(f.code(), described(f.code())));
    if (study.all(Business.class).size() > 1) {
      joined.addAll(described("business"));
    }
    if (study.all(Period.class).size() > 1) {
      joined.addAll(described("period"));
    }
  }

  private List<DescribeCheck.Outcome> described(@Nullable String by) {
    DescribeCheck.Wanted usual = DescribeCheck.Wanted.USUAL;
    return DescribeCheck.outcomes(
        study,
        new DescribeCheck.Request(
            null,
            List.of(),
            List.of(),
            new DescribeCheck.Wanted(usual.classes(), List.of(), by, Map.of(), false),
            Choice.ALL));
  }

  /** None for a confidential instrument, of which a report tells no more than how many answered. */
  List<Section> of(InstrumentCheck.Outcome tested) {
    List<Section> sections = new ArrayList<>();
    for (DescribeCheck.Outcome outcome : described) {
      DescribeResult result = outcome.result();
      if (isOf(outcome, tested)
          && !tested.confidential()
          && outcome.place().equals(tested.place())
          && result != null
          && !result.items().isEmpty()) {
        Cell name = Cell.own(outcome.name());
        Named named = new Named(study, outcome.questionnaire());
        sections.add(answers(name, result, named));
        sections.add(frequencies(name, result, named));
        sections.add(means(name, result, named));
        sections.add(scores(name, result, named, tested));
        List<Block> groups = groups(outcome, named);
        if (!groups.isEmpty()) {
          sections.add(section("study.section_groups", name, groups));
        }
        Cell answers = new Cell.Said(Phrase.of(ANSWERS, "name", name));
        sections.add(Workings.of(answers, result.figures()));
        sections.add(section("study.section_intervals", name, intervals(name, result)));
      }
    }
    return sections;
  }

  /** Businesses and periods side by side; none of a confidential instrument. */
  List<Section> joined(Questionnaire questionnaire) {
    Named named = new Named(study, questionnaire.code());
    List<Block> blocks = new ArrayList<>();
    for (DescribeCheck.Outcome outcome : joined) {
      if (outcome.questionnaire().equals(questionnaire.code())
          && !outcome.confidential()
          && outcome.result() != null) {
        blocks.addAll(compared(outcome.result(), named));
      }
    }
    return blocks.isEmpty()
        ? List.of()
        : List.of(section("study.section_joined", Cell.own(questionnaire.name()), blocks));
  }

  private static boolean isOf(DescribeCheck.Outcome outcome, InstrumentCheck.Outcome tested) {
    return outcome.questionnaire().equals(tested.questionnaire());
  }

  private static Section section(String key, Cell name, List<Block> blocks) {
    return new Section(new Cell.Said(Phrase.of(key, "name", name)), blocks, List.of());
  }

  private static Section answers(Cell name, DescribeResult result, Named named) {
    List<Block> blocks =
        List.of(
            new Block.Drawn(result.likertChart().labelled(named.opening(), named::item)),
            new Block.Tabled(named.items(result.choiceTable())));
    return section(ANSWERS, name, blocks);
  }

  private static Section means(Cell name, DescribeResult result, Named named) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Drawn(result.meanChart().labelled(named.opening(), named::item)));
    blocks.add(new Block.Tabled(named.items(result.meanTable())));
    for (Table table : tables(result, "importance")) {
      result.quadrantChart().map(Block.Drawn::new).ifPresent(blocks::add);
      blocks.add(new Block.Tabled(table));
    }
    return section("study.section_means", name, blocks);
  }

  private static Section scores(
      Cell name, DescribeResult result, Named named, InstrumentCheck.Outcome tested) {
    List<Block> blocks = new ArrayList<>();
    tables(result, "total").forEach(t -> blocks.add(new Block.Tabled(named.whole(t))));
    for (Table table : tables(result, "dimensions")) {
      blocks.add(
          new Block.Drawn(result.dimensionChart().labelled(Chart.NO_WORDS, named::dimension)));
      blocks.add(new Block.Tabled(named.dimensions(table)));
    }
    tables(result, "classes").forEach(t -> blocks.add(new Block.Tabled(t)));
    blocks.add(new Block.Drawn(result.totalChart()));
    blocks.add(new Block.Tabled(result.totalTable()));
    tables(result, "items").forEach(t -> blocks.add(new Block.Tabled(t)));
    tables(result, "spread").forEach(t -> blocks.add(new Block.Tabled(t)));
    if (tested.result() != null) {
      blocks.add(new Block.Drawn(tested.result().correlationChart()));
    }
    return section("study.section_scores", name, blocks);
  }

  private static List<Table> tables(DescribeResult result, String name) {
    return result.tables().stream().filter(t -> t.id().equals(TABLE + name)).toList();
  }

  private static Section frequencies(Cell name, DescribeResult result, Named named) {
    List<Block> blocks =
        tables(result, "frequencies").stream()
            .<Block>map(t -> new Block.Tabled(named.items(t)))
            .toList();
    return section("study.section_frequencies", name, blocks);
  }

  /** Groups of at least two levels, each with a picture of the whole instrument. */
  private List<Block> groups(DescribeCheck.Outcome of, Named named) {
    List<Block> blocks = new ArrayList<>();
    for (List<DescribeCheck.Outcome> outcomes : grouped.values()) {
      for (DescribeCheck.Outcome outcome : outcomes) {
        DescribeResult result = outcome.result();
        if (outcome.questionnaire().equals(of.questionnaire())
            && result != null
            && outcome.place().equals(of.place())) {
          blocks.addAll(groups(result, named));
        }
      }
    }
    return blocks;
  }

  /** As {@link #groups}, after the means side by side. */
  static List<Block> compared(DescribeResult result, Named named) {
    List<Block> blocks = groups(result, named);
    SideBySide sides = result.sides();
    if (!blocks.isEmpty() && sides != null) {
      Table table = named.sides(sides.table());
      List<Note> notes =
          Stream.concat(result.groupNotes().stream(), table.notes().stream()).toList();
      blocks.add(
          1,
          new Block.Tabled(
              new Table(table.id(), table.title(), table.columns(), table.rows(), notes)));
    }
    return blocks;
  }

  private static List<Block> groups(DescribeResult result, Named named) {
    List<Block> blocks = new ArrayList<>();
    for (int g = 0; g < result.groups().size(); g++) {
      GroupComparison compared = result.groups().get(g);
      if (compared.levels().size() < 2) {
        continue;
      }
      if (g == 0) {
        var chart = result.groupCharts().get(0);
        blocks.add(new Block.Drawn(named.titled(chart)));
      }
      compared.tables().forEach(t -> blocks.add(new Block.Tabled(named.titled(t))));
    }
    return blocks;
  }

  /** The method of successive intervals, all items in one table. */
  private static List<Block> intervals(Cell name, DescribeResult result) {
    List<Table> tables = result.intervals().stream().map(Intervals::table).toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Cell item = Cell.code(result.answers().items().get(i));
      tables.get(i).rows().forEach(row -> rows.add(prepended(item, row)));
    }
    List<Column> columns = prepended(Column.text("describe.item"), tables.get(0).columns());
    Phrase title = Phrase.of("study.intervals", "name", name).with("n", result.n());
    Note note = Note.remark(Phrase.of("study.intervals_note"), List.of());
    return List.of(
        new Block.Tabled(new Table("study.intervals", title, columns, rows, List.of(note))));
  }

  private static <T> List<T> prepended(T first, List<T> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
