package neraca.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;

/** Reliability besides alpha: other coefficients, and the scale split in two as SPSS prints it. */
final class ReliabilityTables {
  private final InstrumentResult result;

  ReliabilityTables(InstrumentResult result) {
    this.result = result;
  }

  private Phrase titled(String key) {
    return Phrase.of(key, "name", Cell.own(result.name())).with("n", result.used());
  }

  Table coefficients() {
    Set<String> wanted =
        Set.of(
            Findings.SINGULAR,
            Findings.OMEGA_FEW_ITEMS,
            Findings.OMEGA_HEYWOOD,
            Findings.OMEGA_UNSETTLED,
            Findings.TOTAL_CONSTANT);
    ScaleResult scale = result.scale();
    return new Table(
        "instrument.coefficients",
        titled("instrument.coefficients.title"),
        List.of(
            Column.number("instrument.lambda2"),
            Column.number("instrument.lambda6"),
            Column.number("instrument.omega_total"),
            Column.number("instrument.k")),
        List.of(
            List.of(
                Cell.number(scale.lambda2(), Format.STATISTIC),
                Cell.number(scale.lambda6(), Format.STATISTIC),
                Cell.number(scale.omega().total(), Format.STATISTIC),
                Cell.count(result.k()))),
        result.notes().stream().filter(n -> wanted.contains(n.phrase().key())).toList());
  }

  Table splitHalf() {
    SplitHalf split = result.scale().splitHalf();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("instrument.split_half.alpha_1", split.alpha1()));
    rows.add(counted("instrument.split_half.k_1", split.first()));
    rows.add(row("instrument.split_half.alpha_2", split.alpha2()));
    rows.add(counted("instrument.split_half.k_2", split.second()));
    rows.add(counted("instrument.k", split.first() + split.second()));
    rows.add(row("instrument.split_half.r", split.r()));
    rows.add(row("instrument.split_half.spearman_brown", split.spearmanBrown()));
    rows.add(row("instrument.split_half.spearman_brown_unequal", split.spearmanBrownUnequal()));
    rows.add(row("instrument.split_half.guttman", split.guttman()));
    return new Table(
        "instrument.split_half",
        titled("instrument.split_half.title"),
        List.of(
            Column.text("instrument.correlations.statistic"),
            Column.number("instrument.split_half.value")),
        rows,
        notes(split));
  }

  private static List<Cell> row(String key, double value) {
    return List.of(Cell.said(key), Cell.number(value, Format.STATISTIC));
  }

  private static List<Cell> counted(String key, int value) {
    return List.of(Cell.said(key), Cell.count(value));
  }

  /** SPSS's footnotes, which say the items of each half, and what is not defined. */
  private List<Note> notes(SplitHalf split) {
    List<String> codes =
        result.items().stream().filter(i -> !i.constant()).map(ItemResult::code).toList();
    List<String> one = codes.subList(0, split.first());
    List<String> two = codes.subList(split.first(), codes.size());
    Stream<Note> halves =
        Stream.of(
            Note.remark(listed("instrument.split_half.items_1", one), one),
            Note.remark(listed("instrument.split_half.items_2", two), two));
    return Stream.concat(halves, split.absences().stream()).toList();
  }

  private static Phrase listed(String key, List<String> codes) {
    return Phrase.of(key).with("items", String.join(", ", codes));
  }
}
