package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Looks into a zipped office document: what it says it is, no macros, and no more than can sensibly be inside. */
final class OfficeCheck {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_INFLATED = 256L * 1_024 * 1_024;
    private static final int MOST_DESCRIPTION = 1_024 * 1_024;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";
    private static final Map<String, String> OPEN_DOCUMENTS = Map.of(
            ".odt", "application/vnd.oasis.opendocument.text",
            ".ods", "application/vnd.oasis.opendocument.spreadsheet",
            ".odp", "application/vnd.oasis.opendocument.presentation");

    private final Set<String> entries = new HashSet<>();
    private long inflated;
    private String description = "";

    private OfficeCheck() {}

    /** @param mainType of the part that makes it a document of this kind */
    static boolean holds(byte[] content, String mainType) {
        var types = read(content, CONTENT_TYPES);
        mustHaveNoMacros(types.contains("macroenabled") || types.contains("vbaproject"));
        return types.contains(mainType);
    }

    static boolean isOpenDocument(byte[] content, String ending) {
        return read(content, MIMETYPE).strip().equals(OPEN_DOCUMENTS.get(ending));
    }

    private static String read(byte[] content, String description) {
        if (!FileCheck.begins(content, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
            return "";
        }
        var check = new OfficeCheck();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            check.lookThrough(zip, description);
        } catch (IOException | IllegalArgumentException notZip) {
            return "";
        }
        return check.description;
    }

    private void lookThrough(ZipInputStream zip, String wanted) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            mustHaveNoMacros(isMacro(name.toLowerCase(Locale.ROOT)));
            if (!entries.add(name) || entries.size() > MOST_ENTRIES) {
                throw tooMuchInside();
            }
            var content = inflate(zip, name.equals(wanted) ? MOST_DESCRIPTION : 0);
            if (name.equals(wanted)) {
                description = content.toLowerCase(Locale.ROOT);
            }
        }
    }

    /** Reads an entry to its end, for otherwise nobody knows how large it is, and keeps its beginning. */
    private String inflate(ZipInputStream zip, int kept) throws IOException {
        var beginning = new ByteArrayOutputStream();
        var buffer = new byte[65_536];
        for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            inflated += count;
            if (inflated > MOST_INFLATED) {
                throw tooMuchInside();
            }
            beginning.write(buffer, 0, Math.min(count, kept - beginning.size()));
        }
        return beginning.toString(StandardCharsets.UTF_8);
    }

    private static RuntimeException tooMuchInside() {
        return new RuleBroken("initiative.attachment.tooMuchInside").at("file");
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    private static void mustHaveNoMacros(boolean macros) {
        if (macros) {
            throw new RuleBroken("initiative.attachment.macros").at("file");
        }
    }
}
