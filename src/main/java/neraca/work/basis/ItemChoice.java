package neraca.work.basis;

import java.util.ArrayList;
import java.util.List;
import neraca.model.Item;
import neraca.model.Questionnaire;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;

/**
 * Items that were named without their questionnaire.
 *
 * @param items the items to use; empty uses all
 * @param reverse items to score the other way round
 */
public record ItemChoice(List<String> items, List<String> reverse) {

  /**
   * The questionnaires that are meant: those that have every item to use.
   *
   * @param all items of the study
   * @throws Refusal where none has them all, or none that is meant has an item to reverse
   */
  public List<Questionnaire> of(List<Questionnaire> asked, List<Item> all) {
    List<Questionnaire> meant =
        asked.stream().filter(q -> codes(List.of(q), all).containsAll(items)).toList();
    List<String> known = codes(asked, all);
    if (meant.isEmpty() && !items.isEmpty()) {
      mustBeIn(known, items);
      throw new Refusal(
          Phrase.of("study.items_apart")
              .with("items", String.join(", ", items))
              .with("known", String.join(", ", asked.stream().map(Questionnaire::code).toList())));
    }
    mustBeIn(codes(meant, all), reverse);
    return meant;
  }

  /** What of it is to be reversed in a questionnaire. */
  public List<String> reversedIn(Questionnaire asked, List<Item> all) {
    List<String> own = codes(List.of(asked), all);
    return reverse.stream().filter(own::contains).toList();
  }

  private static List<String> codes(List<Questionnaire> asked, List<Item> all) {
    List<String> codes = new ArrayList<>();
    for (Questionnaire questionnaire : asked) {
      all.stream()
          .filter(i -> i.questionnaire().equals(questionnaire.uuid()))
          .map(Item::code)
          .forEach(codes::add);
    }
    return codes;
  }

  private static void mustBeIn(List<String> known, List<String> wanted) {
    for (String item : wanted) {
      if (!known.contains(item)) {
        throw new Refusal(
            Phrase.of("study.item_unknown")
                .with("code", item)
                .with("known", String.join(", ", known)));
      }
    }
  }
}
