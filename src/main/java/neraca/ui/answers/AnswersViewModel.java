package neraca.ui.answers;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import neraca.model.Questionnaire;
import neraca.model.Response;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Findings;
import neraca.work.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one questionnaire at the desk's place, to be looked at and typed on. Own edits
 * change the grid at once; it is read again only when somebody else changed something.
 */
public final class AnswersViewModel {
  /** What there is to be shown. */
  enum State {
    READING,
    NO_QUESTIONNAIRE,
    NO_ITEM,
    NO_RESPONDENT,
    GRID
  }

  private final Desk desk;
  private final Board board;
  private final Respondents respondents;
  private final Typing typing;
  private final Blocks blocks;
  private final Form form;
  private final ObservableList<Questionnaire> questionnaires = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Questionnaire>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
  private final ReadOnlyObjectWrapper<Findings> findings =
      new ReadOnlyObjectWrapper<>(Findings.NONE);
  private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<Response.Wave> wave = new SimpleObjectProperty<>(Response.Wave.MAIN);
  private final BooleanProperty profile = new SimpleBooleanProperty(true);
  private boolean showing;
  private boolean stale = true;
  private boolean read;
  private Source.@Nullable Answers wanted;

  public AnswersViewModel(Desk desk) {
    this.desk = desk;
    board = new Board(desk);
    respondents = new Respondents(board);
    typing = new Typing(board, respondents::add);
    blocks = new Blocks(board, respondents);
    form = new Form(board, typing, respondents);
    desk.revision().subscribe((before, now) -> revised());
    desk.place().subscribe((before, now) -> outdated(false));
    wave.subscribe((before, now) -> elsewhere());
    profile.subscribe((before, now) -> elsewhere());
    board.changes().subscribe((before, now) -> derive());
  }

  /** Shows and follows the study until what is given back is ended. */
  Subscription shown() {
    showing = true;
    if (stale) {
      load(false);
    }
    return () -> {
      typing.finish();
      showing = false;
    };
  }

  private void revised() {
    if (desk.made().filter(board.saving()::isOwn).isEmpty()) {
      outdated(true);
    }
  }

  private void outdated(boolean changed) {
    stale = true;
    if (showing) {
      load(changed);
    }
  }

  /**
   * @param changed whether the focus should go to what is different
   */
  private void load(boolean changed) {
    stale = false;
    board.saving().reading();
    Optional<UUID> questionnaire = chosen.get().map(Questionnaire::uuid);
    Optional<String> code = Optional.ofNullable(wanted).map(Source.Answers::questionnaire);
    Choice place = desk.place().get().of(wave.get(), Map.of());
    boolean whole = profile.get();
    desk.read(
        "answers",
        study -> Loaded.from(study, code, questionnaire, place, whole),
        loaded -> show(loaded, changed),
        refusal -> board.say(refusal.phrase()));
  }

  private void show(Loaded loaded, boolean changed) {
    read = true;
    if (!questionnaires.equals(loaded.questionnaires())) {
      questionnaires.setAll(loaded.questionnaires());
    }
    Grid before = board.grid();
    Grid grid = loaded.grid().orElseGet(Grid::none);
    chosen.set(loaded.grid().map(Grid::questionnaire));
    respondents.in(loaded.setting());
    board.saving().read(grid, loaded.setting().wave(), loaded.revision());
    board.show(grid);
    if (changed && typing.text().isEmpty()) {
      grid.firstDifference(before).ifPresent(spot -> board.cursor().to(spot));
    }
    revealWanted();
    board.changed();
  }

  private void derive() {
    Grid grid = board.grid();
    findings.set(new Findings(grid.unresolved(), grid.blank()));
    unsaved.set(board.saving().unsaved().failed());
    if (!read) {
      state.set(State.READING);
    } else if (chosen.get().isEmpty()) {
      state.set(State.NO_QUESTIONNAIRE);
    } else if (grid.items().isEmpty()) {
      state.set(State.NO_ITEM);
    } else {
      state.set(grid.size() == 0 ? State.NO_RESPONDENT : State.GRID);
    }
  }

  private void elsewhere() {
    typing.finish();
    outdated(false);
  }

  /** Another questionnaire's answers. */
  void choose(Questionnaire questionnaire) {
    if (chosen.get().filter(q -> q.uuid().equals(questionnaire.uuid())).isPresent()) {
      return;
    }
    typing.finish();
    wanted = null;
    chosen.set(Optional.of(questionnaire));
    board.cursor().to(new Spot(0, 0));
    outdated(false);
  }

  /** Goes to the row and item of a figure's leaf, at once or as soon as they are shown. */
  public void reveal(Source.Answers answers) {
    typing.finish();
    wanted = answers;
    if (chosen.get().filter(q -> q.code().equals(answers.questionnaire())).isPresent()) {
      revealWanted();
      board.changed();
    } else {
      outdated(false);
    }
  }

  private void revealWanted() {
    Source.Answers answers = wanted;
    if (answers == null || board.grid().size() == 0) {
      return;
    }
    wanted = null;
    board.reveal(answers);
  }

  /** Selects every cell. */
  void selectAll() {
    typing.finish();
    board.selectAll();
  }

  /** Goes to the next unresolved or blank cell. */
  void nextFinding() {
    board.quiet();
    typing.finish();
    board.nextFinding();
  }

  /** Goes to the respondent with that number; false where there is none. */
  boolean find(String number) {
    board.quiet();
    typing.finish();
    return board.find(number);
  }

  /**
   * The wave that is typed into, the study itself or its pilot; another one is read as soon as it
   * is set. Which wave is tested and described is chosen apart, at the desk.
   */
  public ObjectProperty<Response.Wave> wave() {
    return wave;
  }

  /** Whether the columns of what respondents said about themselves are shown. */
  BooleanProperty profile() {
    return profile;
  }

  /** What this laptop's new respondent numbers begin with; may be empty. */
  public void prefix(String laptop) {
    respondents.prefix(laptop);
  }

  /** How many answers the file refused; they stand on the screen only. */
  public ReadOnlyIntegerProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /** Tries again to save what the file refused. */
  public void saveAgain() {
    board.saving().retry();
  }

  /** Gives up what the file refused and shows what it has. */
  void discard() {
    typing.cancel();
    board.quiet();
    board.saving().unsaved().discard();
    load(false);
  }

  /** The figure that the focus points at; empty where there is no cell. */
  Optional<Figure> figure() {
    return CellFigures.at(board.grid(), board.cursor());
  }

  public ReadOnlyObjectProperty<Findings> findings() {
    return findings.getReadOnlyProperty();
  }

  boolean readOnly() {
    return desk.readOnly();
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  ObservableList<Questionnaire> questionnaires() {
    return questionnaires;
  }

  ReadOnlyObjectProperty<Optional<Questionnaire>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  Form form() {
    return form;
  }

  Grid grid() {
    return board.grid();
  }

  Board board() {
    return board;
  }

  Cursor cursor() {
    return board.cursor();
  }

  Typing typing() {
    return typing;
  }

  Blocks blocks() {
    return blocks;
  }

  Respondents respondents() {
    return respondents;
  }
}
