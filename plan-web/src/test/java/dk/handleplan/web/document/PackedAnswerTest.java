package dk.handleplan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

class PackedAnswerTest {

    private static final byte[] TEXT = "Bælt og brød;".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsPackedIsSentAsItWasWrittenEachTime() throws IOException {
        var answer = PackedAnswer.of(out -> out.write(TEXT));

        assertThat(sent(answer)).isEqualTo(TEXT);
        assertThat(sent(answer)).isEqualTo(TEXT);
    }

    @Test
    void itsFingerprintIsThatOfWhatIsSent() throws IOException {
        assertThat(PackedAnswer.of(out -> out.write(TEXT)).fingerprint()).isEqualTo(DigestUtils.sha256Hex(TEXT));
    }

    private static byte[] sent(PackedAnswer answer) throws IOException {
        var out = new ByteArrayOutputStream();
        answer.write(out);
        return out.toByteArray();
    }
}
