package neraca;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a class makes lambdas, in the words of a class list (class-data sharing): what comes from
 * the archive need not be made while somebody waits for a window. Read from the class file (Java
 * Virtual Machine Specification, chapter 4), because no window can be shown while a program is
 * built; a place that appears twice in a class is given once.
 */
final class LambdaSites {
  private static final int BYTES_OF_A_NUMBER = 4;
  private static final int NAME_AND_TYPE = 12;
  private static final int INVOKE_DYNAMIC = 18;
  private static final List<String> KINDS =
      List.of(
          "REF_getField",
          "REF_getStatic",
          "REF_putField",
          "REF_putStatic",
          "REF_invokeVirtual",
          "REF_invokeStatic",
          "REF_invokeSpecial",
          "REF_newInvokeSpecial",
          "REF_invokeInterface");

  private final DataInputStream file;
  private final Map<Integer, Object> pool = new TreeMap<>();

  /** An entry of the constant pool that names others. */
  private record Pair(int tag, int first, int second) {}

  private LambdaSites(InputStream file) {
    this.file = new DataInputStream(file);
  }

  /**
   * The lines of a class list for one class file.
   *
   * @throws IOException where it cannot be read or is no class file
   */
  static List<String> of(InputStream classFile) throws IOException {
    return new LambdaSites(classFile).lines();
  }

  private List<String> lines() throws IOException {
    file.skipNBytes(8); // magic number, versions
    readPool();
    file.skipNBytes(2);
    String name = text(file.readUnsignedShort());
    file.skipNBytes(2);
    file.skipNBytes(2L * file.readUnsignedShort());
    for (int i = 0; i < 2; i++) { // fields, then methods
      for (int member = file.readUnsignedShort(); member > 0; member--) {
        file.skipNBytes(6);
        for (int a = file.readUnsignedShort(); a > 0; a--) {
          file.skipNBytes(2);
          file.skipNBytes(Integer.toUnsignedLong(file.readInt()));
        }
      }
    }
    List<List<Integer>> bootstraps = bootstraps();
    List<String> lines = new ArrayList<>();
    for (Object entry : pool.values()) {
      if (entry instanceof Pair made && made.tag() == INVOKE_DYNAMIC) {
        List<Integer> by = bootstraps.get(made.first());
        if (handle(by.get(0)).contains(" java/lang/invoke/LambdaMetafactory metafactory ")) {
          String what = text(by.get(1)) + " " + handle(by.get(2)) + " " + text(by.get(3));
          lines.add("@lambda-proxy " + name + " " + text(made.second()) + " " + what);
        }
      }
    }
    return lines;
  }

  private void readPool() throws IOException {
    int size = file.readUnsignedShort();
    for (int at = 1; at < size; at++) {
      int tag = file.readUnsignedByte();
      switch (tag) {
        case 1 -> pool.put(at, file.readUTF());
        case 3, 4 -> file.skipNBytes(BYTES_OF_A_NUMBER);
        case 5, 6 -> {
          file.skipNBytes(2 * BYTES_OF_A_NUMBER);
          at++;
        }
        case 7, 8, 16, 19, 20 -> pool.put(at, new Pair(tag, file.readUnsignedShort(), 0));
        case 15 -> pool.put(at, new Pair(tag, file.readUnsignedByte(), file.readUnsignedShort()));
        case 9, 10, 11, NAME_AND_TYPE, 17, INVOKE_DYNAMIC ->
            pool.put(at, new Pair(tag, file.readUnsignedShort(), file.readUnsignedShort()));
        default -> throw new IOException("constant of kind " + tag);
      }
    }
  }

  /** For each bootstrap method its handle and its arguments. */
  private List<List<Integer>> bootstraps() throws IOException {
    List<List<Integer>> all = new ArrayList<>();
    for (int a = file.readUnsignedShort(); a > 0; a--) {
      String attribute = text(file.readUnsignedShort());
      long length = Integer.toUnsignedLong(file.readInt());
      if (attribute.equals("BootstrapMethods")) {
        for (int method = file.readUnsignedShort(); method > 0; method--) {
          List<Integer> one = new ArrayList<>(List.of(file.readUnsignedShort()));
          for (int argument = file.readUnsignedShort(); argument > 0; argument--) {
            one.add(file.readUnsignedShort());
          }
          all.add(one);
        }
      } else {
        file.skipNBytes(length);
      }
    }
    return all;
  }

  private Pair pair(int at) throws IOException {
    if (pool.get(at) instanceof Pair pair) {
      return pair;
    }
    throw new IOException("no constant " + at);
  }

  /** A word, the name of a class, a type, or a name and its type. */
  private String text(int at) throws IOException {
    if (pool.get(at) instanceof String word) {
      return word;
    }
    Pair pair = pair(at);
    return pair.tag() == NAME_AND_TYPE
        ? text(pair.first()) + " " + text(pair.second())
        : text(pair.first());
  }

  /** Kind, class, name and type of what a handle calls. */
  private String handle(int at) throws IOException {
    Pair handle = pair(at);
    Pair called = pair(handle.second());
    return KINDS.get(handle.first() - 1) + " " + text(called.first()) + " " + text(called.second());
  }
}
