package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.RuleBroken;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whether a file is inside what its name says; nothing of it is ever run or shown in the page. */
final class FileCheck {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private FileCheck() {}

    static void mustBe(FileKind kind, String name, byte[] content) {
        var fits = switch (kind) {
            case PDF -> begins(content, PDF);
            case PNG -> begins(content, PNG);
            case JPEG -> begins(content, JPEG);
            case TEXT, CSV -> isText(content);
            case WORD -> OfficeCheck.holds(content, "wordprocessingml.document.main+xml");
            case EXCEL -> OfficeCheck.holds(content, "spreadsheetml.sheet.main+xml");
            case POWERPOINT -> OfficeCheck.holds(content, "presentationml.presentation.main+xml");
            case OPEN_DOCUMENT -> OfficeCheck.isOpenDocument(content, FileKind.endingOf(name));
        };
        if (!fits) {
            throw new RuleBroken("initiative.attachment.otherContent", FileKind.endingOf(name)).at("file");
        }
    }

    static boolean begins(byte[] content, byte... with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /** Text as UTF-8, or one byte for each character as older programs of Windows write it; no control characters. */
    private static boolean isText(byte[] content) {
        for (var one : content) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f' || one == 0x7F) {
                return false;
            }
        }
        return isUtf8(content) || isWindows(content);
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isWindows(byte[] content) {
        for (var one : content) {
            if ("\u0081\u008D\u008F\u0090\u009D".indexOf(one & 0xFF) >= 0) {
                return false;
            }
        }
        return true;
    }
}
