package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The money a municipality sets aside for its plans in one budget year (integrationspuljen), as a ledger: what the budget
 * appropriates, what is carried over from the year before, what earlier years have promised, what is granted, and what comes
 * back. Every figure shown is the sum of entries. No entry is ever edited, and none may leave less than nothing.
 *
 * <p>A pool is closed with its year; what is left may be carried over to the next.
 */
@Entity
@Table(name = "funding_pool")
public class FundingPool extends Aggregate {

    @Column(name = "budget_year")
    private int budgetYear;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** Every entry changes the pool itself, so that two who enter at once are noticed. */
    @Column(name = "last_number")
    private int lastNumber;

    @OneToMany(mappedBy = "pool", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<LedgerEntry> entries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "earmark", joinColumns = @JoinColumn(name = "pool_id"))
    @OrderColumn(name = "position")
    private List<Earmark> earmarks = new ArrayList<>();

    protected FundingPool() {}

    public FundingPool(int budgetYear) {
        super(UUID.randomUUID());
        this.budgetYear = budgetYear;
    }

    /** Sets what the budget appropriates; a later change enters the difference and lets the earlier entry stand. */
    void appropriate(Money appropriation, Voucher voucher) {
        mustNotBeNegative(appropriation);
        var first = first(EntryKind.APPROPRIATION);
        if (first.isEmpty()) {
            enter(LedgerEntry.of(EntryKind.APPROPRIATION, Amount.of(appropriation), voucher), voucher);
            return;
        }
        var difference = appropriation.minus(appropriation().orZeroInSum());
        if (!difference.isZero()) {
            mustBearEarmarks(difference);
            enter(LedgerEntry.correcting(first.get(), difference, voucher), voucher);
        }
    }

    private void mustBearEarmarks(Money difference) {
        var missing = earmarked().minus(total().orZeroInSum().plus(difference));
        if (difference.isNegative() && missing.exceeds(Money.ZERO)) {
            throw new RuleBroken("funding.belowEarmarks", missing).at("appropriation");
        }
    }

    /** Reserves a part of what came in. Where an initiative fits two earmarks, it draws on the earlier one. */
    void earmark(Earmark earmark) {
        mustBeOpen();
        mustBeFree(earmark.name());
        var missing = earmarked().plus(earmark.amount()).minus(total().orZeroInSum());
        if (missing.exceeds(Money.ZERO)) {
            throw new RuleBroken("funding.earmarksAbovePool", missing).at("amount");
        }
        keep(earmark);
    }

    /** Money that comes on top of what the budget appropriates, for one purpose: it is entered by itself. */
    void subsidize(Earmark earmark, Voucher voucher) {
        mustBeFree(earmark.name());
        var entry = enter(LedgerEntry.of(EntryKind.SUBSIDY, Amount.of(earmark.amount()), voucher), voucher);
        keep(earmark.broughtBy(entry.number()));
    }

    private void keep(Earmark earmark) {
        earmarks = new ArrayList<>(earmarks);
        earmarks.add(earmark);
    }

    private void mustBeFree(String name) {
        if (called(name).isPresent()) {
            throw new RuleBroken("funding.earmarkTaken", name).at("name");
        }
    }

    private Optional<Earmark> called(String name) {
        return earmarks.stream().filter(earmark -> earmark.isCalled(name)).findFirst();
    }

    /** From now on the money of the earmark is for everybody; what came on top for it goes away again. */
    void lift(String name, Voucher voucher) {
        mustBeOpen();
        called(name).flatMap(Earmark::entryNumber).ifPresent(number -> counter(number, voucher));
        drop(name);
    }

    /** What came on top for an earmark; nothing where its money is a part of what came in anyway. */
    Money onTopFor(Earmark earmark) {
        return earmark.entryNumber()
                .map(number -> entry(number).amount().orZeroInSum())
                .orElse(Money.ZERO);
    }

    private void drop(String name) {
        earmarks = new ArrayList<>(
                earmarks.stream().filter(earmark -> !earmark.isCalled(name)).toList());
    }

    /** What was reserved in an earlier year and is not used stays reserved. */
    private void takeOver(Earmark unused, int fromYear) {
        var mine = called(unused.name());
        if (mine.filter(unused::isForTheSameAs).isPresent()) {
            var whole = mine.get().plus(unused.amount());
            earmarks = new ArrayList<>(earmarks.stream()
                    .map(earmark -> earmark.equals(mine.get()) ? whole : earmark)
                    .toList());
        } else {
            var name = mine.isEmpty() ? unused.name() : unused.name() + " (" + fromYear + ")";
            keep(unused.of(name, unused.amount()));
        }
    }

