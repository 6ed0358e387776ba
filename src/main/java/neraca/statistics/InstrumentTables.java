package neraca.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;

/** The tables of an instrument test. */
final class InstrumentTables {
  private final InstrumentResult result;

  InstrumentTables(InstrumentResult result) {
    this.result = result;
  }

  /** With the correlations of all items where SPSS prints them, or without. */
  List<Table> all(boolean correlations) {
    ReliabilityTables more = new ReliabilityTables(result);
    List<Table> tables = new ArrayList<>();
    tables.addAll(List.of(cases(), reliability(), items()));
    if (correlations) {
      tables.add(result.correlationTable());
    }
    tables.addAll(List.of(itemTotal(), scale()));
    tables.addAll(List.of(more.coefficients(), more.splitHalf()));
    tables.addAll(List.of(verdicts(), rules(), result.referee().table()));
    ReverseKeys turned = result.reverseKeys();
    if (!turned.suspects().isEmpty()) {
      tables.add(turned.table());
    }
    return List.copyOf(tables);
  }

  private Phrase titled(String key) {
    return Phrase.of(key, "name", Cell.own(result.name())).with("n", result.used());
  }

  /** The title of a table of verdicts: with everything that was chosen. */
  private Phrase tested(String key) {
    return titled(key)
        .with("level", Cell.number(result.options().level(), Format.PLAIN))
        .with("tails", result.options().tails())
        .with("rule", new Cell.Said(result.options().rule().phrase()));
  }

  private List<Note> notes(String... keys) {
    Set<String> wanted = Set.of(keys);
    return result.notes().stream().filter(n -> wanted.contains(n.phrase().key())).toList();
  }

  private static Cell statistic(double number) {
    return Cell.number(number, Format.STATISTIC);
  }

  private static Cell mean(double number) {
    return Cell.number(number, Format.MEAN);
  }

  private Table cases() {
    double all = result.respondents();
    return new Table(
        "instrument.cases",
        titled("instrument.cases.title"),
        List.of(
            Column.text("instrument.cases.rows"),
            Column.number("instrument.n"),
            Column.number("instrument.percent")),
        List.of(
            part("instrument.cases.used", result.used(), all),
            part("instrument.cases.excluded", result.excluded(), all),
            part("instrument.cases.all", result.respondents(), all)),
        Stream.concat(
                Stream.of(Note.remark(Phrase.of("instrument.cases.listwise"), List.of())),
                notes(Findings.EXCLUDED).stream())
            .toList());
  }

  private static List<Cell> part(String key, int rows, double all) {
    return List.of(Cell.said(key), Cell.count(rows), Cell.number(100 * rows / all, Format.PERCENT));
  }

  private Table reliability() {
    ScaleResult scale = result.scale();
    return new Table(
        "instrument.reliability",
        titled("instrument.reliability.title"),
        List.of(
            Column.number(scale.dichotomous() ? "instrument.kr20" : "instrument.alpha"),
            Column.number("instrument.standardized_alpha"),
            Column.number("instrument.alpha_low"),
            Column.number("instrument.alpha_high"),
            Column.number("instrument.mean_inter_item_r"),
            Column.number("instrument.k")),
        List.of(
            List.of(
                statistic(scale.alpha()),
                statistic(scale.standardizedAlpha()),
                statistic(scale.interval().low()),
                statistic(scale.interval().high()),
                statistic(scale.meanInterItemR()),
                Cell.count(result.k()))),
        notes(
            Findings.CONSTANT,
            Findings.NEGATIVE_ALPHA,
            Findings.NEGATIVE_ALPHA_REVERSED,
            Findings.DICHOTOMOUS,
            Findings.TOTAL_CONSTANT));
  }

