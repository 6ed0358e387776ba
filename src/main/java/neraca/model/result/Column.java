package neraca.model.result;

/** A column of a table; numbers stand right-aligned. */
public record Column(Cell heading, boolean numeric) {
  public static Column text(String key) {
    return new Column(Cell.said(key), false);
  }

  public static Column number(String key) {
    return new Column(Cell.said(key), true);
  }
}
