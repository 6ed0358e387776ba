package neraca.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import neraca.model.Exact;
import neraca.model.result.Note;
import neraca.model.result.Value;
import neraca.text.Texts;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Values and notes as JSON: full doubles with a point, whole exact numbers as such, {@code null}
 * for what is undefined; never {@code NaN}.
 */
final class Json {
  private Json() {}

  /** Writes indented UTF-8 to the stream; closing the generator flushes and leaves it open. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indenter);
    return new JsonFactory()
        .createGenerator(out, JsonEncoding.UTF8)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(printer);
  }

  static void value(JsonGenerator json, Value value) throws IOException {
    if (value instanceof Value.Exactly exact) {
      BigFraction fraction = exact.fraction();
      if (fraction.getDenominator().equals(BigInteger.ONE)) {
        json.writeNumber(fraction.getNumerator());
      } else {
        number(json, Exact.toDouble(fraction));
      }
    } else {
      number(json, value.toDouble());
    }
  }

  /** The number; null for one that is not finite. */
  static void number(JsonGenerator json, double number) throws IOException {
    if (Double.isFinite(number)) {
      json.writeNumber(number == 0 ? 0.0 : number);
    } else {
      json.writeNull();
    }
  }

  static void field(JsonGenerator json, String name, Value value) throws IOException {
    json.writeFieldName(name);
    value(json, value);
  }

  static void field(JsonGenerator json, String name, double number) throws IOException {
    json.writeFieldName(name);
    number(json, number);
  }

  static void field(JsonGenerator json, String name, @Nullable String text) throws IOException {
    json.writeFieldName(name);
    json.writeString(text);
  }

  static void field(JsonGenerator json, String name, double[] numbers) throws IOException {
    json.writeArrayFieldStart(name);
    for (double number : numbers) {
      number(json, number);
    }
    json.writeEndArray();
  }

  static void field(JsonGenerator json, String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** The field {@code notes}: each with its key, the items it is about and its words. */
  static void notes(JsonGenerator json, List<Note> notes, Texts texts) throws IOException {
    json.writeArrayFieldStart("notes");
    for (Note note : notes) {
      json.writeStartObject();
      field(json, "key", note.phrase().key());
      field(json, "items", note.items());
      field(json, "text", texts.say(note.phrase()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
