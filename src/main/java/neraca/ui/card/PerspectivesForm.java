package neraca.ui.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import neraca.ui.desk.Desk;
import neraca.ui.desk.NewCode;
import neraca.work.Edit;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The perspectives of a scorecard while they are changed; kept by one edit. */
public final class PerspectivesForm {
  private static final BigFraction HUNDRED = new BigFraction(100);
  private static final Format SUM = new Format(Unit.PERCENT, 0, 4);

  private final Rows rows;
  private final WordsDraft name;
  private final ObservableList<PerspectiveDraft> drafts = FXCollections.observableArrayList();
  private final Refusals refusals;
  private final ReadOnlyObjectWrapper<Note> sum;

  PerspectivesForm(Rows rows) {
    this.rows = rows;
    refusals = new Refusals(rows.numberFormat());
    name = new WordsDraft(rows.scorecard().name());
    rows.groupsIn(null).forEach(g -> drafts.add(draft(g)));
    sum = new ReadOnlyObjectWrapper<>(sum());
  }

  private PerspectiveDraft draft(ScoreGroup group) {
    int inside =
        rows.withInner(group).stream().mapToInt(g -> rows.indicatorsIn(g.uuid()).size()).sum();
    return listened(
        new PerspectiveDraft(
            group, new WordsDraft(group.name()), refusals.typed(group.weight()), inside));
  }

  private PerspectiveDraft listened(PerspectiveDraft draft) {
    draft.weight().addListener((weight, before, now) -> sum.set(sum()));
    return draft;
  }

  /** The scorecard's own name. */
  public WordsDraft name() {
    return name;
  }

  public ObservableList<PerspectiveDraft> perspectives() {
    return drafts;
  }

  public Refusals refusals() {
    return refusals;
  }

  /** What the weights come to as they stand, and whether that is wrong. */
  public ReadOnlyObjectProperty<Note> weights() {
    return sum.getReadOnlyProperty();
  }

  public PerspectiveDraft add() {
    PerspectiveDraft draft =
        listened(new PerspectiveDraft(null, new WordsDraft(Words.NONE), "", 0));
    drafts.add(draft);
    sum.set(sum());
    return draft;
  }

  public void remove(PerspectiveDraft draft) {
    drafts.remove(draft);
    sum.set(sum());
  }

  /**
   * @param step -1 up, 1 down
   */
  public void move(PerspectiveDraft draft, int step) {
    int at = drafts.indexOf(draft);
    int to = at + step;
    if (at >= 0 && to >= 0 && to < drafts.size()) {
      drafts.remove(at);
      drafts.add(to, draft);
    }
  }

  private Note sum() {
    Refusals silent = new Refusals(rows.numberFormat());
    BigFraction typed = BigFraction.ZERO;
    int open = 0;
    for (PerspectiveDraft draft : drafts) {
      BigFraction weight = silent.notNegative("weight", draft.weight().get());
      open += weight == null ? 1 : 0;
      typed = typed.add(weight == null ? BigFraction.ZERO : weight);
    }
    int compared = typed.compareTo(HUNDRED);
    Cell said = Cell.number(Value.of(typed), SUM);
    if (!silent.isEmpty()) {
      return Note.wrong(Phrase.of("card.sum.unread", "sum", said), List.of());
    }
    if (open > 0 && compared <= 0) {
      Cell rest = Cell.number(Value.of(HUNDRED.subtract(typed).divide(open)), SUM);
      return Note.remark(
          Phrase.of("card.sum.shared", "sum", said).with("n", open).with("each", rest), List.of());
    }
    if (open > 0) {
      return Note.wrong(Phrase.of("card.sum.nothing_left", "sum", said).with("n", open), List.of());
    }
    return compared == 0 || drafts.isEmpty()
        ? Note.remark(Phrase.of("card.sum.whole", "sum", said), List.of())
        : Note.doubtful(Phrase.of("card.sum.not_100", "sum", said), List.of());
  }

  /**
   * Keeps them.
   *
   * @param done runs when they are safe in the file
   */
  void save(Desk desk, Runnable done) {
    refusals.clear();
    List<Edit> edits = removed();
    if (!name.words().equals(rows.scorecard().name())) {
      edits.add(new Edit.Put(renamed(rows.scorecard())));
    }
    Set<String> codes = new HashSet<>();
    rows.groups().forEach(g -> codes.add(g.code()));
    int last = -1;
    for (int i = 0; i < drafts.size(); i++) {
      ScoreGroup before = drafts.get(i).before();
      // A position that still comes after the one before it stays as it is.
      boolean stays = before != null && before.position() > last;
      last = before != null && stays ? before.position() : last + 1;
      ScoreGroup row = row(i, last, codes);
      codes.add(row.code());
      if (!row.equals(before)) {
        edits.add(new Edit.Put(row));
      }
    }
    if (refusals.isEmpty()) {
      Edit edit = new Edit.Several(Phrase.of("card.edit.perspectives"), edits);
      desk.edit(edit, done, refusal -> refusals.add(Refusals.FORM, refusal.phrase()));
    }
  }

  private List<Edit> removed() {
    List<Edit> edits = new ArrayList<>();
    for (ScoreGroup group : rows.groupsIn(null)) {
      if (drafts.stream().noneMatch(d -> group.equals(d.before()))) {
        edits.add(new Edit.Remove(ScoreGroup.class, group.uuid()));
      }
    }
    return edits;
  }

  private Scorecard renamed(Scorecard card) {
    return new Scorecard(
        card.uuid(), card.code(), card.position(), name.words(), card.method(), card.note());
  }

  private ScoreGroup row(int at, int position, Set<String> codes) {
    PerspectiveDraft draft = drafts.get(at);
    ScoreGroup before = draft.before();
    Words words = draft.name().words();
    if (words.isEmpty()) {
      refusals.add("name." + at, Phrase.of("card.refused.name"));
    }
    return new ScoreGroup(
        before == null ? Desk.newUuid() : before.uuid(),
        rows.scorecard().uuid(),
        null,
        before == null ? NewCode.of(words.inIndonesian(), "perspective", codes) : before.code(),
        position,
        words,
        refusals.notNegative("weight." + at, draft.weight().get()));
  }

  /** A perspective while it is changed. */
  public static final class PerspectiveDraft {
    private final @Nullable ScoreGroup before;
    private final WordsDraft name;
    private final StringProperty weight;
    private final int indicators;

    /**
     * @param before null for a new one
     * @param indicators that go with it when it is removed
     */
    PerspectiveDraft(@Nullable ScoreGroup before, WordsDraft name, String weight, int indicators) {
      this.before = before;
      this.name = name;
      this.weight = new SimpleStringProperty(weight);
      this.indicators = indicators;
    }

    @Nullable ScoreGroup before() {
      return before;
    }

    public WordsDraft name() {
      return name;
    }

    /** Empty for an equal share of what the others leave. */
    public StringProperty weight() {
      return weight;
    }

    public int indicators() {
      return indicators;
    }
  }
}
