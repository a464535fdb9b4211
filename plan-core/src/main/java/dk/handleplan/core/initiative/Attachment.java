package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** A file that goes with an initiative. What is in it is kept apart ({@link AttachmentPiece}), so that lists never read it. */
@Entity
@Table(name = "attachment")
public class Attachment extends Aggregate {

    private static final int LONGEST_NAME = 150;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "file_name", length = LONGEST_NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private FileKind kind;

    @Column(name = "size_in_bytes")
    private long size;

    @Column(name = "sha256", length = 64)
    private String fingerprint;

    @Column(name = "added_by", length = 200)
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Attachment() {}

    /** @throws dk.handleplan.core.shared.RuleBroken when the rules do not allow the file, or it is not what its name says */
    Attachment(Initiative initiative, AttachmentRules rules, String name, byte[] content, String by, Instant now) {
        super(UUID.randomUUID());
        this.initiativeId = initiative.id();
        this.name = Text.required("file", cleaned(name), LONGEST_NAME);
        this.kind = rules.kindOf(this.name, content);
        this.size = content.length;
        this.fingerprint = fingerprint(content);
        this.addedBy = by;
        this.addedAt = now;
    }

    /**
     * The name without folders, and without what a file system or a reader could take for something else. Browsers send quotes
     * and line ends as {@code %22}, {@code %0A} and {@code %0D}.
     */
    static String cleaned(String name) {
        var plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{C}", "")
                .replaceAll("[\"<>:|?*]|%22|%0[AD]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var ending = FileKind.endingOf(plain);
        var room = LONGEST_NAME - ending.length();
        return plain.length() <= LONGEST_NAME || room <= 0
                ? plain
                : plain.substring(0, room).strip() + ending;
    }

    static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isSameAs(Attachment other) {
        return fingerprint.equals(other.fingerprint);
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of what is in it. */
    public String fingerprint() {
        return fingerprint;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
