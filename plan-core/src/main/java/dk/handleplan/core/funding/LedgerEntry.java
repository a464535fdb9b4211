package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of a pool's ledger: never changed, only countered by a later one. Each entry stands on the balance that the one
 * before it left, in its pool and for the row it is about; the database refuses one that does not, or that leaves less than
 * nothing, and it keeps what others stand on.
 *
 * <p>An entry of a plan that was made before the system may have an unknown amount; it then leaves the balance as it was.
 */
@Entity
@Table(name = "pool_entry")
@IdClass(LedgerEntry.Key.class)
public class LedgerEntry {

    /** In the order in which the database can take them: years before later years, each in the order of its ledger. */
    public static final Comparator<LedgerEntry> BY_ORDER =
            Comparator.comparing((LedgerEntry entry) -> entry.pool.budgetYear()).thenComparing(LedgerEntry::number);

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pool_id", updatable = false)
    private FundingPool pool;

    @Id
    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, updatable = false)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "countered_kind", length = 20, updatable = false)
    private EntryKind counteredKind;

    @Column(name = "countered_number", updatable = false)
    private Integer counteredNumber;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "amount_oere", updatable = false))
    @AttributeOverride(name = "state", column = @Column(name = "amount_state", length = 20, updatable = false))
    private Amount amount;

    @Column(name = "previous_number", updatable = false)
    private Integer previousNumber;

    @Column(name = "balance_before", updatable = false)
    private Money balanceBefore;

    @Column(name = "effect", updatable = false)
    private Money effect;

    @Column(name = "balance_after", updatable = false)
    private Money balanceAfter;

    @Column(name = "entered_on", updatable = false)
    private LocalDate on;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "person", length = 200, updatable = false)
    private String person;

    @Column(name = "reason", length = Text.NOTE, updatable = false)
    private String reason;

    @Column(name = "cycle_id", updatable = false)
    private UUID cycleId;

    @Column(name = "initiative_id", updatable = false)
    private UUID initiativeId;

    @Column(name = "line_label", length = Text.TITLE, updatable = false)
    private String lineLabel;

    @Column(name = "decision_id", updatable = false)
    private UUID decisionId;

    @Column(name = "row_id", updatable = false)
    private UUID rowId;

    @Column(name = "row_number", updatable = false)
    private Integer rowNumber;

    @Column(name = "row_previous", updatable = false)
    private Integer rowPrevious;

    @Column(name = "row_before", updatable = false)
    private Money rowBefore;

    @Column(name = "row_after", updatable = false)
    private Money rowAfter;

    @Column(name = "opposite_pool", updatable = false)
    private UUID oppositePool;

    @Column(name = "opposite_number", updatable = false)
    private Integer oppositeNumber;

    @Column(name = "registered", updatable = false)
    private boolean registered;

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

    /** That of a plan from before the system: it rests on what the plan says, and on no decision that was recorded here. */
    static LedgerEntry registered(EntryKind kind, Amount amount, Voucher voucher) {
        var entry = of(kind, amount, voucher);
        entry.registered = true;
        return entry;
    }

    /** What comes in is what left elsewhere. */
    static LedgerEntry opposite(LedgerEntry left, EntryKind kind, Voucher voucher) {
        var entry = of(kind, left.amount, voucher);
        entry.oppositePool = left.pool.id();
        entry.oppositeNumber = left.number;
        return entry;
    }

    /** @param previous null for the first of the pool */
    void enter(FundingPool ledger, LedgerEntry previous) {
        pool = ledger;
        number = previous == null ? 1 : previous.number + 1;
        previousNumber = previous == null ? null : previous.number;
        balanceBefore = previous == null ? Money.ZERO : previous.balanceAfter;
        effect = side().takes() ? Money.ZERO.minus(amount.orZeroInSum()) : amount.orZeroInSum();
        balanceAfter = balanceBefore.plus(effect);
    }

    /** Stands on what the ledger says of the row so far. */
    void about(AllocationRow row) {
        rowId = row.id();
        rowPrevious = row.grantedNumber().orElse(null);
        rowNumber = row.grantedNumber().orElse(0) + 1;
        rowBefore = row.entered();
        rowAfter = effective().leavesGrantStanding() ? rowBefore : rowBefore.minus(effect);
    }

    EntryKind.Side side() {
        return effective().side();
    }

    private EntryKind effective() {
        return counteredKind == null ? kind : counteredKind;
    }

    /** Counted from 1 among the entries about the same row. */
    int rowNumber() {
        return rowNumber;
    }

    /** What the row is granted once this was entered. */
    Money rowAfter() {
        return rowAfter;
    }

    boolean leavesGrantStanding() {
        return effective().leavesGrantStanding();
    }

    /** What comes back of what the row is granted. */
    Money returned() {
        return leavesGrantStanding() ? effect : Money.ZERO;
    }

    /** The budget year whose pool it is in. */
    public int budgetYear() {
        return pool.budgetYear();
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

    /** The row whose grant it is part of. */
    public Optional<UUID> rowId() {
        return Optional.ofNullable(rowId);
    }

    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    /** Whether what is granted was decided by it, so that only a later decision undoes it. */
    boolean isDecided() {
        return decisionId != null && !kind.leavesGrantStanding();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof LedgerEntry that && number == that.number && pool.equals(that.pool);
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** Pool and number. */
    public static class Key implements Serializable {

        private UUID pool;
        private int number;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && number == that.number && Objects.equals(pool, that.pool);
        }

        @Override
        public int hashCode() {
            return Objects.hash(pool, number);
        }
    }
}
