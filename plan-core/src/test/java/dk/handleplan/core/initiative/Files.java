package dk.handleplan.core.initiative;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, true and false ones. */
final class Files {

    static final byte[] PDF = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF");
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};
    static final byte[] WEB_PAGE = text("<!doctype html><script>alert(1)</script>");

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Files() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] word() {
        return office(OFFICE + "wordprocessingml.document.main+xml").done();
    }

    static byte[] excel() {
        return office(OFFICE + "spreadsheetml.sheet.main+xml").done();
    }

    static byte[] powerPoint() {
        return office(OFFICE + "presentationml.presentation.main+xml").done();
    }

    static byte[] wordWithMacroTypes() {
        return office("application/vnd.ms-word.document.macroEnabled.main+xml").done();
    }

    static byte[] wordWithMacros() {
        return office(OFFICE + "wordprocessingml.document.main+xml")
                .with("word/vbaProject.bin", "Sub AutoOpen")
                .done();
    }

    static byte[] openDocument(String kind) {
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument." + kind)
                .with("content.xml", "<a/>")
                .done();
    }

    static byte[] openDocumentWithMacros() {
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("Basic/Standard/Module1.xml", "<a/>")
                .done();
    }

    /** A good quarter of a gigabyte of nothing in some hundred kilobytes. */
    static byte[] bomb() {
        return office(OFFICE + "wordprocessingml.document.main+xml")
                .filled("word/media/bomb", 260)
                .done();
    }

    static byte[] crowd() {
        var zip = office(OFFICE + "wordprocessingml.document.main+xml");
        for (var i = 0; i <= 5_000; i++) {
            zip.with("word/" + i, "");
        }
        return zip.done();
    }

    private static Zip office(String mainType) {
        return new Zip()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>");
    }

    private static final class Zip {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(bytes);

        Zip with(String name, String content) {
            return entry(name, text(content), 1);
        }

        Zip filled(String name, int megabytes) {
            return entry(name, new byte[1_024 * 1_024], megabytes);
        }

        private Zip entry(String name, byte[] content, int times) {
            try {
                zip.putNextEntry(new ZipEntry(name));
                for (var i = 0; i < times; i++) {
                    zip.write(content);
                }
                zip.closeEntry();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] done() {
            try {
                zip.close();
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
