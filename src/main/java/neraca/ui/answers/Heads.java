package neraca.ui.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import neraca.model.Dimension;
import neraca.model.ProfileField;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Value;
import neraca.text.Texts;

/** The words round the grid's cells, in one language. */
record Heads(Grid grid, Texts texts) {

  /**
   * A name in one line, in two at most and so on.
   *
   * @param ways the lines, by how many there may be
   * @param widths that each of the ways needs
   */
  record Broken(List<List<String>> ways, List<Double> widths) {
    static final int MOST = 3;

    static Broken of(String name, ToDoubleFunction<String> measure) {
      List<String> words = List.of(name.split(" "));
      List<List<String>> ways = new ArrayList<>();
      List<Double> widths = new ArrayList<>();
      for (int most = 1; most <= MOST; most++) {
        double width = measure.applyAsDouble(name);
        for (int from = 0; from < words.size(); from++) {
          for (int to = from + 1; to <= words.size(); to++) {
            double run = measure.applyAsDouble(String.join(" ", words.subList(from, to)));
            width = run < width && fill(words, run, measure).size() <= most ? run : width;
          }
        }
        ways.add(fill(words, width, measure));
        widths.add(width);
      }
      return new Broken(ways, widths);
    }

    private static List<String> fill(
        List<String> words, double room, ToDoubleFunction<String> measure) {
      List<String> lines = new ArrayList<>();
      for (String word : words) {
        int last = lines.size() - 1;
        String longer = last < 0 ? word : lines.get(last) + " " + word;
        if (last >= 0 && measure.applyAsDouble(longer) <= room) {
          lines.set(last, longer);
        } else {
          lines.add(word);
        }
      }
      return lines;
    }

    /** As few lines as there is room for, never more than so many. */
    List<String> within(double room, int most) {
      int way = 0;
      while (way < most - 1 && widths.get(way) > room) {
        way++;
      }
      return ways.get(way);
    }
  }

  String respondent() {
    return texts.say("answers.respondent");
  }

  String total() {
    return texts.say("answers.total");
  }

  String mean() {
    return texts.say("answers.mean");
  }

  String answered() {
    return texts.say("answers.answered");
  }

  /** What the item's dimension is called, empty where it has none; what stands before the items. */
  String group(int item) {
    if (item < 0) {
      return texts.say("answers.profile");
    }
    Dimension dimension = grid.dimension(grid.items().get(item));
    if (dimension == null) {
      return "";
    }
    String name = texts.say(Cell.own(dimension.name()));
    return name.isEmpty() ? dimension.code() : name;
  }

  /** The item's code, a reversed one is marked; the name of what stands before the items. */
  String item(int item) {
    if (item < 0) {
      ProfileField field = grid.profiles().field(item);
      String name = said(field.name());
      return name.isEmpty() ? field.code() : name;
    }
    String code = grid.items().get(item).code();
    return grid.items().get(item).reversed() ? code + " (\u2212)" : code;
  }

  /** What somebody said about themselves. */
  String given(GridRow row, int column) {
    Words value = grid.profiles().value(row.respondent(), column);
    return grid.profiles().shown(column, value, this::said);
  }

  String said(Words words) {
    return texts.say(Cell.own(words));
  }

  String number(Value value) {
    return texts.inTable(value, Format.MEAN);
  }

  String count(Value value) {
    return texts.inTable(value, Format.COUNT);
  }
}
