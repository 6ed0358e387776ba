package neraca.work.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.report.Block;
import neraca.report.Section;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.Rule;
import neraca.statistics.survey.DescribeResult;
import neraca.work.Choice;
import neraca.work.DescribeCheck;
import neraca.work.InstrumentCheck;
import neraca.work.Place;
import neraca.work.Study;
import neraca.work.naming.Named;
import org.jspecify.annotations.Nullable;

/** The pilot of an instrument beside the study itself: both tests, and what was answered. */
final class WaveSections {
  private final Study study;
  private final Questionnaire questionnaire;
  private final InstrumentOptions options;
  private final Named named;

  private WaveSections(Study study, Questionnaire questionnaire, InstrumentOptions options) {
    this.study = study;
    this.questionnaire = questionnaire;
    this.options = options;
    named = new Named(study, questionnaire.code());
  }

  /**
   * One for every place where there was a pilot; none of a confidential instrument.
   *
   * @param options how reports test the instrument
   */
  static List<Section> of(Study study, Questionnaire questionnaire, InstrumentOptions options) {
    boolean piloted =
        study.all(Response.class).stream()
            .anyMatch(
                r ->
                    r.wave() == Response.Wave.PILOT
                        && r.questionnaire().equals(questionnaire.uuid()));
    return piloted && !questionnaire.confidential()
        ? new WaveSections(study, questionnaire, options).all()
        : List.of();
  }

  private List<Section> all() {
    Map<Place, Map<Response.Wave, InstrumentCheck.Outcome>> tested = new LinkedHashMap<>();
    for (Response.Wave wave : List.of(Response.Wave.PILOT, Response.Wave.MAIN)) {
      Choice choice = Choice.ALL.of(wave, Map.of());
      InstrumentCheck.Request request =
          new InstrumentCheck.Request(questionnaire.code(), List.of(), List.of(), options, choice);
      for (InstrumentCheck.Outcome outcome : InstrumentCheck.outcomes(study, request)) {
        tested
            .computeIfAbsent(outcome.place(), p -> new EnumMap<>(Response.Wave.class))
            .put(wave, outcome);
      }
    }
    PlaceNames places = new PlaceNames(List.copyOf(tested.keySet()));
    tested.values().removeIf(waves -> !waves.containsKey(Response.Wave.PILOT));
    Map<Place, DescribeResult> described = described();
    List<Section> sections = new ArrayList<>();
    tested.forEach(
        (place, waves) ->
            sections.add(
                places.at(place, section(List.copyOf(waves.values()), described.get(place)))));
    return sections;
  }

  private Map<Place, DescribeResult> described() {
    Map<Place, DescribeResult> described = new LinkedHashMap<>();
    DescribeCheck.Wanted byWave =
        new DescribeCheck.Wanted(null, List.of(), "wave", Map.of(), false);
    DescribeCheck.Request request =
        new DescribeCheck.Request(questionnaire.code(), List.of(), List.of(), byWave, Choice.ALL);
    for (DescribeCheck.Outcome outcome : DescribeCheck.outcomes(study, request)) {
      if (outcome.result() != null) {
        described.put(outcome.place(), outcome.result());
      }
    }
    return described;
  }

