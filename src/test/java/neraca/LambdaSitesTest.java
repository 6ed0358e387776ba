package neraca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Lines as {@code java -XX:DumpLoadedClassList} of Java 17 writes them for the same class. */
class LambdaSitesTest {
  /** One reference to a constructor, one lambda that holds something, one joined text. */
  static final class Sample {
    final Supplier<StringBuilder> made = StringBuilder::new;

    IntUnaryOperator more(int by) {
      return n -> n + by;
    }

    String joined(int number) {
      return "number " + number;
    }
  }

  @Test
  void everyLambdaOfAClassIsALine() throws IOException {
    String name = "LambdaSitesTest$Sample";
    try (InputStream file = LambdaSitesTest.class.getResourceAsStream(name + ".class")) {
      List<String> lines = LambdaSites.of(Objects.requireNonNull(file));
      assertThat(lines)
          .containsExactlyInAnyOrder(
              "@lambda-proxy neraca/LambdaSitesTest$Sample get ()Ljava/util/function/Supplier;"
                  + " ()Ljava/lang/Object; REF_newInvokeSpecial java/lang/StringBuilder <init> ()V"
                  + " ()Ljava/lang/StringBuilder;",
              "@lambda-proxy neraca/LambdaSitesTest$Sample applyAsInt"
                  + " (I)Ljava/util/function/IntUnaryOperator; (I)I REF_invokeStatic"
                  + " neraca/LambdaSitesTest$Sample lambda$more$0 (II)I (I)I");
    }
  }

  @Test
  void whatIsNoClassFileIsSaidSo() {
    byte[] text =
        "this is a text and no class file, however long it may be"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThatThrownBy(() -> LambdaSites.of(new ByteArrayInputStream(text)))
        .isInstanceOf(IOException.class);
  }
}
