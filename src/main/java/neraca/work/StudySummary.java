package neraca.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import neraca.model.Asset;
import neraca.model.Business;
import neraca.model.Count;
import neraca.model.InstrumentVersion;
import neraca.model.LedgerLine;
import neraca.model.Mark;
import neraca.model.Period;
import neraca.model.Questionnaire;
import neraca.model.Respondent;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Column;
import neraca.model.result.Phrase;
import neraca.model.result.Table;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.store.AnswerTable;

/** What is in a study, counted. */
public record StudySummary(
    StudyInfo info,
    List<Business> businesses,
    List<Period> periods,
    int respondents,
    List<Instrument> questionnaires,
    int versions,
    int assets,
    int ledgerLines,
    int counts,
    List<Card> scorecards) {

  /**
   * A questionnaire.
   *
   * @param responses forms of every wave and pass
   * @param complete forms with an answer to every item
   * @param unresolved entries that still have to be decided
   */
  public record Instrument(
      Questionnaire questionnaire, int items, int responses, int complete, int unresolved) {}

  /** A scorecard with the number of its perspectives and indicators. */
  public record Card(Scorecard scorecard, int perspectives, int indicators) {}

  public static StudySummary of(Study study) {
    return study.file().snapshot(() -> read(study));
  }

  private static StudySummary read(Study study) {
    return new StudySummary(
        study.info(),
        study.all(Business.class),
        study.all(Period.class),
        study.all(Respondent.class).size(),
        study.all(Questionnaire.class).stream().map(q -> instrument(study, q)).toList(),
        study.all(InstrumentVersion.class).size(),
        study.all(Asset.class).size(),
        study.all(LedgerLine.class).size(),
        study.all(Count.class).size(),
        study.all(Scorecard.class).stream().map(s -> card(study, s)).toList());
  }

  public int responses() {
    return questionnaires.stream().mapToInt(Instrument::responses).sum();
  }

  private static Instrument instrument(Study study, Questionnaire questionnaire) {
    AnswerTable table = study.file().answers(questionnaire.uuid());
    int complete = 0;
    int unresolved = 0;
    for (AnswerTable.Row row : table.rows()) {
      complete += row.marks().chars().allMatch(c -> new Mark((char) c).isAnswer()) ? 1 : 0;
      unresolved += (int) row.marks().chars().filter(c -> c == Mark.UNRESOLVED.code()).count();
    }
    return new Instrument(
        questionnaire, table.items().size(), table.rows().size(), complete, unresolved);
  }

  private static Card card(Study study, Scorecard scorecard) {
    List<ScoreGroup> groups =
        study.all(ScoreGroup.class).stream()
            .filter(g -> g.scorecard().equals(scorecard.uuid()))
            .toList();
    Set<UUID> held = groups.stream().map(ScoreGroup::uuid).collect(Collectors.toSet());
    return new Card(
        scorecard,
        (int) groups.stream().filter(g -> g.parent() == null).count(),
        (int) study.all(Indicator.class).stream().filter(i -> held.contains(i.group())).count());
  }

  public List<Table> tables() {
    return List.of(contents(), instruments());
  }

  private Table contents() {
    List<List<Cell>> rows = new ArrayList<>();
    businesses.forEach(b -> rows.add(row("study.business", b.code(), b.name())));
    periods.forEach(p -> rows.add(row("study.period", p.code(), p.name())));
    scorecards.forEach(
        s ->
            rows.add(
                List.of(
                    Cell.said("study.scorecard"),
                    Cell.code(s.scorecard().code()),
                    Cell.own(s.scorecard().name()),
                    Cell.count(s.indicators()))));
    rows.add(counted("study.respondents", respondents));
    rows.add(counted("study.responses", responses()));
    rows.add(counted("study.versions", versions));
    rows.add(counted("study.assets", assets));
    rows.add(counted("study.ledger_lines", ledgerLines));
    rows.add(counted("study.counts", counts));
    return new Table(
        "study.contents",
        Phrase.of("study.contents"),
        List.of(
            Column.text("study.what"),
            Column.text("study.code"),
            Column.text("study.name"),
            Column.number("study.number")),
        rows,
        List.of());
  }

  private static List<Cell> row(String kind, String code, Words name) {
    return List.of(Cell.said(kind), Cell.code(code), Cell.own(name), Cell.code(""));
  }

  private static List<Cell> counted(String key, int count) {
    return List.of(Cell.said(key), Cell.code(""), Cell.code(""), Cell.count(count));
  }

  private Table instruments() {
    return new Table(
        "study.questionnaires",
        Phrase.of("study.questionnaires"),
        List.of(
            Column.text("study.code"),
            Column.text("study.name"),
            Column.text("study.scale"),
            Column.number("study.items"),
            Column.number("study.responses"),
            Column.number("study.complete"),
            Column.number("study.unresolved")),
        questionnaires.stream()
            .map(
                q ->
                    List.<Cell>of(
                        Cell.code(q.questionnaire().code()),
                        Cell.own(q.questionnaire().name()),
                        Cell.code(
                            q.questionnaire().scale().min()
                                + "–"
                                + q.questionnaire().scale().max()),
                        Cell.count(q.items()),
                        Cell.count(q.responses()),
                        Cell.count(q.complete()),
                        Cell.count(q.unresolved())))
            .toList(),
        List.of());
  }
}
