package neraca.ui.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neraca.model.result.Phrase;

/** Blocks of cells to and from other programs, as lines of cells parted by tabs. */
final class Blocks {
  private final Board board;
  private final Respondents respondents;

  Blocks(Board board, Respondents respondents) {
    this.board = board;
    this.respondents = respondents;
  }

  /** The selected cells as they are shown, blanks empty. */
  String copy() {
    Grid grid = board.grid();
    Block block = board.cursor().block();
    StringBuilder text = new StringBuilder();
    for (int r = block.top(); r <= Math.min(block.bottom(), grid.size() - 1); r++) {
      for (int c = block.left(); c <= Math.min(block.right(), grid.items().size() - 1); c++) {
        Content content = grid.content(grid.row(r), c);
        String shown = content.isBlank() ? "" : board.shown(c, content);
        text.append(c > block.left() ? "\t" : "").append(shown.replaceAll("[\t\r\n]", " "));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /**
   * Puts cells in from the selection's upper left corner on, as one step; one cell alone goes into
   * every selected one. Lines after the last response make new ones. Refused, and nothing changed,
   * where the lines are wider than what is left of the items.
   */
  void paste(String text) {
    board.quiet();
    Grid grid = board.grid();
    List<List<String>> lines = lines(text);
    if (lines.isEmpty() || !board.mayWrite()) {
      return;
    }
    Block at = board.cursor().block();
    if (lines.size() == 1 && lines.get(0).size() == 1) {
      lines = repeated(lines.get(0).get(0), at);
    }
    int width = lines.stream().mapToInt(List::size).max().orElse(0);
    int room = grid.items().size() - at.left();
    Optional<Phrase> refusal = refusal(lines, width, room);
    if (refusal.isPresent()) {
      board.say(refusal.get());
      return;
    }
    List<Unsaved.Added> rows = respondents.more(at.top() + lines.size() - grid.size());
    rows.forEach(row -> grid.add(row.row()));
    Map<Spot, Content> entries = new LinkedHashMap<>();
    for (int r = 0; r < lines.size(); r++) {
      for (int c = 0; c < lines.get(r).size(); c++) {
        int column = at.left() + c;
        entries.put(new Spot(at.top() + r, column), board.read(column, lines.get(r).get(c), false));
      }
    }
    board.fit();
    board.write(Phrase.of("answers.edit.paste").with("n", entries.size()), rows, entries);
    board
        .cursor()
        .select(new Block(at.top(), at.left(), at.top() + lines.size() - 1, at.left() + width - 1));
    board.changed();
    report(entries);
  }

  private static Optional<Phrase> refusal(List<List<String>> lines, int width, int room) {
    if (width > room) {
      return Optional.of(
          Phrase.of("answers.too_wide").with("columns", width).with("room", Math.max(0, room)));
    }
    if (lines.stream().flatMap(List::stream).anyMatch(c -> c.length() > Entry.LONGEST)) {
      return Optional.of(Phrase.of("answers.too_long").with("n", Entry.LONGEST));
    }
    return Optional.empty();
  }

  private void report(Map<Spot, Content> entries) {
    long unresolved =
        entries.entrySet().stream()
            .filter(e -> board.grid().isUnresolved(e.getKey().column(), e.getValue()))
            .count();
    board.say(
        unresolved == 0
            ? Phrase.of("answers.pasted").with("n", entries.size())
            : Phrase.of("answers.pasted_unresolved")
                .with("n", entries.size())
                .with("unresolved", unresolved));
  }

  private static List<List<String>> repeated(String cell, Block over) {
    List<List<String>> lines = new ArrayList<>();
    for (int r = 0; r < over.rows(); r++) {
      lines.add(java.util.Collections.nCopies(over.columns(), cell));
    }
    return lines;
  }

  /** The lines as they stand; a line end at the very end begins no further line. */
  private static List<List<String>> lines(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<List<String>> lines = new ArrayList<>();
    for (String line : text.replaceFirst("(\r\n|\r|\n)$", "").split("\r\n|\r|\n", -1)) {
      lines.add(List.of(line.split("\t", -1)));
    }
    return lines;
  }
}
