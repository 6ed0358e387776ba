package neraca.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Figure;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Source;
import neraca.model.result.Term;
import neraca.model.result.Unit;
import neraca.model.result.Value;
import neraca.model.result.Working;
import neraca.text.Texts;
import neraca.work.basis.Basis;
import org.jspecify.annotations.Nullable;

/**
 * One JSON document: full doubles with a point, whole exact numbers as such, {@code null} for what
 * is undefined, never {@code NaN}.
 */
final class Json implements AutoCloseable {
  /** Writes doubles several times faster than Java 17 does, and as briefly as can be. */
  private static final JsonFactory FAST =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private final JsonGenerator json;
  private final Texts texts;

  /** Writes indented UTF-8 to the stream, which stays open. */
  Json(OutputStream out, Texts texts) {
    this.texts = texts;
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      json = FAST.createGenerator(out, JsonEncoding.UTF8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(printer);
  }

  @Override
  public void close() {
    write(json::close);
  }

  void object(Runnable fields) {
    write(json::writeStartObject);
    fields.run();
    write(json::writeEndObject);
  }

  void object(String name, Runnable fields) {
    name(name);
    object(fields);
  }

  /** An array of objects; {@code fields} writes the fields of one. */
  <T> void array(String name, List<T> elements, Consumer<T> fields) {
    list(name, elements, element -> object(() -> fields.accept(element)));
  }

  /** An array; {@code whole} writes a whole element. */
  <T> void list(String name, List<T> elements, Consumer<T> whole) {
    name(name);
    write(json::writeStartArray);
    elements.forEach(whole);
    write(json::writeEndArray);
  }

  /** One document, or all of them under {@code results} when there are several. */
  <T> void results(List<T> results, Consumer<T> whole) {
    if (results.size() == 1) {
      whole.accept(results.get(0));
    } else {
      object(() -> list("results", results, whole));
    }
  }

  void text(String name, @Nullable String text) {
    name(name);
    write(() -> json.writeString(text));
  }

  void texts(String name, List<String> all) {
    list(name, all, text -> write(() -> json.writeString(text)));
  }

  /** The user's words in the language of the document. */
  void words(String name, Words words) {
    cell(name, Cell.own(words));
  }

  void phrase(String name, Phrase phrase) {
    object(
        name,
        () -> {
          text("key", phrase.key());
          text("text", texts.say(phrase));
        });
  }

  /** Whose answers to which items. */
  void basis(Basis basis) {
    text("wave", basis.wave());
    object("where", () -> basis.where().forEach(this::text));
    texts("reversed", basis.reversed());
    texts("left_out", basis.leftOut());
  }

  /** A number where the cell is one, otherwise its words. */
  void cell(String name, Cell cell) {
    if (cell instanceof Cell.Number number) {
      number(name, number.value());
    } else if (cell instanceof Cell.Marked marked) {
      number(name, marked.number().value());
    } else {
      text(name, texts.say(cell));
    }
  }

  void whole(String name, long number) {
    name(name);
    write(() -> json.writeNumber(number));
  }

  void flag(String name, boolean flag) {
    name(name);
    write(() -> json.writeBoolean(flag));
  }

  void absent(String name) {
    name(name);
    write(json::writeNull);
  }

  void number(String name, double number) {
    name(name);
    number(number);
  }

  void number(String name, Value value) {
    if (value instanceof Value.Exactly exact
        && exact.fraction().getDenominator().equals(BigInteger.ONE)) {
      name(name);
      write(() -> json.writeNumber(exact.fraction().getNumerator()));
    } else {
      number(name, value.toDouble());
    }
  }

  void numbers(String name, double... numbers) {
    name(name);
    numbers(numbers);
  }

  /** A matrix, a row at a time. */
  void rows(String name, int count, IntFunction<double[]> row) {
    name(name);
    write(json::writeStartArray);
    for (int i = 0; i < count; i++) {
      numbers(row.apply(i));
    }
    write(json::writeEndArray);
  }

  /** The field {@code notes}: each with its key, the items it is about and its words. */
  void notes(List<Note> notes) {
    array(
        "notes",
        notes,
        note -> {
          text("key", note.phrase().key());
          text("weight", note.weight().name().toLowerCase(Locale.ROOT));
          texts("items", note.items());
          text("text", texts.say(note.phrase()));
        });
  }

  String formula(Working working) {
    return texts.formula(working);
  }

  String formulaInNumbers(Working working) {
    return texts.formulaInNumbers(working);
  }

  /** The ids of the figures a figure was made from; of entries the place in the file. */
  static List<String> operandIds(Figure figure) {
    return figure.working().operands().stream().map(o -> id(o.term())).toList();
  }

  private static String id(Term term) {
    if (term instanceof Figure figure) {
      return figure.id();
    }
    if (term instanceof Source.Entry entry) {
      return entry.table() + "/" + entry.row() + "/" + entry.field();
    }
    if (term instanceof Source.Answers answers) {
      return "answers/" + answers.questionnaire();
    }
    return "setting/" + ((Source.Setting) term).name().key();
  }

  /** A unit as the JSON names it; money by its currency. */
  static String unit(Unit unit, String currency) {
    return switch (unit) {
      case MONEY -> currency;
      case MONEY_PER_CUSTOMER -> currency + " per customer";
      case MONEY_PER_EMPLOYEE -> currency + " per employee";
      default -> unit.name().toLowerCase(Locale.ROOT);
    };
  }

  private void numbers(double[] numbers) {
    write(json::writeStartArray);
    for (double number : numbers) {
      number(number);
    }
    write(json::writeEndArray);
  }

  private void number(double number) {
    if (Double.isFinite(number)) {
      write(() -> json.writeNumber(number == 0 ? 0.0 : number));
    } else {
      write(json::writeNull);
    }
  }

  private void name(String name) {
    write(() -> json.writeFieldName(name));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
