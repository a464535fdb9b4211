package dk.handleplan.core.scenario;

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
import java.util.Optional;
import java.util.UUID;

/**
 * A scenario (scenarie): one way to allocate the pool, with an amount for each row that somebody has taken a stand on. There are as
 * many as people care to try; one of them is adopted as the administration's proposal.
 *
 * <p>Life: open, and changed by its maker or, once shared, by the whole administration → adopted as the proposal, and never changed
 * again → replaced, when another is adopted in the same round. Nothing is deleted: what was tried can be read ever after.
 */
@Entity
@Table(name = "scenario")
public class Scenario extends Aggregate {

    public static final int NAME = 100;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "round")
    private int round;

    @Column(name = "name", length = NAME)
    private String name;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    @Column(name = "maker_id")
    private UUID makerId;

    @Column(name = "maker", length = 200)
    private String maker;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "made_from", length = NAME)
    private String madeFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ScenarioState state = ScenarioState.OPEN;

    @Column(name = "shared")
    private boolean shared;

    @Column(name = "revision")
    private long revision;

    @Column(name = "number")
    private int number;

    protected Scenario() {}

    public Scenario(UUID cycleId, int round, String name, User maker, LocalDate madeOn) {
        this(cycleId, round, name, madeOn);
        this.makerId = maker.id();
        this.maker = maker.name();
    }

    private Scenario(UUID cycleId, int round, String name, LocalDate madeOn) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.round = round;
        this.name = Text.required("name", name, NAME);
        this.madeOn = madeOn;
    }

    /** The first one of a round, which belongs to everybody. */
    static Scenario common(UUID cycleId, int round, String name, LocalDate madeOn) {
        var scenario = new Scenario(cycleId, round, name, madeOn);
        scenario.shared = true;
        return scenario;
    }

    /** In the order in which those of a cycle are made. */
    Scenario numbered(int newNumber) {
        number = newNumber;
        return this;
    }

    Scenario madeFrom(String other) {
        madeFrom = other;
        return this;
    }

    void describe(String newName, String newNote) {
        name = Text.required("name", newName, NAME);
        note = Text.optional("note", newNote, Text.NOTE);
    }

    /** From now on the whole administration reads it and types in it. */
    void share() {
        shared = true;
    }

    /** @return the number under which what is changed now is found again */
    long change() {
        mustBeOpen();
        return ++revision;
    }

    void adopt(int inRound) {
        mustBeOpen();
        round = inRound;
        state = ScenarioState.ADOPTED;
        shared = true;
    }

    void replace() {
        state = ScenarioState.REPLACED;
    }

    void mustBeOpen() {
        if (state != ScenarioState.OPEN) {
            throw new RuleBroken("scenario.kept", name);
        }
    }

    /** The administration reads what is shared; what is not, its maker alone. */
    public boolean isSeenBy(User user) {
        return user.isAdministration() && (shared || user.id().equals(makerId));
    }

    public UUID cycleId() {
        return cycleId;
    }

    /** The round of the allocation in which it was made, or adopted. */
    public int round() {
        return round;
    }

    public String name() {
        return name;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Empty where the round began with it by itself. */
    public Optional<String> maker() {
        return Optional.ofNullable(maker);
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** The name of what it began as a copy of. */
    public Optional<String> madeFrom() {
        return Optional.ofNullable(madeFrom);
    }

    public ScenarioState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ScenarioState.OPEN;
    }

    public boolean isAdopted() {
        return state == ScenarioState.ADOPTED;
    }

    public boolean isShared() {
        return shared;
    }

    /** Grows with every change of an amount, reason or condition. */
    public long revision() {
        return revision;
    }
}
