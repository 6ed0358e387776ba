package neraca.statistics.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What programs, theses and this program call a statistic, in English and Indonesian; compared
 * without case, signs and spaces.
 */
final class Names {
  private static final Map<String, Statistic> KNOWN = new HashMap<>();
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern ONE_TAILED =
      Pattern.compile("\\b(1|one) tail|\\b(1|satu) (ekor|arah)");
  private static final Pattern R_TABLE =
      Pattern.compile("r ?(tabel|table)( (pada|taraf|sig|alpha|n|df|persen|percent|\\d+))*");

  /** Headings of columns without statistics. */
  private static final Set<String> FILLING =
      Set.of(
          "no",
          "nomor",
          "item",
          "items",
          "butir",
          "soal",
          "pernyataan",
          "pertanyaan",
          "variabel",
          "kode",
          "indikator",
          "keterangan",
          "ket",
          "kesimpulan",
          "status",
          "keputusan");

  static {
    name(Statistic.R_TOTAL, "r hitung|rhitung|r count|r with total|pearson correlation");
    name(Statistic.R_TOTAL, "korelasi pearson|koefisien korelasi|korelasi|rxy|r xy|r statistik");
    name(Statistic.P_TOTAL, "sig|sig 2 tailed|sig 2 ekor|sig 2 arah|p value|p|signifikansi");
    name(Statistic.P_TOTAL, "sig value|probabilitas|significance|signifikansi 2 ekor");
    name(
        Statistic.SCALE_MEAN_IF_DELETED,
        "scale mean if item deleted|rata rata skala * butir dihapus|rata rata skala * item dihapus");
    name(
        Statistic.SCALE_VARIANCE_IF_DELETED,
        "scale variance if item deleted|varians skala * butir dihapus|varians skala * item dihapus"
            + "|varian skala * item dihapus");
    name(
        Statistic.R_CORRECTED,
        "corrected item total correlation|item rest correlation|korelasi butir total terkoreksi"
            + "|korelasi item total terkoreksi|korelasi item total yang dikoreksi|r terkoreksi"
            + "|korelasi butir total yang dikoreksi|corrected r");
    name(Statistic.SMC, "squared multiple correlation|korelasi ganda kuadrat");
    name(
        Statistic.ALPHA_IF_DELETED,
        "cronbach s alpha if item deleted|cronbachs alpha if item deleted|alpha if item deleted"
            + "|cronbach alpha if item deleted|if item dropped cronbach s alpha"
            + "|cronbach s alpha if item dropped|alpha * butir dihapus|alpha * dihapus"
            + "|alpha * item dihapus|cronbach s alpha * item dihapus|alpha cronbach * item dihapus"
            + "|cronbach alpha * item dihapus|alpha cronbach * butir dihapus");
    name(Statistic.MEAN, "mean|rata rata|rerata|nilai rata rata");
    name(
        Statistic.SD, "std deviation|standard deviation|std dev|sd|simpangan baku|deviasi standar");
    name(Statistic.SD, "standar deviasi|std deviasi|s d");
    name(Statistic.VARIANCE, "variance|varians|varian|ragam");
    name(Statistic.MISSING, "missing|tidak dijawab|not answered|n missing");
    name(Statistic.R_TABLE, "critical r|r kritis");
    name(Statistic.N, "n|valid n|n valid|valid n listwise|jumlah responden|number of respondents");
    name(Statistic.EXCLUDED, "missing n listwise");
    name(Statistic.PERCENT, "percent|persen|persentase");
    name(Statistic.ALPHA, "cronbach s alpha|cronbachs alpha|cronbach alpha|alpha cronbach|alpha");
    name(Statistic.ALPHA, "alpha cronbach s|kr 20|kr20|nilai alpha|koefisien alpha");
    name(
        Statistic.STANDARDIZED_ALPHA,
        "cronbach s alpha based on standardized items|alpha butir terstandar"
            + "|cronbachs alpha based on standardized items|alpha of standardized items");
    name(Statistic.ALPHA_LOW, "batas bawah selang kepercayaan 95 percent");
    name(Statistic.ALPHA_LOW, "95 percent confidence interval lower");
    name(Statistic.ALPHA_HIGH, "batas atas selang kepercayaan 95 percent");
    name(Statistic.ALPHA_HIGH, "95 percent confidence interval upper");
    name(Statistic.MEAN_INTER_ITEM_R, "rata rata korelasi antarbutir|mean inter item correlation");
    name(Statistic.MEAN_INTER_ITEM_R, "average interitem correlation");
    name(Statistic.LAMBDA2, "lambda 2 guttman|guttman s lambda 2|guttman s lambda2|lambda 2");
    name(Statistic.LAMBDA6, "lambda 6 guttman|guttman s lambda 6|guttman s lambda6|lambda 6");
    name(
        Statistic.OMEGA, "mcdonald s omega|mcdonalds omega|omega total|omega total mcdonald|omega");
    name(Statistic.OMEGA, "mcdonald s omega total");
    name(
        Statistic.K,
        "n of items|banyak butir|jumlah butir|jumlah item|number of items|no of items");
    name(Statistic.K, "total n of items|banyak item");
    name(Statistic.SEM, "standard error of measurement|galat baku pengukuran");
    splitHalf();
    name(Statistic.PAIR_COVARIANCE, "covariance|kovarians");
    name(Statistic.LOADING, "muatan komponen pertama|loading on the first component");
  }