    private Money earmarked() {
        return Money.sum(earmarks.stream().map(Earmark::amount).toList());
    }

    /** In the order in which initiatives draw on them. */
    public List<Earmark> earmarks() {
        return List.copyOf(earmarks);
    }

    /** Hands everything that is left over to a later year: what leaves here comes in there. */
    void carryTo(FundingPool later, Voucher voucher) {
        var left = enter(LedgerEntry.of(EntryKind.CARRIED_OUT, Amount.of(available()), voucher), voucher);
        later.enter(LedgerEntry.opposite(left, EntryKind.CARRY_OVER, voucher), voucher);
    }

    /** The same, and what was reserved and is not used stays so. */
    void carryTo(FundingPool later, List<EarmarkLeft> unused, Voucher voucher) {
        var left = available();
        carryTo(later, voucher);
        for (var reserved : unused) {
            var amount = reserved.left().exceeds(left) ? left : reserved.left();
            left = left.minus(amount);
            if (!amount.isZero()) {
                later.takeOver(reserved.earmark().of(reserved.earmark().name(), amount), budgetYear);
            }
        }
    }

    /** Whether there is anything to carry on; what is unknown is not, for nobody knows how much it is. */
    boolean hasKnownRest() {
        return remaining().isKnown() && !available().isZero();
    }

    /** Promised by the plan of an earlier year. */
    void commit(Money promised, Voucher voucher) {
        enterPositive(EntryKind.COMMITMENT, promised, voucher);
    }

    void grant(Money granted, Voucher voucher) {
        enterPositive(EntryKind.GRANT, granted, voucher);
    }

    /** Set aside for a purpose that is no initiative, such as integration prizes. */
    void setAside(Money amount, Voucher voucher) {
        enterPositive(EntryKind.LINE, amount, voucher);
    }

    /** Gives to a row of a plan: what falls in a later year than the plan's is promised, the rest granted or set aside. */
    void give(int planYear, Money money, AllocationRow row, Voucher voucher) {
        if (row.budgetYear() != planYear) {
            commit(money, voucher.forRow(row));
        } else if (row.isInitiative()) {
            grant(money, voucher.forRow(row));
        } else {
            setAside(money, voucher.forRow(row));
        }
    }

    /** Granted, and not spent: what was decided stands. May come back into a later pool than it was granted from. */
    void takeBack(Money returned, Voucher voucher) {
        if (voucher.row() == null && returned.exceeds(allocated().orZeroInSum())) {
            throw new RuleBroken(
                            "funding.moreThanAllocated", returned, allocated().orZeroInSum())
                    .at("amount");
        }
        enterPositive(EntryKind.RETURN, returned, voucher);
    }

    /** Granted or promised, and taken back by a new decision. */
    void release(Money released, Voucher voucher) {
        enterPositive(EntryKind.RELEASE, released, voucher);
    }

    /** From one row to another by a new decision: what leaves there comes in here. */
    void move(Money moved, AllocationRow from, AllocationRow to, Voucher voucher) {
        mustNotBeNegative(moved);
        if (!moved.isZero()) {
            var left = enter(
                    LedgerEntry.of(EntryKind.MOVED_OUT, Amount.of(moved), voucher.forRow(from)), voucher.forRow(from));
            enter(LedgerEntry.opposite(left, EntryKind.MOVED_IN, voucher.forRow(to)), voucher.forRow(to));
        }
    }

    /** Undoes an entry by its opposite. */
    void counter(int number, Voucher voucher) {
        var countered = entry(number);
        if (countered.kind() == EntryKind.CORRECTION || isCountered(number)) {
            throw new RuleBroken("funding.alreadyCountered", number).at("number");
        }
        enter(
                LedgerEntry.correcting(
                        countered, Money.ZERO.minus(countered.amount().orZeroInSum()), voucher),
                voucher);
    }

    /** @throws RuleBroken where an entry is part of a pair, was decided, or is corrected in another way */
    LedgerEntry counterable(int number) {
        var entry = entry(number);
        if (!entry.kind().isCounterable() || entry.isDecided()) {
            throw new RuleBroken("funding.notCounterable", number).at("number");
        }
        return entry;
    }

    /** Enters what a plan from before the system says, even where its amount is unknown. */
    public void register(EntryKind kind, Amount amount, Voucher voucher) {
        enter(LedgerEntry.registered(kind, amount, voucher), voucher);
    }

    void close(LocalDate today) {
        mustBeOpen();
        closedOn = today;
    }

