package neraca.work.classes;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.statistics.survey.ClassSystem;
import neraca.statistics.survey.DeclaredScale;
import neraca.statistics.survey.ScoreClass;
import org.jspecify.annotations.Nullable;

/**
 * Into which classes means fall.
 *
 * @param system null without a scale
 * @param notes why it is not the one that is kept; mostly none
 */
public record ChosenClasses(@Nullable ClassSystem system, List<Note> notes) {
  private static final String USUAL = "5";

  public ChosenClasses {
    notes = List.copyOf(notes);
  }

  /**
   * Those asked for.
   *
   * @param named {@code 3}, {@code 4}, {@code 5} or {@code tcr}; null takes the classes that are
   *     kept, or five of equal width where there are none or they no longer fit the scale
   * @param own asked for in place of all of those; empty for none
   * @throws Refusal for another name, or own ones with a gap or an overlap
   */
  public static ChosenClasses of(
      @Nullable String named,
      List<ScoreClass> own,
      List<ScoreClass> kept,
      @Nullable DeclaredScale scale) {
    if (scale == null) {
      return new ChosenClasses(null, List.of());
    }
    if (!own.isEmpty()) {
      return new ChosenClasses(ClassSystem.own(own, scale), List.of());
    }
    if (named != null || kept.isEmpty()) {
      return new ChosenClasses(named(named == null ? USUAL : named, scale), List.of());
    }
    try {
      return new ChosenClasses(ClassSystem.own(kept, scale), List.of());
    } catch (Refusal unfit) {
      Phrase said = Phrase.of("describe.note.own_unfit", "why", new Cell.Said(unfit.phrase()));
      return new ChosenClasses(named(USUAL, scale), List.of(Note.doubtful(said, List.of())));
    }
  }

  private static ClassSystem named(String name, DeclaredScale scale) {
    return ClassSystem.named(name, scale)
        .orElseThrow(
            () -> new Refusal(Phrase.of("describe.refused.classes").with("classes", name)));
  }
}
