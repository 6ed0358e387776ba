package neraca.model.score;

/** A grade of an indicator, A = 4 points … D = 1 (Rangkuti 2011, step 3). */
public enum Grade {
  D(1),
  C(2),
  B(3),
  A(4);

  private final int points;

  Grade(int points) {
    this.points = points;
  }

  public int points() {
    return points;
  }
}
