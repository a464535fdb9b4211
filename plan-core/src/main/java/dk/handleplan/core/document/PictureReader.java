package dk.handleplan.core.document;

import dk.handleplan.core.document.CoverPicture.Printable;

/** Reads pictures that people hand in. */
public interface PictureReader {

    /** Larger files are refused. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /** @throws dk.handleplan.core.shared.RuleBroken at {@code file} where it is no PNG or JPEG that can be printed */
    Printable read(byte[] file);
}
