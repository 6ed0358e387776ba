package neraca.model;

import java.util.UUID;

/** Something asked of every respondent besides the items: age class, occupation, role. */
public record ProfileField(UUID uuid, String code, int position, Words name, Kind kind)
    implements Entity {
  /** What may be given. */
  public enum Kind {
    /** One of the field's levels. */
    CHOICE,
    /** A number, kept as {@link Exact} writes it. */
    NUMBER,
    /** Whatever was written. */
    TEXT
  }
}
