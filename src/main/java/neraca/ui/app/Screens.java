package neraca.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import neraca.model.Response;
import neraca.model.result.Figure;
import neraca.model.result.Source;
import neraca.ui.ShellModel;
import neraca.ui.answers.AnswersView;
import neraca.ui.answers.AnswersViewModel;
import neraca.ui.card.ScorecardView;
import neraca.ui.card.ScorecardViewModel;
import neraca.ui.desk.Desk;
import neraca.ui.desk.Target;
import neraca.ui.desk.WhoseBox;
import neraca.ui.desk.WhoseViewModel;
import neraca.ui.instrument.InstrumentView;
import neraca.ui.instrument.InstrumentViewModel;
import neraca.ui.kit.Action;
import neraca.ui.kit.Ask;
import neraca.ui.kit.Screen;
import neraca.ui.ledger.LedgerView;
import neraca.ui.ledger.LedgerViewModel;
import neraca.ui.overview.OverviewView;
import neraca.ui.overview.OverviewViewModel;
import neraca.ui.questionnaires.QuestionnairesView;
import neraca.ui.questionnaires.QuestionnairesViewModel;
import neraca.ui.survey.SurveyView;
import neraca.ui.survey.SurveyViewModel;

/** The screens of an open study, and the ways from one to another. */
final class Screens {
  private static final String QUESTIONNAIRES = "questionnaires";
  private static final String ANSWERS = "answers";
  private static final String SURVEY = "survey";

  /** Kinds of rows that stand on the ledger's sheets. */
  private static final Set<String> LEDGER = Set.of("ledger_line", "asset", "count_of");

  private final ShellModel model;
  private final Desk desk;
  private final OverviewViewModel overview;
  private final QuestionnairesViewModel questionnaires;
  private final AnswersViewModel answers;
  private final InstrumentViewModel instrument;
  private final SurveyViewModel survey;
  private final LedgerViewModel ledger;
  private final ScorecardViewModel scorecard;
  private final WhoseViewModel whose;
  private boolean counting;

  Screens(Desk desk, ShellModel model) {
    this.model = model;
    this.desk = desk;
    overview = new OverviewViewModel(desk, model.trail());
    questionnaires = new QuestionnairesViewModel(desk);
    answers = new AnswersViewModel(desk);
    instrument = new InstrumentViewModel(desk, model.trail());
    survey = new SurveyViewModel(desk, model.trail());
    ledger = new LedgerViewModel(desk, model.trail());
    scorecard = new ScorecardViewModel(desk, model.trail());
    whose = new WhoseViewModel(desk);
    overview.onGo(this::go);
    instrument.onGo(this::go);
    survey.onGo(this::go);
    questionnaires.onOpenAnswers(
        q -> go(new Target(ANSWERS, new Source.Answers(q.code(), List.of(), 0, false))));
    model.onOpenSource(this::open);
    model.onElsewhere(this::elsewhere);
    model.screen().subscribe((before, now) -> countAgain());
    desk.place().subscribe((before, now) -> countAgain());
  }

  /** In the order of the work. */
  List<Screen> all(Ask ask, FileChoices choices) {
    return List.of(
        OverviewView.screen(overview),
        QuestionnairesView.screen(questionnaires),
        AnswersView.screen(answers, ask, model.trail(), () -> go(Target.of(QUESTIONNAIRES))),
        WhoseBox.over(InstrumentView.screen(instrument), whose),
        WhoseBox.over(SurveyView.screen(survey, choices::picture), whose),
        LedgerView.screen(ledger),
        ScorecardView.screen(scorecard));
  }

  /** What new respondents' numbers begin with. */
  void prefix(String laptop) {
    answers.prefix(laptop);
  }

  /** The wave that is typed into. */
  ObjectProperty<Response.Wave> wave() {
    return answers.wave();
  }

  /** How many answers stand on the screen only. */
  ReadOnlyIntegerProperty unsaved() {
    return answers.unsaved();
  }

  void saveAgain() {
    answers.saveAgain();
  }

  /** The first time is when the first screen stands. */
  private void countAgain() {
    if (counting) {
      count();
    }
  }

  /** Counts the findings that the rail shows, when something may have changed them. */
  void count() {
    counting = true;
    instrument.count();
    scorecard.count();
  }

  private void go(Target target) {
    if (target.screen().equals(ANSWERS)) {
      showWave();
    }
    model.screen().set(target.screen());
    Source source = target.source();
    if (source == null) {
      return;
    }
    switch (target.screen()) {
      case QUESTIONNAIRES -> {
        if (source instanceof Source.Answers named) {
          questionnaires.reveal(named.questionnaire());
        }
      }
      case "instrument" -> instrument.reveal(source);
      case SURVEY -> survey.reveal(source);
      default -> open(source);
    }
  }

  /** What makes up the mean of a survey is told where its results stand. */
  private Optional<Action> elsewhere(Figure figure) {
    String[] name = figure.id().split("/", -1);
    if (!name[0].equals(SURVEY) || name.length < 2 || model.screen().get().equals(SURVEY)) {
      return Optional.empty();
    }
    Target there = new Target(SURVEY, new Source.Answers(name[1], List.of(), 0, false));
    return Optional.of(new Action("results.open_survey", "", () -> go(there)));
  }

  /** Goes to the row that a leaf names. A setting stands nowhere but in its figure. */
  void open(Source source) {
    if (source instanceof Source.Answers rows) {
      showWave();
      model.screen().set(ANSWERS);
      answers.reveal(rows);
    } else if (source instanceof Source.Entry entry && LEDGER.contains(entry.table())) {
      model.screen().set("ledger");
      ledger.reveal(entry);
    } else if (scorecard.reveal(source)) {
      model.screen().set("scorecard");
    }
  }

  /** Answers that a figure was computed from stand in the wave that its screen took. */
  private void showWave() {
    switch (model.screen().get()) {
      case "instrument", SURVEY -> answers.wave().set(desk.place().get().wave());
      case QUESTIONNAIRES, ANSWERS -> {
        // Whoever comes from there goes on typing.
      }
      default -> answers.wave().set(Response.Wave.MAIN);
    }
  }
}
