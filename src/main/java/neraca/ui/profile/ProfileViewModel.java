package neraca.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.util.Subscription;
import neraca.model.ProfileBound;
import neraca.model.ProfileField;
import neraca.model.ProfileForm;
import neraca.model.ProfileLevel;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Following;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;

/** The profile fields of the study, with an empty row into which the next one is typed. */
public final class ProfileViewModel {
  /**
   * A field as it is shown.
   *
   * @param levels as they are typed; of a number where its classes begin
   * @param given how many respondents gave something that counts
   * @param unresolved how many gave something else
   * @param draft whether it is still to be made
   */
  record Row(ProfileField field, String levels, int given, int unresolved, boolean draft) {
    UUID uuid() {
      return field.uuid();
    }
  }

  private final Desk desk;
  private final Following following;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableMap<UUID, Phrase> refused = FXCollections.observableHashMap();
  private Asked asked = Asked.NOTHING;
  private UUID next = Desk.newUuid();
  private int pending;

  public ProfileViewModel(Desk desk) {
    this.desk = desk;
    following = new Following(desk, this::read);
  }

  /** Follows the study until what is given back is ended. */
  Subscription shown() {
    return following.look();
  }

  private void read() {
    if (pending == 0) {
      desk.read(
          "profile",
          Asked::of,
          read -> {
            if (pending == 0) {
              show(read);
            }
          },
          refusal -> refused.put(next, refusal.phrase()));
    }
  }

  private void show(Asked now) {
    asked = now;
    List<Row> shown = new ArrayList<>();
    for (ProfileField field : now.form().fields()) {
      List<Words> said = now.valuesOf(field).stream().map(v -> v.value()).toList();
      int given = (int) said.stream().filter(v -> now.form().counts(field, v)).count();
      String levels =
          field.kind() == ProfileField.Kind.NUMBER
              ? BoundText.of(bounds(now.form(), field), now.numberFormat())
              : LevelText.of(levels(now.form(), field));
      shown.add(new Row(field, levels, given, said.size() - given, false));
    }
    if (!desk.readOnly()) {
      ProfileField draft =
          new ProfileField(next, "", Integer.MAX_VALUE, Words.NONE, ProfileField.Kind.CHOICE);
      shown.add(new Row(draft, "", 0, 0, true));
    }
    if (!rows.equals(shown)) {
      rows.setAll(shown);
    }
  }

  private static List<BigFraction> bounds(ProfileForm form, ProfileField field) {
    return form.boundsOf(field).stream().map(ProfileBound::lower).toList();
  }

  private static List<Words> levels(ProfileForm form, ProfileField field) {
    return form.levels().stream()
        .filter(level -> level.field().equals(field.uuid()))
        .map(ProfileLevel::name)
        .toList();
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /** Why what was typed about a field was not taken, by the field. */
  ObservableMap<UUID, Phrase> refused() {
    return refused;
  }

  boolean readOnly() {
    return desk.readOnly();
  }

  /** Names the field; into the empty row it makes a field. */
  void name(UUID field, Words typed) {
    Words name = new Words(typed.id().strip(), typed.en().strip());
    if (field.equals(next) && !name.isEmpty()) {
      make(field, changes -> Optional.of(changes.add(field, name)));
    } else {
      change(
          field,
          (found, changes) -> found.name().equals(name) ? null : changes.rename(found, name));
    }
  }

  /** What was typed and refused is taken back. */
  void restore(UUID field) {
    refused.remove(field);
  }

  void kind(UUID field, ProfileField.Kind kind) {
    change(field, (found, changes) -> found.kind() == kind ? null : changes.kind(found, kind));
  }

  /**
   * The levels in one line, parted by semicolons, English after a sign of equality; of a number
   * where its classes begin.
   */
  void levels(UUID field, String typed) {
    change(
        field,
        (found, changes) -> {
          if (found.kind() == ProfileField.Kind.NUMBER) {
            List<BigFraction> wished = BoundText.parse(typed, asked.numberFormat());
            return wished.equals(bounds(asked.form(), found))
                ? null
                : changes.bounds(found, wished);
          }
          List<Words> wished = LevelText.parse(typed);
          return wished.equals(levels(asked.form(), found)) ? null : changes.levels(found, wished);
        });
  }

  /** The field a step up or down. */
  void move(UUID field, int step) {
    change(field, (found, changes) -> changes.move(found, step).orElse(null));
  }

  /** What to ask before the field goes; empty where nobody has given anything. */
  Optional<Phrase> removalQuestion(UUID field) {
    return asked
        .form()
        .field(field)
        .filter(found -> !asked.valuesOf(found).isEmpty())
        .map(
            found ->
                Phrase.of("profile.ask.remove", "name", Cell.own(found.name()))
                    .with("n", asked.valuesOf(found).size()));
  }

  void remove(UUID field) {
    change(field, (found, changes) -> changes.remove(found));
  }

  /** A change of one field, null for none. */
  private interface Change {
    @org.jspecify.annotations.Nullable
    Edit of(ProfileField field, ProfileChanges changes);
  }

  private void change(UUID uuid, Change change) {
    make(
        uuid,
        changes ->
            asked
                .form()
                .field(uuid)
                .flatMap(found -> Optional.ofNullable(change.of(found, changes))));
  }

  private void make(UUID uuid, Function<ProfileChanges, Optional<Edit>> change) {
    refused.remove(uuid);
    try {
      change.apply(new ProfileChanges(asked)).ifPresent(edit -> make(uuid, edit));
    } catch (Refusal refusal) {
      refused.put(uuid, refusal.phrase());
    }
  }

  private void make(UUID uuid, Edit edit) {
    boolean fresh = uuid.equals(next);
    next = fresh ? Desk.newUuid() : next;
    pending++;
    show(asked.after(edit));
    desk.edit(
        edit,
        () -> {
          pending--;
          read();
        },
        refusal -> {
          pending--;
          next = fresh ? uuid : next;
          refused.put(uuid, refusal.phrase());
          read();
        });
  }
}
