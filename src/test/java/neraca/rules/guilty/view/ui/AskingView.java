package neraca.rules.guilty.view.ui;

import neraca.rules.guilty.view.work.Asked;

/** Guilty: a view that goes past its view model. */
public final class AskingView {
  public Asked asked() {
    return new Asked();
  }
}
