package neraca.model.result;

import neraca.model.Words;

/** The smallest thing that can be shown: in a table, in a sentence, as a name. */
public sealed interface Cell {
  /** Words of ours. */
  record Said(Phrase phrase) implements Cell {}

  /** The user's own words. */
  record Own(Words words) implements Cell {}

  /** A code or other text that is the same in every language. */
  record Code(String text) implements Cell {}

  record Number(Value value, Format format) implements Cell {}

  /** A number with footnote marks behind it, whose place is kept in the whole column. */
  record Marked(Number number, String marks) implements Cell {}

  static Cell said(String key) {
    return new Said(Phrase.of(key));
  }

  static Cell own(Words words) {
    return new Own(words);
  }

  static Cell code(String text) {
    return new Code(text);
  }

  static Cell number(double number, Format format) {
    return new Number(Value.of(number), format);
  }

  static Cell number(Value value, Format format) {
    return new Number(value, format);
  }

  static Cell count(long whole) {
    return new Number(Value.of(whole), Format.COUNT);
  }
}
