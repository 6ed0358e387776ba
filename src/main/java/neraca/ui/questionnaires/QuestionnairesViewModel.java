package neraca.ui.questionnaires;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import neraca.model.Questionnaire;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.ui.desk.Desk;
import neraca.ui.profile.ProfileViewModel;
import neraca.ui.questionnaires.Lines.Entry;
import neraca.ui.questionnaires.Spot.Field;
import neraca.work.Edit;
import org.jspecify.annotations.Nullable;

/** The questionnaires of the study, which of them is chosen, and a new one while it is named. */
public final class QuestionnairesViewModel {
  /** What is shown of the chosen questionnaire. */
  enum Part {
    ITEMS,
    DIMENSIONS,
    DETAILS
  }

  private final Desk desk;
  private final LiveHoldings holdings;
  private final SheetViewModel sheet;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Entry>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ITEMS);
  private final ProfileViewModel profile;
  private final BooleanProperty profileShown = new SimpleBooleanProperty();
  private Consumer<Questionnaire> answers = questionnaire -> {};
  private @Nullable UUID wanted;
  private String wantedCode = "";
  private boolean settling;

  public QuestionnairesViewModel(Desk desk) {
    this.desk = desk;
    this.holdings = new LiveHoldings(desk, this::show, this::refuse);
    this.profile = new ProfileViewModel(desk);
    this.sheet = new SheetViewModel(holdings, this::show, desk.readOnly());
  }

  /** Who opens the answers to a questionnaire. */
  public void onOpenAnswers(Consumer<Questionnaire> listener) {
    answers = listener;
  }

  /** Reads now and after every change, until the subscription ends. */
  public Subscription shown() {
    return holdings.follow();
  }

  /** Shows the questionnaire of this code, at once or as soon as it has been read. */
  public void reveal(String code) {
    part.set(Part.ITEMS);
    profileShown.set(false);
    wantedCode = code;
    show();
  }

  /** Goes to the answers to the chosen questionnaire. */
  public void openAnswers() {
    chosen.get().ifPresent(entry -> answers.accept(entry.questionnaire()));
  }

  /** What respondents are asked about themselves, whatever questionnaire they answer. */
  ProfileViewModel profile() {
    return profile;
  }

  /** Whether that is shown in the place of a questionnaire. */
  BooleanProperty profileShown() {
    return profileShown;
  }

  boolean readOnly() {
    return desk.readOnly();
  }

  /** Whether the study has been read; before, an empty list says nothing. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  ObservableList<Entry> entries() {
    return entries;
  }

  ReadOnlyObjectProperty<Optional<Entry>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** The chosen questionnaire's rows, and what is typed into them. */
  SheetViewModel sheet() {
    return sheet;
  }

  /** The questionnaire that is being named. */
  ReadOnlyObjectProperty<Optional<Proposal>> proposal() {
    return proposal.getReadOnlyProperty();
  }

  ObjectProperty<Part> part() {
    return part;
  }

  /** Whether entries are being exchanged: a selection that moves now is not the user's. */
  boolean settling() {
    return settling;
  }

  /** Shows this questionnaire; nothing happens where it is gone. */
  void choose(UUID questionnaire) {
    profileShown.set(false);
    wanted = questionnaire;
    show();
  }

  /** Begins a new questionnaire. */
  void propose() {
    if (!readOnly() && proposal.get().isEmpty()) {
      List<String> taken = new QuestionnaireChanges(holdings.now()).codes();
      profileShown.set(false);
      proposal.set(Optional.of(new Proposal(taken)));
    }
  }

  void giveUp() {
    proposal.set(Optional.empty());
  }

  /** Puts the proposed questionnaire into the study and shows it; refusals go to the proposal. */
  void create() {
    proposal.get().ifPresent(this::create);
  }

  private void create(Proposal typed) {
    typed
        .questionnaire(new QuestionnaireChanges(holdings.now()))
        .ifPresent(
            made ->
                holdings.make(
                    new Edit.Put(made),
                    () -> {
                      proposal.set(Optional.empty());
                      part.set(Part.ITEMS);
                      choose(made.uuid());
                    },
                    why -> typed.refused().put(Field.CODE, why)));
  }

  /** What to ask before the chosen questionnaire goes. */
  Optional<Phrase> removalQuestion() {
    return chosen
        .get()
        .map(
            entry ->
                Phrase.of(
                        "questionnaires.ask.remove", "name", Cell.own(entry.questionnaire().name()))
                    .with("items", entry.items())
                    .with("n", entry.responses()));
  }

  void remove() {
    chosen
        .get()
        .map(entry -> new QuestionnaireChanges(holdings.now()).remove(entry.questionnaire()))
        .ifPresent(edit -> holdings.make(edit, () -> {}, this::refuse));
  }

  private void refuse(Phrase why) {
    sheet.refuse(why);
  }

  private void show() {
    settling = true;
    List<Entry> wished = Lines.entries(holdings.now());
    Lines.show(wished, entries);
    wished.stream()
        .map(Entry::questionnaire)
        .filter(q -> q.code().equals(wantedCode))
        .findFirst()
        .ifPresent(
            q -> {
              wanted = q.uuid();
              wantedCode = "";
            });
    Optional<Entry> now =
        wished.stream()
            .filter(entry -> entry.questionnaire().uuid().equals(wanted))
            .findFirst()
            .or(() -> wished.stream().findFirst());
    wanted = now.map(entry -> entry.questionnaire().uuid()).orElse(null);
    chosen.set(now);
    sheet.show(now.map(Entry::questionnaire));
    settling = false;
    loaded.set(true);
  }
}
