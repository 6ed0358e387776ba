package neraca.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a file is by its first bytes.
 *
 * @param refusal key of the refusal where it is no text table
 * @param charset what its byte order mark says; null without one
 */
record FileKind(@Nullable String refusal, @Nullable Charset charset) {
  /** Bytes to look at. */
  static final int HEAD = 4096;

  static FileKind of(byte[] head) {
    String start = HexFormat.of().formatHex(head, 0, Math.min(head.length, 4));
    if (start.equals("504b0304") || start.equals("d0cf11e0")) {
      return new FileKind("table.workbook", null);
    }
    if (start.equals("24464c32") || start.equals("24464c33")) {
      return new FileKind("table.spss_file", null);
    }
    if (start.startsWith("fffe")) {
      return new FileKind(null, StandardCharsets.UTF_16LE);
    }
    if (start.startsWith("feff")) {
      return new FileKind(null, StandardCharsets.UTF_16BE);
    }
    for (byte b : head) {
      if (b == 0) {
        return new FileKind("table.not_text", null);
      }
    }
    return new FileKind(null, null);
  }
}
