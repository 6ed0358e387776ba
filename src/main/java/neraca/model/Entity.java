package neraca.model;

import java.util.UUID;

/**
 * A row that a person enters. Its UUID survives copying and merging; everything else may change.
 * References between rows are UUIDs too.
 */
public interface Entity {
  UUID uuid();
}
