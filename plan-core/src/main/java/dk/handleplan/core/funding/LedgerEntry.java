package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of a pool's ledger: never changed, only countered by a later one. Each entry stands on the balance that the one
 * before it left; the database as well refuses one that leaves less than nothing.
 *
 * <p>An entry of a plan that was made before the system may have an unknown amount; it then leaves the balance as it was.
 */
@Embeddable
public class LedgerEntry {

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "countered_kind", length = 20)
    private EntryKind counteredKind;

    @Column(name = "countered_number")
    private Integer counteredNumber;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "amount_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "amount_state", length = 20))
    private Amount amount;

    @Column(name = "balance_before")
    private Money balanceBefore;

    @Column(name = "effect")
    private Money effect;

    @Column(name = "balance_after")
    private Money balanceAfter;

    @Column(name = "entered_on")
    private LocalDate on;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person", length = 200)
    private String person;

    @Column(name = "reason", length = Text.NOTE)
    private String reason;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "line_label", length = Text.TITLE)
    private String lineLabel;

    @Column(name = "decision_id")
    private UUID decisionId;

    protected LedgerEntry() {}

    private LedgerEntry(EntryKind kind, LedgerEntry countered, Amount amount, Voucher voucher) {
        this.kind = kind;
        this.counteredKind = countered == null ? null : countered.kind;
        this.counteredNumber = countered == null ? null : countered.number;
        this.amount = amount;
        this.on = voucher.on();
        this.personId = voucher.personId();
        this.person = voucher.person();
        this.reason = voucher.reason();
        this.cycleId = voucher.cycleId();
        this.initiativeId = voucher.initiativeId();
        this.lineLabel = voucher.lineLabel();
        this.decisionId = voucher.decisionId();
    }

    static LedgerEntry of(EntryKind kind, Amount amount, Voucher voucher) {
        return new LedgerEntry(kind, null, amount, voucher);
    }

    /** Changes what another entry did by {@code difference}, on the same side of the ledger. */
    static LedgerEntry correcting(LedgerEntry countered, Money difference, Voucher voucher) {
        return new LedgerEntry(EntryKind.CORRECTION, countered, Amount.of(difference), voucher);
    }

    LedgerEntry after(LedgerEntry previous) {
        number = previous == null ? 1 : previous.number + 1;
        balanceBefore = previous == null ? Money.ZERO : previous.balanceAfter;
        effect = side() == EntryKind.Side.OUT ? Money.ZERO.minus(amount.orZeroInSum()) : amount.orZeroInSum();
        balanceAfter = balanceBefore.plus(effect);
        return this;
    }

    EntryKind.Side side() {
        return (counteredKind == null ? kind : counteredKind).side();
    }

    /** Counted from 1 within the pool. */
    public int number() {
        return number;
    }

    public EntryKind kind() {
        return kind;
    }

    /** The number of the entry that a correction counters. */
    public Optional<Integer> counteredNumber() {
        return Optional.ofNullable(counteredNumber);
    }

    public Amount amount() {
        return amount;
    }

    /** What the entry adds to what is left in the pool; negative where it takes. */
    public Money effect() {
        return effect;
    }

    /** What was left in the pool once this was entered, as far as amounts are known. */
    public Money balanceAfter() {
        return balanceAfter;
    }

    public LocalDate on() {
        return on;
    }

    public String person() {
        return person;
    }

    public String reason() {
        return reason;
    }

    public Optional<UUID> cycleId() {
        return Optional.ofNullable(cycleId);
    }

    public Optional<UUID> initiativeId() {
        return Optional.ofNullable(initiativeId);
    }

    public Optional<String> lineLabel() {
        return Optional.ofNullable(lineLabel);
    }

    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }
}
