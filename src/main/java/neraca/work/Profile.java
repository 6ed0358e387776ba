package neraca.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import neraca.model.ProfileField;
import neraca.model.ProfileValue;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.groups.Grouping;
import org.jspecify.annotations.Nullable;

/** What the respondents gave for one profile field. */
record Profile(ProfileField field, Map<UUID, Words> values) {

  /**
   * The field of that code.
   *
   * @throws Refusal when there is none
   */
  static Profile of(Study study, String code) {
    List<ProfileField> all = study.all(ProfileField.class);
    ProfileField field =
        all.stream()
            .filter(f -> f.code().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal(
                        Phrase.of("describe.refused.by")
                            .with("by", code)
                            .with(
                                "known",
                                all.stream()
                                    .map(ProfileField::code)
                                    .collect(Collectors.joining(", ")))));
    Map<UUID, Words> values = new HashMap<>();
    for (ProfileValue value : study.all(ProfileValue.class)) {
      if (value.field().equals(field.uuid()) && !value.value().isEmpty()) {
        values.put(value.respondent(), value.value());
      }
    }
    return new Profile(field, values);
  }

  Grouping grouping(List<UUID> respondents) {
    List<@Nullable Words> levels = new ArrayList<>();
    respondents.forEach(respondent -> levels.add(values.get(respondent)));
    return new Grouping(field.code(), field.name(), levels);
  }
}
