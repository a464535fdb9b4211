package dk.handleplan.core.presentation;

import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The status of a round before one body: for decision or for information. Several bodies can have the same document
 * before them, and treat it in one meeting.
 *
 * <p>Life: before its body, which may defer it as often as it likes → treated by any other outcome, or withdrawn by the
 * secretariat. What was sent back is presented anew, as another presentation.
 */
@Entity
@Table(name = "presentation")
public class Presentation extends Aggregate {

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", length = 20)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private PresentationState state = PresentationState.BEFORE_BODY;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @ElementCollection
    @CollectionTable(name = "presentation_minutes", joinColumns = @JoinColumn(name = "presentation_id"))
    @OrderColumn(name = "position")
    private List<Minutes> minutes = new ArrayList<>();

    protected Presentation() {}

    Presentation(PresentedDocument document, UUID bodyId, Purpose purpose, LocalDate meeting, LocalDate today) {
        super(UUID.randomUUID());
        this.documentId = document.id();
        this.roundId = document.roundId();
        this.cycleId = document.content().cycleId();
        this.bodyId = bodyId;
        this.purpose = purpose;
        meetOn(meeting, today);
    }

    /** Sets the meeting that is to treat it. */
    void convene(LocalDate meeting, LocalDate today) {
        mustBeBeforeBody();
        meetOn(meeting, today);
    }

    private void meetOn(LocalDate meeting, LocalDate today) {
        if (meeting == null || meeting.isBefore(today)) {
            throw new RuleBroken("decision.meetingIsPast").at("meeting");
        }
        meetsOn = meeting;
    }

    /** Takes over the minutes of a meeting that has been held. */
    void record(Minutes held, LocalDate today) {
        mustBeBeforeBody();
        mustNotBeDeferred(today);
        mustFit(held.outcome());
        held.mustHaveBeenHeld(today, last());
        minutes.add(held);
        meetsOn = held.deferredTo().orElse(held.metOn());
        state = held.outcome() == Outcome.DEFERRED ? PresentationState.BEFORE_BODY : PresentationState.TREATED;
    }

    private void mustNotBeDeferred(LocalDate today) {
        if (isDeferred(today)) {
            throw new RuleBroken("presentation.deferred", meetsOn).at("metOn");
        }
    }

    private void mustFit(Outcome outcome) {
        if (!purpose.outcomes().contains(outcome)) {
            throw new RuleBroken("presentation.forInformation").at("outcome");
        }
    }

    void withdraw() {
        mustBeBeforeBody();
        state = PresentationState.WITHDRAWN;
    }

    void mustBeBeforeBody() {
        if (!isBeforeBody()) {
            throw new RuleBroken("presentation.settled");
        }
    }

    public boolean isBeforeBody() {
        return state == PresentationState.BEFORE_BODY;
    }

    /** Whether its body waits for a later meeting: nobody is asked for minutes until then. */
    public boolean isDeferred(LocalDate today) {
        return isBeforeBody() && last().isPresent() && meetsOn.isAfter(today);
    }

    /** Whether another body has the same before it, and can treat it in the same meeting. */
    boolean isBeside(Presentation other) {
        return !equals(other) && documentId.equals(other.documentId);
    }

    /** Whether a meeting that was held together with others was held by this body as well. */
    boolean met(UUID jointMeeting) {
        return minutes.stream()
                .anyMatch(
                        held -> held.jointMeeting().filter(jointMeeting::equals).isPresent());
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID roundId() {
        return roundId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public Purpose purpose() {
        return purpose;
    }

    public PresentationState state() {
        return state;
    }

    /** The meeting that is next, or the last one. */
    public LocalDate meetsOn() {
        return meetsOn;
    }

    /** What its meetings said, in their order. */
    public List<Minutes> minutes() {
        return List.copyOf(minutes);
    }

    public Optional<Minutes> last() {
        return minutes.isEmpty() ? Optional.empty() : Optional.of(minutes.get(minutes.size() - 1));
    }
}
