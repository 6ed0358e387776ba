package neraca.ui.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neraca.model.Business;
import neraca.model.Period;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.desk.NewCode;
import neraca.ui.desk.PlaceViewModel;
import neraca.work.Edit;
import neraca.work.Study;
import neraca.work.home.NewFiles;

/**
 * A new study as it is typed: its name, its file, the business and the period that answers and
 * ledger lines will belong to. The file's name follows the study's until somebody writes another.
 */
public final class NewStudyViewModel {
  /**
   * What is wrong, and at which field: {@code name}, {@code file}, {@code business} or {@code
   * period}.
   */
  public record Wrong(String field, Phrase says) {}

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty file = new SimpleStringProperty("");
  private final StringProperty business = new SimpleStringProperty("");
  private final StringProperty numberFormat = new SimpleStringProperty("id");
  private final ObjectProperty<Optional<Wrong>> wrong =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Integer> month = new SimpleObjectProperty<>();
  private final StringProperty year = new SimpleStringProperty();
  private final ObjectProperty<Integer> months = new SimpleObjectProperty<>(1);
  private Path folder;
  private String suggested;

  /**
   * @param folder where the file is suggested
   * @param first the month that is suggested
   */
  public NewStudyViewModel(Path folder, YearMonth first) {
    this.folder = folder;
    month.set(first.getMonthValue());
    year.set(String.valueOf(first.getYear()));
    suggested = suggestion();
    file.set(suggested);
    name.subscribe((before, now) -> follow());
    file.subscribe((before, now) -> wrong.set(Optional.empty()));
    year.subscribe((before, now) -> wrong.set(Optional.empty()));
    business.subscribe((before, now) -> wrong.set(Optional.empty()));
  }

  public StringProperty name() {
    return name;
  }

  /** The path of the file as typed. */
  public StringProperty file() {
    return file;
  }

  public StringProperty business() {
    return business;
  }

  /** How numbers are typed: {@code id} 1.500,25 or {@code en} 1,500.25. */
  public StringProperty numberFormat() {
    return numberFormat;
  }

  /** First month of the period, 1 to 12. */
  public ObjectProperty<Integer> month() {
    return month;
  }

  /** Year of the first month, as typed. */
  public StringProperty year() {
    return year;
  }

  /** How many months the period has. */
  public ObjectProperty<Integer> months() {
    return months;
  }

  public ObjectProperty<Optional<Wrong>> wrong() {
    return wrong;
  }

  private void follow() {
    wrong.set(Optional.empty());
    boolean followed = file.get().equals(suggested);
    suggested = suggestion();
    if (followed) {
      file.set(suggested);
    }
  }

  private String suggestion() {
    String stem = NewCode.of(name.get(), "studi", List.of()).replace('_', '-');
    return NewFiles.free(folder.resolve(stem + NewFiles.ENDING)).toString();
  }

  /** Another folder was chosen, or a whole path. */
  public void put(Path chosen) {
    Path parent = chosen.getParent();
    folder = parent == null ? folder : parent;
    String text = chosen.toString();
    file.set(text.endsWith(NewFiles.ENDING) ? text : text + NewFiles.ENDING);
  }

  /** What was typed, to be made into a file on the store lane; empty where something is wrong. */
  Optional<Draft> draft() {
    wrong.set(objection());
    if (wrong.get().isPresent()) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.of(PlaceViewModel.year(year.get()), month.get());
    return Optional.of(
        new Draft(
            Path.of(file.get().strip()),
            info(),
            Words.of(business.get().strip()),
            PlaceViewModel.period(first, months.get())));
  }

  private Optional<Wrong> objection() {
    if (name.get().isBlank()) {
      return Optional.of(new Wrong("name", Phrase.of("welcome.new.no_name")));
    }
    if (!isPath(file.get())) {
      return Optional.of(new Wrong("file", Phrase.of("welcome.new.no_file")));
    }
    if (business.get().isBlank()) {
      return Optional.of(new Wrong("business", Phrase.of("place.refused.name")));
    }
    try {
      PlaceViewModel.year(year.get());
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(new Wrong("period", refusal.phrase()));
    }
  }

  private static boolean isPath(String text) {
    try {
      return !text.isBlank() && Path.of(text.strip()).getFileName() != null;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The file could not be made. */
  void refuse(Refusal refusal) {
    wrong.set(Optional.of(new Wrong("file", refusal.phrase())));
  }

  private StudyInfo info() {
    return new StudyInfo(
        UUID.randomUUID(),
        NewCode.of(name.get(), "studi", List.of()),
        Words.of(name.get().strip()),
        numberFormat.get(),
        "IDR",
        Words.NONE);
  }

  /** A new study that can be made. */
  record Draft(Path file, StudyInfo info, Words business, Period period) {
    Study make() {
      Study study = Study.create(file, info);
      Business first =
          new Business(
              UUID.randomUUID(), NewCode.of(business.id(), "usaha", List.of()), 1, business);
      study.edit(
          new Edit.Several(
              Phrase.of("study.edit.begin"), List.of(new Edit.Put(first), new Edit.Put(period))));
      return study;
    }
  }
}
