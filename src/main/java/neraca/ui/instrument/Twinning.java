package neraca.ui.instrument;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.result.Table;
import neraca.statistics.InstrumentResult;
import neraca.statistics.twin.Twin;
import org.jspecify.annotations.Nullable;

/** A table of another program, pasted and compared digit by digit with the test shown. */
final class Twinning {
  /**
   * What came of it.
   *
   * @param same whether no digit differs
   * @param differences empty where there are none; likewise {@code unpaired}
   */
  record Compared(
      Phrase says,
      boolean same,
      Table counts,
      Optional<Table> differences,
      Optional<Table> unpaired) {}

  private final Supplier<@Nullable InstrumentResult> result;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Compared>> compared =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Twin twin;

  /**
   * @param result the test shown; null where there is none
   */
  Twinning(Supplier<@Nullable InstrumentResult> result) {
    this.result = result;
    text.subscribe((before, now) -> refusal.set(Optional.empty()));
  }

  /** What was pasted. */
  StringProperty text() {
    return text;
  }

  ReadOnlyObjectProperty<Optional<Compared>> compared() {
    return compared.getReadOnlyProperty();
  }

  /** Why nothing was compared. */
  ReadOnlyObjectProperty<Optional<Phrase>> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Compares what was pasted with the test shown. */
  void compare() {
    InstrumentResult shown = result.get();
    twin = null;
    refusal.set(Optional.empty());
    if (shown == null) {
      refusal.set(Optional.of(Phrase.of("test.untested")));
    } else {
      try {
        twin = Twin.of(shown, text.get());
      } catch (Refusal refused) {
        refusal.set(Optional.of(refused.phrase()));
      }
    }
    compared.set(Optional.ofNullable(twin).map(Twinning::compared));
  }

  /** The test shown is another one: what was compared is compared with it. */
  void renew() {
    if (compared.get().isPresent()) {
      compare();
    }
  }

  private static Compared compared(Twin twin) {
    int different = twin.differences().size();
    Phrase says =
        Phrase.of(different == 0 ? "test.twin.same" : "test.twin.different")
            .with("n", twin.pairs().size())
            .with("different", different);
    return new Compared(
        says,
        different == 0,
        twin.counts(),
        different == 0 ? Optional.empty() : Optional.of(twin.table()),
        twin.unpaired().isEmpty() ? Optional.empty() : Optional.of(twin.unpairedTable()));
  }

  /** Our figure in a row of the differences. */
  Optional<Figure> figure(int row) {
    Twin now = twin;
    return now == null || row >= now.differences().size() ? Optional.empty() : now.figure(row);
  }
}