  private Names() {}

  private static void splitHalf() {
    for (int part = 1; part <= 2; part++) {
      Statistic alpha = part == 1 ? Statistic.ALPHA_1 : Statistic.ALPHA_2;
      Statistic k = part == 1 ? Statistic.K_1 : Statistic.K_2;
      name(alpha, "part # value|cronbach s alpha part # value|cronbach s alpha part #", part);
      name(alpha, "alpha cronbach belahan #|alpha cronbach belahan # nilai", part);
      name(alpha, "cronbach alpha part # value|cronbachs alpha part # value", part);
      name(k, "part # n of items|cronbach s alpha part # n of items", part);
      name(k, "banyak butir belahan #|number of items part #", part);
    }
    name(Statistic.BETWEEN_HALVES, "correlation between forms|korelasi antarbelahan");
    name(Statistic.BETWEEN_HALVES, "correlation between parts|korelasi antar belahan");
    name(Statistic.SPEARMAN_BROWN, "spearman brown coefficient equal length|equal length");
    name(Statistic.SPEARMAN_BROWN, "spearman brown panjang sama|spearman brown equal length");
    name(Statistic.SPEARMAN_BROWN_UNEQUAL, "spearman brown coefficient unequal length");
    name(Statistic.SPEARMAN_BROWN_UNEQUAL, "unequal length|spearman brown panjang tak sama");
    name(Statistic.SPEARMAN_BROWN_UNEQUAL, "spearman brown unequal length");
    name(Statistic.GUTTMAN, "guttman split half coefficient|koefisien belah dua guttman");
    name(Statistic.GUTTMAN, "guttman split half");
  }

  private static void name(Statistic statistic, String names, int part) {
    name(statistic, names.replace("#", Integer.toString(part)));
  }

  /** A star stands for the words that may say "if". */
  private static void name(Statistic statistic, String names) {
    for (String name : names.split("\\|")) {
      for (String given : List.of("bila", "jika", "apabila", "kalau")) {
        KNOWN.put(name.replace("*", given), statistic);
      }
    }
  }

  /** What a column or a row is headed by; brackets, footnotes and "nilai" may stand around it. */
  static Optional<Statistic> of(String heading) {
    String plain = plain(heading);
    if (plain.isEmpty() || ONE_TAILED.matcher(plain).find()) {
      return Optional.empty();
    }
    List<String> ways = new ArrayList<>(List.of(plain));
    Matcher brackets = BRACKETS.matcher(heading);
    if (brackets.find()) {
      String inside = brackets.group(1);
      ways.add(plain(brackets.replaceAll(" ")));
      ways.add(plain(inside));
    }
    for (String way : ways) {
      Optional<Statistic> known = known(way);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private static Optional<Statistic> known(String plain) {
    String words = plain.startsWith("nilai ") ? plain.substring(6) : plain;
    if (R_TABLE.matcher(words).matches()) {
      return Optional.of(Statistic.R_TABLE);
    }
    @Nullable Statistic found = KNOWN.get(words);
    if (found == null && words.length() > 4 && words.matches(".*[a-z][a-d]")) {
      found = KNOWN.get(words.substring(0, words.length() - 1));
    }
    return Optional.ofNullable(found);
  }

  /** What the rows of a matrix of correlations say, also where the words are cut off. */
  static Optional<Statistic> ofPair(String heading) {
    String plain = plain(heading);
    if (plain.equals("n")) {
      return Optional.of(Statistic.N);
    }
    if (ONE_TAILED.matcher(plain).find()) {
      return Optional.empty();
    }
    if (plain.matches("pearson( correlation| s r)?|korelasi( pearson)?|r")) {
      return Optional.of(Statistic.PAIR_R);
    }
    return plain.matches("sig( 2.*)?|p( value)?|signifikansi( 2.*)?")
        ? Optional.of(Statistic.PAIR_P)
        : Optional.empty();
  }

  /** In a line of headings without anything between them: all that are known, in order. */
  static List<Statistic> within(String line) {
    String left = plain(line);
    List<Statistic> found = new ArrayList<>();
    while (!left.isEmpty()) {
      String name = longest(left);
      String word = left.split(" ")[0];
      if (!name.isEmpty()) {
        found.add(KNOWN.getOrDefault(name, Statistic.R_TABLE));
      } else if (!FILLING.contains(word)) {
        return List.of();
      }
      left = left.substring(name.isEmpty() ? word.length() : name.length()).strip();
    }
    return found;
  }

  private static String longest(String line) {
    String longest = "";
    for (String name : KNOWN.keySet()) {
      if (name.length() > longest.length() && (line + " ").startsWith(name + " ")) {
        longest = name;
      }
    }
    Matcher table = Pattern.compile("r ?(tabel|table)\\b").matcher(line);
    return longest.isEmpty() && table.lookingAt() ? table.group() : longest;
  }

  /** Whether a column is headed as one of numbers or codes of items. */
  static boolean isOfLabels(String heading) {
    return List.of(plain(heading).split(" ")).stream().allMatch(FILLING::contains);
  }

  static String plain(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replace("α", "alpha")
        .replace("ω", "omega")
        .replace("λ", "lambda")
        .replace("%", " percent ")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
