package dk.handleplan.web.print;

import dk.handleplan.core.document.CoverPicture.Printable;
import dk.handleplan.core.document.PictureReader;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** Reads PNG and JPEG by what is in them, whatever they are called, and keeps them as they are printed. */
@ApplicationScoped
public class PrintablePictures implements PictureReader {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int MEGABYTE = 1024 * 1024;

    @Override
    public Printable read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw refused("tooLarge", String.valueOf(MOST_BYTES / MEGABYTE));
        }
        return PrintPicture.of(new Block.Picture(file, type(file), "", "?"), remark -> {})
                .map(picture -> new Printable(picture.content(), picture.type()))
                .orElseThrow(() -> refused("unreadable"));
    }

    private static String type(byte[] file) {
        if (begins(file, PNG)) {
            return PrintPicture.PNG;
        }
        if (begins(file, JPEG)) {
            return PrintPicture.JPEG;
        }
        throw refused("noPicture");
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static DomainException refused(String why, String... values) {
        return new RuleBroken("document.cover." + why, values).at("file");
    }
}
