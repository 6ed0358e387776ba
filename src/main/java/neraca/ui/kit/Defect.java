package neraca.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * An error of ours, as it is shown and sent.
 *
 * @param code short; the same wherever the same line fails for the same reason
 * @param report code, program, system and stack
 */
public record Defect(String code, String report) {
  public static Defect of(Throwable thrown) {
    String code = code(thrown);
    StringWriter report = new StringWriter();
    PrintWriter lines = new PrintWriter(report);
    lines.println("Neraca " + code);
    lines.println(
        "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name"));
    thrown.printStackTrace(lines);
    return new Defect(code, report.toString());
  }

  /** Gives what nobody catches, on whatever thread, to this listener. */
  public static void onUncaught(Consumer<Throwable> listener) {
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> listener.accept(thrown));
  }

  private static String code(Throwable thrown) {
    String where =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("neraca."))
            .findFirst()
            .map(StackTraceElement::toString)
            .orElse("");
    int hash = (thrown.getClass().getName() + where).hashCode();
    return String.format("N-%04X", (hash ^ hash >>> 16) & 0xFFFF);
  }
}
