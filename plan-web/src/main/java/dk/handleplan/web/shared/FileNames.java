package dk.handleplan.web.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system takes: small letters without accents, figures and hyphens. */
public final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /** {@code En god start på Ærø} is {@code en-god-start-paa-aeroe}. */
    public static String of(String words) {
        var plain = words.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        var letters = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return letters.substring(0, Math.min(LONGEST, letters.length()));
    }
}
