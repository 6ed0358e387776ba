package neraca.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a study: a lock of the operating system on {@code <file>.lock}, which holds
 * the name of who has it. The system lets go of it when the program ends, however it ends.
 */
final class StudyLock implements AutoCloseable {
  /**
   * What this program holds. Asked first, because on POSIX closing any other channel on a file
   * gives up the program's locks on it.
   */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  /** Far behind the name: where locks are mandatory, others can still read it. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path side;
  private final FileChannel channel;

  private StudyLock(Path side, FileChannel channel) {
    this.side = side;
    this.channel = channel;
  }

  /** Takes the lock, or nothing when someone has it. */
  static Optional<StudyLock> take(Path study, String person) throws IOException {
    Path side = side(study);
    String name = person + " @ " + host() + " (" + ProcessHandle.current().pid() + ")";
    if (HELD.putIfAbsent(side, name) != null) {
      return Optional.empty();
    }
    StudyLock taken = null;
    try {
      taken = lock(side);
      if (taken != null) {
        taken.channel.truncate(0);
        taken.channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)), 0);
      }
      return Optional.ofNullable(taken);
    } finally {
      if (taken == null) {
        HELD.remove(side);
      }
    }
  }

  private static @Nullable StudyLock lock(Path side) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(side, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean ours = false;
      try {
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
          return null;
        }
        // The one before may have removed the file after we opened it; others would make another.
        ours = Files.exists(side);
        if (ours) {
          return new StudyLock(side, channel);
        }
      } finally {
        if (!ours) {
          channel.close();
        }
      }
    }
  }

  /** Who holds the lock, as far as can be read. */
  static String holder(Path study) {
    String here = HELD.get(side(study));
    try {
      return here != null ? here : Files.readString(side(study));
    } catch (IOException e) {
      return "?";
    }
  }

  private static Path side(Path study) {
    return study.resolveSibling(study.getFileName() + ".lock");
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** Lets go; a side file that cannot be removed stays without harm. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(side);
    } catch (IOException e) {
      // The medium may be gone. Nobody takes the file for a lock, only what the system holds on it.
    } finally {
      HELD.remove(side);
    }
  }
}
