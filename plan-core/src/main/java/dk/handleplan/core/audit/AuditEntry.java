package dk.handleplan.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One change that matters: who, when, what, on which case, before and after, on whose behalf. Written once, never changed.
 *
 * <p>The action is a key such as {@code initiative.submitted}; pages show it in words.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int LONGEST = 2_000;

    @Id
    private UUID id;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name", length = 200)
    private String actorName;

    @Column(name = "on_behalf_of", length = 300)
    private String onBehalfOf;

    @Column(name = "action", length = 100)
    private String action;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "value_before", length = LONGEST)
    private String before;

    @Column(name = "value_after", length = LONGEST)
    private String after;

    @Column(name = "reason", length = LONGEST)
    private String reason;

    protected AuditEntry() {}

    private AuditEntry(UUID actorId, String actorName, Instant at, String action, UUID caseId) {
        this.id = UUID.randomUUID();
        this.actorId = actorId;
        this.actorName = actorName;
        this.at = at;
        this.action = action;
        this.caseId = caseId;
    }

    public static AuditEntry by(Actor actor, Instant at, String action, UUID caseId) {
        return new AuditEntry(actor.id(), actor.name(), at, action, caseId);
    }

    /** Something that followed by itself: a date passed, or all parts of a phase were in. */
    public static AuditEntry bySystem(Instant at, String action, UUID caseId) {
        return new AuditEntry(null, null, at, action, caseId);
    }

    public AuditEntry in(UUID cycle) {
        cycleId = cycle;
        return this;
    }

    public AuditEntry onBehalfOf(String whom) {
        onBehalfOf = whom;
        return this;
    }

    public AuditEntry to(String value) {
        return change(null, value);
    }

    public AuditEntry change(String valueBefore, String valueAfter) {
        before = shortened(valueBefore);
        after = shortened(valueAfter);
        return this;
    }

    /** Why, in the words of whoever did it. */
    public AuditEntry because(String why) {
        reason = shortened(why);
        return this;
    }

    /** The same without what was written: for those from whom it is sealed. */
    public AuditEntry withoutWords() {
        var told = new AuditEntry(actorId, actorName, at, action, caseId);
        told.id = id;
        return told.in(cycleId).onBehalfOf(onBehalfOf);
    }

    private static String shortened(String value) {
        return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
    }

    public Instant at() {
        return at;
    }

    /** Empty when nobody acted and it followed by itself. */
    public Optional<String> actorName() {
        return Optional.ofNullable(actorName);
    }

    public Optional<String> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    public String action() {
        return action;
    }

    public UUID caseId() {
        return caseId;
    }

    public Optional<UUID> cycleId() {
        return Optional.ofNullable(cycleId);
    }

    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
