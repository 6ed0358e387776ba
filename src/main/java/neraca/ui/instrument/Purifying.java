package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.InstrumentVersion;
import neraca.model.Item;
import neraca.model.LeftOutItem;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.ui.desk.Desk;
import neraca.work.Edit;
import neraca.work.VersionCheck;
import org.jspecify.annotations.Nullable;

/**
 * Choices of items tried, and kept in the study as versions with a reason; the items themselves are
 * never touched.
 */
final class Purifying {
  private final Desk desk;
  private final Choices choices;
  private final Supplier<@Nullable Held> read;
  private final ReadOnlyObjectWrapper<Optional<PurifySheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<UUID>> changing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean saving;

  /**
   * @param read what was read of the study
   */
  Purifying(Desk desk, Choices choices, Supplier<@Nullable Held> read) {
    this.desk = desk;
    this.choices = choices;
    this.read = read;
    reason.subscribe(text -> refusal.set(Optional.empty()));
  }

  /** Empty until it was computed, and where there is nothing to test. */
  ReadOnlyObjectProperty<Optional<PurifySheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  void show(PurifySheet now) {
    sheet.set(Optional.of(now));
    changing
        .get()
        .filter(uuid -> now.rows().stream().noneMatch(r -> isVersion(r, uuid)))
        .ifPresent(uuid -> stopChanging());
  }

  void clear() {
    sheet.set(Optional.empty());
  }

  /** The reason as it is typed; stays until it is safe in the file. */
  StringProperty reason() {
    return reason;
  }

  /** The version whose reason is being changed; otherwise what is typed is that of a new one. */
  ReadOnlyObjectProperty<Optional<UUID>> changing() {
    return changing.getReadOnlyProperty();
  }

  /** Why it was not done. */
  ReadOnlyObjectProperty<Optional<Phrase>> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /**
   * Keeps the present choice of items with the reason typed, or gives that reason to the version
   * that is being changed.
   *
   * @param language the reason is taken to be in
   */
  void keep(Language language) {
    Held held = read.get();
    if (held == null || desk.readOnly() || saving) {
      return;
    }
    if (held.scope().importance()) {
      refuse(Phrase.of("test.refused.importance"));
      return;
    }
    if (reason.get().isBlank()) {
      refuse(Phrase.of("test.refused.reason"));
      return;
    }
    Optional<UUID> changed = changing.get();
    if (changed.isPresent()) {
      changeReason(held, changed.get(), language);
      return;
    }
    Set<String> now = choices.leftOut();
    for (VersionCheck.Kept kept : held.kept()) {
      if (Set.copyOf(kept.leftOut()).equals(now)) {
        refuse(Phrase.of("test.refused.kept", "reason", Cell.own(kept.version().reason())));
        return;
      }
    }
    save(keeping(held, now, typed(Words.NONE, language)));
  }

  private static Edit keeping(Held held, Set<String> leftOut, Words reason) {
    int last = held.kept().stream().mapToInt(k -> k.version().position()).max().orElse(0);
    InstrumentVersion version =
        new InstrumentVersion(
            Desk.newUuid(),
            held.scope().questionnaire(),
            held.scope().dimension(),
            last + 1,
            reason,
            false);
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(version)));
    for (Item item : held.items()) {
      if (leftOut.contains(item.code())) {
        edits.add(
            new Edit.Put(
                new LeftOutItem(Desk.newUuid(), version.uuid(), item.uuid(), item.code())));
      }
    }
    return new Edit.Several(Phrase.of("test.edit.keep"), edits);
  }

  private void changeReason(Held held, UUID changed, Language language) {
    held.kept().stream()
        .map(VersionCheck.Kept::version)
        .filter(v -> v.uuid().equals(changed))
        .findFirst()
        .ifPresentOrElse(
            v -> save(new Edit.Put(v.with(typed(v.reason(), language)))), this::stopChanging);
  }

  private Words typed(Words before, Language language) {
    String said = reason.get().strip();
    return language == Language.ID ? new Words(said, before.en()) : new Words(before.id(), said);
  }

  private void save(Edit edit) {
    saving = true;
    desk.edit(
        edit,
        () -> {
          saving = false;
          stopChanging();
        },
        refused -> {
          saving = false;
          refuse(refused.phrase());
        });
  }

  private void refuse(Phrase why) {
    refusal.set(Optional.of(why));
  }

  /** Takes up the reason of this version to change it. */
  void change(int row, Language language) {
    version(row)
        .filter(v -> !desk.readOnly())
        .ifPresent(
            v -> {
              Words words = v.reason();
              changing.set(Optional.of(v.uuid()));
              reason.set(language == Language.ID ? words.inIndonesian() : words.inEnglish());
            });
  }

  /** Leaves the reason of the version as it was. */
  void stopChanging() {
    changing.set(Optional.empty());
    reason.set("");
  }

  /** Whether this row of the versions is one that was kept. */
  boolean isKept(int row) {
    return version(row).isPresent();
  }

  /** Whether reports tell of this version. */
  boolean isReported(int row) {
    return version(row).filter(InstrumentVersion::reported).isPresent();
  }

  /** Reports tell of this version and of no other of this instrument, or no longer of it. */
  void report(int row) {
    Held held = read.get();
    Optional<InstrumentVersion> version = version(row);
    if (held == null || version.isEmpty() || desk.readOnly()) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    // The one before goes first: the file allows one at a time.
    held.kept().stream()
        .map(VersionCheck.Kept::version)
        .filter(v -> v.reported())
        .forEach(v -> edits.add(new Edit.Put(v.with(false))));
    if (!version.get().reported()) {
      edits.add(new Edit.Put(version.get().with(true)));
    }
    edit(new Edit.Several(Phrase.of("test.edit.report"), edits));
  }

  /** Removes a version that was kept. */
  void forget(int row) {
    version(row)
        .filter(v -> !desk.readOnly())
        .ifPresent(v -> edit(new Edit.Remove(InstrumentVersion.class, v.uuid())));
  }

  private void edit(Edit edit) {
    refusal.set(Optional.empty());
    desk.edit(edit, () -> {}, refused -> refuse(refused.phrase()));
  }

  /** Tests with the items of this version. */
  void use(int row) {
    at(row).ifPresent(version -> choices.leaveOut(version.leftOut()));
  }

  /** Follows the suggestion up to this step. */
  void follow(int step) {
    sheet
        .get()
        .filter(s -> step >= 0 && step < s.steps().size())
        .ifPresent(s -> choices.leaveOut(s.after(step)));
  }

  private Optional<VersionCheck.Row> at(int row) {
    return sheet
        .get()
        .map(PurifySheet::rows)
        .filter(rows -> row >= 0 && row < rows.size())
        .map(rows -> rows.get(row));
  }

  private Optional<InstrumentVersion> version(int row) {
    return at(row).flatMap(r -> Optional.ofNullable(r.kept())).map(VersionCheck.Kept::version);
  }

  private static boolean isVersion(VersionCheck.Row row, UUID uuid) {
    return row.kept() != null && row.kept().version().uuid().equals(uuid);
  }
}
