package dk.handleplan.web.document;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer whose fingerprint has to be known before it is sent. It is put together once and kept packed meanwhile, so that open
 * data of a long plan, which say the same words thousands of times, take a small part of their length in memory.
 */
final class PackedAnswer implements StreamingOutput {

    private final byte[] packed;
    private final String fingerprint;

    private PackedAnswer(byte[] packed, String fingerprint) {
        this.packed = packed;
        this.fingerprint = fingerprint;
    }

    static PackedAnswer of(StreamingOutput body) throws IOException {
        var packed = new ByteArrayOutputStream();
        var digest = sha256();
        try (var out = new DigestOutputStream(new GZIPOutputStream(packed), digest)) {
            body.write(out);
        }
        return new PackedAnswer(packed.toByteArray(), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String fingerprint() {
        return fingerprint;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            unpacked.transferTo(out);
        }
    }
}
