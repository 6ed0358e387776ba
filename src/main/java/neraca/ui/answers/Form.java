package neraca.ui.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Mark;
import neraca.model.ProfileField;
import neraca.model.ProfileLevel;
import neraca.model.Scale;
import neraca.model.ScaleLabel;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.ui.answers.form.FormSheet;
import neraca.ui.answers.form.FormSheet.Box;
import neraca.ui.answers.form.FormSheet.Holds;
import neraca.ui.answers.form.FormSheet.Option;
import neraca.ui.answers.form.FormSheet.Question;

/**
 * The same answers one sheet and one statement at a time, for a pile of paper. It has the grid's
 * focus: whoever goes from one to the other stays at the same cell.
 */
final class Form {
  /** How answers are looked at. */
  enum Way {
    GRID,
    FORM
  }

  private static final int BEFORE = 5;
  private final Board board;
  private final Typing typing;
  private final Respondents respondents;
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.GRID);

  Form(Board board, Typing typing, Respondents respondents) {
    this.board = board;
    this.typing = typing;
    this.respondents = respondents;
    way.subscribe(
        (before, now) -> {
          typing.go(board.cursor().focus(), false);
          board.changed();
        });
  }

  ObjectProperty<Way> way() {
    return way;
  }

  boolean isOpen() {
    return way.get() == Way.FORM;
  }

  void toggle() {
    way.set(isOpen() ? Way.GRID : Way.FORM);
  }

  /**
   * Takes what is being written and goes to the next box; where nothing is, to the next sheet. What
   * respondents say about themselves may be left out box by box.
   */
  void enter() {
    if (typing.text().isPresent() || board.cursor().focus().isProfile()) {
      board.quiet();
      typing.finish();
      board.cursor().advance();
      board.changed();
    } else {
      next();
    }
  }

  /** On to the next sheet; after the last to a new one, if the last has anything on it. */
  void next() {
    board.quiet();
    typing.finish();
    int row = board.cursor().focus().row();
    Grid grid = board.grid();
    if (row >= grid.size()) {
      return;
    }
    GridRow left = grid.row(row);
    if (row < grid.size() - 1) {
      begin(row + 1);
    } else if (!grid.isEmpty(left)) {
      add();
    }
    if (left.blank() > 0 && !left.isEmpty()) {
      board.say(
          Phrase.of("answers.form.left_blank")
              .with("number", left.number())
              .with("n", left.blank()));
    }
    board.changed();
  }

  /** A new response after the last, to be typed from the first box on. */
  void add() {
    respondents.add();
    if (isOpen()) {
      begin(board.cursor().focus().row());
      board.changed();
    }
  }

  void previous() {
    board.quiet();
    typing.finish();
    begin(board.cursor().focus().row() - 1);
    board.changed();
  }

  /** To where a sheet is to be typed on: its first empty box; the first item where all is typed. */
  private void begin(int row) {
    Grid grid = board.grid();
    int at = Math.max(0, Math.min(row, grid.size() - 1));
    int column = grid.first();
    while (column < grid.items().size() && !grid.content(grid.row(at), column).isBlank()) {
      column++;
    }
    board.cursor().to(new Spot(at, column < grid.items().size() ? column : 0));
  }

  /** Goes to a box of this sheet, by its place. */
  void go(int box) {
    typing.go(new Spot(board.cursor().focus().row(), box + board.grid().first()), false);
  }

  /** What the form shows now; empty where there is no sheet. */
  Optional<FormSheet> sheet() {
    Grid grid = board.grid();
    if (grid.items().isEmpty()) {
      return Optional.empty();
    }
    return board.row().map(row -> sheet(grid, row, board.cursor().focus()));
  }

  private FormSheet sheet(Grid grid, GridRow row, Spot focus) {
    List<Box> boxes = new ArrayList<>();
    for (int c = grid.first(); c < grid.items().size(); c++) {
      boxes.add(box(grid, row, c, c == focus.column()));
    }
    boolean end = board.cursor().atRowEnd();
    return new FormSheet(
        grid.name(row),
        boxes,
        focus.column() - grid.first(),
        -grid.first(),
        end ? Optional.empty() : Optional.of(question(grid, row, focus.column())),
        board.message().get().or(() -> end ? Optional.empty() : remark(row, focus.column())),
        total(row),
        pile(focus.row() + 1),
        before(focus.row()));
  }

  private Optional<Phrase> remark(GridRow row, int column) {
    return typing.text().isPresent() ? Optional.empty() : board.remark(row, column);
  }

  private Box box(Grid grid, GridRow row, int column, boolean focused) {
    Content content = grid.content(row, column);
    Cell head =
        column < 0 ? name(grid.profiles().field(column)) : Cell.code(Integer.toString(column + 1));
    if (focused && typing.text().isPresent()) {
      return new Box(head, typing.text().get(), Holds.ANSWER);
    }
    String shown = content.isBlank() ? "" : board.shown(column, content);
    return new Box(head, shown, holds(grid, row, column, content));
  }

  private static Cell name(ProfileField field) {
    return field.name().isEmpty() ? Cell.code(field.code()) : Cell.own(field.name());
  }

  private Holds holds(Grid grid, GridRow row, int column, Content content) {
    if (board.isFailed(row, column)) {
      return Holds.UNSAVED;
    }
    if (grid.isUnresolved(column, content)) {
      return Holds.UNRESOLVED;
    }
    if (content.isBlank()) {
      return Holds.NOTHING;
    }
    boolean answer = !(content instanceof Entry entry) || entry.mark().isAnswer();
    return answer ? Holds.ANSWER : Holds.MISSING;
  }

  private Question question(Grid grid, GridRow row, int column) {
    if (column < 0) {
      return profile(grid, row, column);
    }
    Item item = grid.items().get(column);
    Dimension dimension = grid.dimension(item);
    return new Question(
        item.code(),
        dimension == null
            ? Cell.own(Words.NONE)
            : dimension.name().isEmpty() ? Cell.code(dimension.code()) : Cell.own(dimension.name()),
        item.statement().isEmpty() ? Cell.code(item.code()) : Cell.own(item.statement()),
        options(grid, row.entry(column).mark()),
        grid.labels().isEmpty()
            ? Optional.of(
                Phrase.of("answers.form.unlabelled")
                    .with("min", Integer.toString(grid.scale().min()))
                    .with("max", Integer.toString(grid.scale().max())))
            : Optional.empty());
  }

  private static List<Option> options(Grid grid, Mark given) {
    Scale scale = grid.scale();
    List<Option> options = new ArrayList<>();
    for (int value = scale.min(); value <= scale.max(); value++) {
      int point = value;
      Words label =
          grid.labels().stream()
              .filter(l -> l.value() == point)
              .map(ScaleLabel::label)
              .findFirst()
              .orElse(Words.NONE);
      options.add(
          new Option(
              Integer.toString(value), Cell.own(label), given.equals(Mark.of(value, scale))));
    }
    return options;
  }

  private Question profile(Grid grid, GridRow row, int column) {
    ProfileField field = grid.profiles().field(column);
    Words given = grid.profiles().value(row.respondent(), column);
    List<Option> options = new ArrayList<>();
    for (ProfileLevel level : grid.profiles().levels(column)) {
      options.add(
          new Option(
              Integer.toString(options.size() + 1),
              Cell.own(level.name()),
              level.name().equals(given)));
    }
    return new Question(
        field.code(),
        Cell.said("answers.profile"),
        name(field),
        options,
        options.isEmpty() ? Optional.of(grid.profiles().howTo(column)) : Optional.empty());
  }

  private FormSheet.Total total(GridRow row) {
    return new FormSheet.Total(
        board.grid().name(row),
        row.sum(),
        row.answered(),
        board.grid().items().size(),
        row.blank());
  }

  private List<FormSheet.Total> before(int row) {
    List<FormSheet.Total> before = new ArrayList<>();
    for (int r = row - 1; r >= Math.max(0, row - BEFORE); r--) {
      before.add(total(board.grid().row(r)));
    }
    return before;
  }

  private FormSheet.Pile pile(int sheet) {
    int complete = 0;
    int begun = 0;
    for (int r = 0; r < board.grid().size(); r++) {
      GridRow row = board.grid().row(r);
      complete += row.blank() == 0 ? 1 : 0;
      begun += row.blank() > 0 && !row.isEmpty() ? 1 : 0;
    }
    return new FormSheet.Pile(sheet, board.grid().size(), complete, begun);
  }
}
