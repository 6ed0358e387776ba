package neraca.ui.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import neraca.model.Item;
import neraca.model.result.Phrase;
import neraca.ui.desk.Desk;
import neraca.work.Edit;
import org.jspecify.annotations.Nullable;

/**
 * What importance is analysed from: items with their twins, which are kept in the study, and where
 * the cross-hairs stand, which lasts as long as the window.
 */
final class Pairing {
  private final Desk desk;
  private final Supplier<Optional<Sheet>> sheet;
  private final Consumer<Optional<Phrase>> refused;
  private final ObjectProperty<Option> lines = new SimpleObjectProperty<>(Option.LINES.get(0));

  /**
   * @param sheet what is shown
   * @param refused hears why something could not be done
   * @param changed hears that the cross-hairs are to stand elsewhere
   */
  Pairing(
      Desk desk,
      Supplier<Optional<Sheet>> sheet,
      Consumer<Optional<Phrase>> refused,
      Runnable changed) {
    this.desk = desk;
    this.sheet = sheet;
    this.refused = refused;
    lines.subscribe((before, now) -> changed.run());
  }

  /**
   * Names the item that asks how important the thing is that this one asks about.
   *
   * @param twin its code; null for none
   */
  void pair(String item, @Nullable String twin) {
    if (item.equals(twin)) {
      refused.accept(Optional.of(Phrase.of("results.refused.pair")));
      return;
    }
    sheet
        .get()
        .flatMap(shown -> shown.twinned(item, twin))
        .ifPresent(
            paired ->
                desk.edit(
                    new Edit.Put(paired),
                    () -> {},
                    why -> refused.accept(Optional.of(why.phrase()))));
  }

  /** Where the cross-hairs stand. */
  ObjectProperty<Option> lines() {
    return lines;
  }

  /** Whether they stand at the middle of the scale and not at the means. */
  boolean atMiddle() {
    return lines.get().equals(Option.AT_MIDDLE);
  }

  /** The items of the instrument shown. */
  List<Item> items() {
    return sheet.get().map(Sheet::items).orElse(List.of());
  }

  boolean readOnly() {
    return desk.readOnly();
  }
}
