package neraca.ui.questionnaires;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import neraca.model.Questionnaire;
import neraca.model.Scale;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.questionnaires.Spot.Field;

/** A questionnaire that is being named and is not in the study yet. */
final class Proposal {
  private final StringProperty nameId = new SimpleStringProperty("");
  private final StringProperty nameEn = new SimpleStringProperty("");
  private final StringProperty code = new SimpleStringProperty("");
  private final StringProperty min = new SimpleStringProperty("1");
  private final StringProperty max = new SimpleStringProperty("5");
  private final ObservableMap<Field, Phrase> refused = FXCollections.observableHashMap();
  private String suggested = "";

  /**
   * @param taken codes that a suggestion stays clear of
   */
  Proposal(List<String> taken) {
    nameId.subscribe(name -> suggest(taken));
    nameEn.subscribe(name -> suggest(taken));
  }

  StringProperty nameId() {
    return nameId;
  }

  StringProperty nameEn() {
    return nameEn;
  }

  /** Follows from the name until something else is typed. */
  StringProperty code() {
    return code;
  }

  StringProperty min() {
    return min;
  }

  StringProperty max() {
    return max;
  }

  /** What is wrong, by field. */
  ObservableMap<Field, Phrase> refused() {
    return refused;
  }

  private void suggest(List<String> taken) {
    if (code.get().equals(suggested)) {
      String name = nameId.get().isBlank() ? nameEn.get() : nameId.get();
      suggested = Codes.ofName(name, taken);
      code.set(suggested);
    }
  }

  /** The questionnaire, or empty with every field's refusal told. */
  Optional<Questionnaire> questionnaire(QuestionnaireChanges changes) {
    refused.clear();
    Words name = new Words(nameId.get().strip(), nameEn.get().strip());
    if (name.isEmpty()) {
      refused.put(Field.NAME_ID, Phrase.of("questionnaires.refused.name"));
    }
    check(
        Field.CODE,
        () -> Codes.checked(code.get(), QuestionnaireChanges.KIND, changes.codes()).length());
    int low = check(Field.SCALE_MIN, () -> QuestionnaireChanges.whole(min.get()));
    int high = check(Field.SCALE_MAX, () -> QuestionnaireChanges.whole(max.get()));
    if (!refused.containsKey(Field.SCALE_MIN) && !refused.containsKey(Field.SCALE_MAX)) {
      check(Field.SCALE_MAX, () -> QuestionnaireChanges.scale(low, high).max());
    }
    return refused.isEmpty()
        ? Optional.of(changes.created(name, code.get().strip(), new Scale(low, high)))
        : Optional.empty();
  }

  private int check(Field field, java.util.function.IntSupplier said) {
    try {
      return said.getAsInt();
    } catch (Refusal refusal) {
      refused.put(field, refusal.phrase());
      return 0;
    }
  }
}
