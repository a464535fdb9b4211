package dk.handleplan.core.scenario;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody in the administration is disqualified (inhabil, forvaltningsloven § 3) from one initiative of a year. */
@Entity
@Table(name = "allocation_disqualification")
public class StaffDisqualification {

    @Id
    private UUID id;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "person", length = 200)
    private String person;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "reason", length = Text.TITLE)
    private String reason;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    protected StaffDisqualification() {}

    public StaffDisqualification(UUID cycleId, User person, UUID initiativeId, String reason, LocalDate recordedOn) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.userId = person.id();
        this.person = person.name();
        this.initiativeId = initiativeId;
        this.reason = Text.required("reason", reason, Text.TITLE);
        this.recordedOn = recordedOn;
    }

    public UUID id() {
        return id;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID userId() {
        return userId;
    }

    public String person() {
        return person;
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
