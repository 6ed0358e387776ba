package neraca.ui.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.score.Appraisal;
import neraca.model.score.Grade;
import neraca.model.score.Indicator;
import neraca.model.score.ScoreGroup;
import neraca.ui.card.SourceList.SourceOption;
import neraca.ui.desk.Desk;
import neraca.work.Edit;
import neraca.work.IndicatorSource;
import neraca.work.SuggestedBands;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An indicator while it is made or changed; kept whole by one edit, or not at all. */
public final class IndicatorForm {
  private final Rows rows;
  private final @Nullable Indicator before;
  private final @Nullable Appraisal judged;
  private final WordsDraft name;
  private final WordsDraft basis;
  private final WordsDraft reason;
  private final StringProperty code = new SimpleStringProperty("");
  private final StringProperty weight = new SimpleStringProperty("");
  private final StringProperty actual = new SimpleStringProperty("");
  private final ObjectProperty<ScoreGroup> group;
  private final ObjectProperty<Optional<Grade>> grade =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<SourceOption>> source =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<SourceOption> sources = FXCollections.observableArrayList();
  private final ObservableList<BandDraft> bands = FXCollections.observableArrayList();
  private final Refusals refusals;
  private List<IndicatorSource> found = List.of();

  /**
   * @param before null for a new one
   */
  IndicatorForm(Rows rows, ScoreGroup group, @Nullable Indicator before) {
    this.rows = rows;
    this.before = before;
    this.group = new SimpleObjectProperty<>(group);
    refusals = new Refusals(rows.numberFormat());
    judged = before == null ? null : rows.appraisals().get(before.uuid());
    name = new WordsDraft(before == null ? Words.NONE : before.name());
    basis = new WordsDraft(before == null ? Words.NONE : before.basis());
    reason = new WordsDraft(judged == null ? Words.NONE : judged.reason());
    if (before != null) {
      code.set(before.code());
      weight.set(refusals.typed(before.weight()));
      rows.bandsOf(before.uuid()).stream()
          .sorted(IndicatorEdit.HIGHEST_FIRST)
          .forEach(b -> bands.add(new BandDraft(refusals.typed(b.lower()), b.grade())));
    }
    if (judged != null) {
      grade.set(Optional.ofNullable(judged.grade()));
      actual.set(refusals.typed(judged.actual()));
    }
  }

  public boolean isNew() {
    return before == null;
  }

  /** Business and period that it is judged at, as far as there are any. */
  List<Words> place() {
    return Stream.of(
            Optional.ofNullable(rows.business()).map(Business::name),
            Optional.ofNullable(rows.period()).map(Period::name))
        .flatMap(Optional::stream)
        .toList();
  }

  public WordsDraft name() {
    return name;
  }

  /** Whose bands these are. */
  public WordsDraft basis() {
    return basis;
  }

  /** Why it was judged so. */
  public WordsDraft reason() {
    return reason;
  }

  /** Made from the name where it stays empty. */
  public StringProperty code() {
    return code;
  }

  /** Empty for an equal share. */
  public StringProperty weight() {
    return weight;
  }

  /** The value typed for what is judged; may stay empty. */
  public StringProperty actual() {
    return actual;
  }

  /** The perspective, or a group inside it. */
  public ObjectProperty<ScoreGroup> group() {
    return group;
  }

  public List<ScoreGroup> groups() {
    return rows.groupsIn(null).stream().flatMap(g -> rows.withInner(g).stream()).toList();
  }

  public ObjectProperty<Optional<Grade>> grade() {
    return grade;
  }

  public ObjectProperty<Optional<SourceOption>> source() {
    return source;
  }

  /** What there is to choose from, what nothing uses yet first. */
  public ObservableList<SourceOption> sources() {
    return sources;
  }

  public ObservableList<BandDraft> bands() {
    return bands;
  }

  public Refusals refusals() {
    return refusals;
  }

