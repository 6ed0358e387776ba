package neraca.ui.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.result.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Choices of items tried and kept to be compared. They last as long as the window: a study has no
 * place for them, and the items themselves are never touched.
 */
final class Purifying {
  /** A choice of items that was kept to be compared, and why. */
  record Version(String reason, Set<String> leftOut) {
    Version {
      leftOut = Set.copyOf(leftOut);
    }
  }

  private final InstrumentViewModel model;
  private final Map<String, List<Version>> kept = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<PurifySheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Purifying(InstrumentViewModel model) {
    this.model = model;
  }

  /** Empty until it was computed, and where there is nothing to test. */
  ReadOnlyObjectProperty<Optional<PurifySheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  void show(PurifySheet now) {
    sheet.set(Optional.of(now));
  }

  void clear() {
    sheet.set(Optional.empty());
  }

  List<Version> keptOf(@Nullable Instrument instrument) {
    return instrument == null
        ? List.of()
        : List.copyOf(kept.getOrDefault(instrument.key(), List.of()));
  }

  /**
   * Keeps the present choice of items.
   *
   * @return why it is not kept: without a reason, or kept already
   */
  Optional<Phrase> keep(String reason) {
    Instrument instrument = model.chosen().get();
    if (instrument == null) {
      return Optional.empty();
    }
    if (reason.isBlank()) {
      return Optional.of(Phrase.of("test.refused.reason"));
    }
    Set<String> now = model.choices().leftOut();
    List<Version> versions = kept.computeIfAbsent(instrument.key(), key -> new ArrayList<>());
    for (Version version : versions) {
      if (version.leftOut().equals(now)) {
        return Optional.of(Phrase.of("test.refused.kept").with("reason", version.reason()));
      }
    }
    versions.add(new Version(reason.strip(), now));
    model.test();
    return Optional.empty();
  }

  /** Whether this row of the versions is one that was kept. */
  boolean isKept(int row) {
    return at(row).filter(r -> r.kept() >= 0).isPresent();
  }

  /** Drops a version that was kept. */
  void forget(int row) {
    Instrument instrument = model.chosen().get();
    Optional<PurifySheet.Row> version = at(row).filter(r -> r.kept() >= 0);
    if (instrument != null && version.isPresent()) {
      kept.getOrDefault(instrument.key(), new ArrayList<>()).remove(version.get().kept());
      model.test();
    }
  }

  /** Tests with the items of this version. */
  void use(int row) {
    at(row).ifPresent(version -> model.choices().leaveOut(version.leftOut()));
  }

  /** Follows the suggestion up to this step. */
  void follow(int step) {
    sheet
        .get()
        .filter(s -> step >= 0 && step < s.steps().size())
        .ifPresent(s -> model.choices().leaveOut(s.after(step)));
  }

  private Optional<PurifySheet.Row> at(int row) {
    return sheet
        .get()
        .map(PurifySheet::rows)
        .filter(rows -> row >= 0 && row < rows.size())
        .map(rows -> rows.get(row));
  }
}
