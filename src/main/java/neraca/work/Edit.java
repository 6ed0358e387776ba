package neraca.work;

import java.util.List;
import java.util.UUID;
import neraca.model.AnswerSheet;
import neraca.model.Entity;
import neraca.model.Mark;
import neraca.model.Response;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.store.StudyFile;
import org.jspecify.annotations.Nullable;

/** A change a person makes to a study, whole or not at all, and taken back in one step. */
public sealed interface Edit {

  /** What stands after "undo" in a menu. */
  Phrase name();

  /** A row that is new, or differs from the one with its UUID. */
  record Put(Entity row) implements Edit {
    @Override
    public Phrase name() {
      return Phrase.of("study.edit.put", "kind", called(row.getClass()));
    }
  }

  /** A response with all its answers; an item that the sheet does not name is not answered. */
  record Fill(Response response, AnswerSheet sheet) implements Edit {
    @Override
    public Phrase name() {
      return Phrase.of("study.edit.fill");
    }
  }

  /** A row goes, with every row that cannot be without it. */
  record Remove(Class<? extends Entity> kind, UUID uuid) implements Edit {
    @Override
    public Phrase name() {
      return Phrase.of("study.edit.remove", "kind", called(kind));
    }
  }

  /**
   * One answer.
   *
   * @param raw what was there to read, not empty, with the mark {@code ?} and only with it
   */
  record Answer(UUID response, UUID item, Mark mark, @Nullable String raw) implements Edit {
    public Answer(UUID response, UUID item, Mark mark) {
      this(response, item, mark, null);
    }

    @Override
    public Phrase name() {
      return Phrase.of("study.edit.answer");
    }
  }

  /** Several edits as one, in this order. */
  record Several(Phrase name, List<Edit> edits) implements Edit {
    public Several {
      edits = List.copyOf(edits);
    }
  }

  private static Cell called(Class<? extends Entity> kind) {
    return new Cell.Said(StudyFile.kind(kind));
  }
}
