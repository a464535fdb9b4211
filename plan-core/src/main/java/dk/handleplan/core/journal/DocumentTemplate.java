package dk.handleplan.core.journal;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the municipality's documents look like from a day on: its own Word template, or the look they have without one. Each is kept
 * under its number, because documents say from which they were made. Written once, never changed.
 */
@Entity
@Table(name = "document_template")
public class DocumentTemplate {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_NOTE = 500;

    @Id
    private UUID id;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "name", length = LONGEST_NAME, updatable = false)
    private String name;

    @Column(name = "content", updatable = false)
    private byte[] content;

    @Column(name = "bytes", updatable = false)
    private int bytes;

    @Column(name = "sha256", length = 64, updatable = false)
    private String sha256;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "uploaded_by", length = 200, updatable = false)
    private String uploadedBy;

    @Column(name = "note", length = LONGEST_NOTE, updatable = false)
    private String note;

    protected DocumentTemplate() {}

    private DocumentTemplate(int number, User by, String note, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.uploadedBy = by.name();
        this.uploadedAt = now;
        this.note = Text.optional("note", note, LONGEST_NOTE);
    }

    static DocumentTemplate own(int number, String fileName, byte[] content, User by, String note, Instant now) {
        var template = new DocumentTemplate(number, by, note, now);
        template.name = shortened(fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip());
        template.content = content;
        template.bytes = content.length;
        template.sha256 = Fingerprint.of(content);
        return template;
    }

    static DocumentTemplate standard(int number, User by, String note, Instant now) {
        return new DocumentTemplate(number, by, note, now);
    }

    private static String shortened(String name) {
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    boolean isSameAs(byte[] other) {
        return Fingerprint.of(other).equals(sha256);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    /** The file's; empty for the look that documents have without a template. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Empty for the look that documents have without a template. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }
}
