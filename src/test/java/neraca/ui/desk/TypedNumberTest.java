package neraca.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.text.Texts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; 1500; 1500; 1",
        "id; 1.500; 1500; 1",
        "id; 1,5; 3; 2",
        "id; 1,500; 3; 2",
        "id; 1.500,25; 6001; 4",
        "id; 12.345.678; 12345678; 1",
        "id; 20/3; 20; 3",
        "id; 1.500 / 7; 1500; 7",
        "id; -3; -3; 1",
        "id; −0,5; -1; 2",
        "id; ,5; 1; 2",
        "id; 007; 7; 1",
        "en; 1500; 1500; 1",
        "en; 1,500; 1500; 1",
        "en; 1.5; 3; 2",
        "en; 1,500.25; 6001; 4",
        "en; 20/3; 20; 3",
      })
  void readsByTheFormatOfTheStudy(String format, String typed, long above, long below) {
    assertThat(TypedNumber.parse(typed, format))
        .isEqualTo(new BigFraction(BigInteger.valueOf(above), BigInteger.valueOf(below)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id; 1.50; number.marks",
        "id; 1.5; number.marks",
        "id; 0.500; number.marks",
        "id; 0.435; number.marks",
        "id; 1500.250; number.marks",
        "id; 1.500.25; number.marks",
        "id; 1,500,000; number.marks",
        "id; 1,500.25; number.marks",
        "id; 15,; number.marks",
        "en; 1.500.000; number.marks",
        "en; 1,5; number.marks",
        "en; 1500,5; number.marks",
        "id; ''; number.empty",
        "id; '  '; number.empty",
        "id; seribu; number.malformed",
        "id; 1e5; number.malformed",
        "id; Rp 1.500; number.malformed",
        "id; 1 500; number.malformed",
        "id; --1; number.malformed",
        "id; 1/2/3; number.malformed",
        "id; /3; number.malformed",
        "id; 5/0; number.zero_divisor",
        "id; 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111; number.too_long",
      })
  void refusesWhatHasNoOneReading(String format, String typed, String key) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> TypedNumber.parse(typed, format));
    assertThat(refusal).as(typed).isNotNull();
    assertThat(refusal.phrase().key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"id, titik, 'koma', '1.500,25'", "en, koma, 'titik', '1,500.25'"})
  void saysHowToWriteIt(String format, String grouping, String decimal, String example) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> TypedNumber.parse("1,2.3", format));
    assertThat(Texts.of(Language.ID).say(refusal.phrase()))
        .startsWith("“1,2.3”")
        .contains(grouping + " memisahkan", decimal + " menandai", example);
  }

  @ParameterizedTest
  @CsvSource({"-1, number.negative", "x, number.malformed"})
  void quantitiesAreNotNegative(String typed, String key) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> TypedNumber.notNegative(typed, "id"));
    assertThat(refusal.phrase().key()).isEqualTo(key);
    assertThat(TypedNumber.notNegative("0", "id")).isEqualTo(BigFraction.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2, id, '1,5'",
    "3, 2, en, 1.5",
    "120000000, 1, id, 120000000",
    "-20, 3, id, -20/3"
  })
  void formatsForAnEditField(long above, long below, String format, String shown) {
    BigFraction number = new BigFraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    assertThat(TypedNumber.format(number, format)).isEqualTo(shown);
  }

  @Property
  void whatIsFormattedReadsBackEqual(
      @ForAll int above, @ForAll @IntRange(min = 1, max = 10_000) int below) {
    BigFraction number = new BigFraction(above, below);
    for (String format : new String[] {"id", "en"}) {
      assertThat(TypedNumber.parse(TypedNumber.format(number, format), format)).isEqualTo(number);
    }
  }
}
