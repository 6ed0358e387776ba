package neraca.ui.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Dimension;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.desk.NewCode;
import neraca.ui.questionnaires.Drafts.Draft;
import neraca.ui.questionnaires.Spot.Field;
import neraca.work.Edit;
import org.jspecify.annotations.Nullable;

/** What is typed about the dimensions of one questionnaire, as edits. Two levels at most. */
final class DimensionChanges {
  private static final String KIND = "study.kind.dimension";

  private final Holdings holdings;
  private final Questionnaire questionnaire;

  DimensionChanges(Holdings holdings, Questionnaire questionnaire) {
    this.holdings = holdings;
    this.questionnaire = questionnaire;
  }

  /** The dimension that typing into the draft makes: beside the row it stands below. */
  Dimension blank(Draft draft) {
    UUID parent = holdings.dimension(draft.below()).map(Dimension::parent).orElse(null);
    return new Dimension(draft.uuid(), questionnaire.uuid(), parent, "", 0, Words.NONE);
  }

  /** The edit that follows from a text; empty where it says what is there already. */
  Optional<Edit> typed(Dimension before, Field field, String text) {
    Dimension after = with(before, field, text);
    return after.equals(before) ? Optional.empty() : Optional.of(new Edit.Put(after));
  }

  /** The edit that makes a dimension out of the draft; empty while it says nothing. */
  Optional<Edit> add(Draft draft, Field field, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Dimension blank = blank(draft);
    Words name = field == Field.NAME_EN ? new Words("", text.strip()) : Words.of(text.strip());
    String code = NewCode.of(name.inIndonesian(), "dimension", codes(blank.uuid()));
    Dimension made =
        field == Field.CODE
            ? named(with(blank, field, text), name)
            : new Dimension(blank.uuid(), blank.questionnaire(), blank.parent(), code, 0, name);
    List<Dimension> wished =
        new ArrayList<>(holdings.siblings(questionnaire.uuid(), made.parent()));
    int at = wished.size();
    for (int i = 0; i < wished.size(); i++) {
      at = wished.get(i).uuid().equals(draft.below()) ? i + 1 : at;
    }
    wished.add(at, made);
    return Optional.of(edit("questionnaires.edit.add_dimension", made, wished));
  }

  /** The dimension a step up or down among those beside it. */
  Optional<Edit> move(Dimension dimension, int step) {
    List<Dimension> wished = new ArrayList<>(beside(dimension));
    int at = wished.indexOf(dimension) + step;
    if (at < 0 || at >= wished.size()) {
      return Optional.empty();
    }
    wished.remove(dimension);
    wished.add(at, dimension);
    List<Integer> places = Places.of(wished.stream().map(Dimension::position).toList());
    return Optional.of(
        named("questionnaires.edit.move_dimension", dimension, placed(wished, places)));
  }

  /**
   * The dimension as the last part of the wider one before it; nothing where it is the first.
   *
   * @throws Refusal when it is a part already or has parts itself
   */
  Optional<Edit> narrow(Dimension dimension) {
    List<Dimension> beside = beside(dimension);
    int at = beside.indexOf(dimension);
    if (dimension.parent() != null
        || !holdings.siblings(questionnaire.uuid(), dimension.uuid()).isEmpty()) {
      throw new Refusal(Phrase.of("questionnaires.refused.two_levels"));
    }
    if (at == 0) {
      return Optional.empty();
    }
    UUID wider = beside.get(at - 1).uuid();
    List<Dimension> wished = new ArrayList<>(holdings.siblings(questionnaire.uuid(), wider));
    Dimension narrowed = under(dimension, wider);
    wished.add(narrowed);
    return Optional.of(edit("questionnaires.edit.move_dimension", narrowed, wished));
  }

  /** A part as a dimension of its own, after the one it belonged to; nothing where it is none. */
  Optional<Edit> widen(Dimension dimension) {
    Optional<Dimension> wider = holdings.dimension(dimension.parent());
    if (wider.isEmpty()) {
      return Optional.empty();
    }
    List<Dimension> wished = new ArrayList<>(beside(wider.get()));
    Dimension widened = under(dimension, wider.get().parent());
    wished.add(wished.indexOf(wider.get()) + 1, widened);
    return Optional.of(edit("questionnaires.edit.move_dimension", widened, wished));
  }

  Edit remove(Dimension dimension) {
    return named(
        "questionnaires.edit.remove_dimension",
        dimension,
        List.of(new Edit.Remove(Dimension.class, dimension.uuid())));
  }

  private List<Dimension> beside(Dimension dimension) {
    return holdings.siblings(questionnaire.uuid(), dimension.parent());
  }

  private List<String> codes(UUID except) {
    return holdings.tree(questionnaire.uuid()).stream()
        .filter(d -> !d.uuid().equals(except))
        .map(Dimension::code)
        .toList();
  }

  private Dimension with(Dimension d, Field field, String text) {
    String said = text.strip();
    return switch (field) {
      case NAME_ID -> named(d, new Words(said, d.name().en()));
      case NAME_EN -> named(d, new Words(d.name().id(), said));
      case CODE ->
          new Dimension(
              d.uuid(),
              d.questionnaire(),
              d.parent(),
              Codes.checked(text, KIND, codes(d.uuid())),
              d.position(),
              d.name());
      default -> d;
    };
  }

  private static Dimension named(Dimension d, Words name) {
    if (name.isEmpty()) {
      throw new Refusal(Phrase.of("questionnaires.refused.name"));
    }
    return new Dimension(d.uuid(), d.questionnaire(), d.parent(), d.code(), d.position(), name);
  }

  private static Dimension under(Dimension d, @Nullable UUID parent) {
    return new Dimension(d.uuid(), d.questionnaire(), parent, d.code(), d.position(), d.name());
  }

  /** One of these is new beside the others. */
  private static Edit edit(String name, Dimension fresh, List<Dimension> wished) {
    List<@Nullable Integer> had = new ArrayList<>();
    wished.forEach(d -> had.add(d.equals(fresh) ? null : d.position()));
    List<Integer> places = Places.of(had);
    List<Edit> edits = placed(wished, places);
    if (fresh.position() == places.get(wished.indexOf(fresh))) {
      edits.add(new Edit.Put(fresh));
    }
    return named(name, fresh, edits);
  }

  private static Edit named(String name, Dimension dimension, List<Edit> edits) {
    return new Edit.Several(Phrase.of(name, "name", Cell.own(dimension.name())), edits);
  }

  private static List<Edit> placed(List<Dimension> wished, List<Integer> places) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < wished.size(); i++) {
      Dimension d = wished.get(i);
      if (d.position() != places.get(i)) {
        edits.add(
            new Edit.Put(
                new Dimension(
                    d.uuid(), d.questionnaire(), d.parent(), d.code(), places.get(i), d.name())));
      }
    }
    return edits;
  }
}
