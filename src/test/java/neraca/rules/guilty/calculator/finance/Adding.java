package neraca.rules.guilty.calculator.finance;

/** A calculator for the guilty door. */
public final class Adding {
  private Adding() {}

  public static int of(int a, int b) {
    return a + b;
  }
}
