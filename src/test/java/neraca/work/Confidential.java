package neraca.work;

import java.util.List;
import neraca.model.Questionnaire;
import neraca.model.Response;

/** Makes questionnaires of a study confidential, and chooses how many answered them. */
public final class Confidential {
  private Confidential() {}

  /** The questionnaire of that code, marked as confidential. */
  public static Questionnaire mark(Study study, String code) {
    Questionnaire q =
        study.all(Questionnaire.class).stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow();
    Questionnaire marked =
        new Questionnaire(
            q.uuid(), q.code(), q.position(), q.name(), q.scale(), q.about(), true, q.note());
    study.edit(new Edit.Put(marked));
    return marked;
  }

  /** Only the first so many answers are left. */
  public static void leave(Study study, Questionnaire of, int respondents) {
    List<Response> all = responses(study, of);
    all.subList(respondents, all.size())
        .forEach(r -> study.edit(new Edit.Remove(Response.class, r.uuid())));
  }

  /** The first so many answered in the pilot. */
  public static void pilot(Study study, Questionnaire of, int respondents) {
    responses(study, of).stream()
        .limit(respondents)
        .forEach(
            r ->
                study.edit(
                    new Edit.Put(
                        new Response(
                            r.uuid(),
                            r.respondent(),
                            r.questionnaire(),
                            r.business(),
                            r.period(),
                            Response.Wave.PILOT,
                            1))));
  }

  private static List<Response> responses(Study study, Questionnaire of) {
    return study.all(Response.class).stream()
        .filter(r -> r.questionnaire().equals(of.uuid()))
        .toList();
  }
}
