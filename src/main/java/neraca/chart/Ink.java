package neraca.chart;

import java.awt.Color;

/**
 * The colours of a picture.
 *
 * @param line of axes and whiskers
 * @param rule of frames and ticks, fainter
 * @param band of faint fills
 * @param onAccent words on the accent
 */
public record Ink(
    Color paper,
    Color text,
    Color muted,
    Color line,
    Color rule,
    Color band,
    Color accent,
    Color onAccent) {
  /** On white; reports and saved pictures always. */
  public static final Ink LIGHT =
      new Ink(
          Color.WHITE,
          new Color(0x24292f),
          new Color(0x57606a),
          new Color(0x6e7781),
          new Color(0xd0d7de),
          new Color(0xf3f5f7),
          new Color(0x0969da),
          Color.WHITE);

  /** {@code share} of the one and the rest of the other; translucent colours stay behind. */
  static Color mix(Color one, Color other, double share) {
    return new Color(
        part(one.getRed(), other.getRed(), share),
        part(one.getGreen(), other.getGreen(), share),
        part(one.getBlue(), other.getBlue(), share));
  }

  private static int part(int one, int other, double share) {
    return (int) Math.round(one * share + other * (1 - share));
  }

  /** The accent, weaker. */
  Color accent(double strength) {
    return mix(accent, paper, strength);
  }

  /** A grey between paper and muted words. */
  Color grey(double strength) {
    return mix(muted, paper, strength);
  }

  /** What can be read on this fill. */
  Color on(Color fill) {
    return distance(fill, text) >= distance(fill, onAccent) ? text : onAccent;
  }

  private static double distance(Color one, Color other) {
    return Math.abs(brightness(one) - brightness(other));
  }

  private static double brightness(Color c) {
    return 0.299 * c.getRed() + 0.587 * c.getGreen() + 0.114 * c.getBlue();
  }
}
