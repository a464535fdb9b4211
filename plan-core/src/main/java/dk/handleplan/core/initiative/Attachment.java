package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
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
import java.util.List;
import java.util.UUID;

/** A file that goes with an initiative, or with a status report on it. What is in it is kept apart ({@link AttachmentPiece}), so that lists never read it. */
@Entity
@Table(name = "attachment")
public class Attachment extends Aggregate {

    static final int MOST_FILES = 20;
    static final long MOST_BYTES = 100L * 1_024 * 1_024;

    private static final int LONGEST_NAME = 150;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "owner_id")
    private UUID ownerId;

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

    /** @throws RuleBroken when the rules do not allow the file, or it is not what its name says */
    Attachment(Initiative initiative, AttachmentRules rules, String name, byte[] content, String by, Instant now) {
        this(initiative.id(), initiative.id(), rules, name, content, by, now);
    }

    /**
     * A file that goes with a status report.
     *
     * @throws RuleBroken when the rules do not allow the file, or it is not what its name says
     */
    public static Attachment ofReport(
            UUID reportId,
            UUID initiativeId,
            AttachmentRules rules,
            String name,
            byte[] content,
            String by,
            Instant now) {
        return new Attachment(initiativeId, reportId, rules, name, content, by, now);
    }

    private Attachment(
            UUID initiativeId,
            UUID ownerId,
            AttachmentRules rules,
            String name,
            byte[] content,
            String by,
            Instant now) {
        super(UUID.randomUUID());
        this.initiativeId = initiativeId;
        this.ownerId = ownerId;
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

    /** @throws RuleBroken when it is there already, or there are too many or too much with it */
    public void mustFitAmong(List<Attachment> there) {
        there.stream()
                .filter(other -> fingerprint.equals(other.fingerprint))
                .findFirst()
                .ifPresent(same -> {
                    throw new RuleBroken("initiative.attachment.thereAlready", same.name()).at("file");
                });
        var bytes = there.stream().mapToLong(Attachment::size).sum();
        if (there.size() >= MOST_FILES || bytes + size > MOST_BYTES) {
            throw new RuleBroken("initiative.attachment.noRoom", MOST_FILES, MOST_BYTES / 1_024 / 1_024).at("file");
        }
    }

    /** Whether it goes with the initiative's form, not with a report. */
    boolean isOfForm() {
        return ownerId.equals(initiativeId);
    }

    /** The initiative or the status report it goes with. */
    public UUID ownerId() {
        return ownerId;
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
