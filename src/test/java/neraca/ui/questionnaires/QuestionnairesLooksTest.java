package neraca.ui.questionnaires;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neraca.text.Language;
import neraca.ui.Shell;
import neraca.ui.ShellModel;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Screen;
import neraca.ui.kit.Snapshots;
import neraca.ui.kit.Theme;
import neraca.ui.questionnaires.Spot.Field;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of every part of the screen in the window, to be looked at. */
class QuestionnairesLooksTest {
  @TempDir Path folder;

  @Test
  void looksAsItShould() {
    Path file = folder.resolve("looks.neraca");
    Samples.write("tunggulwulung", file);
    try (Study study = Study.open(file)) {
      for (QuestionnairesViewModel.Part part : QuestionnairesViewModel.Part.values()) {
        Snapshots.takeAll(
            "questionnaires-" + part.name().toLowerCase(java.util.Locale.ROOT),
            (language, theme) -> {
              QuestionnairesViewModel model =
                  new QuestionnairesViewModel(new Desk(study, Jobs.inline()));
              Shell shell = window(model, language, theme);
              model.part().set(part);
              Spot spot = spot(model, part);
              model.sheet().caret().set(Optional.of(spot));
              return shell.root();
            });
      }
    }
  }

  @Test
  void looksRightWithRefusals() {
    Path file = folder.resolve("refused.neraca");
    Samples.write("tunggulwulung", file);
    try (Study study = Study.open(file)) {
      Snapshots.take(
          "questionnaires-refused",
          (language, theme) -> {
            QuestionnairesViewModel model =
                new QuestionnairesViewModel(new Desk(study, Jobs.inline()));
            Shell shell = window(model, language, theme);
            Spot code = new Spot(model.sheet().items().get(2).item().uuid(), Field.CODE);
            model.sheet().type(code, "cs_01");
            model.sheet().caret().set(Optional.of(code));
            return shell.root();
          },
          Language.ID,
          Theme.LIGHT,
          1);
      Snapshots.take(
          "questionnaires-scale-refused",
          (language, theme) -> {
            QuestionnairesViewModel model =
                new QuestionnairesViewModel(new Desk(study, Jobs.inline()));
            Shell shell = window(model, language, theme);
            model.part().set(QuestionnairesViewModel.Part.DETAILS);
            var q = model.chosen().get().orElseThrow().questionnaire();
            model.sheet().type(new Spot(q.uuid(), Field.SCALE_MAX), "4");
            return shell.root();
          },
          Language.EN,
          Theme.DARK,
          1);
      Snapshots.take(
          "questionnaires-new",
          (language, theme) -> {
            QuestionnairesViewModel model =
                new QuestionnairesViewModel(new Desk(study, Jobs.inline()));
            Shell shell = window(model, language, theme);
            model.propose();
            Proposal proposal = model.proposal().get().orElseThrow();
            proposal.nameId().set("Kepuasan Mitra");
            proposal.code().set("customer_satisfaction");
            model.create();
            return shell.root();
          },
          Language.ID,
          Theme.LIGHT,
          1);
    }
  }

  static Spot spot(QuestionnairesViewModel model, QuestionnairesViewModel.Part part) {
    return switch (part) {
      case ITEMS -> new Spot(model.sheet().items().get(8).item().uuid(), Field.STATEMENT_ID);
      case DIMENSIONS ->
          new Spot(model.sheet().dimensions().get(2).dimension().uuid(), Field.NAME_ID);
      case DETAILS ->
          new Spot(model.chosen().get().orElseThrow().questionnaire().uuid(), Field.LABEL_ID, 2);
    };
  }

  /** The window with this screen in it. */
  static Shell window(QuestionnairesViewModel model, Language language, Theme theme) {
    ShellModel shell = new ShellModel();
    shell.language().set(language);
    shell.theme().set(theme);
    shell.screen().set("questionnaires");
    List<Screen> screens =
        List.of(
            new Screen(
                "overview",
                "view-dashboard-outline",
                new ReadOnlyObjectWrapper<>(Findings.NONE),
                QuestionnairesView.screen(model).view()),
            QuestionnairesView.screen(model));
    return new Shell(shell, screens, Jobs.inline());
  }
}
