package neraca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import neraca.model.Exact;
import neraca.model.result.Cell;
import neraca.model.result.Format;
import neraca.model.result.Note;
import neraca.model.result.Phrase;
import neraca.model.result.Value;
import neraca.text.Language;
import neraca.text.Texts;
import org.junit.jupiter.api.Test;

class JsonTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void valuesAreFullNumbersOrNull() throws IOException {
    try (Json json = new Json(bytes, Texts.of(Language.ID))) {
      json.object(
          () -> {
            json.number("real", Value.of(0.1 + 0.2));
            json.number("whole", Value.of(Exact.parse("123456789012345678901234567890")));
            json.number("part", Value.of(Exact.parse("20/3")));
            json.number("absent", Value.ABSENT);
            json.number("nan", Double.NaN);
            json.number("infinite", Double.POSITIVE_INFINITY);
            json.number("zero", -0.0);
            json.text("no_text", null);
            json.numbers("numbers", 1.5, Double.NaN);
            json.texts("texts", List.of("a", "π"));
          });
    }
    JsonNode read = read();
    assertThat(read.get("real").doubleValue()).isEqualTo(0.1 + 0.2);
    assertThat(read.get("whole").bigIntegerValue())
        .isEqualTo(new BigInteger("123456789012345678901234567890"));
    assertThat(read.get("whole").isIntegralNumber()).isTrue();
    assertThat(read.get("part").doubleValue()).isEqualTo(20.0 / 3);
    for (String name : List.of("absent", "nan", "infinite", "no_text")) {
      assertThat(read.get(name).isNull()).as(name).isTrue();
    }
    assertThat(read.get("zero")).hasToString("0.0");
    assertThat(read.get("numbers")).hasToString("[1.5,null]");
    assertThat(read.get("texts").get(1).textValue()).isEqualTo("π");
  }

  @Test
  void notesCarryKeyItemsAndWords() throws IOException {
    Note note =
        Note.doubtful(
            Phrase.of("sample.note", "items", Cell.code("cs_02"))
                .with("alpha", Cell.number(0.8445, Format.STATISTIC)),
            List.of("cs_02", "cs_03"));
    try (Json json = new Json(bytes, Texts.of(Language.ID))) {
      json.object(() -> json.notes(List.of(note)));
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "notes": [ {
                "key": "sample.note",
                "weight": "doubtful",
                "items": [ "cs_02", "cs_03" ],
                "text": "Butir cs_02 berkorelasi negatif: α turun menjadi 0,845."
              } ]
            }""");
  }

  @Test
  void closingLeavesTheStreamOpen() throws IOException {
    boolean[] closed = new boolean[1];
    var out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    try (Json json = new Json(out, Texts.of(Language.ID))) {
      json.object(() -> {});
    }
    assertThat(closed[0]).isFalse();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{ }");
  }

  private JsonNode read() throws IOException {
    return new ObjectMapper().readTree(bytes.toByteArray());
  }
}
