package neraca.finance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import neraca.model.result.Note;

/** The notes found on the way, each under the sheet it belongs to. */
final class Findings {
  private final Map<Sheet, List<Note>> notes = new EnumMap<>(Sheet.class);

  void add(Sheet sheet, Note note) {
    notes.computeIfAbsent(sheet, s -> new ArrayList<>()).add(note);
  }

  List<Note> under(Sheet sheet) {
    return notes.getOrDefault(sheet, List.of());
  }

  /** All notes in the order of the sheets. */
  List<Note> all() {
    return notes.values().stream().flatMap(List::stream).toList();
  }
}
