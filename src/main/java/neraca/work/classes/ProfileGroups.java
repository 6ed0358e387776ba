package neraca.work.classes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import neraca.model.Exact;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileForm;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.statistics.groups.Grouping;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Which group respondents belong to by what they gave for a profile field: the level they chose,
 * the class of their number, or else just what they gave.
 */
public final class ProfileGroups {
  private final ProfileForm form;
  private final ProfileField field;
  private final @Nullable NumberClasses classes;

  /**
   * @param given by all respondents of the study, so that classes are called the same everywhere
   */
  public ProfileGroups(ProfileForm form, ProfileField field, Collection<Words> given) {
    this.form = form;
    this.field = field;
    List<BigFraction> bounds = form.boundsOf(field).stream().map(ProfileBound::lower).toList();
    classes =
        bounds.isEmpty()
            ? null
            : NumberClasses.of(
                bounds,
                given.stream().filter(v -> form.counts(field, v)).map(this::number).toList());
  }

  private BigFraction number(Words value) {
    return Exact.parse(value.inIndonesian());
  }

  /**
   * The groups of some respondents, with what is to be said of those in none.
   *
   * @param given one a row of their answers, empty where nothing was given
   */
  public Grouping of(List<Words> given) {
    List<@Nullable Cell> levels = new ArrayList<>();
    int blank = 0;
    int odd = 0;
    for (Words value : given) {
      boolean counts = form.counts(field, value);
      levels.add(counts ? level(value) : null);
      blank += value.isEmpty() ? 1 : 0;
      odd += counts || value.isEmpty() ? 0 : 1;
    }
    List<Note> notes = new ArrayList<>();
    if (field.kind() == ProfileField.Kind.NUMBER && classes == null) {
      notes.add(note("describe.note.no_number_classes"));
    }
    if (blank > 0) {
      notes.add(counting("describe.note.profile_blank", blank));
    }
    if (odd > 0) {
      notes.add(
          counting(
              field.kind() == ProfileField.Kind.NUMBER
                  ? "describe.note.profile_no_number"
                  : "describe.note.profile_no_level",
              odd));
    }
    return new Grouping(field.code(), Cell.own(field.name()), levels, order(), List.of(), notes);
  }

  private Cell level(Words value) {
    return classes == null ? Cell.own(value) : classes.of(number(value));
  }

  private List<Cell> order() {
    return classes == null
        ? form.levelsOf(field).stream().map(level -> Cell.own(level.name())).toList()
        : classes.all();
  }

  private Note counting(String key, int respondents) {
    Phrase said = Phrase.of(key, "field", Cell.own(field.name())).with("n", respondents);
    return Note.doubtful(said, List.of());
  }

  private Note note(String key) {
    return Note.remark(Phrase.of(key, "field", Cell.own(field.name())), List.of());
  }
}
