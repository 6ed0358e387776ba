package neraca.ui.questionnaires;

import java.util.Optional;
import java.util.function.Predicate;
import neraca.ui.kit.RefusalLabel;
import neraca.ui.questionnaires.SheetViewModel.Rejected;

/** Says below a table why something typed there was not taken: first what has the focus. */
final class TableMessage {
  private final SheetViewModel sheet;
  private final Predicate<Spot> here;
  private final RefusalLabel label;

  /**
   * @param here whether a place belongs to the table
   */
  TableMessage(Frame frame, SheetViewModel sheet, Predicate<Spot> here) {
    this.sheet = sheet;
    this.here = here;
    this.label = new RefusalLabel(frame.texts());
    frame.tie(sheet.rejected().subscribe(this::show));
    frame.tie(sheet.refused().subscribe(why -> show()));
    frame.tie(sheet.caret().subscribe(spot -> show()));
    show();
  }

  RefusalLabel label() {
    return label;
  }

  private void show() {
    Optional<Rejected> focused = sheet.caret().get().map(sheet.rejected()::get);
    focused
        .or(
            () ->
                sheet.rejected().entrySet().stream()
                    .filter(entry -> here.test(entry.getKey()))
                    .map(java.util.Map.Entry::getValue)
                    .findFirst())
        .map(Rejected::why)
        .or(() -> sheet.refused().get())
        .ifPresentOrElse(label::show, label::clear);
  }
}
