package neraca.ui.app;

import java.util.List;
import neraca.model.result.Source;
import neraca.ui.ShellModel;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Screen;

/** The screens of an open study, and which of them shows the row a figure was made from. */
final class Screens {
  private final ShellModel model;

  Screens(Desk desk, ShellModel model) {
    this.model = model;
  }

  /** In the order of the work. */
  List<Screen> all() {
    return List.of();
  }

  /** Goes to the row that a leaf names. */
  void open(Source source) {
    if (source instanceof Source.Answers) {
      model.screen().set("answers");
    }
  }
}
