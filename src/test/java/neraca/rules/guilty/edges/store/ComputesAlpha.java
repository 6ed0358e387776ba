package neraca.rules.guilty.edges.store;

import neraca.rules.guilty.edges.statistics.Alpha;

/** Guilty: an edge that uses a number package. */
public final class ComputesAlpha {
  public double alpha() {
    return new Alpha(0.5).value();
  }
}
