package neraca.ui.welcome;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import neraca.model.Words;
import neraca.model.result.Cell;
import neraca.model.result.Phrase;
import neraca.model.result.Refusal;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Light;
import neraca.work.Study;
import neraca.work.home.NewFiles;
import neraca.work.home.Settings;
import neraca.work.recent.RecentStudies;
import neraca.work.recent.RecentStudies.State;
import neraca.work.sample.Samples;

/** Opens and makes studies, and knows which were opened last and how their files are found. */
public final class WelcomeViewModel {
  /**
   * A study opened before.
   *
   * @param state key of the word for how the file is found
   * @param missing whether there is nothing to open
   */
  public record RecentFile(
      Path path, Words name, Instant opened, String state, Light light, boolean missing) {}

  /**
   * A file that was not opened.
   *
   * @param copy the newest good copy of a damaged file
   * @param missing whether there is no such file
   */
  public record Trouble(Path file, Phrase says, Optional<Path> copy, boolean missing) {
    /** Asks whether to open the copy, telling how old it is. */
    public Phrase offer(Path good) {
      LocalDateTime made =
          LocalDateTime.ofInstant(
              Instant.ofEpochMilli(good.toFile().lastModified()), ZoneId.systemDefault());
      Words when =
          new Words(
              DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm", Locale.ROOT).format(made),
              DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(made));
      return Phrase.of("welcome.damaged", "when", Cell.own(when))
          .with("file", file.getFileName().toString());
    }
  }

  private final Settings settings;
  private final RecentStudies recent;
  private final Jobs jobs;
  private final Consumer<Opened> opened;
  private final ObservableList<RecentFile> files = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
  private Consumer<Trouble> troubled = trouble -> {};

  /**
   * @param opened takes over what was opened, and closes it
   */
  public WelcomeViewModel(Settings settings, Jobs jobs, Consumer<Opened> opened) {
    this.settings = settings;
    this.recent = new RecentStudies(settings);
    this.jobs = jobs;
    this.opened = opened;
    // Ends however it ends, also by a defect of ours.
    jobs.running().subscribe(running -> opening.set(opening.get() && running));
  }

  /** Studies opened last, newest first. */
  public ObservableList<RecentFile> files() {
    return files;
  }

  /** Whether a study is on its way. */
  public ReadOnlyBooleanProperty opening() {
    return opening.getReadOnlyProperty();
  }

  /** Who hears of a file that was not opened. */
  public void onTrouble(Consumer<Trouble> listener) {
    troubled = listener;
  }

  /** Names of the bundled studies. */
  public List<String> samples() {
    return Samples.NAMES;
  }

  /** Looks at every file of the list again; the list stands at once, what was found follows. */
  public void look() {
    jobs.store(
        recent::all,
        found -> {
          files.setAll(found.stream().map(WelcomeViewModel::unknown).toList());
          for (RecentFile file : List.copyOf(files)) {
            jobs.latest(
                "recent " + file.path(),
                () -> RecentStudies.state(file.path()),
                state -> state,
                state -> files.replaceAll(f -> f.equals(file) ? known(f, state) : f));
          }
        });
  }

  private static RecentFile unknown(RecentStudies.Recent recent) {
    return new RecentFile(
        recent.path(),
        recent.name(),
        recent.opened(),
        "welcome.state.looking",
        Light.NO_DATA,
        false);
  }

  private static RecentFile known(RecentFile file, State state) {
    Light light =
        switch (state) {
          case SOUND -> Light.GOOD;
          case READ_ONLY -> Light.INFORMATION;
          case MISSING -> Light.NO_DATA;
          case DAMAGED, UNREADABLE -> Light.POOR;
          case NEWER -> Light.FAIR;
        };
    return new RecentFile(
        file.path(),
        file.name(),
        file.opened(),
        "welcome.state." + state.name().toLowerCase(Locale.ROOT),
        light,
        state == State.MISSING);
  }

  /** Takes a study off the list; its file stays. */
  public void forget(Path path) {
    files.removeIf(file -> file.path().equals(path));
    jobs.store(
        () -> {
          recent.forget(path);
          return path;
        },
        forgotten -> {});
  }

  public void open(Path path) {
    start(() -> Study.open(path), refusal -> troubled.accept(trouble(path, refusal)));
  }

  private static Trouble trouble(Path path, Refusal refusal) {
    Optional<Path> copy =
        refusal.phrase().key().equals("study.file_damaged_copy")
                && refusal.phrase().places().get("copy") instanceof Cell.Code code
            ? Optional.of(Path.of(code.text()))
            : Optional.empty();
    return new Trouble(
        path, refusal.phrase(), copy, refusal.phrase().key().equals("study.file_missing"));
  }

  /** Opens the good copy of a damaged file, put beside it under a name of its own. */
  public void recover(Trouble damaged) {
    damaged
        .copy()
        .ifPresent(
            copy ->
                start(
                    () -> Study.open(NewFiles.recover(damaged.file(), copy)),
                    refusal -> troubled.accept(trouble(damaged.file(), refusal))));
  }

  /** Opens a copy of a bundled study, made among the documents. */
  public void sample(String name) {
    Path wanted = NewFiles.documents().resolve(name + NewFiles.ENDING);
    start(
        () -> {
          Path file = NewFiles.free(wanted);
          Samples.write(name, file);
          return Study.open(file);
        },
        refusal -> troubled.accept(trouble(wanted, refusal)));
  }

  /** A new study to be typed. */
  public NewStudyViewModel begin() {
    return new NewStudyViewModel(NewFiles.documents(), java.time.YearMonth.now());
  }

  /**
   * Makes the study that was typed and opens it, or lets the form say what is wrong.
   *
   * @param done runs when it is open, before it is handed on
   */
  public void create(NewStudyViewModel typed, Runnable done) {
    typed.draft().ifPresent(draft -> start(draft::make, done, typed::refuse));
  }

  private void start(Supplier<Study> open, Consumer<Refusal> refused) {
    start(open, () -> {}, refused);
  }

  private void start(Supplier<Study> open, Runnable done, Consumer<Refusal> refused) {
    if (opening.get()) {
      return;
    }
    opening.set(true);
    jobs.store(
        () -> {
          Opened now = Opened.of(open.get());
          recent.opened(now.study().path(), now.info().name());
          return now;
        },
        now -> {
          done.run();
          opened.accept(now);
        },
        refused);
  }

  /** Whether it has still to be asked who works here. */
  public boolean first() {
    return settings.first();
  }

  public String person() {
    return settings.person();
  }

  /**
   * Keeps who works here and what this laptop's numbers of respondents begin with.
   *
   * @param done runs when it is kept
   */
  public void introduce(String person, String prefix, Runnable done) {
    jobs.store(
        () -> {
          settings.introduce(person, prefix);
          return person;
        },
        kept -> done.run());
  }
}
