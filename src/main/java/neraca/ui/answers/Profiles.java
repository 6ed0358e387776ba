package neraca.ui.answers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import neraca.model.Exact;
import neraca.model.ProfileField;
import neraca.model.ProfileForm;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.desk.TypedNumber;
import neraca.work.Edit;
import neraca.work.TypedAnswers;

/**
 * What respondents said about themselves, in the columns before the first item: the last field's is
 * −1. It belongs to the person and is the same on every form that they fill in.
 */
final class Profiles {
  private final ProfileForm form;
  private final String numberFormat;
  private final Map<UUID, Map<UUID, ProfileValue>> values = new HashMap<>();

  Profiles(TypedAnswers.Profile read) {
    form = read.form();
    numberFormat = read.numberFormat();
    read.values().forEach(value -> of(value.respondent()).put(value.field(), value));
  }

  private Map<UUID, ProfileValue> of(UUID respondent) {
    return values.computeIfAbsent(respondent, none -> new HashMap<>());
  }

  boolean isLike(Profiles other) {
    return form.equals(other.form);
  }

  /** How many columns there are. */
  int size() {
    return form.fields().size();
  }

  ProfileField field(int column) {
    return form.fields().get(column + size());
  }

  /** The field's column; empty where it has none. */
  Optional<Integer> column(UUID field) {
    return form.field(field).map(found -> form.fields().indexOf(found) - size());
  }

  /** What there is to choose from, the first by the key 1. */
  List<ProfileLevel> levels(int column) {
    return form.levelsOf(field(column));
  }

  Words value(UUID respondent, int column) {
    Map<UUID, ProfileValue> given = values.getOrDefault(respondent, Map.of());
    ProfileValue value = given.get(field(column).uuid());
    return value == null ? Words.NONE : value.value();
  }

  boolean isEmpty(UUID respondent) {
    return values.getOrDefault(respondent, Map.of()).values().stream()
        .allMatch(value -> value.value().isEmpty());
  }

  /** Whether something stands there that is no answer to the field. */
  boolean isUnresolved(int column, Words value) {
    return !value.isEmpty() && !form.counts(field(column), value);
  }

  /** How many of the respondent's values are no answers. */
  int unresolved(UUID respondent) {
    if (!values.containsKey(respondent)) {
      return 0;
    }
    int found = 0;
    for (int column = -size(); column < 0; column++) {
      found += isUnresolved(column, value(respondent, column)) ? 1 : 0;
    }
    return found;
  }

  void set(UUID respondent, int column, Words value) {
    of(respondent).put(field(column).uuid(), row(respondent, column, value));
  }

  /** Writes the value; an empty one stays as a row that says nothing. */
  Edit edit(UUID respondent, int column, Words value) {
    return new Edit.Put(row(respondent, column, value));
  }

  /** Two laptops that ask the same person the same thing make the same row. */
  private ProfileValue row(UUID respondent, int column, Words value) {
    UUID field = field(column).uuid();
    ProfileValue had = of(respondent).get(field);
    String both = respondent + "/" + field;
    UUID uuid =
        had == null ? UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)) : had.uuid();
    return new ProfileValue(uuid, respondent, field, value);
  }

  /** How to answer where there is nothing to choose from. */
  Phrase howTo(int column) {
    return Phrase.of("answers.profile." + field(column).kind().name().toLowerCase(Locale.ROOT));
  }

  /** Whether digits choose here; elsewhere they are written like letters. */
  boolean isChoice(int column) {
    return field(column).kind() == ProfileField.Kind.CHOICE;
  }

  /** Whether another digit may make this the number of another level. */
  boolean mayGoOn(int column, String digits) {
    return !digits.startsWith("0") && Long.parseLong(digits) * 10 <= levels(column).size();
  }

  /** The level with that number, from 1; empty where there is none. */
  Optional<Words> numbered(int column, String digits) {
    List<ProfileLevel> levels = levels(column);
    boolean number = digits.matches("[1-9]\\d{0,3}") && Integer.parseInt(digits) <= levels.size();
    return number ? Optional.of(levels.get(Integer.parseInt(digits) - 1).name()) : Optional.empty();
  }

  /**
   * Takes a text; what is no answer is kept as it is.
   *
   * @param typed whether the beginning of one level's name stands for it, as it does for somebody
   *     who sees what comes of it
   */
  Words read(int column, String text, boolean typed) {
    String bare = text.strip();
    if (bare.isEmpty() || bare.equals(Notation.POINT)) {
      return Words.NONE;
    }
    return switch (field(column).kind()) {
      case TEXT -> Words.of(bare);
      case NUMBER -> number(bare).map(Words::of).orElseGet(() -> Words.of(bare));
      case CHOICE ->
          form.level(field(column), bare)
              .map(ProfileLevel::name)
              .or(() -> numbered(column, bare))
              .or(() -> typed ? begun(column, bare) : Optional.empty())
              .orElseGet(() -> Words.of(bare));
    };
  }

  private Optional<String> number(String text) {
    try {
      return Optional.of(Exact.format(TypedNumber.parse(text, numberFormat)));
    } catch (Refusal refusal) {
      return Optional.empty();
    }
  }

  /** The only level that begins so. */
  private Optional<Words> begun(int column, String text) {
    Predicate<String> begins = name -> name.regionMatches(true, 0, text, 0, text.length());
    List<Words> found = new ArrayList<>();
    for (ProfileLevel level : levels(column)) {
      if (begins.test(level.name().id()) || begins.test(level.name().en())) {
        found.add(level.name());
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** What stands in a cell for this value; nothing for none. */
  String shown(int column, Words value, Function<Words, String> say) {
    boolean number = field(column).kind() == ProfileField.Kind.NUMBER;
    return number && form.counts(field(column), value)
        ? TypedNumber.format(Exact.parse(value.inIndonesian()), numberFormat)
        : say.apply(value);
  }
}
