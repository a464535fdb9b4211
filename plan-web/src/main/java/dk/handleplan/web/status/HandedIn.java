package dk.handleplan.web.status;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.OfficeFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that somebody chose, as far as it is looked at. */
final class HandedIn {

    private HandedIn() {}

    /** @param ifNone the rule that none was chosen */
    static byte[] content(Part file, String ifNone) {
        if (file == null || file.getSize() == 0) {
            throw new RuleBroken(ifNone).at("file");
        }
        if (file.getSize() > OfficeFile.MOST_BYTES) {
            throw new RuleBroken("status.sheet.tooLarge").at("file");
        }
        try (var in = file.getInputStream()) {
            return in.readNBytes(OfficeFile.MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
