package neraca.ui.card;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.text.Language;
import neraca.text.Texts;

/** A text in both languages while it is typed. */
public final class WordsDraft {
  private final StringProperty indonesian = new SimpleStringProperty("");
  private final StringProperty english = new SimpleStringProperty("");

  WordsDraft(Words words) {
    set(words);
  }

  public StringProperty in(Language language) {
    return language == Language.ID ? indonesian : english;
  }

  void set(Words words) {
    indonesian.set(words.id());
    english.set(words.en());
  }

  Words words() {
    return new Words(indonesian.get().strip(), english.get().strip());
  }

  /** What a cell says, as the user's own text. */
  static Words said(Cell cell) {
    return cell instanceof Cell.Own own
        ? own.words()
        : new Words(Texts.of(Language.ID).say(cell), Texts.of(Language.EN).say(cell));
  }

  /** A sentence of ours that becomes the user's own text, in both languages at once. */
  static Words ours(Phrase phrase) {
    return said(new Cell.Said(phrase));
  }
}
