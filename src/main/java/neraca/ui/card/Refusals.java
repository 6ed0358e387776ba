package neraca.ui.card;

import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.desk.TypedNumber;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, by the field under which it is said. */
public final class Refusals {
  /** Under the whole form. */
  public static final String FORM = "form";

  private final ObservableMap<String, Phrase> byField = FXCollections.observableHashMap();
  private final String numberFormat;

  Refusals(String numberFormat) {
    this.numberFormat = numberFormat;
  }

  public ObservableMap<String, Phrase> byField() {
    return byField;
  }

  void clear() {
    byField.clear();
  }

  boolean isEmpty() {
    return byField.isEmpty();
  }

  void add(String field, Phrase why) {
    byField.put(field, why);
  }

  /** The number typed, or null where there is none or it is refused. */
  @Nullable BigFraction number(String field, String typed) {
    try {
      return typed.isBlank() ? null : TypedNumber.parse(typed, numberFormat);
    } catch (Refusal refused) {
      add(field, refused.phrase());
      return null;
    }
  }

  /** As {@link #number}, for weights. */
  @Nullable BigFraction notNegative(String field, String typed) {
    try {
      return typed.isBlank() ? null : TypedNumber.notNegative(typed, numberFormat);
    } catch (Refusal refused) {
      add(field, refused.phrase());
      return null;
    }
  }

  String typed(@Nullable BigFraction number) {
    return number == null ? "" : TypedNumber.format(number, numberFormat);
  }
}
