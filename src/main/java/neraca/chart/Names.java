package neraca.chart;

import java.util.List;
import neraca.model.result.Cell;
import neraca.model.result.Chart;

/** The column of codes and statements to the left of rows. */
final class Names {
  private static final double WIDEST = 0.42;
  private static final int LINES = 3;
  private static final double GAP = 8;

  private final Lettering letters;
  private final double codes;
  private final double words;

  Names(List<Chart.Label> labels, Lettering letters, double width) {
    this.letters = letters;
    codes =
        labels.stream().mapToDouble(l -> Lettering.width(l.code(), letters.strong)).max().orElse(0);
    double gap = codes > 0 ? letters.px(GAP) : 0;
    double widest =
        labels.stream()
            .mapToDouble(l -> Lettering.width(letters.say(l.words()), letters.body))
            .max()
            .orElse(0);
    words = Math.min(widest + 1, Math.max(width * WIDEST - codes - gap, 0));
  }

  /** How wide the column is. */
  double width() {
    double gap = codes > 0 && words > 1 ? letters.px(GAP) : 0;
    return codes + gap + (words > 1 ? words : 0);
  }

  private List<String> lines(Chart.Label label) {
    return Lettering.wrap(letters.say(label.words()), letters.body, words, LINES);
  }

  /** How high the words of a row stand. */
  double height(Chart.Label label) {
    return Math.max(lines(label).size(), 1) * Lettering.line(letters.body);
  }

  /** What stands over the words, on this base line. */
  void opening(Pen pen, Cell opening, double baseline) {
    double x = width() - (words > 1 ? words : 0);
    String said = Lettering.cut(letters.say(opening), letters.caption, Math.max(words, 1));
    pen.words(said, x, baseline, letters.caption, pen.ink.muted());
  }

  void paint(Pen pen, Chart.Label label, double middle) {
    double drop = Lettering.drop(letters.body);
    pen.words(label.code(), 0, middle + drop, letters.strong, pen.ink.text());
    List<String> lines = lines(label);
    double x = width() - (words > 1 ? words : 0);
    double line = Lettering.line(letters.body);
    for (int i = 0; i < lines.size(); i++) {
      double y = middle + (i - (lines.size() - 1) / 2.0) * line;
      pen.words(lines.get(i), x, y + drop, letters.body, pen.ink.text());
    }
  }
}
