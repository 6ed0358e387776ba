package neraca.ui.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import neraca.model.Dimension;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.ScaleLabel;
import neraca.model.Words;
import neraca.ui.questionnaires.Drafts.Draft;

/** The rows that the tables of one questionnaire show, those still to be made among them. */
final class Lines {
  private Lines() {}

  /**
   * A questionnaire as the list names it.
   *
   * @param labelled whether every point of the scale has a word
   */
  record Entry(Questionnaire questionnaire, int items, int responses, boolean labelled) {}

  /**
   * @param place from 1; 0 for one still to be made
   * @param dimension its name; empty where it has none
   */
  record ItemLine(Item item, int place, Words dimension) {
    boolean draft() {
      return place == 0;
    }
  }

  /**
   * @param depth 0 for a wider dimension, 1 for a part
   * @param items how many belong to it or to its parts
   */
  record DimensionLine(Dimension dimension, int depth, int items, boolean draft) {}

  /** A point of the scale with its word. */
  record PointLine(int value, Words label) {}

  static List<Entry> entries(Holdings holdings) {
    return holdings.questionnaires().stream()
        .map(
            q ->
                new Entry(
                    q,
                    holdings.itemsOf(q.uuid()).size(),
                    holdings.answeredOf(q.uuid()).responses(),
                    points(holdings, q).stream().noneMatch(p -> p.label().isEmpty())))
        .toList();
  }

  static List<PointLine> points(Holdings holdings, Questionnaire questionnaire) {
    List<PointLine> points = new ArrayList<>();
    for (int v = questionnaire.scale().min(); v <= questionnaire.scale().max(); v++) {
      Words label =
          holdings.label(questionnaire.uuid(), v).map(ScaleLabel::label).orElse(Words.NONE);
      points.add(new PointLine(v, label));
    }
    return points;
  }

  static List<ItemLine> items(Holdings holdings, Questionnaire questionnaire, List<Draft> drafts) {
    List<ItemLine> lines = new ArrayList<>();
    for (Item item : holdings.itemsOf(questionnaire.uuid())) {
      Words dimension =
          holdings.dimension(item.dimension()).map(Dimension::name).orElse(Words.NONE);
      lines.add(new ItemLine(item, lines.size() + 1, dimension));
    }
    ItemChanges changes = new ItemChanges(holdings, questionnaire);
    insert(
        lines,
        drafts,
        line -> line.item().uuid(),
        (draft, at) -> lines.add(at, new ItemLine(changes.blank(draft.uuid()), 0, Words.NONE)));
    return lines;
  }

  static List<DimensionLine> dimensions(
      Holdings holdings, Questionnaire questionnaire, List<Draft> drafts) {
    List<DimensionLine> lines = new ArrayList<>();
    List<Item> items = holdings.itemsOf(questionnaire.uuid());
    for (Dimension d : holdings.tree(questionnaire.uuid())) {
      long held =
          items.stream()
              .filter(i -> holdings.dimension(i.dimension()).filter(x -> within(x, d)).isPresent())
              .count();
      lines.add(new DimensionLine(d, d.parent() == null ? 0 : 1, (int) held, false));
    }
    DimensionChanges changes = new DimensionChanges(holdings, questionnaire);
    insert(
        lines,
        drafts,
        line -> line.dimension().uuid(),
        (draft, at) -> {
          Dimension blank = changes.blank(draft);
          int below = at;
          if (blank.parent() == null) {
            while (below < lines.size() && lines.get(below).depth() > 0) {
              below++;
            }
          }
          lines.add(below, new DimensionLine(blank, blank.parent() == null ? 0 : 1, 0, true));
        });
    return lines;
  }

  private static boolean within(Dimension part, Dimension wider) {
    return part.equals(wider) || wider.uuid().equals(part.parent());
  }

  private static <T> void insert(
      List<T> lines,
      List<Draft> drafts,
      Function<T, UUID> uuid,
      BiConsumer<Draft, Integer> insert) {
    for (Draft draft : drafts) {
      int at = lines.size();
      for (int i = 0; i < lines.size(); i++) {
        at = uuid.apply(lines.get(i)).equals(draft.below()) ? i + 1 : at;
      }
      insert.accept(draft, at);
    }
  }

  /** Makes the shown rows the wished ones; rows that stay the same are not touched. */
  static <T> void show(List<T> wished, ObservableList<T> shown) {
    int first = 0;
    while (first < Math.min(shown.size(), wished.size())
        && shown.get(first).equals(wished.get(first))) {
      first++;
    }
    int last = 0;
    while (last < Math.min(shown.size(), wished.size()) - first
        && shown.get(shown.size() - 1 - last).equals(wished.get(wished.size() - 1 - last))) {
      last++;
    }
    List<T> fresh = wished.subList(first, wished.size() - last);
    int old = shown.size() - last - first;
    int same = Math.min(old, fresh.size());
    for (int i = 0; i < same; i++) {
      shown.set(first + i, fresh.get(i));
    }
    shown.remove(first + same, first + old);
    shown.addAll(first + same, fresh.subList(same, fresh.size()));
  }
}
