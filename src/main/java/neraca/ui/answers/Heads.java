package neraca.ui.answers;

import neraca.model.Dimension;
import neraca.model.ProfileField;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Value;
import neraca.text.Texts;

/** The words round the grid's cells, in one language. */
record Heads(Grid grid, Texts texts) {

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
