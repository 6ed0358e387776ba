package neraca.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;

/** What an instrument test points out beside its numbers. */
final class Findings {
  static final String EXCLUDED = "instrument.note.excluded";
  static final String CONSTANT = "instrument.note.constant";
  static final String TWO_ROWS = "instrument.note.two_rows";
  static final String TWO_ITEMS = "instrument.note.two_items";
  static final String SINGULAR = "instrument.note.singular";
  static final String OMEGA_FEW_ITEMS = "instrument.note.omega_few_items";
  static final String OMEGA_HEYWOOD = "instrument.note.omega_heywood";
  static final String OMEGA_UNSETTLED = "instrument.note.omega_unsettled";
  static final String TOTAL_CONSTANT = "instrument.note.total_constant";
  static final String REST_CONSTANT = "instrument.note.rest_constant";
  static final String NEGATIVE_ALPHA = "instrument.note.negative_alpha";
  static final String NEGATIVE_R = "instrument.note.negative_r";
  static final String NEGATIVE_ALPHA_REVERSED = "instrument.note.negative_alpha_reversed";
  static final String NEGATIVE_R_REVERSED = "instrument.note.negative_r_reversed";
  static final String DICHOTOMOUS = "instrument.note.dichotomous";
  static final String ONE_TAIL = "instrument.note.one_tail";
  static final String FAILS = "instrument.note.fails";
  static final String DISPUTED = "instrument.note.disputed";

  /** Those that explain why a number is not defined. */
  static final Set<String> ABSENCES =
      Set.of(
          CONSTANT,
          TWO_ROWS,
          TWO_ITEMS,
          SINGULAR,
          OMEGA_FEW_ITEMS,
          OMEGA_HEYWOOD,
          OMEGA_UNSETTLED,
          TOTAL_CONSTANT,
          REST_CONSTANT);

  private final InstrumentOptions options;
  private final List<ItemResult> items;
  private final ScaleResult scale;
  private final List<String> reversed;
  private final List<Note> notes = new ArrayList<>();

  Findings(
      InstrumentOptions options, List<ItemResult> items, ScaleResult scale, List<String> reversed) {
    this.reversed = reversed;
    this.options = options;
    this.items = items;
    this.scale = scale;
  }

  /**
   * All notes, those on the rows and items first.
   *
   * @param excluded rows left out
   * @param used rows counted
   */
  List<Note> all(int excluded, int used) {
    if (excluded > 0) {
      notes.add(
          Note.remark(Phrase.of(EXCLUDED).with("excluded", excluded).with("n", used), List.of()));
    }
    doubtful(CONSTANT, ItemResult::constant);
    if (used < 3) {
      notes.add(Note.remark(Phrase.of(TWO_ROWS), List.of()));
    }
    absences();
    directions();
    if (scale.dichotomous()) {
      notes.add(Note.remark(Phrase.of(DICHOTOMOUS), List.of()));
    }
    if (options.rule() == Rule.P && options.tails() == 1) {
      notes.add(Note.remark(Phrase.of(ONE_TAIL), List.of()));
    }
    List<String> failing = codes(i -> !i.verdict().under(options.rule()).orElse(true));
    if (!failing.isEmpty()) {
      notes.add(
          Note.doubtful(
              listing(FAILS, failing).with("rule", new Cell.Said(options.rule().phrase())),
              failing));
    }
    doubtful(DISPUTED, i -> i.verdict().isDisputed());
    return List.copyOf(notes);
  }

  /** What runs the other way; who has turned an item is not advised to turn it. */
  private void directions() {
    if (scale.alpha() < 0) {
      Phrase alpha =
          Phrase.of(
              reversed.isEmpty() ? NEGATIVE_ALPHA : NEGATIVE_ALPHA_REVERSED,
              "alpha",
              Cell.number(scale.alpha(), Format.STATISTIC));
      notes.add(
          Note.doubtful(
              reversed.isEmpty() ? alpha : alpha.with("items", String.join(", ", reversed)),
              List.of()));
    }
    doubtful(NEGATIVE_R, i -> i.rTotal() < 0 && !reversed.contains(i.code()));
    doubtful(NEGATIVE_R_REVERSED, i -> i.rTotal() < 0 && reversed.contains(i.code()));
  }

  private void absences() {
    List<String> scaled = codes(i -> !i.constant());
    if (scaled.size() == 2) {
      notes.add(Note.remark(Phrase.of(TWO_ITEMS), List.of()));
    }
    if (!codes(i -> !i.constant() && Double.isNaN(i.smc())).isEmpty()) {
      notes.add(Note.remark(Phrase.of(SINGULAR), List.of()));
    }
    switch (scale.omega().why()) {
      case FEW_ITEMS -> notes.add(Note.remark(Phrase.of(OMEGA_FEW_ITEMS), List.of()));
      case HEYWOOD -> notes.add(Note.remark(Phrase.of(OMEGA_HEYWOOD), List.of()));
      case UNSETTLED -> notes.add(Note.remark(Phrase.of(OMEGA_UNSETTLED), List.of()));
      case NONE,
          LATER,
          SINGULAR -> {} // nothing, or said once for everything that needs the inverse
    }
    if (scale.variance() == 0) {
      notes.add(Note.doubtful(Phrase.of(TOTAL_CONSTANT), List.of()));
    }
    doubtful(REST_CONSTANT, i -> i.scaleVarianceIfDeleted() == 0);
  }

  private void doubtful(String key, Predicate<ItemResult> which) {
    List<String> codes = codes(which);
    if (!codes.isEmpty()) {
      notes.add(Note.doubtful(listing(key, codes), codes));
    }
  }

  private List<String> codes(Predicate<ItemResult> which) {
    return items.stream().filter(which).map(ItemResult::code).toList();
  }

  private static Phrase listing(String key, List<String> codes) {
    return Phrase.of(key).with("items", String.join(", ", codes));
  }
}
