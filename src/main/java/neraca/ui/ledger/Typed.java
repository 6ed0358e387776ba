package neraca.ui.ledger;

import java.time.LocalDate;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.text.Language;
import neraca.ui.desk.TypedNumber;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a cell.
 *
 * @param language of the window, which words are taken to be in
 * @param numberFormat of the study
 */
record Typed(String text, Language language, String numberFormat) {
  boolean isBlank() {
    return text.isBlank();
  }

  /** The words with this language's part replaced. */
  Words into(Words before) {
    String words = text.strip();
    return language == Language.ID ? new Words(words, before.en()) : new Words(before.id(), words);
  }

  /** As {@link #into}, of a row that cannot be without a name. */
  Words name(Words before) {
    if (isBlank()) {
      throw new Refusal(Phrase.of("ledger.refused.name"));
    }
    return into(before);
  }

  BigFraction number() {
    return TypedNumber.parse(text, numberFormat);
  }

  /** A total as the source states it; null where it is what comes out anyway. */
  @Nullable BigFraction total(BigFraction product) {
    BigFraction stated = isBlank() ? product : number();
    return stated.equals(product) ? null : stated;
  }

  /** A date; null where nothing was typed. */
  @Nullable LocalDate date() {
    return TypedDate.parse(text, numberFormat);
  }

  /** What a toggle shows after this, round and round. */
  static <E extends Enum<E>> E next(E now) {
    E[] all = now.getDeclaringClass().getEnumConstants();
    return all[(now.ordinal() + 1) % all.length];
  }

  /** A number that cannot be below 0. */
  BigFraction notNegative() {
    return TypedNumber.notNegative(text, numberFormat);
  }
}
