package neraca.work.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Term;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.report.Block;
import neraca.report.Section;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.Rule;
import neraca.work.naming.Named;

/** The working of an instrument test as a thesis prints it: validity item by item, then alpha. */
final class InstrumentWorking {
  private final InstrumentResult result;
  private final Named named;
  private final String prefix;

  InstrumentWorking(InstrumentResult result, Named named) {
    this.result = result;
    this.named = named;
    prefix = "instrument/" + result.source() + "/";
  }

  Section section() {
    List<List<Figure>> validity =
        result.itemFigures(
            corrected()
                ? List.of("r_total", "t_total", "p_total", "r_corrected")
                : List.of("r_total", "t_total", "p_total"));
    List<Figure> variances =
        result.itemFigures(List.of("variance")).stream().flatMap(List::stream).toList();
    List<Figure> scale = result.figures();
    List<Figure> alpha = named(scale, "variance", "alpha");
    List<Figure> critical = critical(scale);
    List<Figure> rest =
        scale.stream().filter(f -> !alpha.contains(f) && !critical.contains(f)).toList();
    List<Block> blocks =
        List.of(
            new Block.Tabled(sums(validity)),
            new Block.Worked(Cell.said("study.working.r_table"), List.of(), each(critical)),
            new Block.Worked(Cell.said("study.working.validity"), opening(), exercises(validity)),
            new Block.Worked(
                Cell.said("study.working.variances"),
                List.of(Cell.said("study.working.variance_of")),
                each(variances)),
            new Block.Worked(
                Cell.said("study.working.reliability"),
                List.of(Cell.said("study.working.alpha_of")),
                each(alpha)),
            new Block.Worked(Cell.said("study.working.others"), List.of(), each(rest)));
    return new Section(Workings.title(Cell.own(result.name())), blocks, List.of());
  }

  /** Whether the rule looks at the corrected r, which is then worked out too. */
  private boolean corrected() {
    return result.options().rule() == Rule.CORRECTED_030;
  }

  private static List<Block.Exercise> each(List<Figure> figures) {
    return figures.stream().map(Block.Exercise::of).toList();
  }

  private List<Figure> named(List<Figure> figures, String... names) {
    return Stream.of(names)
        .flatMap(name -> figures.stream().filter(f -> f.id().equals(prefix + name)))
        .toList();
  }

  /** The critical r and, before it, the t that it is made from. */
  private List<Figure> critical(List<Figure> scale) {
    return named(scale, "r_table").stream()
        .flatMap(r -> Stream.concat(r.find(prefix + "t_table").stream(), Stream.of(r)))
        .toList();
  }

  private static List<Cell> opening() {
    return List.of(Cell.said("study.working.legend"), Cell.said("study.working.rounded"));
  }

  private List<Block.Exercise> exercises(List<List<Figure>> validity) {
    List<Block.Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < validity.size(); i++) {
      ItemResult item = result.items().get(i);
      Phrase heading =
          Phrase.of("study.working.item")
              .with("item", item.code())
              .with("statement", Cell.own(named.statement(item.code())));
      exercises.add(new Block.Exercise(new Cell.Said(heading), validity.get(i), conclusion(item)));
    }
    return exercises;
  }

  private List<Cell> conclusion(ItemResult item) {
    Optional<Boolean> valid = item.verdict().under(result.options().rule());
    return valid.stream()
        .<Cell>map(
            yes ->
                new Cell.Said(
                    looked(item)
                        .with("item", item.code())
                        .with("rule", new Cell.Said(result.options().rule().phrase()))
                        .with(
                            "verdict", Cell.said(yes ? "instrument.valid" : "instrument.invalid"))))
        .toList();
  }

  /** The numbers from which the verdict follows. */
  private Phrase looked(ItemResult item) {
    return corrected()
        ? Phrase.of(
            "study.working.verdict_corrected",
            "r",
            Cell.number(item.rCorrected(), Format.STATISTIC))
        : Phrase.of("study.working.verdict")
            .with("r", Cell.number(item.rTotal(), Format.STATISTIC))
            .with("table", Cell.number(result.rTable().value(), Format.STATISTIC))
            .with("p", Cell.number(item.pTotal(), Format.STATISTIC));
  }

  /** The sums that every r is made from, a row an item. */
  private Table sums(List<List<Figure>> validity) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < validity.size(); i++) {
      Figure r = validity.get(i).get(0);
      rows.add(
          List.of(
              Cell.code(result.items().get(i).code()),
              of(r, "x"),
              of(r, "xx"),
              of(r, "xy"),
              Cell.number(r.value(), r.format()),
              number(validity.get(i), 1),
              number(validity.get(i), 2)));
    }
    return new Table(
        "study.sums",
        Phrase.of("study.working.sums", "name", Cell.own(result.name())).with("n", result.used()),
        List.of(
            Column.text("instrument.item"),
            new Column(Cell.code("ΣX"), true),
            new Column(Cell.code("ΣX²"), true),
            new Column(Cell.code("ΣXY"), true),
            Column.number("instrument.r_total"),
            Column.number("study.working.t"),
            Column.number("instrument.p_total")),
        rows,
        totals(validity));
  }

  private static Cell number(List<Figure> figures, int at) {
    Figure figure = figures.get(at);
    return Cell.number(figure.value(), figure.format());
  }

  /** What stands at a place of the formula of r; absent where r has another working. */
  private static Cell of(Figure r, String place) {
    return operand(r, place)
        .map(f -> Cell.number(f.value(), f.format()))
        .orElse(Cell.number(Value.ABSENT, Format.PLAIN));
  }

  private static Optional<Figure> operand(Figure r, String place) {
    for (Working.Operand operand : r.working().operands()) {
      Term term = operand.term();
      if (operand.place().equals(place) && term instanceof Figure figure) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  /** n, ΣY and ΣY², which all items share. */
  private static List<Note> totals(List<List<Figure>> validity) {
    return validity.stream()
        .map(figures -> figures.get(0))
        .filter(r -> operand(r, "yy").isPresent())
        .limit(1)
        .map(
            r ->
                Note.remark(
                    Phrase.of("study.working.totals")
                        .with("n", of(r, "n"))
                        .with("sum", of(r, "y"))
                        .with("squares", of(r, "yy")),
                    List.of()))
        .toList();
  }
}
