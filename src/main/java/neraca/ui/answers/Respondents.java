package neraca.ui.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neraca.model.Respondent;
import neraca.model.Response;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.ui.desk.Desk;
import neraca.work.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Responses added and removed. A number that somebody in the study already has means that person: a
 * second questionnaire is answered by the same respondents.
 */
final class Respondents {
  private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d+)");
  private static final int LONGEST = 60;

  /** Of those who try the questionnaire out, so that they are nobody of the study itself. */
  private static final String PILOT = "U-";

  /**
   * Where new responses belong, and who is in the study.
   *
   * @param asked whether respondents are asked about themselves
   */
  record Setting(
      Map<String, UUID> known,
      @Nullable UUID business,
      @Nullable UUID period,
      String place,
      Response.Wave wave,
      boolean asked) {
    static final Setting NONE = new Setting(Map.of(), null, null, "", Response.Wave.MAIN, false);

    Setting knowing(Map<String, UUID> others) {
      return new Setting(others, business, period, place, wave, asked);
    }
  }

  private final Board board;
  private String prefix = "";
  private Setting setting = Setting.NONE;

  Respondents(Board board) {
    this.board = board;
  }

  /** What this laptop's numbers begin with; may be empty. */
  void prefix(String laptop) {
    prefix = laptop;
  }

  void in(Setting now) {
    setting = now;
  }

  /** Whether respondents are asked about themselves, shown or not. */
  boolean asked() {
    return setting.asked();
  }

  /** The number that the next response gets: one more than the highest of its kind. */
  String nextNumber() {
    return numbers(1).get(0);
  }

  private List<String> numbers(int count) {
    Grid grid = board.grid();
    boolean pilot = setting.wave() == Response.Wave.PILOT;
    String kind = pilot ? prefix + PILOT : prefix;
    int width = kind.isEmpty() ? 1 : 3;
    if (prefix.isEmpty() && grid.size() > 0) {
      Matcher last = NUMBER.matcher(grid.row(grid.size() - 1).number());
      kind = last.matches() ? last.group(1) : grid.row(grid.size() - 1).number() + "-";
      width = last.matches() ? last.group(2).length() : 1;
    }
    long highest = 0;
    for (int r = 0; r < grid.size(); r++) {
      Matcher number = NUMBER.matcher(grid.row(r).number());
      if (number.matches() && number.group(1).equals(kind) && number.group(2).length() <= 18) {
        highest = Math.max(highest, Long.parseLong(number.group(2)));
        width = Math.max(width, number.group(2).length());
      }
    }
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String digits = Long.toString(highest + i);
      numbers.add(kind + "0".repeat(Math.max(0, width - digits.length())) + digits);
    }
    return numbers;
  }

  /** Responses with the next numbers, not yet in the grid nor in the file; none for 0 and less. */
  List<Unsaved.Added> more(int count) {
    List<Unsaved.Added> added = new ArrayList<>();
    if (count > 0) {
      numbers(count).forEach(number -> added.add(made(number)));
    }
    return added;
  }

  private Unsaved.Added made(String number) {
    UUID questionnaire = board.grid().questionnaire().uuid();
    List<Edit> edits = new ArrayList<>();
    UUID respondent = setting.known().get(number);
    if (respondent == null) {
      respondent = Desk.newUuid();
      edits.add(
          new Edit.Put(new Respondent(respondent, number, "", setting.business(), Words.NONE)));
      Map<String, UUID> known = new HashMap<>(setting.known());
      known.put(number, respondent);
      setting = setting.knowing(known);
    }
    Response response =
        new Response(
            Desk.newUuid(),
            respondent,
            questionnaire,
            setting.business(),
            setting.period(),
            setting.wave(),
            1);
    edits.add(new Edit.Put(response));
    int items = board.grid().items().size();
    return new Unsaved.Added(
        new GridRow(response, number, setting.place(), items), questionnaire, edits);
  }

  /** Adds a response with the next number and puts the focus on its first item. */
  void add() {
    add(nextNumber());
  }

  /** Adds a response of that respondent; false where the number cannot be taken. */
  boolean add(String number) {
    board.quiet();
    String bare = number.strip();
    Optional<Phrase> refusal = refusal(bare);
    if (refusal.isPresent()) {
      board.say(refusal.get());
      return false;
    }
    Unsaved.Added row = made(bare);
    board.grid().add(row.row());
    board.fit();
    board.cursor().to(new Spot(board.grid().size() - 1, board.cursor().start()));
    board.write(Phrase.of("answers.edit.add").with("number", bare), List.of(row), Map.of());
    return true;
  }

  private Optional<Phrase> refusal(String number) {
    if (board.desk().readOnly()) {
      return Optional.of(Phrase.of("study.read_only"));
    }
    if (number.isEmpty() || number.length() > LONGEST) {
      return Optional.of(Phrase.of("answers.number_needed").with("n", LONGEST));
    }
    for (int r = 0; r < board.grid().size(); r++) {
      if (board.grid().row(r).number().equals(number)) {
        return Optional.of(Phrase.of("answers.number_taken").with("number", number));
      }
    }
    return Optional.empty();
  }

  /** Removes the focused response; its respondent stays in the study. */
  void remove() {
    board.quiet();
    if (!board.mayWrite()) {
      return;
    }
    board.row().ifPresent(this::remove);
  }

  /** A response that the file has goes from the grid when it is gone from the file. */
  private void remove(GridRow row) {
    UUID response = row.response().uuid();
    if (board.saving().unsaved().isFailed(response)) {
      board.saving().unsaved().forget(row.response());
      board.grid().remove(row);
      board.fit();
      return;
    }
    Phrase name = Phrase.of("answers.edit.remove").with("number", row.number());
    Edit edit = new Edit.Several(name, List.of(new Edit.Remove(Response.class, response)));
    board
        .desk()
        .edit(
            edit,
            () -> board.saving().unsaved().forget(row.response()),
            refusal -> {
              board.say(refusal.phrase());
              board.desk().notSaved(refusal);
            });
  }
}