  private Table items() {
    return new Table(
        "instrument.items",
        titled("instrument.items.title"),
        List.of(
            Column.text("instrument.item"),
            Column.number("instrument.mean"),
            Column.number("instrument.sd"),
            Column.number("instrument.n"),
            Column.number("instrument.missing")),
        result.items().stream()
            .map(
                i ->
                    List.of(
                        Cell.code(i.code()),
                        mean(i.mean()),
                        statistic(i.sd()),
                        Cell.count(result.used()),
                        Cell.count(i.missing())))
            .toList(),
        notes(Findings.CONSTANT));
  }

  private Table itemTotal() {
    return new Table(
        "instrument.item_total",
        titled("instrument.item_total.title"),
        List.of(
            Column.text("instrument.item"),
            Column.number("instrument.scale_mean_if_deleted"),
            Column.number("instrument.scale_variance_if_deleted"),
            Column.number("instrument.r_corrected"),
            Column.number("instrument.smc"),
            Column.number("instrument.alpha_if_deleted")),
        result.items().stream()
            .map(
                i ->
                    List.of(
                        Cell.code(i.code()),
                        mean(i.scaleMeanIfDeleted()),
                        statistic(i.scaleVarianceIfDeleted()),
                        statistic(i.rCorrected()),
                        statistic(i.smc()),
                        statistic(i.alphaIfDeleted())))
            .toList(),
        notes(Findings.CONSTANT, Findings.SINGULAR, Findings.TWO_ITEMS, Findings.REST_CONSTANT));
  }

  private Table scale() {
    ScaleResult scale = result.scale();
    return new Table(
        "instrument.scale",
        titled("instrument.scale.title"),
        List.of(
            Column.number("instrument.mean"),
            Column.number("instrument.variance"),
            Column.number("instrument.sd"),
            Column.number("instrument.sem"),
            Column.number("instrument.k")),
        List.of(
            List.of(
                mean(scale.mean()),
                statistic(scale.variance()),
                statistic(scale.sd()),
                statistic(scale.sem()),
                Cell.count(result.k()))),
        notes(Findings.TOTAL_CONSTANT));
  }

  private Table verdicts() {
    return new Table(
        "instrument.verdict",
        tested("instrument.verdict.title"),
        List.of(
            Column.text("instrument.item"),
            Column.number("instrument.r_total"),
            Column.number("instrument.r_table"),
            Column.number("instrument.p_total"),
            Column.number("instrument.r_corrected"),
            Column.text("instrument.verdict")),
        result.items().stream()
            .map(
                i ->
                    List.of(
                        Cell.code(i.code()),
                        statistic(i.rTotal()),
                        statistic(i.constant() ? Double.NaN : result.rTable().value()),
                        statistic(i.pTotal()),
                        statistic(i.rCorrected()),
                        word(i.verdict().under(result.options().rule()))))
            .toList(),
        notes(
            Findings.CONSTANT,
            Findings.TWO_ROWS,
            Findings.TOTAL_CONSTANT,
            Findings.NEGATIVE_R,
            Findings.NEGATIVE_R_REVERSED,
            Findings.ONE_TAIL,
            Findings.FAILS));
  }

  private Table rules() {
    List<Column> columns =
        Arrays.stream(Rule.values())
            .map(rule -> new Column(new Cell.Said(rule.phrase()), false))
            .toList();
    return new Table(
        "instrument.rules",
        tested("instrument.rules.title"),
        prepended(Column.text("instrument.item"), columns),
        result.items().stream()
            .map(
                i ->
                    prepended(
                        Cell.code(i.code()),
                        Arrays.stream(Rule.values())
                            .map(rule -> word(i.verdict().under(rule)))
                            .toList()))
            .toList(),
        notes(Findings.CONSTANT, Findings.TWO_ROWS, Findings.DISPUTED));
  }

  private static Cell word(Optional<Boolean> valid) {
    return valid
        .map(yes -> Cell.said(yes ? "instrument.valid" : "instrument.invalid"))
        .orElseGet(() -> statistic(Double.NaN));
  }

  private static <T> List<T> prepended(T first, List<T> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
