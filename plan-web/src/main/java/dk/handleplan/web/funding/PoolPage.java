package dk.handleplan.web.funding;

import dk.handleplan.core.adjustment.AdjustmentOverview;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pool of one budget year: what its ledger says, and what the budget appropriates. */
@Named
@RequestScoped
public class PoolPage {

    private static final int ROWS = 100;

    @Inject
    PoolService pools;

    @Inject
    AdjustmentOverview adjustments;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    private int year;
    private int page = 1;
    private Long version;
    private Amount appropriation;
    private String reason;
    private Integer number;
    private String counterReason;
    private FundingPool pool;
    private Page<EntryRow> entries;

    /** An entry of the ledger with the title of what it was for, or null, and where its decision is read, or null. */
    public record EntryRow(LedgerEntry entry, String purpose, String decision) {}

    @PostConstruct
    void init() {
        var typed = request.getParameter("year");
        year = typed != null && typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
    }

    public void read() {
        getPool();
    }

    public FundingPool getPool() {
        if (pool == null) {
            pool = pools.pool(me.user(), year);
        }
        return pool;
    }

    public Page<EntryRow> getEntries() {
        if (entries == null) {
            var all = getPool().entries();
            var asked = new PageRequest(page, ROWS);
            var shown = all.stream().skip(asked.offset()).limit(asked.size()).toList();
            entries = new Page<>(rows(shown), all.size(), asked);
        }
        return entries;
    }

    private List<EntryRow> rows(List<LedgerEntry> shown) {
        var purposes = pools.purposes(me.user(), shown);
        var adjusting = adjustments.among(
                me.user(),
                shown.stream().flatMap(entry -> entry.decisionId().stream()).collect(Collectors.toSet()));
        return shown.stream()
                .map(entry -> new EntryRow(entry, purposes.get(entry.number()), decision(entry, adjusting)))
                .toList();
    }

    private static String decision(LedgerEntry entry, Set<UUID> adjusting) {
        return entry.decisionId()
                .filter(adjusting::contains)
                .map(id -> "/adjustment?id=" + id)
                .or(() -> entry.decisionId().flatMap(id -> entry.cycleId()).map(cycle -> "/decisions?id=" + cycle))
                .orElse(null);
    }

    /** Counters the entry whose number was typed. */
    public void counter() {
        pools.counter(me.user(), year, version, number, counterReason);
        pages.done("/pool?year=" + year, "funding.countered");
    }

    public void save() {
        pools.appropriate(me.user(), year, version, appropriation, reason);
        pages.done("/pool?year=" + year, "funding.appropriationSaved");
    }

    public boolean isEditable() {
        return me.user().has(Role.SECRETARIAT) && !getPool().isClosed();
    }

    public boolean isCarriedOn() {
        return !getPool().carriedOut().orZeroInSum().isZero();
    }

    /** What an entry adds to the pool or takes from it. */
    public String signed(Money effect) {
        return effect.exceeds(Money.ZERO) ? "+" + effect : effect.toString();
    }

    public int getYear() {
        return year;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** What stands, until this form is posted. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getPool().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Amount getAppropriation() {
        return appropriation == null ? getPool().appropriation() : appropriation;
    }

    public void setAppropriation(Amount appropriation) {
        this.appropriation = appropriation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getCounterReason() {
        return counterReason;
    }

    public void setCounterReason(String counterReason) {
        this.counterReason = counterReason;
    }
}
