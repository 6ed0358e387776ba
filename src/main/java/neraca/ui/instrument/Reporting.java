package neraca.ui.instrument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.model.result.Phrase;
import neraca.statistics.InstrumentOptions;
import neraca.statistics.InstrumentResult;
import neraca.statistics.ItemResult;
import neraca.statistics.Rule;
import neraca.ui.desk.Desk;
import neraca.work.Edit;
import org.jspecify.annotations.Nullable;

/** The rule that reports use for an instrument, kept in the study, and what follows from it. */
final class Reporting {
  /**
   * A way to test.
   *
   * @param consequence what a report would then say of the items, those left out here among them
   */
  record Way(Phrase said, Phrase consequence) {}

  /**
   * @param kept what reports use
   * @param other what is looked at; empty where it is the same
   */
  record Sheet(Way kept, Optional<Way> other) {}

  /** What is computed from. */
  private record Asked(Held held, InstrumentOptions now) {}

  private final Desk desk;
  private final Settings settings;
  private final Supplier<@Nullable Held> read;
  private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Phrase>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param settings what is looked at
   * @param read what was read of the study
   */
  Reporting(Desk desk, Settings settings, Supplier<@Nullable Held> read) {
    this.desk = desk;
    this.settings = settings;
    this.read = read;
    settings.onChange(() -> refusal.set(Optional.empty()));
  }

  /** Empty until it was computed. */
  ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** Why it was not kept. */
  ReadOnlyObjectProperty<Optional<Phrase>> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Says anew what follows. */
  void look() {
    Held held = read.get();
    if (held == null) {
      return;
    }
    Asked asked = new Asked(held, settings.options());
    desk.jobs()
        .latest(
            "instrument-report",
            () -> asked,
            (what, progress) -> sheet(what),
            now -> sheet.set(Optional.of(now)),
            refused -> sheet.set(Optional.empty()));
  }

  /** Reports use what is looked at. */
  void choose() {
    Held held = read.get();
    if (held == null || desk.readOnly()) {
      return;
    }
    refusal.set(Optional.empty());
    Edit put = new Edit.Put(held.reported().with(settings.options(), Desk.newUuid()));
    desk.edit(
        new Edit.Several(Phrase.of("test.edit.rule"), List.of(put)),
        () -> {},
        refused -> refusal.set(Optional.of(refused.phrase())));
  }

  private static Sheet sheet(Asked asked) {
    InstrumentOptions kept = asked.held().reported().options();
    return new Sheet(
        way(asked.held(), kept),
        kept.equals(asked.now()) ? Optional.empty() : Optional.of(way(asked.held(), asked.now())));
  }

  private static Way way(Held held, InstrumentOptions options) {
    return new Way(Settings.said(options), consequence(held, options));
  }

  private static Phrase consequence(Held held, InstrumentOptions options) {
    if (held.scope().confidential()) {
      return Phrase.of("test.report.confidential");
    }
    if (held.scope().importance()) {
      return Phrase.of("test.report.importance");
    }
    if (held.scope().dimension() != null) {
      return Phrase.of("test.report.whole");
    }
    return held.only(held.sums().items(), options)
        .map(result -> consequence(result, options.rule()))
        .orElse(Phrase.of("test.report.untested"));
  }

  /** How many are valid, and which another rule judges otherwise. */
  private static Phrase consequence(InstrumentResult result, Rule rule) {
    String fail = codes(result, i -> judged(i, rule, false) && anyOther(i, rule, true));
    String pass = codes(result, i -> judged(i, rule, true) && anyOther(i, rule, false));
    Phrase said =
        Phrase.of(key(fail.isEmpty(), pass.isEmpty()))
            .with("valid", result.items().stream().filter(i -> judged(i, rule, true)).count())
            .with("all", result.k());
    Phrase failing = fail.isEmpty() ? said : said.with("fail", fail);
    return pass.isEmpty() ? failing : failing.with("pass", pass);
  }

  private static String key(boolean noneFails, boolean nonePasses) {
    if (noneFails) {
      return nonePasses ? "test.report.agreed" : "test.report.pass";
    }
    return nonePasses ? "test.report.fail" : "test.report.both";
  }

  private static boolean judged(ItemResult item, Rule rule, boolean valid) {
    return Objects.equals(item.verdict().under(rule).orElse(null), valid);
  }

  private static boolean anyOther(ItemResult item, Rule than, boolean valid) {
    return Stream.of(Rule.values()).anyMatch(r -> r != than && judged(item, r, valid));
  }

  private static String codes(InstrumentResult result, Predicate<ItemResult> which) {
    return String.join(", ", result.items().stream().filter(which).map(ItemResult::code).toList());
  }
}
