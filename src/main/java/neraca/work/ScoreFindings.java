package neraca.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import neraca.finance.FinanceResult;
import neraca.model.Asset;
import neraca.model.LedgerLine;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.scorecard.ScorecardResult;
import org.jspecify.annotations.Nullable;

/** What ledger and scorecard leave to be looked at: their notes, with the rows they are about. */
final class ScoreFindings {
  /** The one remark that an examiner would make of the conclusions. */
  private static final String SAME_AS_RC = "finance.note.same_as_rc";

  private final Study study;

  ScoreFindings(Study study) {
    this.study = study;
  }

  List<Finding> of(FinanceResult accounts) {
    return accounts.notes().stream()
        .filter(n -> matters(n) || n.phrase().key().equals(SAME_AS_RC))
        .map(
            note ->
                finding(Finding.Area.LEDGER, note, ledgerTitle(note.phrase()), row(note, accounts)))
        .toList();
  }

  List<Finding> of(ScorecardResult result) {
    return result.notes().stream()
        .filter(ScoreFindings::matters)
        .map(
            note ->
                finding(Finding.Area.SCORECARD, note, scoreTitle(note.phrase()), row(note, result)))
        .toList();
  }

  private static boolean matters(Note note) {
    return note.weight() != Note.Weight.REMARK;
  }

  private static Finding finding(
      Finding.Area area, Note note, Phrase title, Optional<Source> source) {
    return new Finding(area, note.weight(), title, note.phrase(), source.orElse(null));
  }

  private static Phrase ledgerTitle(Phrase says) {
    return switch (says.key()) {
      case "finance.note.stated", "finance.note.stated_with_effect" ->
          about("overview.finding.product", says);
      case SAME_AS_RC -> Phrase.of("overview.finding.same_as_rc");
      default ->
          says.places().containsKey("name")
              ? about("overview.finding.ledger_row", says)
              : Phrase.of("overview.finding.ledger");
    };
  }

  private static Phrase scoreTitle(Phrase says) {
    return switch (says.key()) {
      case "scorecard.note.judged_value_changed" -> about("overview.finding.judged", says);
      case "scorecard.note.left_out" -> about("overview.finding.ungraded", says);
      case "scorecard.note.on_boundary" -> about("overview.finding.boundary", says);
      default ->
          says.places().containsKey("name")
              ? about("overview.finding.scorecard_row", says)
              : Phrase.of("overview.finding.scorecard");
    };
  }

  private static Phrase about(String title, Phrase says) {
    Cell name = says.places().get("name");
    return Phrase.of(title, "name", name == null ? Cell.code("") : name);
  }

  private Optional<Source> row(Note note, FinanceResult accounts) {
    UUID business = accounts.business().uuid();
    Stream<Source> assets =
        study.all(Asset.class).stream()
            .filter(a -> a.business().equals(business) && note.items().contains(a.code()))
            .map(a -> entry("asset", a.uuid(), "stated_total", Cell.own(a.name()), a.code()));
    Stream<Source> lines =
        study.all(LedgerLine.class).stream()
            .filter(l -> l.business().equals(business) && note.items().contains(l.code()))
            .filter(l -> l.period().equals(accounts.period().uuid()))
            .map(l -> entry("ledger_line", l.uuid(), "stated_total", Cell.own(l.name()), l.code()));
    // Both kinds of row may have the code; the name says which one is meant.
    List<Source> found = Stream.concat(assets, lines).toList();
    @Nullable Cell named = note.phrase().places().get("name");
    return found.stream()
        .filter(s -> ((Source.Entry) s).name().equals(named))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private Optional<Source> row(Note note, ScorecardResult result) {
    List<ScoreGroup> groups =
        study.all(ScoreGroup.class).stream()
            .filter(g -> g.scorecard().equals(result.scorecard().uuid()))
            .toList();
    List<UUID> held = groups.stream().map(ScoreGroup::uuid).toList();
    Stream<Source> indicators =
        study.all(Indicator.class).stream()
            .filter(i -> held.contains(i.group()) && note.items().contains(i.code()))
            .map(i -> entry("indicator", i.uuid(), "grade", Cell.own(i.name()), i.code()));
    Stream<Source> perspectives =
        groups.stream()
            .filter(g -> note.items().contains(g.code()))
            .map(g -> entry("score_group", g.uuid(), "weight", Cell.own(g.name()), g.code()));
    return Stream.concat(indicators, perspectives).findFirst();
  }

  private static Source entry(String table, UUID row, String field, Cell name, String code) {
    return new Source.Entry(table, row, field, name, Cell.code(code));
  }
}
