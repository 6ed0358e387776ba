package neraca.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a study asks of its respondents about themselves, and which answers to that count.
 *
 * @param fields in their order
 * @param levels of every field, each field's in their order
 * @param bounds of every field, in any order
 */
public record ProfileForm(
    List<ProfileField> fields, List<ProfileLevel> levels, List<ProfileBound> bounds) {
  public static final ProfileForm NONE = new ProfileForm(List.of(), List.of(), List.of());

  public ProfileForm {
    fields = List.copyOf(fields);
    levels = List.copyOf(levels);
    bounds = List.copyOf(bounds);
  }

  /**
   * Where the classes of its numbers begin, from the smallest; empty where it asks for no number.
   */
  public List<ProfileBound> boundsOf(ProfileField field) {
    return field.kind() == ProfileField.Kind.NUMBER
        ? bounds.stream()
            .filter(bound -> bound.field().equals(field.uuid()))
            .sorted(Comparator.comparing(ProfileBound::lower))
            .toList()
        : List.of();
  }

  /** What there is to choose from; empty where the field is no choice. */
  public List<ProfileLevel> levelsOf(ProfileField field) {
    return field.kind() == ProfileField.Kind.CHOICE
        ? levels.stream().filter(level -> level.field().equals(field.uuid())).toList()
        : List.of();
  }

  public Optional<ProfileField> field(UUID uuid) {
    return fields.stream().filter(field -> field.uuid().equals(uuid)).findFirst();
  }

  /** The level that a text names, in either language, in capitals or not. */
  public Optional<ProfileLevel> level(ProfileField field, String text) {
    return levelsOf(field).stream().filter(level -> names(level.name(), text)).findFirst();
  }

  private static boolean names(Words name, String text) {
    return !text.isEmpty()
        && (text.equalsIgnoreCase(name.id()) || text.equalsIgnoreCase(name.en()));
  }

  /**
   * Whether a value is an answer to the field. What is none, a level nobody declared or a word for
   * a number, is kept as it was typed until somebody resolves it, and counts as not answered.
   */
  public boolean counts(ProfileField field, Words value) {
    return !value.isEmpty()
        && switch (field.kind()) {
          case TEXT -> true;
          case NUMBER -> isNumber(value.inIndonesian());
          case CHOICE -> levelsOf(field).stream().anyMatch(l -> l.name().equals(value));
        };
  }

  private static boolean isNumber(String text) {
    try {
      Exact.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
