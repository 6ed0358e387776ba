package neraca.ui.kit;

import java.util.List;
import java.util.UUID;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Figure;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Table;
import neraca.model.result.Value;
import neraca.model.result.Working;

/** Results of the fishing pond as the study prints them, to show and to press. */
public final class Tunggulwulung {
  private Tunggulwulung() {}

  private static final String[][] ITEMS = {
    {"KP1", "Menurut saya ikan yang disebar di kolam mudah memakan umpan", "0.619", "0.5"},
    {"KP2", "Menurut saya pakan yang disediakan sesuai dengan ikan yang disebar", "0.663", "0.582"},
    {"KP3", "Menurut saya tarif yang ditetapkan sesuai dengan hadiah", "0.529", "0.427"},
    {"KP13", "Menurut saya lokasi pemancingan mudah dijangkau", "0.642", "0.5634"},
  };

  /** Item, statement, r, r-table, corrected r, verdict, cost; the last two rows undefined. */
  public static Table items() {
    List<Column> columns =
        List.of(
            new Column(own("Butir", "Item"), false),
            new Column(own("Pernyataan", "Statement"), false),
            new Column(own("r-hitung", "r"), true),
            new Column(own("r terkoreksi butir dengan sisanya", "corrected item-rest r"), true),
            new Column(own("Keterangan", "Verdict"), false));
    List<List<Cell>> rows =
        java.util.Arrays.stream(ITEMS)
            .map(
                item ->
                    List.of(
                        Cell.code(item[0]),
                        Cell.own(Words.of(item[1])),
                        Cell.number(Double.parseDouble(item[2]), Format.STATISTIC),
                        Cell.number(
                            Double.parseDouble(item[3]), new Format(Format.MEAN.unit(), 0, 4)),
                        own("valid", "valid")))
            .toList();
    return new Table(
        "kit.items",
        Phrase.of("kit.items"),
        columns,
        rows,
        List.of(
            Note.remark(Phrase.of("kit.remark"), List.of()),
            Note.doubtful(Phrase.of("kit.examiner"), List.of("KP3"))));
  }

  /** Names, money with and without a fraction, and a cell that is not defined. */
  public static Table money() {
    return new Table(
        "kit.money",
        Phrase.of("kit.money"),
        List.of(new Column(own("Uraian", "Item"), false), new Column(own("Nilai", "Value"), true)),
        List.of(
            List.of(own("Penerimaan", "Revenue"), Cell.number(Value.of(164_700_000), Format.MONEY)),
            List.of(
                own("Laba per pelanggan", "Profit per customer"),
                Cell.number(
                    Value.of(new org.apache.commons.math3.fraction.BigFraction(448_647_5, 4)),
                    Format.MONEY)),
            List.of(own("Sewa tanah", "Land rent"), Cell.number(Value.ABSENT, Format.MONEY))),
        List.of());
  }

  public static final Source.Answers ANSWERS = new Source.Answers("KP", List.of("KP2"), 18, true);

  public static final Source.Entry BAMBOO =
      new Source.Entry(
          "ledger_line",
          new UUID(0, 10),
          "price",
          own("Pakan", "Feed"),
          Cell.number(Value.of(64_330_000), Format.MONEY));

  /** R/C = revenue / (fixed cost + variable cost), the last of which was typed. */
  public static Figure ratio() {
    Figure variable =
        figure(
            "finance/variable_cost",
            own("Biaya tidak tetap", "Variable cost"),
            64_330_000,
            Working.over("figure.sum", List.of(BAMBOO)));
    Figure fixed =
        figure(
            "finance/fixed_cost",
            own("Biaya tetap", "Fixed cost"),
            11_240_500,
            Working.over("figure.sum", List.of()));
    Figure cost =
        figure(
            "finance/total_cost",
            own("Biaya total", "Total cost"),
            75_570_500,
            Working.of(
                "kit.cost.formula",
                Working.operand("fixed", fixed),
                Working.operand("variable", variable)));
    Figure revenue =
        figure(
            "finance/revenue",
            own("Penerimaan", "Revenue"),
            164_700_000,
            Working.over("figure.sum", List.of(ANSWERS)));
    return new Figure(
        "finance/rc_ratio",
        own("R/C", "R/C"),
        Value.of(new org.apache.commons.math3.fraction.BigFraction(1_647_000, 755_705)),
        Format.RATIO,
        Working.of(
            "kit.ratio.formula",
            Working.operand("revenue", revenue),
            Working.operand("total_cost", cost)),
        List.of(Note.wrong(Phrase.of("kit.bamboo"), List.of("bambu"))));
  }

  public static Figure figure(String id, Cell name, long value, Working working) {
    return new Figure(id, name, Value.of(value), Format.MONEY, working);
  }

  public static Cell own(String id, String en) {
    return Cell.own(new Words(id, en));
  }
}
