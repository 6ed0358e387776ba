package neraca.model.result;

/** What a figure is counted in. Percent values are percent points. */
public enum Unit {
  NUMBER,
  COUNT,
  RATIO,
  PERCENT,
  /** The study's currency. */
  MONEY,
  MONEY_PER_CUSTOMER,
  MONEY_PER_EMPLOYEE,
  POINTS,
  YEARS
}
