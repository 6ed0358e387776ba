package neraca.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.result.Value;
import org.junit.jupiter.api.Test;

class ColumnTextTest {
  private final Texts texts = Texts.of(Language.EN).inCurrency("IDR");

  @Test
  void aSharedUnitIsSaidOnceInTheHeading() {
    ColumnText column =
        column("Cost", Cell.number(Value.of(1500), Format.MONEY), number(Format.MONEY));
    assertThat(column.heading()).isEqualTo("Cost (Rp)");
    assertThat(column.isBare()).isTrue();
    assertThat(column.say(Cell.number(Value.of(1500), Format.MONEY))).isEqualTo("1,500");
    assertThat(column.say(number(Format.MONEY))).isEqualTo(".");
  }

  @Test
  void aHeadingThatNamesTheUnitIsLeftAlone() {
    assertThat(column("Index %", number(Format.PERCENT)).heading()).isEqualTo("Index %");
    assertThat(column("Points", number(Format.POINTS)).heading()).isEqualTo("Points");
    assertThat(column("Corporate", number(Format.MONEY)).heading()).isEqualTo("Corporate (Rp)");
  }

  @Test
  void mixedUnitsStandBesideTheNumbers() {
    ColumnText column = column("Value", number(Format.MONEY), number(Format.COUNT));
    assertThat(column.heading()).isEqualTo("Value");
    assertThat(column.isBare()).isFalse();
    assertThat(column.say(Cell.number(Value.of(1500), Format.MONEY))).isEqualTo("Rp 1,500");
    assertThat(column.say(Cell.count(3))).isEqualTo("3");
    assertThat(column.say(Cell.code("x"))).isEqualTo("x");
  }

  @Test
  void numbersOfOneFormatShowEquallyManyDecimals() {
    Cell whole = Cell.number(Value.of(35), Format.WEIGHT);
    Cell part = Cell.number(Value.of(Exact.parse("20/3")), Format.WEIGHT);
    ColumnText column = column("Weight", whole, part, number(Format.WEIGHT));
    assertThat(column.say(whole)).isEqualTo("35.00");
    assertThat(column.say(part)).isEqualTo("6.67");
    assertThat(column("Weight", whole).say(whole)).isEqualTo("35");
    Cell quantity = Cell.number(Value.of(400), Format.PLAIN);
    Cell third = Cell.number(Value.of(Exact.parse("1/3")), Format.PLAIN);
    assertThat(column("Quantity", quantity, third).say(quantity)).isEqualTo("400");
  }

  @Test
  void whereFormatsAreMixedTheNumbersOfOneUnitShowEquallyManyDecimals() {
    Cell weight = Cell.number(Value.of(35), Format.WEIGHT);
    Cell score = Cell.number(Value.of(Exact.parse("84.9")), Format.SCORE);
    ColumnText shares = column("Value", weight, score);
    assertThat(shares.say(weight)).isEqualTo("35.0");
    assertThat(shares.say(score)).isEqualTo("84.9");
    Cell correlation = Cell.number(Value.of(Exact.parse("0.5824")), Format.STATISTIC);
    Cell count = Cell.count(3);
    ColumnText plain = column("Value", correlation, count);
    assertThat(plain.say(correlation)).isEqualTo("0.582");
    assertThat(plain.say(count)).isEqualTo("3");
  }

  @Test
  void plainNumbersAndCountsNeedNoUnit() {
    ColumnText column = column("Value", number(Format.MEAN), number(Format.COUNT));
    assertThat(column.heading()).isEqualTo("Value");
    assertThat(column.isBare()).isTrue();
    assertThat(column("Empty").heading()).isEqualTo("Empty");
  }

  private static Cell number(Format format) {
    return Cell.number(Value.ABSENT, format);
  }

  private ColumnText column(String heading, Cell... cells) {
    Table table =
        new Table(
            "test",
            Phrase.of("figure.sum"),
            List.of(new Column(Cell.code("Name"), false), new Column(Cell.code(heading), true)),
            java.util.Arrays.stream(cells).map(cell -> List.of(Cell.code("row"), cell)).toList(),
            List.of());
    return ColumnText.of(table, texts).get(1);
  }
}
