package neraca.rules.guilty.numbers.finance;

import java.nio.file.Files;
import java.nio.file.Path;

/** Guilty: a calculator that reads a file. */
public final class AsksTheDisk {
  public boolean there() {
    return Files.exists(Path.of("rates.csv"));
  }
}
