package neraca.cli;

import neraca.model.InstrumentVersion;
import neraca.statistics.InstrumentResult;
import neraca.work.VersionCheck;

/** The JSON of the versions that were kept of an instrument. */
final class VersionJson {
  private VersionJson() {}

  /** The fields {@code versions}, and {@code reported_version} where reports tell of one. */
  static void write(Json json, VersionCheck.Told told) {
    json.array(
        "versions",
        told.compared().rows().stream().filter(row -> row.kept() != null).toList(),
        row -> version(json, row));
    told.reported()
        .ifPresent(
            reported ->
                json.object(
                    "reported_version",
                    () -> {
                      kept(json, reported.kept());
                      InstrumentJson.tested(json, reported.result(), reported.refusal(), false);
                    }));
  }

  private static void version(Json json, VersionCheck.Row row) {
    if (row.kept() != null) {
      kept(json, row.kept());
    }
    json.whole("k", row.items());
    InstrumentResult result = row.result();
    if (result == null) {
      return;
    }
    json.whole("used", result.used());
    json.number("alpha", result.scale().alpha());
    json.whole("valid", row.valid());
    json.number("mean", result.scale().mean());
    json.number("sd", result.scale().sd());
    json.number("sem", result.scale().sem());
  }

  private static void kept(Json json, VersionCheck.Kept kept) {
    InstrumentVersion version = kept.version();
    json.text("id", version.uuid().toString());
    json.words("reason", version.reason());
    json.flag("reported", version.reported());
    json.texts("left_out", kept.leftOut());
    json.texts("removed_items", kept.gone());
  }
}
