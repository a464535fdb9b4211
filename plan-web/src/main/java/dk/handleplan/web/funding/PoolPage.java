package dk.handleplan.web.funding;

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

/** The pool of one budget year: what its ledger says, and what the budget appropriates. */
@Named
@RequestScoped
public class PoolPage {

    private static final int ROWS = 100;

    @Inject
    PoolService pools;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    private int year;
    private int page = 1;
    private long version;
    private Amount appropriation;
    private String reason;
    private FundingPool pool;
    private Page<EntryRow> entries;

    /** An entry of the ledger with the title of what it was for, or null. */
    public record EntryRow(LedgerEntry entry, String purpose) {

        /** Whether it rests on a decision whose minutes can be read. */
        public boolean isDecided() {
            return entry.decisionId().isPresent() && entry.cycleId().isPresent();
        }
    }

    @PostConstruct
    void init() {
        var typed = request.getParameter("year");
        year = typed != null && typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
    }

    public void read() {
        version = getPool().version();
        appropriation = getPool().appropriation();
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
            var purposes = pools.purposes(me.user(), shown);
            entries = new Page<>(
                    shown.stream()
                            .map(entry -> new EntryRow(entry, purposes.get(entry.number())))
                            .toList(),
                    all.size(),
                    asked);
        }
        return entries;
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Amount getAppropriation() {
        return appropriation;
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
}
