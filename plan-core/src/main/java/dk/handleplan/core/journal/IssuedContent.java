package dk.handleplan.core.journal;

import dk.handleplan.core.shared.PackedSnapshot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * What a document says, as it was settled; written once, never changed. Apart from the document, because it can be as long as a
 * plan of a thousand initiatives, and whoever asks what became of a document does not read it.
 */
@Entity
@Table(name = "issued_content")
public class IssuedContent {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "content", updatable = false)
    private byte[] content;

    protected IssuedContent() {}

    IssuedContent(UUID documentId, Record content) {
        this.documentId = documentId;
        this.content = PackedSnapshot.of(content);
    }

    UUID documentId() {
        return documentId;
    }

    String sha256() {
        return PackedSnapshot.sha256(content);
    }

    Record read(DocumentKind kind) {
        return PackedSnapshot.read(content, kind.content());
    }
}
