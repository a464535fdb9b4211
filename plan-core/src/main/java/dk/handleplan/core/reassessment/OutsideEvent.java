package dk.handleplan.core.reassessment;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something from outside the municipality on which a decided plan depends: a law with the day it comes into force, a budget
 * agreement. Initiatives of the plan are flagged because of it ({@link Reappraisal}).
 */
@Entity
@Table(name = "outside_event")
public class OutsideEvent extends Aggregate {

    private static final int LONGEST_DATE = 100;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private EventKind kind;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "in_force", length = LONGEST_DATE)
    private FlexibleDate inForce;

    @Column(name = "words", length = Text.NOTE)
    private String words;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "registered_by", length = 200)
    private String registeredBy;

    protected OutsideEvent() {}

    public OutsideEvent(UUID cycleId, EventFacts facts, User by, LocalDate today) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.registeredOn = today;
        this.registeredBy = by.name();
        describe(facts);
    }

    void describe(EventFacts facts) {
        if (facts.kind() == null) {
            throw new RuleBroken("shared.required").at("kind");
        }
        kind = facts.kind();
        title = Text.required("title", facts.title(), Text.TITLE);
        inForce = new FlexibleDate(Text.required("inForce", facts.inForce(), LONGEST_DATE));
        words = Text.optional("words", facts.words(), Text.NOTE);
    }

    public UUID cycleId() {
        return cycleId;
    }

    public EventKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** From when it holds. */
    public FlexibleDate inForce() {
        return inForce;
    }

    /** What it changes for the initiatives. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public String registeredBy() {
        return registeredBy;
    }
}
