package neraca.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationFolderTest {
  private final String home = System.getProperty("neraca.home");

  @TempDir Path folder;

  @AfterEach
  void restore() {
    System.setProperty("neraca.home", home);
  }

  @Test
  void aDeviceKeepsItsName() throws IOException {
    System.setProperty("neraca.home", folder.resolve("new/home").toString());
    String device = ApplicationFolder.device();
    assertThat(ApplicationFolder.device()).isEqualTo(device);
    assertThat(folder.resolve("new/home/device")).hasContent(device);
    String other = "5a0e2b63-3a34-4b6e-9f0c-111111111111";
    Files.writeString(folder.resolve("new/home/device"), other + "\n");
    assertThat(ApplicationFolder.device()).isEqualTo(other);
  }

  @Test
  void whatIsNoNameIsReplacedOnceForAll() throws IOException {
    System.setProperty("neraca.home", folder.toString());
    for (byte[] broken : new byte[][] {{}, {0, 0, 0}, {(byte) 0xff, (byte) 0xfe}}) {
      Files.write(folder.resolve("device"), broken);
      String device = ApplicationFolder.device();
      assertThat(folder.resolve("device")).hasContent(device);
    }
  }

  @Test
  void whereNothingCanBeKeptADeviceHasANameForNow() throws IOException {
    System.setProperty("neraca.home", Files.createFile(folder.resolve("file")).toString());
    assertThat(ApplicationFolder.device()).isEqualTo(ApplicationFolder.device()).hasSize(36);
  }

  @Test
  void withoutAChoiceItIsTheUsersOwnFolder() {
    System.clearProperty("neraca.home");
    assertThat(ApplicationFolder.path().isAbsolute()).isTrue();
    assertThat(ApplicationFolder.path().getFileName().toString()).isEqualToIgnoringCase("neraca");
  }
}
