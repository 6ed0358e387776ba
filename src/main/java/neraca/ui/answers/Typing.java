package neraca.ui.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.ui.answers.Cursor.Step;
import org.jspecify.annotations.Nullable;

/**
 * Keys that answer. A digit answers and moves on; where the scale has answers of two digits, the
 * first waits for the second only while there is a choice. Anything else that can be written is
 * written into the cell and read when it is left.
 */
final class Typing {
  private final Board board;
  private final Runnable addRow;

  /** What is being written into the focused cell; null while nothing is. */
  private @Nullable String text;

  /** Whether the text began with a digit, so that the next digit may finish it. */
  private boolean byDigit;

  /**
   * @param addRow adds a response after the last
   */
  Typing(Board board, Runnable addRow) {
    this.board = board;
    this.addRow = addRow;
  }

  /** What is being written into the focused cell. */
  Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** A character was typed. */
  void typed(char character) {
    board.quiet();
    if (!board.mayWrite()) {
      return;
    }
    if (text != null && !byDigit) {
      write(text + character, false);
    } else if (board.cursor().atRowEnd()) {
      board.say(Phrase.of("answers.row_is_full"));
    } else if (answers(character)) {
      digits((text == null ? "" : text) + character);
    } else {
      finish(true);
      other(character);
    }
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** Whether this character is of an answer by itself; in a number or a text it is written. */
  private boolean answers(char character) {
    int column = board.cursor().focus().column();
    return column < 0
        ? isDigit(character) && board.grid().profiles().isChoice(column)
        : isDigit(character) || character == '-' && notation().mayGoOn("-");
  }

  private Optional<Content> answer(String digits) {
    int column = board.cursor().focus().column();
    return column < 0
        ? board.grid().profiles().numbered(column, digits).map(Content.Given::new)
        : notation().answer(digits).map(Entry::of);
  }

  private boolean mayGoOn(String digits) {
    int column = board.cursor().focus().column();
    return column < 0
        ? board.grid().profiles().mayGoOn(column, digits)
        : notation().mayGoOn(digits);
  }

  private void digits(String digits) {
    Optional<Content> answer = answer(digits);
    if (mayGoOn(digits)) {
      write(digits, true);
    } else if (answer.isEmpty() && text != null && answer(text).isPresent()) {
      // 1 and then 3 on a scale from 1 to 10: two answers.
      finish(true);
      typed(digits.charAt(digits.length() - 1));
    } else {
      take(answer.orElseGet(() -> read(digits)));
    }
  }

  private void other(char character) {
    if (board.cursor().atRowEnd()) {
      board.say(Phrase.of("answers.row_is_full"));
      return;
    }
    boolean blank = character == Notation.POINT.charAt(0);
    if (blank || !board.cursor().focus().isProfile() && Notation.kind("" + character).isPresent()) {
      take(read("" + character));
    } else if (!Character.isWhitespace(character)) {
      write("" + character, false);
    }
  }

  private void write(String written, boolean digit) {
    if (written.length() > Entry.LONGEST) {
      board.say(Phrase.of("answers.too_long").with("n", Entry.LONGEST));
      return;
    }
    text = written;
    byDigit = digit;
    board.changed();
  }

  /** An answer was chosen by its digits, instead of what was being written. */
  void choose(String digits) {
    board.quiet();
    if (board.mayWrite() && !board.cursor().atRowEnd()) {
      take(answer(digits).orElseGet(() -> read(digits)));
    }
  }

  private void take(Content content) {
    text = null;
    put(content);
    board.cursor().advance();
    board.changed();
  }

  /** Opens the focused cell to be written in, with what stands there. */
  void edit() {
    board.quiet();
    if (text == null && board.mayWrite() && !board.cursor().atRowEnd()) {
      board
          .row()
          .map(row -> board.grid().content(row, board.cursor().focus().column()))
          .map(content -> content.isBlank() ? "" : shown(content))
          .ifPresent(shown -> write(shown, false));
    }
  }

  /** Takes what is being written as it stands. */
  void finish() {
    finish(false);
  }

  private void finish(boolean advance) {
    String written = text;
    if (written == null) {
      return;
    }
    text = null;
    put(read(written));
    if (advance) {
      board.cursor().advance();
    }
    board.changed();
  }

  /** Forgets what is being written; false where nothing is. */
  boolean cancel() {
    boolean was = text != null;
    text = null;
    board.changed();
    return was;
  }

  /** Moves; what is being written is taken first. */
  void move(Step step, boolean extend) {
    board.quiet();
    finish();
    board.cursor().move(step, extend);
    board.changed();
  }

  /** Puts the focus on a cell. */
  void go(Spot spot, boolean extend) {
    board.quiet();
    finish();
    if (extend) {
      board.cursor().extendTo(spot);
    } else {
      board.cursor().to(spot);
    }
    board.changed();
  }

  /** On to the next row; after the last one to a new one, if the last has anything in it. */
  void enter() {
    board.quiet();
    finish();
    if (board.cursor().focus().row() < board.grid().size() - 1) {
      board.cursor().nextRow();
      board.changed();
    } else if (board.row().filter(row -> !board.grid().isEmpty(row)).isPresent()) {
      addRow.run();
    }
  }

  /** Takes the last character back, or goes one cell back. */
  void back() {
    board.quiet();
    if (text == null) {
      move(Step.LEFT, false);
    } else {
      text = text.substring(0, Math.max(0, text.length() - 1));
      if (text.isEmpty() && byDigit) {
        text = null;
      }
      board.changed();
    }
  }

  /** Empties the selected cells, as one step. */
  void clear() {
    board.quiet();
    if (cancel() || !board.mayWrite()) {
      return;
    }
    Block block = board.cursor().block();
    Map<Spot, Content> blanks = new LinkedHashMap<>();
    int columns = board.grid().items().size();
    for (int r = block.top(); r <= block.bottom(); r++) {
      for (int c = block.left(); c <= Math.min(block.right(), columns - 1); c++) {
        blanks.put(new Spot(r, c), board.read(c, "", true));
      }
    }
    if (block.isOne() && !blanks.isEmpty()) {
      put(read(""));
    } else if (!blanks.isEmpty()) {
      board.write(Phrase.of("answers.edit.clear").with("n", blanks.size()), List.of(), blanks);
    }
  }

  private void put(Content content) {
    Spot focus = board.cursor().focus();
    String number = board.grid().row(focus.row()).number();
    board.write(name(number, focus.column(), content), List.of(), Map.of(focus, content));
  }

  private Phrase name(String number, int column, Content content) {
    if (content instanceof Content.Given given) {
      return Phrase.of("answers.edit.profile")
          .with("number", number)
          .with("field", Cell.own(board.grid().profiles().field(column).name()))
          .with("value", content.isBlank() ? Cell.code(Notation.POINT) : Cell.own(given.value()));
    }
    return Phrase.of("answers.edit.answer")
        .with("number", number)
        .with("item", board.grid().items().get(column).code())
        .with("answer", shown(content));
  }

  private Content read(String written) {
    return board.read(board.cursor().focus().column(), written, true);
  }

  private String shown(Content content) {
    return board.shown(board.cursor().focus().column(), content);
  }

  private Notation notation() {
    return board.grid().notation();
  }
}
