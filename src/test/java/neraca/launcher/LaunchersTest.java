package neraca.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that start the program, with a Java that only tells what it was given. */
class LaunchersTest {
  private static final Path UNIX = Path.of("installer/launcher/neraca");
  private static final Path WINDOWS = Path.of("installer/launcher/neraca.bat");
  private static final Pattern FLAG = Pattern.compile("(?<![\\w-])-[XD][\\w:+.=/-]+");

  @TempDir Path folder;

  private record Said(int status, List<String> lines) {}

  @Test
  void windowsAndUnixGiveJavaTheSameFlags() throws IOException {
    List<String> unix = flags(UNIX);
    assertThat(unix).contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
    assertThat(unix).contains("-Xmn12m", "-XX:ReservedCodeCacheSize=200m");
    assertThat(flags(WINDOWS)).containsExactlyInAnyOrderElementsOf(unix);
    assertThat(flags(Path.of("installer/linux.sh")))
        .containsAll(unix.stream().filter(flag -> !flag.endsWith("=")).toList());
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void argumentsArriveAsTheyWereGiven() throws Exception {
    Path java = java("Java Home (x86)");
    String[] arguments = {"instrument", "a b.csv", "100% \"x\" $HOME !y&z", "", "*"};
    Said said = start(java, "Nera ca", arguments);
    assertThat(said.status()).isEqualTo(5);
    assertThat(said.lines()).endsWith(brackets(arguments));
    assertThat(said.lines())
        .contains("[" + folder.toRealPath().resolve("Nera ca/lib/neraca-1.jar") + "]")
        .containsSubsequence("[-Xshare:auto]", "[-jar]");
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void onlyTheJavaThatMadeTheArchiveIsGivenIt() throws Exception {
    Path java = java("jdk");
    Path lib = folder.resolve("neraca/lib");
    Files.createDirectories(lib);
    Files.writeString(lib.resolve("neraca.jsa.java"), java.toRealPath() + "\n");
    String archive = "[-XX:SharedArchiveFile=" + lib.toRealPath() + "/";
    assertThat(start(java, "neraca", "instrument").lines())
        .contains(archive + "neraca.jsa]", "[-XX:CompileThresholdScaling=2]");
    assertThat(start(java, "neraca", "show").lines())
        .contains(archive + "neraca-window.jsa]", "[-XX:CompileThresholdScaling=1]");
    assertThat(start(java, "neraca").lines()).contains(archive + "neraca-window.jsa]");
    assertThat(start(java("other"), "neraca", "show").lines())
        .noneMatch(line -> line.contains("SharedArchiveFile"));
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void withoutJavaItIsSaidWhatIsNeeded() throws Exception {
    Said said = start(folder.resolve("nowhere/bin/java"), "neraca", "show");
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.lines()).singleElement().asString().contains("Java 17", "JAVA_HOME");
  }

  private static List<String> flags(Path script) throws IOException {
    return FLAG.matcher(Files.readString(script))
        .results()
        .map(found -> found.group())
        .filter(flag -> !flag.startsWith("-XX:SharedArchiveFile=") && !flag.equals("-Xshare:dump"))
        .distinct()
        .toList();
  }

  private Path java(String home) throws IOException {
    Path java = folder.resolve(home).resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\nfor given; do echo \"[$given]\"; done\nexit 5\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return java;
  }

  private Said start(Path java, String program, String... arguments) throws Exception {
    Path bin = folder.resolve(program).resolve("bin");
    Path lib = folder.resolve(program).resolve("lib");
    Files.createDirectories(bin);
    Files.createDirectories(lib);
    Files.write(lib.resolve("neraca-1.jar"), new byte[0]);
    Files.copy(UNIX, bin.resolve("neraca"), StandardCopyOption.REPLACE_EXISTING);
    List<String> command = new ArrayList<>(List.of("sh", bin.resolve("neraca").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(Map.of("JAVA_HOME", java.getParent().getParent().toString()));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), said.lines().toList());
  }

  private static String[] brackets(String[] arguments) {
    return Arrays.stream(arguments).map(a -> "[" + a + "]").toArray(String[]::new);
  }
}
