package neraca.ui.scorecard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.ui.Shell;
import neraca.ui.ShellModel;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.work.Study;
import neraca.work.sample.Samples;

/** The window with the scorecard of a study in it, everything done before a call returns. */
final class ScorecardWindow {
  final ShellModel shell = new ShellModel();
  final Study study;
  final Desk desk;
  final ScorecardViewModel model;

  ScorecardWindow(Study study) {
    this.study = study;
    Jobs jobs = Jobs.inline();
    desk = new Desk(study, jobs);
    model = new ScorecardViewModel(desk, shell.trail());
    shell.currency().set("IDR");
    shell.study().set(Cell.own(study.info().name()));
    fill(shell.business(), new Words("Pemancingan", "Fishing pond"));
    fill(shell.period(), new Words("Mei 2018", "May 2018"));
    shell.screen().set("scorecard");
  }

  private static void fill(ShellModel.Choice choice, Words name) {
    ShellModel.Option option = new ShellModel.Option("1", Cell.own(name));
    choice.options().add(option);
    choice.chosen().set(Optional.of(option));
  }

  /** A copy of the fishing pond. */
  static Study pond(Path folder) {
    Path file = folder.resolve("pond" + System.nanoTime() + ".neraca");
    Samples.write("tunggulwulung", file);
    return Study.open(file);
  }

  Shell shell() {
    return new Shell(shell, List.of(ScorecardView.screen(model)), desk.jobs());
  }
}
