package neraca.ui.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import neraca.model.Exact;
import neraca.model.ProfileField;
import neraca.model.ProfileForm;
import neraca.model.ProfileLevel;
import neraca.model.ProfileValue;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.work.Choice;
import neraca.work.Study;
import org.jspecify.annotations.Nullable;

/**
 * Whose answers are tested and described: those of the study itself or of its pilot, of everybody
 * or of who gave certain answers about themselves. It is a part of the desk's place, so that every
 * screen that follows the place follows this choice.
 */
public final class WhoseViewModel {
  /**
   * A profile field and what respondents gave for it, levels in their order.
   *
   * @param values only what counts and what somebody gave
   */
  public record Group(ProfileField field, List<Words> values) {}

  private final Desk desk;
  private final ObservableList<Group> groups = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Phrase>> limited =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Following following;

  public WhoseViewModel(Desk desk) {
    this.desk = desk;
    following = new Following(desk, this::read);
    groups.subscribe(this::say);
    desk.place().subscribe(place -> say());
  }

  /** Follows the study until what is given back is ended. */
  public Subscription shown() {
    return following.look();
  }

  private void read() {
    desk.read("whose", WhoseViewModel::groups, found -> show(found), refusal -> {});
  }

  private void show(List<Group> found) {
    if (!groups.equals(found)) {
      groups.setAll(found);
    }
  }

  private static List<Group> groups(Study study) {
    ProfileForm form = study.profileForm();
    Map<UUID, Set<Words>> given = new HashMap<>();
    if (!form.fields().isEmpty()) {
      for (ProfileValue value : study.all(ProfileValue.class)) {
        given.computeIfAbsent(value.field(), none -> new LinkedHashSet<>()).add(value.value());
      }
    }
    return form.fields().stream()
        .map(f -> new Group(f, inOrder(form, f, given.getOrDefault(f.uuid(), Set.of()))))
        .toList();
  }

  /** What of a choice by profile somebody in the study still gives. Call on the store lane. */
  public static Map<String, String> stillGiven(Study study, Map<String, String> profile) {
    Map<String, String> given = new HashMap<>(profile);
    List<Group> groups = groups(study);
    given
        .entrySet()
        .removeIf(
            wanted ->
                groups.stream()
                    .filter(group -> group.field().code().equals(wanted.getKey()))
                    .flatMap(group -> group.values().stream())
                    .noneMatch(value -> value.inIndonesian().equals(wanted.getValue())));
    return given;
  }

  private static List<Words> inOrder(ProfileForm form, ProfileField field, Set<Words> given) {
    List<Words> values = new ArrayList<>(given);
    values.removeIf(value -> !form.counts(field, value));
    List<Words> levels = form.levelsOf(field).stream().map(ProfileLevel::name).toList();
    values.sort(
        switch (field.kind()) {
          case CHOICE -> Comparator.comparing(levels::indexOf);
          case NUMBER -> Comparator.comparing(value -> Exact.parse(value.inIndonesian()));
          case TEXT -> Comparator.comparing(Words::inIndonesian, String.CASE_INSENSITIVE_ORDER);
        });
    return values;
  }

  /** What respondents may be chosen by. */
  public ObservableList<Group> groups() {
    return groups;
  }

  public Response.Wave wave() {
    return desk.place().get().wave();
  }

  public void choose(Response.Wave wave) {
    Choice now = desk.place().get();
    desk.place().set(now.of(wave, now.profile()));
  }

  /** Whether only those who gave this are in use; for none, whether the field narrows nothing. */
  public boolean isChosen(ProfileField field, @Nullable Words value) {
    String wanted = desk.place().get().profile().get(field.code());
    return value == null ? wanted == null : value.inIndonesian().equals(wanted);
  }

  /**
   * Takes only the respondents who gave this, besides what is chosen in other fields.
   *
   * @param value null for whatever they gave
   */
  public void choose(ProfileField field, @Nullable Words value) {
    Choice now = desk.place().get();
    Map<String, String> profile = new HashMap<>(now.profile());
    if (value == null) {
      profile.remove(field.code());
    } else {
      profile.put(field.code(), value.inIndonesian());
    }
    desk.place().set(now.of(now.wave(), profile));
  }

  /** Everybody in the study itself, as it is at first. */
  public void everybody() {
    desk.place().set(desk.place().get().of(Response.Wave.MAIN, Map.of()));
  }

  /** Who is in use, where it is not everybody in the study itself. */
  public ReadOnlyObjectProperty<Optional<Phrase>> limited() {
    return limited.getReadOnlyProperty();
  }

  private void say() {
    Choice place = desk.place().get();
    List<Phrase> parts = new ArrayList<>();
    if (place.wave() == Response.Wave.PILOT) {
      parts.add(Phrase.of("whose.wave.pilot"));
    }
    place.profile().keySet().stream()
        .sorted(Comparator.comparing(this::at))
        .forEach(code -> parts.add(narrowed(code, place.profile().get(code))));
    limited.set(
        parts.stream()
            .reduce(
                (first, second) ->
                    Phrase.of("whose.both", "first", new Cell.Said(first))
                        .with("second", new Cell.Said(second))));
  }

  private int at(String code) {
    return groups.stream().map(group -> group.field().code()).toList().indexOf(code);
  }

  /** A field that is gone is named by its code. */
  private Phrase narrowed(String code, @Nullable String value) {
    Optional<Group> group = groups.stream().filter(g -> g.field().code().equals(code)).findFirst();
    Cell name = group.map(g -> Cell.own(g.field().name())).orElse(Cell.code(code));
    Cell said =
        group
            .flatMap(
                g -> g.values().stream().filter(v -> v.inIndonesian().equals(value)).findFirst())
            .map(Cell::own)
            .orElse(Cell.code(String.valueOf(value)));
    return Phrase.of("whose.group", "field", name).with("value", said);
  }
}
