package neraca.rules.guilty.doorway.cli;

import neraca.rules.guilty.doorway.store.Rows;

/** Guilty: a door that goes to an edge by itself. */
public final class OpensStore {
  public Rows rows() {
    return new Rows();
  }
}
