package neraca.ui.questionnaires;

import java.util.List;
import java.util.function.Function;
import neraca.model.Item;
import neraca.model.Words;

/** The words that every statement of a questionnaire begins with ("Menurut saya"). */
final class Opening {
  private static final int FEWEST_STATEMENTS = 3;
  private static final int FEWEST_WORDS = 2;

  private Opening() {}

  /** In both languages; empty where there are none, or too few to be worth setting apart. */
  static Words of(List<Item> items) {
    return new Words(shared(items, Words::id), shared(items, Words::en));
  }

  /** The statement without the opening. */
  static String without(String opening, String statement) {
    boolean cut = !opening.isEmpty() && statement.startsWith(opening + " ");
    return cut ? statement.substring(opening.length() + 1) : statement;
  }

  private static String shared(List<Item> items, Function<Words, String> language) {
    List<String> said =
        items.stream().map(Item::statement).map(language).filter(s -> !s.isEmpty()).toList();
    if (said.size() < FEWEST_STATEMENTS) {
      return "";
    }
    List<String> opening = List.of(said.get(0).split(" "));
    for (String statement : said) {
      List<String> words = List.of(statement.split(" "));
      int same = 0;
      while (same < opening.size()
          && same < words.size() - 1
          && opening.get(same).equals(words.get(same))) {
        same++;
      }
      opening = opening.subList(0, same);
    }
    return opening.size() < FEWEST_WORDS ? "" : String.join(" ", opening);
  }
}
