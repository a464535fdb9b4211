package dk.handleplan.core.planfile;

import dk.handleplan.core.shared.RuleBroken;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A plan file: its name and its text. */
public record PlanFile(String name, String yaml) {

    private static final int MOST_MB = 2;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static final int MOST_BYTES = MOST_MB * 1_024 * 1_024;

    /** What somebody uploaded, when it is text of a sensible size, whatever its name says. */
    public static PlanFile of(String name, byte[] content) {
        if (content.length == 0) {
            throw new RuleBroken("planfile.empty").at("file");
        }
        if (content.length > MOST_BYTES) {
            throw new RuleBroken("planfile.tooBig", MOST_MB).at("file");
        }
        return new PlanFile(name, text(content));
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new RuleBroken("planfile.notText").at("file");
            }
            return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RuleBroken("planfile.notText").at("file");
        }
    }
}
