package neraca.work.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import neraca.model.OwnClass;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.statistics.survey.ScoreClass;

/**
 * The classes of its own that a questionnaire keeps for its means.
 *
 * @param rows in their order; none where it keeps none
 */
public record KeptClasses(UUID questionnaire, List<OwnClass> rows) {
  private static final String USUAL = "describe.class.";

  public KeptClasses {
    rows = List.copyOf(rows);
  }

  /** Those of this questionnaire among all of a study. */
  public static KeptClasses of(List<OwnClass> all, UUID questionnaire) {
    return new KeptClasses(
        questionnaire, all.stream().filter(c -> c.questionnaire().equals(questionnaire)).toList());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public List<ScoreClass> classes() {
    return IntStream.range(0, rows.size())
        .mapToObj(
            at -> {
              OwnClass row = rows.get(at);
              Cell name =
                  row.usual().isEmpty() ? Cell.own(row.name()) : Cell.said(USUAL + row.usual());
              return new ScoreClass(at + 1, name, row.lower(), row.upper());
            })
        .toList();
  }

  /**
   * The rows that keep these classes instead, under the names of those there are.
   *
   * @param fresh names a row that is new
   */
  public List<OwnClass> with(List<ScoreClass> classes, Supplier<UUID> fresh) {
    List<OwnClass> now = new ArrayList<>();
    for (ScoreClass one : classes) {
      int at = now.size();
      now.add(
          new OwnClass(
              at < rows.size() ? rows.get(at).uuid() : fresh.get(),
              questionnaire,
              at,
              one.name() instanceof Cell.Own own ? own.words() : Words.NONE,
              one.name() instanceof Cell.Said said
                  ? said.phrase().key().substring(USUAL.length())
                  : "",
              one.lower(),
              one.upper()));
    }
    return now;
  }
}
