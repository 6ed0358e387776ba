package neraca.ui.answers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.Response;
import neraca.model.Scale;
import neraca.model.result.Value;
import neraca.work.TypedAnswers;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One response in the grid: a character an item, and sums that follow every change. */
final class GridRow {
  private final Response response;
  private final String number;
  private final String place;
  private final char[] marks;
  private @Nullable Map<Integer, String> raw;
  private int answered;
  private int unresolved;
  private int blank;
  private long sum;

  /** A response with nothing in it. */
  GridRow(Response response, String number, String place, int items) {
    this.response = response;
    this.number = number;
    this.place = place;
    marks = new char[items];
    Arrays.fill(marks, Mark.BLANK.code());
    blank = items;
  }

  static GridRow of(TypedAnswers.Row row, List<Item> items, Scale scale) {
    GridRow made = new GridRow(row.response(), row.number(), row.place(), items.size());
    for (int i = 0; i < items.size(); i++) {
      char code = row.marks().charAt(i);
      if (code != Mark.BLANK.code()) {
        String text = row.unresolved().get(items.get(i).uuid());
        made.set(i, new Entry(new Mark(code), text), items.get(i).reversed(), scale);
      }
    }
    return made;
  }

  Response response() {
    return response;
  }

  UUID respondent() {
    return response.respondent();
  }

  /** The respondent's number. */
  String number() {
    return number;
  }

  /** How well a text finds this row: 3 is its number, 2 begins it, 1 stands in it, 0 not at all. */
  int fits(String wanted) {
    if (number.equalsIgnoreCase(wanted)) {
      return 3;
    }
    if (number.regionMatches(true, 0, wanted, 0, wanted.length())) {
      return 2;
    }
    return number.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)) ? 1 : 0;
  }

  /** Codes of business and period. */
  String place() {
    return place;
  }

  Entry entry(int item) {
    return new Entry(new Mark(marks[item]), raw(item));
  }

  /** What was typed where the mark is {@code ?}. */
  @Nullable String raw(int item) {
    return raw == null ? null : raw.get(item);
  }

  char code(int item) {
    return marks[item];
  }

  /** Changes one cell; the reversed item counts min+max−x in the sums. */
  void set(int item, Entry entry, boolean reversed, Scale scale) {
    count(item, -1, reversed, scale);
    marks[item] = entry.mark().code();
    if (entry.raw() != null) {
      raw = raw == null ? new HashMap<>() : raw;
      raw.put(item, entry.raw());
    } else if (raw != null) {
      raw.remove(item);
    }
    count(item, 1, reversed, scale);
  }

  private void count(int item, int step, boolean reversed, Scale scale) {
    char code = marks[item];
    if (code == Mark.BLANK.code()) {
      blank += step;
    } else if (code == Mark.UNRESOLVED.code()) {
      unresolved += step;
    } else {
      Mark mark = new Mark(code);
      if (mark.isAnswer()) {
        answered += step;
        int value = mark.value(scale);
        sum += (long) step * (reversed ? scale.reverse(value) : value);
      }
    }
  }

  int answered() {
    return answered;
  }

  int unresolved() {
    return unresolved;
  }

  int blank() {
    return blank;
  }

  /** Nothing typed yet. */
  boolean isEmpty() {
    return blank == marks.length;
  }

  /** Sum over the items answered, absent where none is. */
  Value sum() {
    return answered == 0 ? Value.ABSENT : Value.of(sum);
  }

  /** Sum over the items, absent unless every one is answered. */
  Value total() {
    return answered == marks.length && answered > 0 ? Value.of(sum) : Value.ABSENT;
  }

  /** Mean of the items answered, absent unless at least half of them are. */
  Value mean() {
    return answered > 0 && answered * 2 >= marks.length
        ? Value.of(new BigFraction(sum, (long) answered))
        : Value.ABSENT;
  }
}
