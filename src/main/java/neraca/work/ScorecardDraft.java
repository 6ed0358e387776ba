package neraca.work;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.score.ScoreGroup;
import neraca.model.score.Scorecard;
import org.apache.commons.math3.fraction.BigFraction;

/** A new scorecard: its perspectives share the weight equally, each with its share written down. */
public final class ScorecardDraft {
  private ScorecardDraft() {}

  /** A perspective to begin with. */
  public record Part(String code, Words name) {}

  /**
   * The edit that makes the scorecard.
   *
   * @param parts at least one
   */
  public static Edit of(Phrase edit, Part card, List<Part> parts) {
    UUID uuid = UUID.randomUUID();
    List<Edit> edits = new ArrayList<>();
    edits.add(
        new Edit.Put(
            new Scorecard(
                uuid, card.code(), 0, card.name(), Scorecard.Method.RANGKUTI, Words.NONE)));
    BigFraction weight = new BigFraction(100, parts.size());
    for (Part part : parts) {
      ScoreGroup group =
          new ScoreGroup(
              UUID.randomUUID(), uuid, null, part.code(), edits.size() - 1, part.name(), weight);
      edits.add(new Edit.Put(group));
    }
    return new Edit.Several(edit, edits);
  }
}
