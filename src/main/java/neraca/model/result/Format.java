package neraca.model.result;

/** How a number is shown: its unit and how many decimals at least and at most. */
public record Format(Unit unit, int fewest, int most) {
  public static final Format COUNT = new Format(Unit.COUNT, 0, 0);
  public static final Format MONEY = new Format(Unit.MONEY, 0, 2);
  public static final Format RATIO = new Format(Unit.RATIO, 2, 2);
  public static final Format PERCENT = new Format(Unit.PERCENT, 2, 2);
  public static final Format SCORE = new Format(Unit.PERCENT, 1, 1);
  public static final Format WEIGHT = new Format(Unit.PERCENT, 0, 2);
  public static final Format POINTS = new Format(Unit.POINTS, 0, 2);
  public static final Format MEAN = new Format(Unit.NUMBER, 2, 2);
  public static final Format STATISTIC = new Format(Unit.NUMBER, 3, 3);

  /** A quantity as typed: as many decimals as it has, up to six. */
  public static final Format PLAIN = new Format(Unit.NUMBER, 0, 6);
}
