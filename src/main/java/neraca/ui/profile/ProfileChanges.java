package neraca.ui.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileForm;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.desk.Desk;
import neraca.ui.desk.NewCode;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What is typed about profile fields, as edits. What respondents said goes with it. */
final class ProfileChanges {
  private static final int LONGEST = 200;

  /** So many different texts and no more are taken for levels. */
  private static final int MOST_LEVELS = 30;

  private final Asked asked;

  ProfileChanges(Asked asked) {
    this.asked = asked;
  }

  /** A new field at the end, with a choice to be made of. */
  Edit add(UUID uuid, Words name) {
    List<ProfileField> fields = asked.form().fields();
    String code =
        NewCode.of(
            name.inIndonesian(), "profile", fields.stream().map(ProfileField::code).toList());
    int position = fields.stream().mapToInt(ProfileField::position).max().orElse(0) + 1;
    Words checked = checked(uuid, name);
    return named(
        "profile.edit.add",
        checked,
        List.of(
            new Edit.Put(
                new ProfileField(uuid, code, position, checked, ProfileField.Kind.CHOICE))));
  }

  Edit rename(ProfileField field, Words name) {
    return named(
        "profile.edit.rename",
        name,
        List.of(
            new Edit.Put(
                new ProfileField(
                    field.uuid(),
                    field.code(),
                    field.position(),
                    checked(field.uuid(), name),
                    field.kind()))));
  }

  private Words checked(UUID uuid, Words name) {
    if (name.isEmpty()) {
      throw new Refusal(Phrase.of("profile.refused.name"));
    }
    if (name.id().length() > LONGEST || name.en().length() > LONGEST) {
      throw new Refusal(Phrase.of("profile.refused.level_long").with("n", LONGEST));
    }
    for (ProfileField other : asked.form().fields()) {
      if (!other.uuid().equals(uuid)
          && other.name().inIndonesian().equalsIgnoreCase(name.inIndonesian())) {
        throw new Refusal(
            Phrase.of("profile.refused.name_taken").with("name", name.inIndonesian()));
      }
    }
    return name;
  }

