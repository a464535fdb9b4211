package dk.handleplan.core.shared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A {@link Snapshot} as it is kept: packed, because the names of its fields come thousands of times. The plan of a thousand
 * initiatives with 140,000 readings is 119 MB long, and packed less than 4 MB. What was kept before it was packed is read as well.
 */
public final class PackedSnapshot {

    private static final byte[] PACKED = {0x1f, (byte) 0x8b};

    private PackedSnapshot() {}

    public static byte[] of(Record value) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            Snapshot.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static <T extends Record> T read(byte[] kept, Class<T> type) {
        try (var text = text(kept)) {
            return Snapshot.read(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of what these say one after the other, however they are packed. */
    public static String sha256(byte[]... kept) {
        try (var digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            for (var one : kept) {
                try (var text = text(one)) {
                    text.transferTo(digest);
                }
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream text(byte[] kept) throws IOException {
        var bytes = new ByteArrayInputStream(kept);
        return isPacked(kept) ? new GZIPInputStream(bytes) : bytes;
    }

    private static boolean isPacked(byte[] kept) {
        return kept.length > 1 && kept[0] == PACKED[0] && kept[1] == PACKED[1];
    }
}
