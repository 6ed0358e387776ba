package neraca.ui.instrument;

import java.util.function.Consumer;
import java.util.function.Supplier;
import neraca.model.result.Refusal;
import neraca.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/** Tests away from the thread that paints: first what is seen at once, then what takes longer. */
final class Testing {
  private final Desk desk;
  private final Supplier<Section> tab;
  private final Consumer<Reading.Tested> show;
  private final Consumer<PurifySheet> purified;
  private Held.@Nullable Asked wanted;

  /**
   * @param tab what is looked at; purification is computed only where it is
   */
  Testing(
      Desk desk,
      Supplier<Section> tab,
      Consumer<Reading.Tested> show,
      Consumer<PurifySheet> purified) {
    this.desk = desk;
    this.tab = tab;
    this.show = show;
    this.purified = purified;
  }

  void test(Held.Asked asked) {
    wanted = asked;
    desk.jobs()
        .latest(
            "instrument-test",
            () -> asked,
            (what, progress) -> Held.test(what),
            tested -> {
              show.accept(tested);
              later(asked, tested.result() != null);
            },
            this::refused);
  }

  /** What takes longer follows when everything else stands; purification where it is looked at. */
  private void later(Held.Asked asked, boolean tested) {
    boolean purify = tab.get() == Section.PURIFY;
    desk.jobs()
        .latest(
            "instrument-later",
            () -> asked,
            (what, progress) -> PurifySheet.later(what, tested, purify),
            found -> {
              if (asked.equals(wanted)) {
                found.tested().ifPresent(show);
                found.purify().ifPresent(purified);
              }
            },
            this::refused);
  }

  private void refused(Refusal refusal) {
    show.accept(Reading.refused(refusal.phrase()));
  }
}
