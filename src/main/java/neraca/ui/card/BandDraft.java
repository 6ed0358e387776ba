package neraca.ui.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.score.Grade;

/** A band while it is typed; an empty bound is the open band at the bottom. */
public final class BandDraft {
  private final StringProperty lower;
  private final ObjectProperty<Grade> grade;

  BandDraft(String lower, Grade grade) {
    this.lower = new SimpleStringProperty(lower);
    this.grade = new SimpleObjectProperty<>(grade);
  }

  public StringProperty lower() {
    return lower;
  }

  public ObjectProperty<Grade> grade() {
    return grade;
  }
}
