package neraca.statistics.groups;

import java.util.ArrayList;
import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Table;
import neraca.model.result.Value;

/**
 * Scores compared between the groups of respondents.
 *
 * @param of what the scores are of: the instrument's code or a dimension's
 * @param by code of the profile field, or name of the column
 * @param name what people call the field
 * @param levels those that are shown, numbers from the smallest, words in the order of their first
 *     respondent
 * @param tests of the levels that are shown; none where there are fewer than two
 * @param pairs every level with every later one; none where there are fewer than two or very many
 */
public record GroupComparison(
    String of,
    String by,
    Cell name,
    List<GroupLevel> levels,
    List<GroupTest> tests,
    List<GroupPair> pairs,
    List<Note> notes) {
  public GroupComparison {
    levels = List.copyOf(levels);
    tests = List.copyOf(tests);
    pairs = List.copyOf(pairs);
    notes = List.copyOf(notes);
  }

  /**
   * Compares the groups. In a confidential study a group of fewer than five is not shown, nor are
   * so many of the smallest others that those not shown could be found by subtraction.
   *
   * @param scores one a row of the grouping, absent where the respondent has none
   */
  public static GroupComparison of(
      String of, Grouping grouping, List<Value> scores, boolean confidential) {
    Groups groups = Groups.of(grouping, scores);
    Groups shown = groups.shown(confidential);
    List<GroupLevel> levels = shown.levels();
    List<GroupTest> tests = shown.tests();
    List<GroupPair> pairs = shown.pairs();
    List<Note> notes = new ArrayList<>(new GroupFindings(levels, tests).all(groups, shown));
    notes.addAll(new PairFindings(levels, tests, pairs).all());
    return new GroupComparison(of, grouping.by(), grouping.name(), levels, tests, pairs, notes);
  }

  /** The groups, and the tests between them. */
  public List<Table> tables() {
    return new GroupTables(this).all();
  }
}
