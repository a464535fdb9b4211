package dk.handleplan.core.decision;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The publication of a plan, as the secretariat approved it: at once, or for a date on which it happens by itself.
 *
 * <p>Life: waiting for its date → published, or held back because the checklist then finds what was not overruled before →
 * waiting for another date. It can be called back until it is published.
 */
@Entity
@Table(name = "plan_publication")
public class PlanPublication extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "publish_on")
    private LocalDate publishOn;

    @Column(name = "overruled", length = Text.PROSE)
    private String overruled;

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    @Column(name = "approver_id")
    private UUID approverId;

    @Column(name = "approver", length = 200)
    private String approver;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private PlanPublicationState state = PlanPublicationState.WAITING;

    protected PlanPublication() {}

    public PlanPublication(UUID cycleId, Approval approval) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        approve(approval);
    }

    /**
     * The plan is approved as it stands.
     *
     * @param on when it is to be published
     * @param found what the checklist finds
     * @param reason why that does not stand in the way; asked for only where something was found
     */
    public record Approval(User by, LocalDate today, LocalDate on, List<Finding> found, String reason) {}

    void approve(Approval approval) {
        reason = approval.found().isEmpty() ? null : Text.required("reason", approval.reason(), Text.NOTE);
        overruled = approval.found().stream().map(PlanPublication::written).collect(Collectors.joining("\n"));
        approverId = approval.by().id();
        approver = approval.by().name();
        approvedOn = approval.today();
        publishOn = approval.on();
        state = PlanPublicationState.WAITING;
    }

    private static String written(Finding finding) {
        return finding.check() + " " + finding.initiativeId() + " " + Objects.requireNonNullElse(finding.detail(), "");
    }

    /** Whether the checklist finds nothing that was not known when it was approved. */
    boolean covers(List<Finding> found) {
        var known = overruled.lines().collect(Collectors.toSet());
        return found.stream().map(PlanPublication::written).allMatch(known::contains);
    }

    void holdBack() {
        mustBePending();
        state = PlanPublicationState.HELD_BACK;
    }

    void callBack() {
        mustBePending();
        state = PlanPublicationState.CALLED_BACK;
    }

    void publish(LocalDate today) {
        mustBePending();
        publishOn = today;
        state = PlanPublicationState.PUBLISHED;
    }

    private void mustBePending() {
        if (!isPending()) {
            throw new RuleBroken("decision.publicationSettled");
        }
    }

    public boolean isPending() {
        return state == PlanPublicationState.WAITING || state == PlanPublicationState.HELD_BACK;
    }

    public boolean isWaiting() {
        return state == PlanPublicationState.WAITING;
    }

    public boolean isHeldBack() {
        return state == PlanPublicationState.HELD_BACK;
    }

    public UUID cycleId() {
        return cycleId;
    }

    /** The day it is for, or on which it was published. */
    public LocalDate publishOn() {
        return publishOn;
    }

    /** Why what the checklist found does not stand in the way. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public UUID approverId() {
        return approverId;
    }

    public String approver() {
        return approver;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public PlanPublicationState state() {
        return state;
    }
}
