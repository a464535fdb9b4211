package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.ValueState;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * What an initiative, or a line that is no initiative, applied for in one budget year, what the council recommends, the
 * administration proposes, the bodies have decided so far, and what is granted in the end. Empty is never zero: nothing
 * proposed is not the same as a proposed refusal.
 */
@Entity
@Table(name = "allocation_row")
public class AllocationRow extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "line_label", length = Text.TITLE)
    private String lineLabel;

    @Column(name = "budget_year")
    private int budgetYear;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "applied_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "applied_state", length = 20))
    private Amount applied = Amount.blank();

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "recommended_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "recommended_state", length = 20))
    private Amount recommended = Amount.blank();

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "proposed_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "proposed_state", length = 20))
    private Amount proposed = Amount.blank();

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "decided_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "decided_state", length = 20))
    private Amount decided = Amount.blank();

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "granted_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "granted_state", length = 20))
    private Amount granted = Amount.blank();

    @Column(name = "granted_number")
    private Integer grantedNumber;

    @Column(name = "granted_registered")
    private boolean grantedRegistered;

    @Column(name = "returned_oere")
    private Money returned = Money.ZERO;

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    @Column(name = "condition_text", length = Text.NOTE)
    private String condition;

    protected AllocationRow() {}

    private AllocationRow(UUID cycleId, UUID initiativeId, String lineLabel, int budgetYear) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        this.lineLabel = lineLabel;
        this.budgetYear = budgetYear;
    }

    public static AllocationRow ofInitiative(UUID cycleId, UUID initiativeId, int budgetYear, Amount applied) {
        var row = new AllocationRow(cycleId, initiativeId, null, budgetYear);
        row.applied = applied;
        return row;
    }

    public static AllocationRow ofLine(UUID cycleId, String label, int budgetYear) {
        var row = new AllocationRow(cycleId, null, Text.required("label", label, Text.TITLE), budgetYear);
        row.applied = Amount.unknown(ValueState.NOT_APPLICABLE);
        row.recommended = row.applied;
        return row;
    }

    void recommend(Amount recommendation) {
        recommended = recommendation;
    }

    void propose(Amount proposal, String why) {
        var written = Text.optional("reason", why, Text.NOTE);
        mustNotBeNegative(proposal);
        mustBeReasonable(proposal, written);
        proposed = proposal;
        reason = written;
    }

    void mustNotBeNegative(Amount amount) {
        if (amount.orZeroInSum().isNegative()) {
            throw new RuleBroken("funding.negative");
        }
    }

    /** More than was applied for needs a reason. */
    void mustBeReasonable(Amount proposal, String why) {
        if (isAboveApplied(proposal) && why == null) {
            throw new RuleBroken("funding.aboveAppliedNeedsReason", applied.orZeroInSum()).at("reason");
        }
    }

    private boolean isAboveApplied(Amount proposal) {
        var comparable = applied.isKnown() || applied.isBlank();
        return isInitiative() && comparable && proposal.orZeroInSum().exceeds(applied.orZeroInSum());
    }

    /** What the applicant is to do for the money; null for nothing. */
    void require(String ofApplicant) {
        condition = Text.optional("condition", ofApplicant, Text.NOTE);
    }

    /** Says afterwards why it is less than was applied for. */
    void explain(String why) {
        reason = Text.required("reason", why, Text.NOTE);
    }

    /** The proposal goes before the bodies. */
    void putForward() {
        decided = proposed;
    }

    /** The bodies would not have it. */
    void takeBack() {
        decided = Amount.blank();
    }

    /** A body amends the amount. */
    void amend(Amount amendment) {
        mustNotBeNegative(amendment);
        decided = amendment;
    }

    /** What the last body decided binds the municipality: money by its entry in the ledger, nothing by itself. */
    void bind() {
        if (!isDecidedMoney()) {
            granted = decided;
        }
    }

    boolean isDecidedMoney() {
        return !decided.orZeroInSum().isZero();
    }

    /** What a plan from before the system says. */
    public void register(Amount wasRecommended, Amount wasProposed, Amount wasGranted) {
        recommended = wasRecommended;
        proposed = wasProposed;
        decided = wasGranted;
        granted = wasGranted;
        grantedRegistered = true;
    }

    /** What the ledger says of this row is what is granted; no more of it comes back or is taken than that. */
    void enter(LedgerEntry entry) {
        var returnedAfter = returned.plus(entry.returned());
        if (returnedAfter.exceeds(entry.rowAfter())) {
            throw new RuleBroken(
                            "funding.moreThanAllocated",
                            entry.amount(),
                            entered().minus(returned))
                    .at("amount");
        }
        returned = returnedAfter;
        grantedNumber = entry.rowNumber();
        granted = Amount.of(entry.rowAfter());
        grantedRegistered = false;
    }

    /** What the ledger says of this row so far; nothing where a plan from before the system alone says what was granted. */
    Money entered() {
        return grantedNumber == null ? Money.ZERO : granted.orZeroInSum();
    }

    /** Whether a plan from before the system says what was granted, and no entry does. */
    boolean isGrantedByOldPlan() {
        return grantedRegistered && grantedNumber == null && isGrantedMoney();
    }

    /** How many entries the ledger has about this row; empty before the first. */
    Optional<Integer> grantedNumber() {
        return Optional.ofNullable(grantedNumber);
    }

    /** Whether somebody asked for money here and the administration has not yet said what it proposes. */
    boolean awaitsProposal() {
        return applied.isKnown() && !applied.orZeroInSum().isZero() && proposed.isBlank();
    }

    /** What the row claims of the pool while it is not bound yet: what bodies left standing, or else what is proposed. */
    Money standing() {
        return (decided.isBlank() ? proposed : decided).orZeroInSum();
    }

    boolean isGrantedMoney() {
        return !granted.orZeroInSum().isZero();
    }

    public UUID cycleId() {
        return cycleId;
    }

    public boolean isInitiative() {
        return initiativeId != null;
    }

    public Optional<UUID> initiativeId() {
        return Optional.ofNullable(initiativeId);
    }

    /** What a line that is no initiative is for. */
    public Optional<String> lineLabel() {
        return Optional.ofNullable(lineLabel);
    }

    public int budgetYear() {
        return budgetYear;
    }

    public Amount applied() {
        return applied;
    }

    /** What the council that was heard recommends. */
    public Amount recommended() {
        return recommended;
    }

    /** What the administration proposes. */
    public Amount proposed() {
        return proposed;
    }

    /** What the bodies have made of the proposal so far. */
    public Amount decided() {
        return decided;
    }

    public Amount granted() {
        return granted;
    }

    /** What has come back of it, not spent. */
    public Money returned() {
        return returned;
    }

    /** Whether it is decided, and less than was applied for. */
    public boolean isGrantedLess() {
        return granted.isKnown() && applied.orZeroInSum().exceeds(granted.orZeroInSum());
    }

    /** What the applicant is to do for the money. */
    public Optional<String> condition() {
        return Optional.ofNullable(condition);
    }

    /** Why the proposal is what it is. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
