package dk.handleplan.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedSnapshotTest {

    private static final Kept KEPT = new Kept(Collections.nCopies(1_000, new Line("Blåbærgrød", 12)));

    record Kept(List<Line> lines) {}

    record Line(String label, int number) {}

    @Test
    void whatIsPackedIsReadAgainAndIsShort() {
        var packed = PackedSnapshot.of(KEPT);

        assertThat(PackedSnapshot.read(packed, Kept.class)).isEqualTo(KEPT);
        assertThat(packed.length).isLessThan(Snapshot.of(KEPT).length / 10);
    }

    @Test
    void whatWasKeptBeforeItWasPackedIsReadAsWell() {
        assertThat(PackedSnapshot.read(Snapshot.of(KEPT), Kept.class)).isEqualTo(KEPT);
    }

    @Test
    void theFingerprintIsThatOfWhatIsSaidPackedOrNot() throws NoSuchAlgorithmException {
        var text = Snapshot.of(KEPT);

        assertThat(PackedSnapshot.sha256(text))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        assertThat(PackedSnapshot.sha256(PackedSnapshot.of(KEPT))).isEqualTo(PackedSnapshot.sha256(text));
        assertThat(PackedSnapshot.sha256(text, text)).isNotEqualTo(PackedSnapshot.sha256(text));
    }
}
