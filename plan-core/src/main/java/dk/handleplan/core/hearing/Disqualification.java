package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a member is disqualified (inhabil, forvaltningsloven § 3) from one initiative, because the member's own association
 * stands behind it, for instance. The member then neither sees what others say about it nor counts in any figure.
 */
@Entity
@Table(name = "hearing_disqualification")
public class Disqualification {

    @Id
    private UUID id;

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "reason", length = Text.TITLE)
    private String reason;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    protected Disqualification() {}

    public Disqualification(UUID consultationId, UUID userId, UUID initiativeId, String reason, LocalDate recordedOn) {
        this.id = UUID.randomUUID();
        this.consultationId = consultationId;
        this.userId = userId;
        this.initiativeId = initiativeId;
        this.reason = Text.optional("reason", reason, Text.TITLE);
        this.recordedOn = recordedOn;
    }

    public UUID id() {
        return id;
    }

    public UUID consultationId() {
        return consultationId;
    }

    public UUID userId() {
        return userId;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public String reason() {
        return reason;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
