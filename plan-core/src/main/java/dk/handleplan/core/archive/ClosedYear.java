package dk.handleplan.core.archive;

import dk.handleplan.core.closing.ClosingSheet;
import dk.handleplan.core.shared.PackedSnapshot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A closed year as it was that day: its published plan, and what became of its initiatives. Written once, never changed. */
@Entity
@Table(name = "closed_year")
public class ClosedYear {

    @Id
    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "plan", updatable = false)
    private byte[] plan;

    @Column(name = "closing", updatable = false)
    private byte[] closing;

    @Column(name = "sha256", length = 64, updatable = false)
    private String sha256;

    @Column(name = "closed_on", updatable = false)
    private LocalDate closedOn;

    protected ClosedYear() {}

    /** @param plan null where the year has none that is published */
    ClosedYear(ClosingSheet closing, PublishedYear plan, LocalDate closedOn) {
        this.cycleId = closing.cycleId();
        this.plan = plan == null ? null : PackedSnapshot.of(plan);
        this.closing = PackedSnapshot.of(closing);
        this.sha256 = fingerprint();
        this.closedOn = closedOn;
    }

    private String fingerprint() {
        return plan == null ? PackedSnapshot.sha256(closing) : PackedSnapshot.sha256(plan, closing);
    }

    public UUID cycleId() {
        return cycleId;
    }

    Optional<PublishedYear> plan() {
        mustBeAsKept();
        return Optional.ofNullable(plan)
                .map(kept -> PackedSnapshot.read(kept, PublishedYear.class).sealed(seal()));
    }

    ClosingSheet closing() {
        mustBeAsKept();
        return PackedSnapshot.read(closing, ClosingSheet.class);
    }

    private void mustBeAsKept() {
        if (!sha256.equals(fingerprint())) {
            throw new IllegalStateException("What was kept of the closed year " + cycleId + " has been changed");
        }
    }

    public Seal seal() {
        return new Seal(closedOn, sha256);
    }
}
