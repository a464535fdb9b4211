package dk.handleplan.core.reassessment;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A granted initiative is assessed again because of an outside event, as a whole or because of some of its success criteria. */
@Entity
@Table(name = "reappraisal")
public class Reappraisal extends Aggregate {

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @ElementCollection
    @CollectionTable(name = "reappraisal_indicator", joinColumns = @JoinColumn(name = "reappraisal_id"))
    @Column(name = "indicator_id")
    private Set<UUID> indicators = new HashSet<>();

    @Column(name = "why", length = Text.NOTE)
    private String why;

    @Enumerated(EnumType.STRING)
    @Column(name = "timing", length = 20)
    private ReappraisalTiming timing;

    @Column(name = "flagged_on")
    private LocalDate flaggedOn;

    @Column(name = "flagged_by", length = 200)
    private String flaggedBy;

    protected Reappraisal() {}

    /** @param criteria the only ones that depend on the event; empty for the initiative as a whole */
    public Reappraisal(
            OutsideEvent event,
            Initiative initiative,
            Set<UUID> criteria,
            String why,
            ReappraisalTiming timing,
            User by,
            LocalDate today) {
        super(UUID.randomUUID());
        mustBeGranted(event, initiative);
        mustHave(initiative, criteria);
        if (timing == null) {
            throw new RuleBroken("shared.required").at("timing");
        }
        this.eventId = event.id();
        this.cycleId = event.cycleId();
        this.initiativeId = initiative.id();
        this.indicators = new HashSet<>(criteria);
        this.why = Text.required("why", why, Text.NOTE);
        this.timing = timing;
        this.flaggedOn = today;
        this.flaggedBy = by.name();
    }

    private static void mustBeGranted(OutsideEvent event, Initiative initiative) {
        if (!initiative.cycleId().equals(event.cycleId()) || initiative.state() != InitiativeState.GRANTED) {
            throw new RuleBroken("reassessment.notGranted", initiative.shortTitle());
        }
    }

    private static void mustHave(Initiative initiative, Set<UUID> criteria) {
        var its = initiative.indicators().stream().map(Indicator::id).toList();
        if (!its.containsAll(criteria)) {
            throw new NotFound("shared.notFound");
        }
    }

    /** Whether it is a criterion because of which the initiative is assessed. */
    public boolean isAbout(Indicator indicator) {
        return indicators.contains(indicator.id());
    }

    public UUID eventId() {
        return eventId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    /** How the event touches the initiative, in the words of the secretariat. */
    public String why() {
        return why;
    }

    public ReappraisalTiming timing() {
        return timing;
    }

    public LocalDate flaggedOn() {
        return flaggedOn;
    }

    public String flaggedBy() {
        return flaggedBy;
    }
}
