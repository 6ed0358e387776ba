package neraca.ui.questionnaires;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.model.score.Indicator;
import neraca.ui.desk.Desk;
import neraca.ui.questionnaires.Drafts.Draft;
import neraca.ui.questionnaires.Spot.Field;
import neraca.work.Edit;
import org.jspecify.annotations.Nullable;

/** What is typed about the items of one questionnaire, as edits. */
final class ItemChanges {
  private static final String KIND = "study.kind.item";

  private final Holdings holdings;
  private final Questionnaire questionnaire;
  private final List<Item> items;

  ItemChanges(Holdings holdings, Questionnaire questionnaire) {
    this.holdings = holdings;
    this.questionnaire = questionnaire;
    this.items = holdings.itemsOf(questionnaire.uuid());
  }

  /** The item that typing into the draft makes, with the next code and nothing else. */
  Item blank(UUID uuid) {
    List<String> codes = items.stream().map(Item::code).toList();
    String code = Codes.next(codes, questionnaire.code());
    return new Item(uuid, questionnaire.uuid(), null, code, 0, Words.NONE, false, null);
  }

  /** The edit that follows from a text; empty where it says what is there already. */
  Optional<Edit> typed(Item before, Field field, String text) {
    if (field == Field.POSITION) {
      return move(before, place(text));
    }
    Item after = with(before, field, text);
    if (after.equals(before)) {
      return Optional.empty();
    }
    return Optional.of(field == Field.CODE ? recoded(before, after) : new Edit.Put(after));
  }

  /** The edit that makes an item out of the draft; empty while it says nothing. */
  Optional<Edit> add(Draft draft, Field field, String text) {
    if (text.isBlank() || field == Field.POSITION || field == Field.REVERSED) {
      return Optional.empty();
    }
    Item item = with(blank(draft.uuid()), field, text);
    return Optional.of(
        new Edit.Several(
            Phrase.of("questionnaires.edit.add_item").with("code", item.code()),
            insert(draft.below(), List.of(item))));
  }

  /** New items below a row, or at the end; empty when there is no statement. */
  Optional<Edit> paste(@Nullable UUID below, List<Pasted> pasted) {
    if (pasted.isEmpty()) {
      return Optional.empty();
    }
    List<Edit> edits = insert(below, items(pasted));
    return Optional.of(new Edit.Several(pasted(pasted.size()), edits));
  }

