package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A part of the pool of a budget year that is reserved (øremærket) for the initiatives of a goal, of a unit or of a kind, by law or
 * by the budget. Nobody else gets it; those it is for may get more than it.
 */
@Embeddable
public class Earmark {

    public static final int NAME = 90;

    @Column(name = "name", length = 100)
    private String name;

    @Column(name = "amount_oere")
    private Money amount;

    @Column(name = "legal_source", length = Text.TITLE)
    private String legalSource;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private ApplicationKind kind;

    @Column(name = "entry_number")
    private Integer entryNumber;

    protected Earmark() {}

    /** @param goalId as unitId and kind null, but for the one that says what it is for */
    public Earmark(String name, Money amount, String legalSource, UUID goalId, UUID unitId, ApplicationKind kind) {
        this.name = Text.required("name", name, NAME);
        this.legalSource = Text.required("legalSource", legalSource, Text.TITLE);
        this.amount = amount;
        this.goalId = goalId;
        this.unitId = unitId;
        this.kind = kind;
        mustMakeSense();
    }

    private void mustMakeSense() {
        if (!amount.exceeds(Money.ZERO)) {
            throw new RuleBroken("funding.earmarkOfNothing").at("amount");
        }
        if (Stream.of(goalId, unitId, kind).filter(Objects::nonNull).count() != 1) {
            throw new RuleBroken("shared.required").at("purpose");
        }
    }

    /** The same, with the number of the entry by which its money came on top of what the budget appropriates. */
    Earmark broughtBy(int number) {
        var brought = of(name, amount);
        brought.entryNumber = number;
        return brought;
    }

    /** For the same, whoever's money it was. */
    Earmark of(String newName, Money newAmount) {
        var other = new Earmark();
        other.name = newName;
        other.amount = newAmount;
        other.legalSource = legalSource;
        other.goalId = goalId;
        other.unitId = unitId;
        other.kind = kind;
        return other;
    }

    Earmark plus(Money more) {
        var whole = of(name, amount.plus(more));
        whole.entryNumber = entryNumber;
        return whole;
    }

    boolean isForTheSameAs(Earmark other) {
        return Objects.equals(goalId, other.goalId) && Objects.equals(unitId, other.unitId) && kind == other.kind;
    }

    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }

    boolean isFor(Applicant applicant) {
        return goalId != null && goalId.equals(applicant.goalId())
                || unitId != null && unitId.equals(applicant.unitId())
                || kind != null && kind == applicant.kind();
    }

    public String name() {
        return name;
    }

    public Money amount() {
        return amount;
    }

    /** The law, the grant or the decision that reserves the money. */
    public String legalSource() {
        return legalSource;
    }

    /** The entry by which its money came on top; none where it is a part of what came in anyway. */
    public Optional<Integer> entryNumber() {
        return Optional.ofNullable(entryNumber);
    }

    public Optional<UUID> goalId() {
        return Optional.ofNullable(goalId);
    }

    public Optional<UUID> unitId() {
        return Optional.ofNullable(unitId);
    }

    public Optional<ApplicationKind> kind() {
        return Optional.ofNullable(kind);
    }
}
