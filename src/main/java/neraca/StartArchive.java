package neraca;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Makes the archive of classes (class-data sharing) that lets Neraca start quickly, beside the
 * program's own jar: {@code neraca.jsa}, and {@code neraca.jsa.java} with the Java that made it,
 * the only one that can use it. Run once where the program has been put:
 *
 * <pre>java -cp lib/neraca-VERSION.jar neraca.StartArchive</pre>
 *
 * Without the archive everything works, only starting takes longer; so when it cannot be made,
 * nothing is said and nothing is left behind.
 */
public final class StartArchive {
  private static final String ANSWERS = "a,b,c\n1,2,1\n2,3,3\n3,3,4\n,4,4\n5,5,4\n";

  /** Beginnings of the names of libraries whose classes the window needs. */
  private static final List<String> WINDOW = List.of("neraca-", "javafx-", "controlsfx-");

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
    Set<String> classes = new LinkedHashSet<>();
    Path answers = Files.writeString(work.resolve("answers.csv"), ANSWERS);
    classes.addAll(loadedBy("instrument", answers.toString(), "--json"));
    classes.addAll(loadedBy("instrument", answers.toString(), "--lang", "id"));
    classes.addAll(loadedBy("describe", answers.toString(), "--scale", "1-5"));
    classes.addAll(loadedBy("demo", work.resolve("demo").toString()));
    classes.addAll(ofTheWindow());
    Path list = Files.write(work.resolve("classes"), classes);
    Path made = jar.resolveSibling("neraca.jsa.new");
    java("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + made);
    Path archive = jar.resolveSibling("neraca.jsa");
    Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(jar.resolveSibling("neraca.jsa.java"), java().toRealPath() + "\n");
  }

  private List<String> loadedBy(String... command) throws IOException {
    Path list = work.resolve("loaded");
    List<String> arguments = new ArrayList<>(List.of("-XX:DumpLoadedClassList=" + list));
    arguments.addAll(List.of("-jar", jar.toString()));
    arguments.addAll(List.of(command));
    java(arguments.toArray(String[]::new));
    return Files.exists(list) ? Files.readAllLines(list) : List.of();
  }

  /** All classes that it may come to need: no window can be shown while a program is built. */
  private Set<String> ofTheWindow() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (Stream<Path> files = Files.list(jar.toAbsolutePath().getParent())) {
      for (Path file :
          files.filter(f -> WINDOW.stream().anyMatch(fileName(f)::startsWith)).sorted().toList()) {
        try (JarFile library = new JarFile(file.toFile())) {
          library.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
              .forEach(name -> names.add(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return names;
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
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
      Thread.currentThread().interrupt();
    }
  }
}
