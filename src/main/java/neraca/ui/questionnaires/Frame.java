package neraca.ui.questionnaires;

import java.util.List;
import javafx.util.Subscription;
import neraca.text.Texts;
import neraca.ui.kit.Ask;

/**
 * What every part of the view needs.
 *
 * @param ties what the view listens to, ended with it
 */
record Frame(Texts texts, Ask ask, List<Subscription> ties) {
  String say(String key) {
    return texts.say(key);
  }

  void tie(Subscription tie) {
    ties.add(tie);
  }
}
