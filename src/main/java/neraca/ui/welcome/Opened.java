package neraca.ui.welcome;

import java.util.List;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.StudyInfo;
import neraca.work.Study;

/** A study that has been opened, with what the frame of the window says of it. */
public record Opened(Study study, StudyInfo info, List<Business> businesses, List<Period> periods) {
  /** Reads it; call on the store lane. */
  static Opened of(Study study) {
    boolean read = false;
    try {
      Opened opened =
          new Opened(study, study.info(), study.all(Business.class), study.all(Period.class));
      read = true;
      return opened;
    } finally {
      if (!read) {
        study.close();
      }
    }
  }
}