  /** English statements of the items from this one on; lines beyond the last item make new ones. */
  Optional<Edit> pasteEnglish(Item from, List<Pasted> pasted) {
    List<Edit> edits = new ArrayList<>();
    int at = items.indexOf(from);
    int known = Math.min(pasted.size(), items.size() - at);
    for (int i = 0; i < known; i++) {
      Item item = items.get(at + i);
      String said = pasted.get(i).statement().inIndonesian();
      edits.add(new Edit.Put(saying(item, new Words(item.statement().id(), said))));
    }
    List<Pasted> more =
        pasted.subList(known, pasted.size()).stream()
            .map(p -> new Pasted(p.code(), new Words("", p.statement().inIndonesian())))
            .toList();
    edits.addAll(insert(null, items(more)));
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit.Several(pasted(pasted.size()), edits));
  }

  /**
   * The item at another place.
   *
   * @param place from 1; beyond the ends means the end
   */
  Optional<Edit> move(Item item, int place) {
    List<Item> wished = new ArrayList<>(items);
    wished.remove(item);
    wished.add(Math.max(0, Math.min(place - 1, wished.size())), item);
    if (wished.equals(items)) {
      return Optional.empty();
    }
    List<Integer> places = Places.of(wished.stream().map(Item::position).toList());
    return Optional.of(
        new Edit.Several(
            Phrase.of("questionnaires.edit.move_item").with("code", item.code()),
            placed(wished, places)));
  }

  /** What to ask before the item goes; empty where nobody has answered it. */
  Optional<Phrase> removalQuestion(Item item) {
    int answers = holdings.answeredOf(questionnaire.uuid()).byItem().getOrDefault(item.uuid(), 0);
    return answers == 0
        ? Optional.empty()
        : Optional.of(
            Phrase.of("questionnaires.ask.remove_item")
                .with("code", item.code())
                .with("n", answers));
  }

  Edit remove(Item item) {
    return new Edit.Several(
        Phrase.of("questionnaires.edit.remove_item").with("code", item.code()),
        List.of(new Edit.Remove(Item.class, item.uuid())));
  }

  static Item inDimension(Item i, @Nullable UUID dimension) {
    return copy(i, dimension, i.code(), i.statement(), i.reversed());
  }

  private static Phrase pasted(int count) {
    return Phrase.of("questionnaires.edit.paste").with("n", count);
  }

  /** Items with the codes that stood before the statements where these are free. */
  private List<Item> items(List<Pasted> pasted) {
    List<Item> fresh = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>(items.stream().map(Item::code).toList());
    List<String> known = new ArrayList<>(taken);
    pasted.stream().map(Pasted::code).filter(code -> !code.isEmpty()).forEach(known::add);
    for (Pasted line : pasted) {
      boolean own = !line.code().isEmpty() && taken.add(line.code());
      String code = own ? line.code() : Codes.next(known, questionnaire.code());
      taken.add(code);
      known.add(code);
      fresh.add(copy(blank(Desk.newUuid()), null, code, line.statement(), false));
    }
    return fresh;
  }

  private List<Edit> insert(@Nullable UUID below, List<Item> fresh) {
    List<Item> wished = new ArrayList<>(items);
    int at = wished.size();
    for (int i = 0; i < items.size(); i++) {
      at = items.get(i).uuid().equals(below) ? i + 1 : at;
    }
    wished.addAll(at, fresh);
    List<@Nullable Integer> had = new ArrayList<>();
    wished.forEach(item -> had.add(fresh.contains(item) ? null : item.position()));
    return placed(wished, Places.of(had));
  }

  private List<Edit> placed(List<Item> wished, List<Integer> places) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < wished.size(); i++) {
      Item item = wished.get(i);
      boolean known = items.contains(item);
      if (!known || item.position() != places.get(i)) {
        edits.add(new Edit.Put(at(item, places.get(i))));
      }
    }
    return edits;
  }

  private Item with(Item i, Field field, String text) {
    String said = text.replaceAll("\\s+", " ").strip();
    return switch (field) {
      case STATEMENT_ID -> saying(i, new Words(said, i.statement().en()));
      case STATEMENT_EN -> saying(i, new Words(i.statement().id(), said));
      case DIMENSION -> inDimension(i, said.isEmpty() ? null : dimension(said).uuid());
      case CODE ->
          copy(
              i,
              i.dimension(),
              Codes.checked(text, KIND, othersThan(i)),
              i.statement(),
              i.reversed());
      case REVERSED -> copy(i, i.dimension(), i.code(), i.statement(), Boolean.parseBoolean(said));
      default -> i;
    };
  }

  private List<String> othersThan(Item item) {
    return items.stream().filter(i -> !i.uuid().equals(item.uuid())).map(Item::code).toList();
  }

  private static Item saying(Item i, Words statement) {
    return copy(i, i.dimension(), i.code(), statement, i.reversed());
  }

  private static Item copy(
      Item i, @Nullable UUID dimension, String code, Words statement, boolean reversed) {
    return new Item(
        i.uuid(),
        i.questionnaire(),
        dimension,
        code,
        i.position(),
        statement,
        reversed,
        i.importance());
  }

  private static Item at(Item i, int position) {
    return new Item(
        i.uuid(),
        i.questionnaire(),
        i.dimension(),
        i.code(),
        position,
        i.statement(),
        i.reversed(),
        i.importance());
  }

  /** Indicators that name a figure of the item follow its code. */
  private Edit recoded(Item before, Item after) {
    List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(after)));
    String figure = "instrument/" + questionnaire.code() + "/";
    String old = figure + before.code() + "/";
    for (Indicator indicator : holdings.indicators()) {
      if (indicator.source() == Indicator.Source.FIGURE && indicator.reference().startsWith(old)) {
        String rest = indicator.reference().substring(old.length());
        String now = figure + after.code() + "/" + rest;
        edits.add(QuestionnaireChanges.referring(indicator, now));
      }
    }
    return new Edit.Several(
        Phrase.of("questionnaires.edit.code").with("code", after.code()), edits);
  }

  private int place(String text) {
    int place = QuestionnaireChanges.whole(text);
    if (place < 1 || place > items.size()) {
      throw new Refusal(Phrase.of("questionnaires.refused.place").with("n", items.size()));
    }
    return place;
  }

  /** The dimension called so in either language, or the only one whose name holds the text. */
  private Dimension dimension(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    List<Dimension> all = holdings.tree(questionnaire.uuid());
    List<Dimension> exact = all.stream().filter(d -> called(d).anyMatch(wanted::equals)).toList();
    List<Dimension> found =
        exact.isEmpty()
            ? all.stream().filter(d -> called(d).anyMatch(n -> n.contains(wanted))).toList()
            : exact;
    if (found.size() != 1) {
      String key =
          found.isEmpty()
              ? "questionnaires.refused.dimension"
              : "questionnaires.refused.dimension_several";
      throw new Refusal(Phrase.of(key).with("name", text.strip()));
    }
    return found.get(0);
  }

  private static Stream<String> called(Dimension d) {
    return Stream.of(d.name().id(), d.name().en(), d.code()).map(n -> n.toLowerCase(Locale.ROOT));
  }
}
