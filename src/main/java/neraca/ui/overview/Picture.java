package neraca.ui.overview;

import java.util.List;
import java.util.Optional;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.ui.kit.Findings;
import neraca.ui.kit.Light;
import org.jspecify.annotations.Nullable;

/**
 * A study at a glance.
 *
 * @param standing null while no indicator has a grade
 * @param money revenue, cost, profit, R/C and rentability; none while no ledger line is entered
 * @param path the steps to a verdict; none once there is one
 * @param next the one next step
 */
record Picture(
    @Nullable Standing standing,
    List<Figure> money,
    List<Part> parts,
    Phrase contents,
    List<Step> path,
    Next next,
    List<Issue> issues,
    Findings findings) {

  Optional<Standing> verdict() {
    return Optional.ofNullable(standing);
  }

  /** Whether any part has data; a study without any has only the path to show. */
  boolean holdsAnything() {
    return parts.stream().anyMatch(part -> part.light() != Light.NO_DATA);
  }

  /** How many of the issues change nothing and are only worth knowing. */
  int remarks() {
    return (int) issues.stream().filter(issue -> issue.light() == Light.INFORMATION).count();
  }
}
