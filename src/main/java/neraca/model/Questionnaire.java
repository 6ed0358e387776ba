package neraca.model;

import java.util.UUID;

/**
 * An instrument (kuesioner): items answered on one scale.
 *
 * @param about who answers it, for people to read
 * @param confidential reports and exports stop at counts; no group under five is shown
 */
public record Questionnaire(
    UUID uuid,
    String code,
    int position,
    Words name,
    Scale scale,
    Words about,
    boolean confidential,
    Words note)
    implements Entity {
  /** The fewest respondents of a confidential questionnaire of whom anything is shown. */
  public static final int FEWEST_SHOWN = 5;
}
