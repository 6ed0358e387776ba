package neraca.exchange;

import java.util.List;

/** Whether the first record of a table holds names of columns. */
enum Naming {
  NAMES,
  /** Numbers, each above the one before: item numbers, as far as can be told. */
  NUMBERED,
  /** Numbers, after a first respondent's name or not: answers. */
  ANSWERS;

  /** Of what stands in it; the first cell may name a respondent. */
  static Naming of(List<String> first) {
    List<String> cells = first.stream().filter(cell -> !cell.isEmpty()).toList();
    boolean named = !cells.isEmpty() && !isAnswer(cells.get(0));
    List<String> rest = named ? cells.subList(1, cells.size()) : cells;
    if (rest.size() < 2 || !rest.stream().allMatch(Naming::isAnswer)) {
      return NAMES;
    }
    for (int i = 0; i < rest.size(); i++) {
      boolean above = i == 0 || number(rest.get(i)) > number(rest.get(i - 1));
      if (Numerals.isMissing(rest.get(i)) || !above) {
        return ANSWERS;
      }
    }
    return named && Columns.isId(cells.get(0)) ? NAMES : NUMBERED;
  }

  private static boolean isAnswer(String cell) {
    return Numerals.isNumber(cell) || Numerals.isMissing(cell);
  }

  private static double number(String cell) {
    return DecimalMark.POINT.reads(cell)
        ? DecimalMark.POINT.parse(cell)
        : DecimalMark.COMMA.reads(cell) ? DecimalMark.COMMA.parse(cell) : Double.NaN;
  }
}
