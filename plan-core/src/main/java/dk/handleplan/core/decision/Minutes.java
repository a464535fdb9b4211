package dk.handleplan.core.decision;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Sentences;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the minutes of a meeting (beslutningsreferat) say about one item of its agenda. */
@Embeddable
public class Minutes {

    @Column(name = "met_on")
    private LocalDate metOn;

    @Column(name = "item_number", length = 40)
    private String itemNumber;

    @Column(name = "closed_item")
    private boolean closedItem;

    @Column(name = "wording", length = Text.NOTE)
    private String wording;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 20)
    private Outcome outcome;

    @Column(name = "deferred_to")
    private LocalDate deferredTo;

    @Column(name = "joint_meeting")
    private UUID jointMeeting;

    protected Minutes() {}

    /**
     * @param closedItem whether the item was treated behind closed doors (lukket punkt)
     * @param deferredTo the next meeting; asked for exactly when the item was deferred
     */
    public Minutes(
            LocalDate metOn,
            String itemNumber,
            boolean closedItem,
            String wording,
            Outcome outcome,
            LocalDate deferredTo) {
        this.metOn = metOn;
        this.itemNumber = Text.optional("itemNumber", itemNumber, 40);
        this.closedItem = closedItem;
        this.wording = Text.required("wording", wording, Text.NOTE);
        this.outcome = outcome;
        this.deferredTo = outcome == Outcome.DEFERRED ? deferredTo : null;
        mustBeComplete();
    }

    /** The same of a meeting that several bodies held together; each of them has it in its own minutes. */
    public Minutes ofJointMeeting(UUID meeting) {
        var joint = new Minutes(metOn, itemNumber, closedItem, wording, outcome, deferredTo);
        joint.jointMeeting = meeting;
        return joint;
    }

    private void mustBeComplete() {
        if (metOn == null) {
            throw new RuleBroken("shared.required").at("metOn");
        }
        if (outcome == null) {
            throw new RuleBroken("shared.required").at("outcome");
        }
        if (outcome == Outcome.DEFERRED && (deferredTo == null || !deferredTo.isAfter(metOn))) {
            throw new RuleBroken("decision.deferredToLater").at("deferredTo");
        }
    }

    /** A meeting is recorded when it has been held, and after those before it. */
    public void mustHaveBeenHeld(LocalDate today, Optional<Minutes> earlier) {
        if (metOn.isAfter(today)) {
            throw new RuleBroken("decision.notHeldYet").at("metOn");
        }
        if (earlier.filter(before -> metOn.isBefore(before.metOn)).isPresent()) {
            throw new RuleBroken("decision.beforeLastMeeting").at("metOn");
        }
    }

    /** The meeting and the item, by which the minutes are found; their wording stands there. */
    public String reference(String body) {
        return itemNumber == null
                ? Sentences.of("decision.meeting", Sentences.DANISH, body, metOn)
                : Sentences.of("decision.meetingAndItem", Sentences.DANISH, body, metOn, itemNumber);
    }

    public LocalDate metOn() {
        return metOn;
    }

    public Optional<String> itemNumber() {
        return Optional.ofNullable(itemNumber);
    }

    public boolean isClosedItem() {
        return closedItem;
    }

    public String wording() {
        return wording;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<LocalDate> deferredTo() {
        return Optional.ofNullable(deferredTo);
    }

    /** What the minutes of one joint meeting have in common; empty where the body met alone. */
    public Optional<UUID> jointMeeting() {
        return Optional.ofNullable(jointMeeting);
    }
}
