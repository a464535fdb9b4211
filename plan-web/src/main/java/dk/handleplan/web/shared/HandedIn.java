package dk.handleplan.web.shared;

import dk.handleplan.core.shared.RuleBroken;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that somebody chose. */
public final class HandedIn {

    private HandedIn() {}

    /**
     * No more of it than is needed to see that it is too large.
     *
     * @param ifNone the rule that none was chosen, or that nothing is in it
     */
    public static byte[] content(Part file, int mostBytes, String ifNone) {
        if (file == null || file.getSize() == 0) {
            throw new RuleBroken(ifNone).at("file");
        }
        try (var in = file.getInputStream()) {
            return in.readNBytes(mostBytes + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
