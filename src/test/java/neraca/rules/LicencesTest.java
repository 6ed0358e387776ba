package neraca.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every library on the class path, test libraries too, may be used in an Apache-2.0 program. */
class LicencesTest {

  @Test
  void everyLibraryIsAllowed() {
    List<Path> jars =
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(Path::of)
            .filter(p -> p.toString().endsWith(".jar") && Files.exists(pomOf(p)))
            .toList();
    assertThat(jars).hasSizeGreaterThan(20);
    assertThat(jars)
        .allSatisfy(
            jar -> {
              List<String> licences = Licences.of(pomOf(jar), Licences.repositoryOf(pomOf(jar)));
              assertThat(Licences.isAllowed(licences))
                  .as("%s: %s", jar.getFileName(), licences)
                  .isTrue();
            });
  }

  @Test
  void aLibraryUnderAnotherLicenceIsRejected(@TempDir Path folder) throws IOException {
    Path pom =
        Files.writeString(
            folder.resolve("guilty-1.pom"),
            "<project><licenses><license><name>GNU General Public License v3</name></license>"
                + "</licenses></project>");
    assertThat(Licences.isAllowed(Licences.of(pom, folder))).isFalse();
  }

  @Test
  void aLibraryThatNamesNoLicenceIsRejected(@TempDir Path folder) throws IOException {
    Path pom = Files.writeString(folder.resolve("guilty-1.pom"), "<project/>");
    assertThat(Licences.isAllowed(Licences.of(pom, folder))).isFalse();
  }

  private static Path pomOf(Path jar) {
    String version = jar.getParent().getFileName().toString();
    String artifact = jar.getParent().getParent().getFileName().toString();
    return jar.resolveSibling(artifact + "-" + version + ".pom");
  }
}