  /**
   * @param waves pilot first
   * @param described the answers of all, by wave
   */
  private Section section(List<InstrumentCheck.Outcome> waves, @Nullable DescribeResult described) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Tabled(tests(waves))));
    if (waves.stream().anyMatch(w -> w.result() != null)) {
      blocks.add(new Block.Tabled(named.items(items(waves))));
    }
    if (described != null && waves.size() > 1) {
      blocks.addAll(SurveySections.compared(described, named));
    }
    Cell name = Cell.own(questionnaire.name());
    return new Section(
        new Cell.Said(Phrase.of("study.section_waves", "name", name)), blocks, List.of());
  }

  private static Cell wave(InstrumentCheck.Outcome of) {
    return Cell.said("describe.wave." + of.basis().wave());
  }

  /** A row a wave. */
  private Table tests(List<InstrumentCheck.Outcome> waves) {
    List<Note> untested =
        waves.stream()
            .filter(w -> w.refusal() != null)
            .map(
                w ->
                    Note.doubtful(
                        Phrase.of("study.waves.untested", "wave", wave(w))
                            .with(
                                "why",
                                new Cell.Said(java.util.Objects.requireNonNull(w.refusal()))),
                        List.of()))
            .toList();
    return new Table(
        "study.waves.tests",
        titled("study.waves.tests"),
        List.of(
            Column.text("describe.by.wave"),
            Column.number("study.waves.n"),
            Column.number("study.waves.used"),
            Column.number("study.waves.k"),
            Column.number("study.waves.alpha"),
            Column.number("study.waves.r_table"),
            Column.number("study.waves.valid")),
        waves.stream().map(this::test).toList(),
        untested);
  }

  private Phrase titled(String key) {
    return Phrase.of(key, "name", Cell.own(questionnaire.name()));
  }

  private List<Cell> test(InstrumentCheck.Outcome of) {
    List<Cell> cells = new ArrayList<>(List.of(wave(of)));
    cells.add(Cell.count(of.survey().answers().rows().size()));
    InstrumentResult result = of.result();
    if (result == null) {
      cells.addAll(java.util.Collections.nCopies(5, absent()));
      return cells;
    }
    cells.add(Cell.count(result.used()));
    cells.add(Cell.count(result.k()));
    cells.add(Cell.number(result.scale().alpha(), Format.STATISTIC));
    cells.add(Cell.number(result.rTable().value(), Format.STATISTIC));
    cells.add(
        Cell.count(
            result.items().stream()
                .filter(i -> i.verdict().under(options.rule()).orElse(false))
                .count()));
    return cells;
  }

  private static Cell absent() {
    return Cell.number(Value.ABSENT, Format.PLAIN);
  }

  /** r and the verdict of every item, wave by wave. */
  private Table items(List<InstrumentCheck.Outcome> waves) {
    List<Column> columns = new ArrayList<>(List.of(Column.text("describe.item")));
    for (InstrumentCheck.Outcome of : waves) {
      columns.add(new Column(named("study.waves.r", of), true));
      columns.add(new Column(named("study.waves.verdict", of), false));
    }
    List<String> codes =
        waves.stream()
            .flatMap(w -> w.result() == null ? Stream.empty() : w.result().items().stream())
            .map(ItemResult::code)
            .distinct()
            .toList();
    Note rule =
        Note.remark(
            Phrase.of("study.waves.rule", "rule", new Cell.Said(options.rule().phrase())),
            List.of());
    return new Table(
        "study.waves.items",
        titled("study.waves.items"),
        columns,
        codes.stream().map(code -> row(code, waves)).toList(),
        List.of(rule));
  }

  private static Cell named(String key, InstrumentCheck.Outcome of) {
    return new Cell.Said(Phrase.of(key, "wave", wave(of)));
  }

  private List<Cell> row(String code, List<InstrumentCheck.Outcome> waves) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.code(code)));
    for (InstrumentCheck.Outcome of : waves) {
      InstrumentResult result = of.result();
      ItemResult item =
          result == null
              ? null
              : result.items().stream().filter(i -> i.code().equals(code)).findFirst().orElse(null);
      cells.add(item == null ? absent() : Cell.number(r(item), Format.STATISTIC));
      cells.add(item == null ? absent() : verdict(item));
    }
    return cells;
  }

  private double r(ItemResult item) {
    return options.rule() == Rule.CORRECTED_030 ? item.rCorrected() : item.rTotal();
  }

  private Cell verdict(ItemResult item) {
    return item.verdict()
        .under(options.rule())
        .map(valid -> Cell.said(valid ? "instrument.valid" : "instrument.invalid"))
        .orElse(absent());
  }
}
