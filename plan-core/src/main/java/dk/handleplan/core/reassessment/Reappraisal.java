package dk.handleplan.core.reassessment;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A granted initiative is assessed again because of an outside event, as a whole or because of some of its success criteria.
 *
 * <p>Life: flagged → its unit is asked, at once or when the next status round opens, for an answer by a day → assessed by the
 * unit → decided by the secretariat, or given back with a note and a new day. Until then the flag can be taken away, and set
 * again.
 */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ReappraisalState state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "assessed_outcome", length = 20))
    @AttributeOverride(name = "words", column = @Column(name = "assessed_words", length = Text.NOTE))
    @AttributeOverride(name = "sections", column = @Column(name = "assessed_sections", length = 1_000))
    @AttributeOverride(name = "by", column = @Column(name = "assessed_by", length = 200))
    @AttributeOverride(name = "on", column = @Column(name = "assessed_on"))
    private Verdict assessment;

    @ElementCollection
    @CollectionTable(name = "reappraisal_amount", joinColumns = @JoinColumn(name = "reappraisal_id"))
    @OrderColumn(name = "position")
    private List<ProposedAmount> amounts = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "decided_outcome", length = 20))
    @AttributeOverride(name = "words", column = @Column(name = "decided_words", length = Text.NOTE))
    @AttributeOverride(name = "sections", column = @Column(name = "decided_sections", length = 1_000))
    @AttributeOverride(name = "by", column = @Column(name = "decided_by", length = 200))
    @AttributeOverride(name = "on", column = @Column(name = "decided_on"))
    private Verdict decision;

    @Column(name = "adjustment_id")
    private UUID adjustmentId;

    protected Reappraisal() {}

    public Reappraisal(OutsideEvent event, Initiative initiative) {
        super(UUID.randomUUID());
        this.eventId = event.id();
        this.cycleId = event.cycleId();
        this.initiativeId = initiative.id();
        this.state = ReappraisalState.WITHDRAWN;
    }

    /**
     * Sets the flag, or sets it again after it was taken away.
     *
     * @param criteria the only ones that depend on the event; empty for the initiative as a whole
     * @param because how the event touches it
     */
    public void flag(
            Initiative initiative,
            Set<UUID> criteria,
            String because,
            ReappraisalTiming when,
            User by,
            LocalDate today) {
        mustBeFlaggable(initiative, criteria);
        if (when == null) {
            throw new RuleBroken("shared.required").at("timing");
        }
        indicators = new HashSet<>(criteria);
        why = Text.required("why", because, Text.NOTE);
        timing = when;
        flaggedOn = today;
        flaggedBy = by.name();
        note = null;
        dueOn = null;
        assessment = null;
        amounts = new ArrayList<>();
        state = ReappraisalState.WAITING;
    }

    private void mustBeFlaggable(Initiative initiative, Set<UUID> criteria) {
        if (state != ReappraisalState.WITHDRAWN) {
            throw new RuleBroken("reassessment.flaggedAlready", initiative.shortTitle());
        }
        if (!initiative.cycleId().equals(cycleId) || initiative.state() != InitiativeState.GRANTED) {
            throw new RuleBroken("reassessment.notGranted", initiative.shortTitle());
        }
        if (criteria.stream().anyMatch(id -> initiative.indicator(id).isEmpty())) {
            throw new NotFound("shared.notFound");
        }
    }

    /** From now on the unit is asked for an answer by this day. */
    void ask(LocalDate due, LocalDate today) {
        mustBe(ReappraisalState.WAITING);
        dueOn = AnswerDay.ahead(due, today);
        state = ReappraisalState.ASKED;
    }

    /** The unit has until another day. */
    void move(LocalDate due, LocalDate today) {
        mustBe(ReappraisalState.ASKED);
        dueOn = AnswerDay.ahead(due, today);
    }

    /** The unit says what should become of it. */
    void assess(Appraisal appraisal, User by, LocalDate today) {
        mustBe(ReappraisalState.ASKED);
        assessment = new Verdict(appraisal, by, today);
        amounts = appraisal.changesMoney() ? known(appraisal) : new ArrayList<>();
        note = null;
        state = ReappraisalState.ASSESSED;
    }

    private static List<ProposedAmount> known(Appraisal appraisal) {
        var known = new ArrayList<ProposedAmount>();
        appraisal.amounts().keySet().stream()
                .sorted()
                .forEach(year -> appraisal
                        .amounts()
                        .get(year)
                        .money()
                        .ifPresent(money -> known.add(new ProposedAmount(year, money))));
        return known;
    }

    /** The assessment does not do yet, for this reason: the unit answers anew by this day. */
    void giveBack(String because, LocalDate due, LocalDate today) {
        mustBe(ReappraisalState.ASSESSED);
        note = Text.required("note", because, Text.NOTE);
        dueOn = AnswerDay.ahead(due, today);
        state = ReappraisalState.ASKED;
    }

    /** @param adjustment the one that is prepared because of it; null for none */
    void decide(Appraisal appraisal, UUID adjustment, User by, LocalDate today) {
        mustBe(ReappraisalState.ASSESSED);
        decision = new Verdict(appraisal, by, today);
        adjustmentId = adjustment;
        state = ReappraisalState.DECIDED;
    }

    /** The flag was a mistake, for this reason. */
    void withdraw(String because) {
        if (!isOpen()) {
            throw new RuleBroken("reassessment.settled");
        }
        note = Text.required("withdrawnBecause", because, Text.NOTE);
        state = ReappraisalState.WITHDRAWN;
    }

    void mustBe(ReappraisalState expected) {
        if (!isOpen()) {
            throw new RuleBroken("reassessment.settled");
        }
        if (state != expected) {
            throw new RuleBroken("reassessment.elsewhere");
        }
    }

    public boolean isOpen() {
        return ReappraisalState.OPEN.contains(state);
    }

    public boolean isWaiting() {
        return state == ReappraisalState.WAITING;
    }

    public boolean isAsked() {
        return state == ReappraisalState.ASKED;
    }

    public boolean isAssessed() {
        return state == ReappraisalState.ASSESSED;
    }

    /** Whether somebody has a task because of it. */
    boolean isUnderWay() {
        return isAsked() || isAssessed();
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

    public ReappraisalState state() {
        return state;
    }

    /** By when the unit answers, or was to answer; empty until it is asked, and where it was asked before there were such days. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** When the unit is reminded of its answer. */
    public Optional<LocalDate> remindOn(LocalDate today) {
        return dueOn().map(due -> AnswerDay.reminder(due, today));
    }

    /** Whether its unit should have answered. */
    public boolean isLate(LocalDate today) {
        return isAsked() && dueOn().filter(today::isAfter).isPresent();
    }

    /** Why the assessment does not do yet, or the flag was taken away. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** What the unit says, also while it is given back. */
    public Optional<Verdict> assessment() {
        return Optional.ofNullable(assessment);
    }

    /** What the unit says it should be granted, where that changes. */
    public Optional<Money> proposed(int budgetYear) {
        return amounts.stream()
                .filter(amount -> amount.budgetYear() == budgetYear)
                .map(ProposedAmount::proposed)
                .findFirst();
    }

    public Optional<Verdict> decision() {
        return Optional.ofNullable(decision);
    }

    /** The adjustment that was prepared because of it. */
    public Optional<UUID> adjustmentId() {
        return Optional.ofNullable(adjustmentId);
    }
}
