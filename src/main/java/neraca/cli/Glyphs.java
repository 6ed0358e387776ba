package neraca.cli;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Text as a terminal's character set can show it: signs it does not have are replaced by plain
 * ones, letters lose their accents, control characters become spaces.
 */
final class Glyphs {
  private static final Map<String, String> PLAIN = new HashMap<>();

  static {
    String pairs =
        "─ - ═ = │ | ├ | └ ` − - – - — - × x ÷ / · . • * … ... ≤ <= ≥ >= ≠ /= √ sqrt ² ^2 ³ ^3"
            + " α alpha β beta η eta λ lambda σ sigma χ chi ω omega Σ sum ‹ < › > « \" » \" “ \""
            + " ” \" ‘ ' ’ ' → -> ← <- ↑ ^ ↓ v € EUR ½ 1/2 ß ss ø o æ ae";
    String[] parts = pairs.split(" ");
    for (int i = 0; i < parts.length; i += 2) {
      PLAIN.put(parts[i], parts[i + 1]);
    }
  }

  private final CharsetEncoder encoder;

  Glyphs(Charset charset) {
    this.encoder = charset.newEncoder();
  }

  String fit(String text) {
    StringBuilder fitted = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              String sign = Character.toString(point);
              if (Character.isISOControl(point)) {
                fitted.append(' ');
              } else {
                fitted.append(encoder.canEncode(sign) ? sign : replaced(sign));
              }
            });
    return fitted.toString();
  }

  private String replaced(String sign) {
    String letter = Normalizer.normalize(sign, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String plain = PLAIN.getOrDefault(sign, letter);
    return encoder.canEncode(plain) ? plain : "?";
  }
}
