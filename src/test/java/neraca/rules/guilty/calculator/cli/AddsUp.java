package neraca.rules.guilty.calculator.cli;

import neraca.rules.guilty.calculator.finance.Adding;

/** Guilty: a door that calls a calculator. */
public final class AddsUp {
  public int sum() {
    return Adding.of(1, 2);
  }
}
