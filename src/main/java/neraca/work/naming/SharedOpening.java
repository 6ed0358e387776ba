package neraca.work.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import neraca.model.Item;
import neraca.model.Words;

/**
 * The words with which every statement of an instrument begins ("Menurut saya"), so that they can
 * stand once in the heading and not in every row.
 */
public final class SharedOpening {
  /** One word alone is seldom an opening, and its loss would hurt the sentence. */
  private static final int FEWEST_WORDS = 2;

  private final Words words;

  private SharedOpening(Words words) {
    this.words = words;
  }

  public static SharedOpening of(List<Item> items) {
    return new SharedOpening(
        new Words(
            shared(items, item -> item.statement().id()),
            shared(items, item -> item.statement().en())));
  }

  /** The opening in each language; empty where the statements have none. */
  public Words words() {
    return words;
  }

  /** The statement without it. */
  public Words without(Words statement) {
    return new Words(
        statement.id().substring(words.id().length()).strip(),
        statement.en().substring(words.en().length()).strip());
  }

  private static String shared(List<Item> items, Function<Item, String> text) {
    List<String> common = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<String> said = List.of(text.apply(items.get(i)).split(" ", -1));
      if (i == 0) {
        common.addAll(said);
      }
      int same = 0;
      // The last word stays: a statement is never only its opening.
      int most = Math.min(common.size(), said.size() - 1);
      while (same < most && common.get(same).equals(said.get(same))) {
        same++;
      }
      common.subList(same, common.size()).clear();
    }
    return common.size() < FEWEST_WORDS || items.size() < 2 ? "" : String.join(" ", common);
  }
}
