package neraca.ui.instrument;

import java.util.List;
import java.util.Optional;

/** What takes longer than a test: omega, the suggested order of removal, versions compared. */
record Later(Optional<Reading.Tested> tested, PurifySheet purify) {
  /**
   * @param testable whether the items asked for can be tested at all
   */
  static Later of(Held.Asked asked, boolean testable, List<Version> kept) {
    Optional<Reading.Tested> tested = testable ? Optional.of(Held.whole(asked)) : Optional.empty();
    return new Later(tested, PurifySheet.of(asked, kept, tested.map(Reading.Tested::result)));
  }
}
