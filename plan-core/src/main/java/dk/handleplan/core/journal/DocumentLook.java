package dk.handleplan.core.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody looked at the documents of a year: what became of their orders until then is no news any more. Never changed. */
@Entity
@Table(name = "document_look")
public class DocumentLook {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "looked_at")
    private Instant lookedAt;

    protected DocumentLook() {}

    public DocumentLook(UUID personId, UUID cycleId, Instant lookedAt) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.cycleId = cycleId;
        this.lookedAt = lookedAt;
    }
}