  /**
   * Another kind. What respondents wrote before becomes the levels of a choice that has none, as
   * long as these are few.
   */
  Edit kind(ProfileField field, ProfileField.Kind kind) {
    ProfileField changed =
        new ProfileField(field.uuid(), field.code(), field.position(), field.name(), kind);
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(changed)));
    boolean none =
        asked.form().levels().stream().noneMatch(level -> level.field().equals(field.uuid()));
    if (kind == ProfileField.Kind.CHOICE && none) {
      Set<Words> said = new LinkedHashSet<>();
      asked.valuesOf(field).forEach(value -> said.add(value.value()));
      int position = 1;
      for (Words level : said.size() > MOST_LEVELS ? Set.<Words>of() : said) {
        edits.add(new Edit.Put(new ProfileLevel(Desk.newUuid(), field.uuid(), position++, level)));
      }
    }
    return named("profile.edit.kind", field.name(), edits);
  }

  /**
   * Other levels: one that has another name only is renamed, with what respondents said.
   *
   * @throws Refusal where a level would go that somebody gave
   */
  Edit levels(ProfileField field, List<Words> wished) {
    List<ProfileLevel> had = asked.form().levelsOf(field);
    List<@Nullable ProfileLevel> kept = matched(had, wished);
    List<Edit> edits = new ArrayList<>();
    for (ProfileLevel level : had) {
      if (!kept.contains(level)) {
        refuseIfGiven(field, level);
        edits.add(new Edit.Remove(ProfileLevel.class, level.uuid()));
      }
    }
    List<ProfileLevel> now = new ArrayList<>();
    for (int i = 0; i < wished.size(); i++) {
      ProfileLevel before = kept.get(i);
      UUID uuid = before == null ? Desk.newUuid() : before.uuid();
      ProfileLevel level = new ProfileLevel(uuid, field.uuid(), i + 1, wished.get(i));
      now.add(level);
      if (!level.equals(before)) {
        edits.add(new Edit.Put(level));
      }
      if (before != null && !before.name().equals(level.name())) {
        asked.valuesOf(field).stream()
            .filter(value -> value.value().equals(before.name()))
            .forEach(value -> edits.add(said(value, level.name())));
      }
    }
    ProfileForm after = new ProfileForm(asked.form().fields(), now, List.of());
    for (ProfileValue value : asked.valuesOf(field)) {
      boolean level = had.stream().anyMatch(l -> l.name().equals(value.value()));
      Optional<Words> meant =
          level
              ? Optional.empty()
              : after.level(field, value.value().inIndonesian()).map(ProfileLevel::name);
      meant
          .filter(name -> !name.equals(value.value()))
          .ifPresent(name -> edits.add(said(value, name)));
    }
    return named("profile.edit.levels", field.name(), edits);
  }

  /** Other classes of a number: where each but the lowest begins. */
  Edit bounds(ProfileField field, List<BigFraction> wished) {
    List<ProfileBound> had = asked.form().boundsOf(field);
    List<Edit> edits = new ArrayList<>();
    had.stream()
        .filter(bound -> !wished.contains(bound.lower()))
        .forEach(bound -> edits.add(new Edit.Remove(ProfileBound.class, bound.uuid())));
    wished.stream()
        .filter(lower -> had.stream().noneMatch(bound -> bound.lower().equals(lower)))
        .forEach(
            lower ->
                edits.add(new Edit.Put(new ProfileBound(Desk.newUuid(), field.uuid(), lower))));
    return named("profile.edit.bounds", field.name(), edits);
  }

  private static Edit said(ProfileValue value, Words words) {
    return new Edit.Put(new ProfileValue(value.uuid(), value.respondent(), value.field(), words));
  }

  /**
   * Which level each wished one was: of the same Indonesian name; the others in their order, where
   * as many are left on both sides.
   */
  private static List<@Nullable ProfileLevel> matched(List<ProfileLevel> had, List<Words> wished) {
    List<ProfileLevel> left = new ArrayList<>(had);
    List<@Nullable ProfileLevel> kept = new ArrayList<>();
    for (Words name : wished) {
      ProfileLevel same =
          left.stream()
              .filter(l -> l.name().inIndonesian().equalsIgnoreCase(name.inIndonesian()))
              .findFirst()
              .orElse(null);
      left.remove(same);
      kept.add(same);
    }
    if (kept.stream().filter(Objects::isNull).count() == left.size()) {
      for (int i = 0; i < kept.size(); i++) {
        if (kept.get(i) == null) {
          kept.set(i, left.remove(0));
        }
      }
    }
    return kept;
  }

  private void refuseIfGiven(ProfileField field, ProfileLevel level) {
    long given = asked.valuesOf(field).stream().filter(v -> v.value().equals(level.name())).count();
    if (given > 0) {
      throw new Refusal(
          Phrase.of("profile.refused.level_given", "name", Cell.own(level.name()))
              .with("n", (int) given));
    }
  }

  /** The field a step up or down; empty at the ends. */
  Optional<Edit> move(ProfileField field, int step) {
    List<ProfileField> wished = new ArrayList<>(asked.form().fields());
    int at = wished.indexOf(field) + step;
    if (at < 0 || at >= wished.size()) {
      return Optional.empty();
    }
    wished.remove(field);
    wished.add(at, field);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < wished.size(); i++) {
      ProfileField f = wished.get(i);
      if (f.position() != i + 1) {
        edits.add(new Edit.Put(new ProfileField(f.uuid(), f.code(), i + 1, f.name(), f.kind())));
      }
    }
    return Optional.of(named("profile.edit.move", field.name(), edits));
  }

  Edit remove(ProfileField field) {
    return named(
        "profile.edit.remove",
        field.name(),
        List.of(new Edit.Remove(ProfileField.class, field.uuid())));
  }

  private static Edit named(String key, Words name, List<Edit> edits) {
    return new Edit.Several(Phrase.of(key, "name", Cell.own(name)), edits);
  }
}
