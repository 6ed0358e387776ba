package neraca.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import neraca.model.ProfileField;
import neraca.model.ProfileForm;
import neraca.model.ProfileValue;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/** Respondents who gave certain answers about themselves. */
final class ProfileFilter {
  private ProfileFilter() {}

  /** Whether the questionnaire is confidential and narrowing to few could tell who said what. */
  static boolean isRefused(Questionnaire asked, Map<String, String> profile) {
    return !profile.isEmpty() && asked.confidential();
  }

  /**
   * Tells whether a respondent is meant.
   *
   * @param profile a value by the code of its field, in either language, upper or lower case
   * @throws Refusal for a field or a value that nobody has; for a confidential questionnaire, whose
   *     answers could be found out by narrowing
   */
  static Predicate<UUID> of(Study study, Questionnaire asked, Map<String, String> profile) {
    if (isRefused(asked, profile)) {
      throw new Refusal(Phrase.of("study.confidential_group").with("code", asked.code()));
    }
    Predicate<UUID> meant = respondent -> true;
    for (Map.Entry<String, String> wanted : profile.entrySet()) {
      meant = meant.and(gave(study, wanted.getKey(), wanted.getValue())::containsKey);
    }
    return meant;
  }

  private static Map<UUID, Words> gave(Study study, String code, String value) {
    ProfileForm form = study.profileForm();
    List<ProfileField> fields = form.fields();
    ProfileField field =
        fields.stream()
            .filter(f -> f.code().equals(code))
            .findFirst()
            .orElseThrow(() -> unknown("study.profile_unknown", code, fields, ProfileField::code));
    Map<UUID, Words> gave = new HashMap<>();
    List<ProfileValue> all =
        study.all(ProfileValue.class).stream()
            .filter(v -> v.field().equals(field.uuid()) && form.counts(field, v.value()))
            .toList();
    for (ProfileValue given : all) {
      if (value.equalsIgnoreCase(given.value().id())
          || value.equalsIgnoreCase(given.value().en())) {
        gave.put(given.respondent(), given.value());
      }
    }
    if (gave.isEmpty()) {
      throw unknown(
          "study.profile_value_unknown",
          value,
          all,
          v -> v.value().id().isEmpty() ? v.value().en() : v.value().id());
    }
    return gave;
  }

  private static <T> Refusal unknown(
      String key, String code, List<T> known, java.util.function.Function<T, String> name) {
    TreeSet<String> names = new TreeSet<>();
    known.forEach(k -> names.add(name.apply(k)));
    return new Refusal(Phrase.of(key).with("code", code).with("known", String.join(", ", names)));
  }
}
