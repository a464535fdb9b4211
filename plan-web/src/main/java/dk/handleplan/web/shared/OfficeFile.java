package dk.handleplan.web.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Office files that people hand in: zip files, of which some unpack to far more than they are. */
public final class OfficeFile {

    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    static {
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(40L * 1024 * 1024);
        ZipSecureFile.setMaxFileCount(500);
    }

    private OfficeFile() {}

    public static boolean isZip(byte[] content) {
        for (var i = 0; i < ZIP.length; i++) {
            if (content.length <= i || content[i] != ZIP[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that is in it is no more than this when it is unpacked. */
    public static boolean unpacksWithin(byte[] content, long most) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var unpacked = 0L;
            var buffer = new byte[8192];
            while (unpacked <= most && zip.getNextEntry() != null) {
                for (var read = zip.read(buffer); read > 0 && unpacked <= most; read = zip.read(buffer)) {
                    unpacked += read;
                }
            }
            return unpacked <= most;
        }
    }
}
