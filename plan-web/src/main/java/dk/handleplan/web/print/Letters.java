package dk.handleplan.web.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of the font a PDF is set in. What it lacks, such as Arabic letters and little faces, is printed as a hash. */
final class Letters {

    private static final CmapLookup FONT = font();
    private static final int FIRST_ABOVE_LATIN_1 = 0x100;
    private static final char HYPHEN_THAT_HOLDS = '\u2011';

    private Letters() {}

    /** Signs that are written in several ways, in the way the font knows. */
    static String known(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace(HYPHEN_THAT_HOLDS, '-');
    }

    /** Those that the font lacks, each once. */
    static Stream<String> missing(String text) {
        return text.codePoints()
                .filter(letter -> letter >= FIRST_ABOVE_LATIN_1)
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .distinct()
                .filter(letter -> FONT.getGlyphId(letter) == 0)
                .mapToObj(Character::toString);
    }

    private static CmapLookup font() {
        try (var file = Letters.class.getResourceAsStream(PdfPress.FONT.formatted("Regular"));
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
