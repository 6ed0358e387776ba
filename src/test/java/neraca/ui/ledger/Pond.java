package neraca.ui.ledger;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import neraca.model.Entity;
import neraca.model.StudyInfo;
import neraca.model.Words;
import neraca.model.result.Figure;
import neraca.model.result.Value;
import neraca.text.Language;
import neraca.text.Texts;
import neraca.ui.desk.Desk;
import neraca.ui.kit.Jobs;
import neraca.ui.kit.Trail;
import neraca.ui.ledger.Sheet.Cursor;
import neraca.work.Study;
import neraca.work.sample.Samples;
import org.apache.commons.math3.fraction.BigFraction;

/** The ledger of the fishing pond, or of an empty study, in a real file and without a toolkit. */
final class Pond implements AutoCloseable {
  final Study study;
  final Desk desk;
  final Trail trail = new Trail();
  final LedgerViewModel model;

  final javafx.util.Subscription shown;

  private Pond(Study study, Jobs jobs) {
    this.study = study;
    desk = new Desk(study, jobs);
    model = new LedgerViewModel(desk, trail);
    shown = model.shown();
  }

  static Pond sample(Path folder) {
    Path file = folder.resolve("pond.neraca");
    Samples.write("tunggulwulung", file);
    return new Pond(Study.openForWriting(file), Jobs.inline());
  }

  static Pond readOnly(Path folder) {
    Path file = folder.resolve("pond.neraca");
    Samples.write("tunggulwulung", file);
    return new Pond(Study.openReadOnly(file), Jobs.inline());
  }

  static Pond empty(Path folder) {
    StudyInfo info =
        new StudyInfo(UUID.randomUUID(), "new", Words.of("Baru"), "id", "IDR", Words.NONE);
    return new Pond(Study.create(folder.resolve("new.neraca"), info), Jobs.inline());
  }

  /** The row of that name on the sheet shown. */
  String row(String name) {
    Sheet sheet = model.sheet().get();
    int column = sheet.columnOf("name");
    return sheet.lines().stream()
        .filter(line -> line.spots().get(column).words().inIndonesian().equals(name))
        .map(Sheet.Line::row)
        .findFirst()
        .orElseThrow();
  }

  Cursor cell(String name, String field) {
    return new Cursor(row(name), field);
  }

  boolean type(Cursor cell, String text) {
    return model.edits().set(cell, text, Language.ID);
  }

  /** What a cell shows, in Indonesian and without a currency. */
  String shown(String row, String field) {
    Sheet sheet = model.sheet().get();
    Texts texts = Texts.of(Language.ID);
    int column = sheet.columnOf(field);
    return neraca.text.ColumnText.of(sheet.table(), texts)
        .get(column)
        .say(sheet.table().rows().get(sheet.indexOf(row)).get(column));
  }

  BigFraction figure(String id) {
    Optional<Figure> figure = model.figure("finance/" + id);
    return ((Value.Exactly) figure.orElseThrow().value()).fraction();
  }

  String refusal() {
    return model.edits().refused().get().orElseThrow().says().key();
  }

  <E extends Entity> List<E> all(Class<E> kind) {
    return study.all(kind);
  }

  static BigFraction n(long number) {
    return new BigFraction(number);
  }

  UUID uuid(String row) {
    return UUID.fromString(requireNonNull(row));
  }

  @Override
  public void close() {
    study.close();
  }
}
