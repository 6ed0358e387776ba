package neraca.rules.guilty.worker.work;

import neraca.rules.guilty.worker.text.Spoken;

/** Guilty: a use case that chooses words. */
public final class Speaks {
  public Spoken said() {
    return new Spoken("selesai");
  }
}
