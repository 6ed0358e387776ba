package neraca.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another program on the same files: a Java process that is killed when it is closed. */
public final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private Child(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Runs the main method of a class with the class path of this program, cheaply. */
  public static Child of(Class<?> main, String... arguments) throws IOException {
    // What is killed cannot remove the driver's unpacked library: it stays with the test's files.
    Path home = Files.createDirectories(Path.of(System.getProperty("neraca.home")));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Dneraca.home=" + home,
                "-Dorg.sqlite.tmpdir=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line it says; null when it has ended. */
  public String line() throws IOException {
    return output.readLine();
  }

  /** Kills it; what it said before can still be read. */
  public void kill() throws InterruptedException {
    // Process.destroyForcibly() would also close its output.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
