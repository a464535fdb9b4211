package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a unit tells about one granted initiative in a status round, or about its chapter of a plan without initiatives: how it
 * goes, what was counted, what was spent, and what should happen to it.
 *
 * <p>Life: open → with the head of centre → submitted to the secretariat → returned for correction, or accepted and locked
 * for ever. What lies with the unit when the round closes was not delivered; what lies with its head is still approved, or
 * received by the secretariat for a reason.
 */
@Entity
@Table(name = "status_report")
public class StatusReport extends Aggregate {

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "chapter_of")
    private UUID chapterOf;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ReportState state = ReportState.OPEN;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessment", length = 20)
    private Assessment assessment;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", length = 20)
    private Stage stage;

    @Column(name = "stage_by", length = 100)
    private FlexibleDate stageBy;

    @Column(name = "narrative", length = Text.PROSE)
    private String narrative;

    @Column(name = "learnt", length = Text.PROSE)
    private String learnt;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposal", length = 20)
    private Proposal proposal;

    @Column(name = "return_note", length = Text.NOTE)
    private String returnNote;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @ElementCollection
    @CollectionTable(name = "status_spending", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<Spending> spending = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "status_answer", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<OwnAnswer> own = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "report_id")
    private List<Reading> readings = new ArrayList<>();

    protected StatusReport() {}

    public StatusReport(StatusRound round, Initiative initiative) {
        this(round, RoundSubject.of(initiative));
    }

    StatusReport(StatusRound round, RoundSubject subject) {
        super(UUID.randomUUID());
        this.roundId = round.id();
        this.cycleId = round.cycleId();
        this.initiativeId = subject.isChapter() ? null : subject.id();
        this.chapterOf = subject.isChapter() ? subject.id() : null;
        this.unitId = subject.unitId();
    }

    /** About the chapter of a unit in a plan without initiatives. */
    public static StatusReport onChapter(StatusRound round, Unit unit) {
        return new StatusReport(round, RoundSubject.chapterOf(unit));
    }

    /** Takes over what was written, finished or not. */
    void fill(ReportForm form, LocalDate today, Instant now) {
        mustBeWritable();
        form.spending().forEach(StatusReport::mustNotBeNegative);
        assessment = form.assessment();
        stage = form.standing().stage();
        stageBy = form.standing().by();
        narrative = Text.optional("narrative", form.narrative(), Text.PROSE);
        learnt = Text.optional("learnt", form.learnt(), Text.PROSE);
        proposal = form.proposal();
        spend(form.spending());
        own = own(form.own());
        answer(form.answers(), today, now);
    }

    /** Takes over readings alone; what else was written stays. */
    void answer(Map<UUID, Reading.Answer> answers, LocalDate today, Instant now) {
        mustBeWritable();
        savedAt = now;
        answers.forEach((indicator, answer) -> read(indicator, answer, today));
        begunOn = begunOn == null ? today : begunOn;
    }

    private static void mustNotBeNegative(int budgetYear, Amount amount) {
        if (amount.orZeroInSum().isNegative()) {
            throw new RuleBroken("status.negativeSpending").at("spent-" + budgetYear);
        }
    }

    private void spend(Map<Integer, Amount> perYear) {
        spending = new ArrayList<>();
        perYear.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> spending.add(new Spending(e.getKey(), e.getValue())));
    }

    private static List<OwnAnswer> own(Map<UUID, String> written) {
        var answers = new ArrayList<OwnAnswer>();
        written.forEach((question, text) -> Optional.ofNullable(Text.optional("answer-" + question, text, Text.NOTE))
                .ifPresent(answer -> answers.add(new OwnAnswer(question, answer))));
        return answers;
    }

    private void read(UUID indicatorId, Reading.Answer answer, LocalDate today) {
        var before = reading(indicatorId);
        if (answer.isEmpty()) {
            before.ifPresent(readings::remove);
        } else if (before.isPresent()) {
            before.get().say(answer, today);
        } else {
            readings.add(new Reading(indicatorId, answer, today));
        }
    }

    /** What must be answered before the report can be sent; empty when nothing is missing. */
    public List<MissingAnswer> missing(RoundForm asked, Collection<Indicator> indicators) {
        var missing = new ArrayList<MissingAnswer>();
        if (assessment == null) {
            missing.add(MissingAnswer.ASSESSMENT);
        }
        if (narrative == null) {
            missing.add(MissingAnswer.NARRATIVE);
        }
        Answered.of(asked, own).stream()
                .filter(Answered::isMissing)
                .forEach(question -> missing.add(MissingAnswer.question(question)));
        if (asked.asks(ReportPart.PROPOSAL) && proposal == null) {
            missing.add(MissingAnswer.PROPOSAL);
        }
        indicators.stream()
                .filter(indicator -> asked.asks(ReportPart.CRITERIA) && !isAnswered(indicator))
                .forEach(indicator -> missing.add(MissingAnswer.reading(indicator)));
        return missing;
    }

    public boolean isAnswered(Indicator indicator) {
        return reading(indicator.id()).filter(Reading::isAnswered).isPresent();
    }

    void passToHead(RoundForm asked, Collection<Indicator> indicators) {
        mustBeWritable();
        missing(asked, indicators).stream()
                .map(MissingAnswer::asRefusal)
                .reduce((first, next) -> first.and(next))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        state = ReportState.WITH_HEAD;
    }

    void approve(LocalDate today) {
        mustBe(ReportState.WITH_HEAD, "status.notWithHead");
        state = ReportState.SUBMITTED;
        deliveredOn = deliveredOn == null ? today : deliveredOn;
        returnNote = null;
    }

    void returnFromHead(String note) {
        mustBe(ReportState.WITH_HEAD, "status.notWithHead");
        returnWith(note);
    }

    void returnForCorrection(String note) {
        mustBe(ReportState.SUBMITTED, "status.notSubmitted");
        returnWith(note);
    }

    private void returnWith(String note) {
        returnNote = Text.required("note", note, Text.NOTE);
        state = ReportState.RETURNED;
    }

    void accept(LocalDate today) {
        mustBe(ReportState.SUBMITTED, "status.notSubmitted");
        state = ReportState.ACCEPTED;
        acceptedOn = today;
    }

    void missClosing() {
        if (!state.isWritable()) {
            throw new RuleBroken("status.sentAlready");
        }
        state = ReportState.NOT_DELIVERED;
    }

    /** Only what is still owed is asked for again. */
    boolean isOwed() {
        return state.isOwed();
    }

    void mustBeWritable() {
        if (state == ReportState.ACCEPTED) {
            throw new RuleBroken("status.locked");
        }
        if (state == ReportState.NOT_DELIVERED) {
            throw new RuleBroken("status.roundClosed");
        }
        if (!state.isWritable()) {
            throw new RuleBroken("status.notOpen");
        }
    }

    private void mustBe(ReportState expected, String otherwise) {
        if (state != expected) {
            throw new RuleBroken(otherwise);
        }
    }

    /** Whether this person can write it now. */
    boolean isWrittenBy(User actor) {
        return actor.worksIn(unitId) && isWritable();
    }

    /** Open to its unit and the administration. */
    void mustBeSeenBy(User actor) {
        if (!actor.isAdministration() && !actor.worksIn(unitId)) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    /** First delivered after the deadline, or still owed when it has passed. */
    public boolean isLate(LocalDate deadline, LocalDate today) {
        return state.isLate(deadline, deliveredOn, today);
    }

    public boolean isWritable() {
        return state.isWritable();
    }

    public UUID roundId() {
        return roundId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    /** Null where it is about a chapter. */
    public UUID initiativeId() {
        return initiativeId;
    }

    /** The unit whose chapter it is about; null where it is about an initiative. */
    public UUID chapterOf() {
        return chapterOf;
    }

    public boolean isOnChapter() {
        return chapterOf != null;
    }

    /** The initiative, or the unit whose chapter it is about. */
    public UUID subject() {
        return isOnChapter() ? chapterOf : initiativeId;
    }

    public UUID unitId() {
        return unitId;
    }

    public ReportState state() {
        return state;
    }

    public Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    public Optional<String> narrative() {
        return Optional.ofNullable(narrative);
    }

    public Standing standing() {
        return new Standing(stage, stageBy);
    }

    public Optional<String> learnt() {
        return Optional.ofNullable(learnt);
    }

    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public Optional<String> returnNote() {
        return Optional.ofNullable(returnNote);
    }

    /** When something was last written in it. */
    public Optional<Instant> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    public Optional<LocalDate> begunOn() {
        return Optional.ofNullable(begunOn);
    }

    /** When it first came to the secretariat. */
    public Optional<LocalDate> deliveredOn() {
        return Optional.ofNullable(deliveredOn);
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    public Optional<Reading> reading(UUID indicatorId) {
        return readings.stream()
                .filter(r -> r.indicatorId().equals(indicatorId))
                .findFirst();
    }

    /** To the questions of its round's own. */
    public List<OwnAnswer> ownAnswers() {
        return List.copyOf(own);
    }

    /** What was spent in a budget year; blank where nothing was stated. */
    public Amount spent(int budgetYear) {
        return spending.stream()
                .filter(s -> s.budgetYear() == budgetYear)
                .map(Spending::amount)
                .findFirst()
                .orElse(Amount.blank());
    }
}
