package neraca.model.score;

import java.util.UUID;
import neraca.model.Entity;
import neraca.model.Words;

/** A balanced scorecard (kartu skor berimbang): groups, indicators and how they are scored. */
public record Scorecard(UUID uuid, String code, int position, Words name, Method method, Words note)
    implements Entity {

  /** How grades or achievements become a score. */
  public enum Method {
    RANGKUTI
  }
}
