package neraca;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Makes the archives of classes (class-data sharing) that let Neraca start quickly, beside the
 * program's own jar: {@code neraca.jsa} for testing a table, {@code neraca-window.jsa} for all
 * else, and {@code neraca.jsa.java} with the Java that made them, the only one that can use them.
 * Two, because a large one takes a short command longer. Run once where the program has been put:
 *
 * <pre>java -cp lib/neraca-VERSION.jar neraca.StartArchive</pre>
 *
 * Without them everything works, only starting takes longer; so when they cannot be made, nothing
 * is said and nothing is left behind.
 */
public final class StartArchive {
  /** Answers that have everything: a reliable scale, a common factor, a missing cell. */
  private static final String ANSWERS =
      """
      a,b,c,d
      1,2,1,2
      2,1,2,1
      2,3,2,2
      3,2,3,4
      3,4,3,2
      4,3,2,3
      3,3,4,4
      4,5,3,4
      5,4,4,3
      4,4,5,5
      5,3,4,5
      ,4,3,3
      2,2,3,3
      """;

  /** Beginnings of the names of libraries whose classes the window needs. */
  private static final List<String> WINDOW =
      List.of("neraca-", "javafx-", "controlsfx-", "atlantafx-", "ikonli-");

  private final Path jar;
  private final Path work;

  private StartArchive(Path jar, Path work) {
    this.jar = jar;
    this.work = work;
  }

  public static void main(String[] args) throws IOException, URISyntaxException {
    Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path work = Files.createTempDirectory("neraca");
    try {
      if (Files.isRegularFile(jar)) {
        new StartArchive(jar, work).make();
      }
    } catch (IOException noArchive) {
      // Starting takes longer.
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private void make() throws IOException {
    List<String> classes = new ArrayList<>();
    Path answers = Files.writeString(work.resolve("answers.csv"), ANSWERS);
    add(classes, loadedBy("instrument", answers.toString(), "--json"));
    add(classes, loadedBy("instrument", answers.toString(), "--lang", "id"));
    archive("neraca.jsa", classes);
    add(classes, loadedBy("demo", work.resolve("demo").toString()));
    add(classes, ofTheWindow());
    archive("neraca-window.jsa", classes);
    Files.writeString(jar.resolveSibling("neraca.jsa.java"), java().toRealPath() + "\n");
  }

  /**
   * Adds what is not there yet. Lambdas that are alike have a line each, and only as many as there
   * are lines come from the archive; the others are made anew, which takes a millisecond each.
   */
  private static void add(List<String> classes, Collection<String> more) {
    Map<String, Integer> there = new HashMap<>();
    classes.forEach(line -> there.merge(line, 1, Integer::sum));
    more.stream().filter(line -> there.merge(line, -1, Integer::sum) < 0).forEach(classes::add);
  }

  private void archive(String name, List<String> classes) throws IOException {
    Path list = Files.write(work.resolve("classes"), classes);
    Path made = jar.resolveSibling(name + ".new");
    java("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + made);
    Files.move(made, jar.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private List<String> loadedBy(String... command) throws IOException {
    Path list = work.resolve("loaded");
    List<String> arguments = new ArrayList<>(List.of("-XX:DumpLoadedClassList=" + list));
    arguments.addAll(List.of("-jar", jar.toString()));
    arguments.addAll(List.of(command));
    java(arguments.toArray(String[]::new));
    // Later Javas number the classes of a list, which several lists in one must not do.
    return Files.readAllLines(list).stream()
        .filter(line -> !line.contains(" source: "))
        .map(line -> line.replaceFirst(" id: \\d+$", ""))
        .toList();
  }

  /**
   * All classes and lambdas that it may come to need: no window can be shown while a program is
   * built.
   */
  private List<String> ofTheWindow() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(jar.toAbsolutePath().getParent())) {
      for (Path file : files.filter(StartArchive::isOfTheWindow).sorted().toList()) {
        try (JarFile library = new JarFile(file.toFile())) {
          for (JarEntry entry : library.stream().filter(StartArchive::isClass).toList()) {
            String name = entry.getName();
            lines.add(name.substring(0, name.length() - ".class".length()));
            try (InputStream read = library.getInputStream(entry)) {
              lines.addAll(LambdaSites.of(read));
            }
          }
        }
      }
    }
    return lines;
  }

  private static boolean isClass(JarEntry entry) {
    String name = entry.getName();
    return name.endsWith(".class") && !name.endsWith("-info.class");
  }

  private static boolean isOfTheWindow(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".jar") && WINDOW.stream().anyMatch(name::startsWith);
  }

  private static Path java() {
    String name = File.separatorChar == '\\' ? "java.exe" : "java";
    return Path.of(System.getProperty("java.home"), "bin", name);
  }

  /** Runs a Java as the launcher does, unheard. */
  private void java(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(java().toString()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", jar.toString()));
    command.addAll(List.of(arguments));
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(work.resolve("said").toFile())
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
