package neraca.text;

import static org.assertj.core.api.Assertions.assertThat;

import neraca.model.Exact;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Phrase;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import org.junit.jupiter.api.Test;

class TextsTest {
  private final Texts indonesian = Texts.of(Language.ID).inCurrency("IDR");
  private final Texts english = Texts.of(Language.EN).inCurrency("IDR");

  @Test
  void aNumberInASentenceCarriesItsUnit() {
    assertBoth("1234567", Format.MONEY, "Rp 1.234.567", "Rp 1,234,567");
    assertBoth("1234567.89", Format.MONEY, "Rp 1.234.567,89", "Rp 1,234,567.89");
    assertBoth("-1500", Format.MONEY, "\u2212Rp 1.500", "\u2212Rp 1,500");
    assertBoth("117.9402", Format.PERCENT, "117,94 %", "117.94%");
    assertBoth("-5", Format.PERCENT, "\u22125,00 %", "\u22125.00%");
    assertBoth("10", new Format(Unit.YEARS, 0, 1), "10 tahun", "10 years");
    assertBoth("1", new Format(Unit.YEARS, 0, 1), "1 tahun", "1 year");
    assertBoth("999", Format.COUNT, "999", "999");
    assertBoth("1000", Format.COUNT, "1.000", "1,000");
    assertBoth(
        "25000",
        new Format(Unit.MONEY_PER_CUSTOMER, 0, 2),
        "Rp 25.000 per pelanggan",
        "Rp 25,000 per customer");
  }

  private void assertBoth(String number, Format format, String id, String en) {
    Value value = Value.of(Exact.parse(number));
    assertThat(indonesian.number(value, format)).isEqualTo(id);
    assertThat(english.number(value, format)).isEqualTo(en);
  }

  @Test
  void aNumberInATableStandsAlone() {
    assertThat(indonesian.inTable(Value.of(1500), Format.MONEY)).isEqualTo("1.500");
    assertThat(english.inTable(Value.of(0.5), Format.PERCENT)).isEqualTo("0.50");
    assertThat(indonesian.unit(Unit.MONEY)).isEqualTo("Rp");
    assertThat(english.unit(Unit.PERCENT)).isEqualTo("%");
    assertThat(english.unit(Unit.COUNT)).isEmpty();
  }

  @Test
  void theCurrencyIsTheStudys() {
    assertThat(Texts.of(Language.EN).inCurrency("USD").number(Value.of(12), Format.MONEY))
        .isEqualTo("USD 12");
    assertThat(Texts.of(Language.EN).number(Value.of(12), Format.MONEY)).isEqualTo("12");
    assertThat(Texts.of(Language.EN).unit(Unit.MONEY)).isEmpty();
  }

  @Test
  void whatIsAbsentIsAPoint() {
    assertThat(indonesian.number(Value.ABSENT, Format.MONEY)).isEqualTo(".");
    assertThat(indonesian.inTable(Value.ABSENT, Format.PERCENT)).isEqualTo(".");
  }

  @Test
  void placesOfASentenceAreFilledOnce() {
    Phrase phrase =
        Phrase.of("figure.entry", "name", Cell.own(Words.of("{field} $1 \\ costs")))
            .with("field", Cell.said("figure.field.price"));
    assertThat(indonesian.say(phrase)).isEqualTo("{field} $1 \\ costs (harga)");
    assertThat(english.say(phrase)).isEqualTo("{field} $1 \\ costs (price)");
    assertThat(english.say(Phrase.of("figure.entry", "name", Cell.code("x"))))
        .isEqualTo("x ({field})");
  }

  @Test
  void theUsersWordsFallBackToTheOtherLanguage() {
    Cell both = Cell.own(new Words("bambu", "bamboo"));
    assertThat(indonesian.say(both)).isEqualTo("bambu");
    assertThat(english.say(both)).isEqualTo("bamboo");
    assertThat(english.say(Cell.own(Words.of("bambu")))).isEqualTo("bambu");
  }

  @Test
  void aKeyWithoutWordsShowsItself() {
    assertThat(indonesian.say("figure.no_such_key")).isEqualTo("‹figure.no_such_key›");
    assertThat(indonesian.say("no_such_bundle.key")).isEqualTo("‹no_such_bundle.key›");
    assertThat(indonesian.say("../unit.key")).isEqualTo("‹../unit.key›");
    assertThat(indonesian.say("")).isEqualTo("‹›");
  }
}
