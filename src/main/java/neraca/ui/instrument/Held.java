package neraca.ui.instrument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import neraca.model.Item;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.work.Purification;
import neraca.work.VersionCheck;
import neraca.work.document.ReportRule;
import org.jspecify.annotations.Nullable;

/**
 * One instrument as it was read: its items and the sums of its answers, from which any choice of
 * items is tested without another look at the study.
 *
 * @param kept the versions that were kept of it
 * @param reported how reports test it
 */
record Held(
    Scope scope,
    List<Item> items,
    Purification sums,
    List<VersionCheck.Kept> kept,
    ReportRule reported) {
  Held {
    items = List.copyOf(items);
    kept = List.copyOf(kept);
  }

  /**
   * What is tested of a study.
   *
   * @param dimension null for a whole instrument
   * @param confidential whether reports tell of it no more than how many answered
   * @param importance whether it is the items that ask for importance, of which no versions are
   *     kept
   */
  record Scope(
      Words name,
      UUID questionnaire,
      @Nullable UUID dimension,
      boolean confidential,
      boolean importance) {}

  /** What is tested, and how. */
  record Asked(Held held, Set<String> leftOut, InstrumentOptions options) {
    Asked {
      leftOut = Set.copyOf(leftOut);
    }
  }

  /** The codes that stay, in their order. */
  List<String> without(Set<String> leftOut) {
    return sums.without(leftOut);
  }

  /** All that follows at once. */
  static Reading.Tested test(Asked asked) {
    Held held = asked.held();
    try {
      return tested(asked, held.sums().closedForms(held.without(asked.leftOut()), asked.options()));
    } catch (Refusal refused) {
      return refused(refused.phrase(), asked);
    }
  }

  /** The same with what takes longer: omega. */
  static Reading.Tested whole(Asked asked) {
    Held held = asked.held();
    return tested(asked, held.sums().test(held.without(asked.leftOut()), asked.options()));
  }

  private static Reading.Tested tested(Asked asked, InstrumentResult result) {
    return new Reading.Tested(
        TestSheet.of(result, asked.held().items(), asked.leftOut()), null, result);
  }

  /** With items left out the table stays, so that they can be taken back. */
  private static Reading.Tested refused(Phrase refusal, Asked asked) {
    return asked.leftOut().isEmpty()
        ? Reading.refused(refusal)
        : new Reading.Tested(
            TestSheet.refused(refusal, asked.held().items(), asked.leftOut(), asked.options()),
            null,
            null);
  }

  /** Any choice of items by itself; empty where it cannot be tested. */
  Optional<InstrumentResult> only(List<String> codes, InstrumentOptions options) {
    try {
      return Optional.of(sums.closedForms(codes, options));
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }

  /** The items of these codes. */
  List<Item> named(List<String> codes) {
    return codes.stream()
        .map(code -> items.stream().filter(i -> i.code().equals(code)).findFirst().orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }
}
