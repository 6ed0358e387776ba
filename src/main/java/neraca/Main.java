package neraca;

import neraca.cli.Cli;

/** Starts Neraca. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(Cli.run(args));
  }
}