  /** Takes what was found to choose from; a name not yet given follows the choice. */
  void offer(List<IndicatorSource> offered) {
    found = offered;
    Set<String> used = new HashSet<>();
    rows.indicators().stream()
        .filter(i -> before == null || !i.uuid().equals(before.uuid()))
        .forEach(i -> used.add(i.source() + i.reference()));
    List<SourceOption> options =
        offered.stream()
            .map(
                s ->
                    new SourceOption(
                        s.source(),
                        s.reference(),
                        s.name(),
                        Actuals.cell(s),
                        !s.reference().isEmpty() && used.contains(s.source() + s.reference())))
            .toList();
    sources.setAll(options.stream().filter(o -> !o.used()).toList());
    sources.addAll(options.stream().filter(SourceOption::used).toList());
    if (source.get().isEmpty()) {
      source.set(
          sources.stream()
              .filter(o -> before != null && o.source() == before.source())
              .filter(o -> before != null && o.reference().equals(before.reference()))
              .findFirst());
    }
  }

  /**
   * Chooses the source. A new indicator takes over its name where it has none of its own, and the
   * bands we suggest where there are any.
   */
  public void choose(SourceOption option) {
    Words former = source.get().map(o -> WordsDraft.said(o.name())).orElse(Words.NONE);
    source.set(Optional.of(option));
    if (before == null && option.source() != Indicator.Source.JUDGEMENT) {
      if (name.words().isEmpty() || name.words().equals(former)) {
        name.set(WordsDraft.said(option.name()));
      }
      bands.clear();
      basis.set(Words.NONE);
      suggest();
    }
  }

  public boolean canSuggest() {
    return suggested().isPresent();
  }

  /** Puts the bands we suggest in place of those there are, and says that they are ours. */
  public void suggest() {
    suggested()
        .ifPresent(
            suggestion -> {
              bands.setAll(
                  suggestion.bounds().stream()
                      .map(b -> new BandDraft(refusals.typed(b.lower()), b.grade()))
                      .toList());
              basis.set(WordsDraft.ours(suggestion.basis()));
            });
  }

  private Optional<SuggestedBands> suggested() {
    return chosen().flatMap(SuggestedBands::of);
  }

  /** The next grade below the last band, open at the bottom. */
  public void addBand() {
    Grade last = bands.isEmpty() ? null : bands.get(bands.size() - 1).grade().get();
    int next = last == null ? Grade.A.ordinal() : Math.max(0, last.ordinal() - 1);
    bands.add(new BandDraft("", Grade.values()[next]));
  }

  private Optional<IndicatorSource> chosen() {
    return source
        .get()
        .flatMap(
            option ->
                found.stream()
                    .filter(s -> s.source() == option.source())
                    .filter(s -> s.reference().equals(option.reference()))
                    .findFirst());
  }

  /**
   * Keeps it.
   *
   * @param done gets the indicator when it is safe in the file
   */
  void save(Desk desk, java.util.function.Consumer<Indicator> done) {
    refusals.clear();
    IndicatorEdit edit = new IndicatorEdit(rows, before, judged, refusals);
    Indicator row = edit.indicator(this);
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(row)));
    edits.addAll(edit.bands(row.uuid(), bands));
    edits.addAll(edit.appraisal(this, row.uuid(), present()));
    edits.addAll(edit.links(row));
    if (refusals.isEmpty()) {
      String key = before == null ? "card.edit.add_indicator" : "card.edit.indicator";
      Phrase said = Phrase.of(key, "name", Reading.name(row.name(), row.code()));
      desk.edit(new Edit.Several(said, edits), () -> done.accept(row), this::refused);
    }
  }

  private @Nullable BigFraction present() {
    return chosen().map(s -> Actuals.exact(s.value())).orElse(null);
  }

  private void refused(Refusal refusal) {
    boolean code = Objects.equals(refusal.phrase().key(), "study.duplicate_code");
    refusals.add(code ? "code" : Refusals.FORM, refusal.phrase());
  }

  /** A band while it is typed; an empty bound is the open band at the bottom. */
  public static final class BandDraft {
    private final StringProperty lower;
    private final ObjectProperty<Grade> grade;

    BandDraft(String lower, Grade grade) {
      this.lower = new SimpleStringProperty(lower);
      this.grade = new SimpleObjectProperty<>(grade);
    }

    public StringProperty lower() {
      return lower;
    }

    public ObjectProperty<Grade> grade() {
      return grade;
    }
  }
}
