package neraca.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Options of a drop-down in words; nobody types one. */
public final class Worded<T> extends StringConverter<T> {
  private final Function<T, String> words;

  public Worded(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T option) {
    return option == null ? "" : words.apply(option);
  }

  @Override
  public T fromString(String text) {
    throw new IllegalStateException("not editable: " + text);
  }
}
