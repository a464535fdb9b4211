package dk.handleplan.core.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A document in one format. Written once, never changed. */
@Entity
@Table(name = "issued_file")
public class IssuedFile {

    @Id
    private UUID id;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", length = 10, updatable = false)
    private DocumentFormat format;

    @Column(name = "content", updatable = false)
    private byte[] content;

    @Column(name = "bytes", updatable = false)
    private int bytes;

    @Column(name = "sha256", length = 64, updatable = false)
    private String sha256;

    protected IssuedFile() {}

    public IssuedFile(UUID documentId, DocumentFormat format, byte[] content) {
        this.id = UUID.randomUUID();
        this.documentId = documentId;
        this.format = format;
        this.content = content;
        this.bytes = content.length;
        this.sha256 = Fingerprint.of(content);
    }

    public UUID documentId() {
        return documentId;
    }

    public DocumentFormat format() {
        return format;
    }

    public byte[] content() {
        return content;
    }

    public int bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }
}