    private void enterPositive(EntryKind kind, Money money, Voucher voucher) {
        mustNotBeNegative(money);
        if (!money.isZero()) {
            enter(LedgerEntry.of(kind, Amount.of(money), voucher), voucher);
        }
    }

    private LedgerEntry enter(LedgerEntry entry, Voucher voucher) {
        mustBeOpen();
        var row = Optional.ofNullable(voucher.row());
        entry.enter(this, entries.isEmpty() ? null : entries.get(entries.size() - 1));
        row.ifPresent(entry::about);
        mustNotBeBelowZero(entry);
        row.ifPresent(granted -> granted.enter(entry));
        entries.add(entry);
        lastNumber = entry.number();
        return entry;
    }

    private void mustNotBeBelowZero(LedgerEntry entry) {
        if (entry.balanceAfter().isNegative()) {
            throw new RuleBroken(
                            "funding.abovePool", String.valueOf(budgetYear), Money.ZERO.minus(entry.balanceAfter()))
                    .at("amount");
        }
    }

    private void mustBeOpen() {
        closed().ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why nothing is entered any more; empty while it is open. */
    Optional<RuleBroken> closed() {
        return isClosed()
                ? Optional.of(new RuleBroken("funding.poolClosed", String.valueOf(budgetYear)))
                : Optional.empty();
    }

    private static void mustNotBeNegative(Money money) {
        if (money.isNegative()) {
            throw new RuleBroken("funding.negative").at("amount");
        }
    }

    private LedgerEntry entry(int number) {
        return entries.stream()
                .filter(e -> e.number() == number)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("funding.noEntry", number).at("number"));
    }

    private boolean isCountered(int number) {
        return entries.stream()
                .anyMatch(e -> e.counteredNumber().filter(n -> n == number).isPresent());
    }

    private Optional<LedgerEntry> first(EntryKind kind) {
        return entries.stream().filter(e -> e.kind() == kind).findFirst();
    }

    public int budgetYear() {
        return budgetYear;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    /** What the budget appropriates, corrections included; blank before anything was set. */
    public Amount appropriation() {
        var first = first(EntryKind.APPROPRIATION);
        return first.isEmpty()
                ? Amount.blank()
                : sum(entries.stream()
                        .filter(e -> e == first.get()
                                || e.counteredNumber()
                                        .filter(n -> n == first.get().number())
                                        .isPresent())
                        .toList());
    }

    /** What earlier years left to this one. */
    public Amount carriedOver() {
        return sum(onSide(EntryKind.Side.IN, e -> e.kind() == EntryKind.CARRY_OVER));
    }

    /** Everything that came into the pool: appropriation and carry-over. */
    public Amount total() {
        return sum(onSide(EntryKind.Side.IN, e -> true));
    }

    /** Everything committed, granted and set aside, less what came back. */
    public Amount allocated() {
        return allocated(e -> true);
    }

    /** What was decided to be given to the initiatives and other lines of this cycle, whether or not some of it came back. */
    public Amount grantedTo(UUID cycleId) {
        return allocated(e ->
                !e.leavesGrantStanding() && e.cycleId().filter(cycleId::equals).isPresent());
    }

    private Amount allocated(Predicate<LedgerEntry> counted) {
        return Sum.left(sum(onSide(EntryKind.Side.OUT, counted)), sum(onSide(EntryKind.Side.BACK, counted)));
    }

    /** What the allocations leave, whether it was carried on or not; unknown where an amount that came in or went out is. */
    public Amount unallocated() {
        return Sum.left(total(), allocated());
    }

    /** What went on to later years. */
    public Amount carriedOut() {
        return sum(onSide(EntryKind.Side.ON, e -> true));
    }

    /** What is left in the pool itself. */
    public Amount remaining() {
        return Sum.left(unallocated(), carriedOut());
    }

    /** What is left as far as amounts are known: the limit for new allocations. */
    public Money available() {
        return entries.isEmpty() ? Money.ZERO : entries.get(entries.size() - 1).balanceAfter();
    }

    /** What the pool has given to others than this cycle: above all what earlier years promised. */
    public Amount allocatedByOthers(UUID cycleId) {
        return allocated(e -> e.cycleId().filter(cycleId::equals).isEmpty());
    }

    /** In the order in which they were entered. */
    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    private List<LedgerEntry> onSide(EntryKind.Side side, Predicate<LedgerEntry> counted) {
        return entries.stream().filter(e -> e.side() == side).filter(counted).toList();
    }

    private static Amount sum(List<LedgerEntry> summed) {
        return Sum.of(summed.stream().map(LedgerEntry::amount).toList());
    }
}
