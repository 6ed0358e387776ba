package neraca.report;

import java.util.ArrayList;
import java.util.List;
import neraca.model.Exact;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;

/** A report with every kind of cell; the figures are made up. */
final class SampleReport {
  private SampleReport() {}

  static List<Section> sections() {
    return List.of(
        Section.of(
            Cell.own(new Words("Kepuasan pelanggan", "Customer satisfaction")),
            List.of(items(), shares()),
            List.of(Note.wrong(Phrase.of("sample.revenue"), List.of()))),
        Section.of(Cell.said("sample.section"), List.of(amounts()), List.of()));
  }

  static Table items() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      rows.add(
          List.of(
              Cell.code("cs_%02d".formatted(i)),
              Cell.own(
                  new Words(
                      "Pernyataan "
                          + i
                          + ": petugas melayani dengan ramah dan cepat, dan tempat"
                          + " duduk tersedia cukup untuk semua pengunjung",
                      "Statement "
                          + i
                          + ": the staff serve kindly and quickly, and there are"
                          + " enough seats for all visitors")),
              Cell.number(4.0 + i / 100.0, Format.MEAN),
              Cell.number(i == 5 ? Double.NaN : -0.2 + i / 16.0, Format.STATISTIC)));
    }
    rows.add(
        List.of(
            Cell.code("=1+1"),
            Cell.own(Words.of("@SUM(A1)")),
            Cell.number(1234.5, Format.MEAN),
            Cell.said("sample.level")));
    return new Table(
        "sample.items",
        Phrase.of("sample.title", "code", Cell.code("KP")),
        List.of(
            new Column(Cell.code("="), false),
            Column.text("sample.statement"),
            Column.number("sample.mean_heading"),
            new Column(Cell.code("Correlation with the total of the other items"), true)),
        rows,
        List.of(
            Note.doubtful(
                Phrase.of("sample.note", "items", Cell.code("cs_01, cs_02, cs_03"))
                    .with("alpha", Cell.number(0.8445, Format.STATISTIC)),
                List.of("cs_01", "cs_02", "cs_03")),
            Note.remark(
                Phrase.of("sample.note", "items", Cell.code("cs_05, ".repeat(40)))
                    .with("alpha", Cell.number(Value.ABSENT, Format.STATISTIC)),
                List.of("cs_05"))));
  }

  static Table shares() {
    return new Table(
        "sample.shares",
        Phrase.of("sample.revenue"),
        List.of(Column.text("sample.level"), Column.number("sample.share")),
        List.of(
            List.of(Cell.code("A"), Cell.number(Value.of(Exact.parse("20/3")), Format.WEIGHT)),
            List.of(Cell.code("B"), Cell.number(Value.of(35), Format.WEIGHT))),
        List.of());
  }

  static Table amounts() {
    return new Table(
        "sample.amounts",
        Phrase.of("sample.profit"),
        List.of(
            Column.text("sample.level"),
            Column.number("sample.amount"),
            Column.number("sample.cost")),
        List.of(
            row("sample.revenue", "88878000", Format.MONEY),
            row("sample.profit", "-12345.5", Format.MONEY),
            row("sample.rc_ratio", "117.9402", Format.PERCENT),
            row("sample.level", "1200", Format.COUNT)),
        List.of());
  }

  private static List<Cell> row(String key, String value, Format format) {
    return List.of(
        Cell.said(key),
        Cell.number(Value.of(Exact.parse(value)), format),
        Cell.number(Value.of(Exact.parse(value).multiply(1000)), Format.MONEY));
  }
}
