package neraca.ui.overview;

import java.util.List;
import neraca.model.result.Figure;
import neraca.model.result.Phrase;
import neraca.ui.desk.Target;
import neraca.ui.kit.Light;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the study holds and how it stands.
 *
 * @param id its name is the key {@code overview.part.id}
 * @param says what it holds, in pieces
 * @param figures its main numbers, which follow
 * @param target the screen that shows it; null where there is none yet
 */
record Part(
    String id,
    List<Phrase> says,
    List<Figure> figures,
    Light light,
    Phrase state,
    @Nullable Target target) {}
