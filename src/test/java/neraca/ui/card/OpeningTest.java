package neraca.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a reason stands in the table; the strip says the whole. */
class OpeningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baik: ikan 6–10 kg dan sehat. | Baik",
        "Jaminan uang kembali dan hadiah; dinilai baik. | Jaminan uang kembali dan hadiah",
        "Rp 1.500 per kg | Rp 1.500 per kg",
        "Cukup. | Cukup",
        "Baik (menurut pemilik) | Baik",
        "tanpa tanda baca apa pun sampai jauh di belakang sekali "
            + "| tanpa tanda baca apa pun sampai jauh di belakang…",
      })
  void isTheFirstWordsUpToAStop(String reason, String opening) {
    assertThat(IndicatorTable.opening(reason)).isEqualTo(opening);
  }
}
