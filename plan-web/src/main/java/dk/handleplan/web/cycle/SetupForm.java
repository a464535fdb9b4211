package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.CycleSetup;
import dk.handleplan.core.cycle.CycleType;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A year's set-up, as it is written in the form. */
public class SetupForm {

    private String title;
    private String municipality;
    private CycleType type;
    private UUID policy;
    private String poolName;
    private Set<Phase> phases = new HashSet<>();
    private final Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
    private Set<UUID> units = new HashSet<>();
    private Set<UUID> consultees = new HashSet<>();
    private Integer lastBudgetYear;
    private boolean sealed;

    void show(PlanCycle cycle) {
        title = cycle.title();
        municipality = cycle.municipality();
        type = cycle.type();
        policy = cycle.policyId().orElse(null);
        poolName = cycle.poolName().orElse(null);
        phases = new HashSet<>(cycle.phases());
        dates.putAll(cycle.calendar());
        units = cycle.invitedUnits();
        consultees = cycle.consultees();
        lastBudgetYear = cycle.budgetYears().stream().max(Integer::compare).orElse(cycle.year());
        sealed = cycle.isSealed();
    }

    CycleSetup toSetup(int year, List<ChainLink> chain) {
        return new CycleSetup(
                new CycleSetup.Heading(title, municipality, type, policy, poolName),
                phases,
                written(),
                units,
                consultees,
                chain,
                IntStream.rangeClosed(year, lastBudgetYear == null ? year : lastBudgetYear)
                        .boxed()
                        .collect(Collectors.toSet()),
                sealed);
    }

    /** The dates that have been written. */
    Map<Milestone, LocalDate> written() {
        var written = new EnumMap<Milestone, LocalDate>(Milestone.class);
        dates.forEach((milestone, date) -> {
            if (date != null) {
                written.put(milestone, date);
            }
        });
        return written;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public CycleType getType() {
        return type;
    }

    public void setType(CycleType type) {
        this.type = type;
    }

    public UUID getPolicy() {
        return policy;
    }

    public void setPolicy(UUID policy) {
        this.policy = policy;
    }

    public String getPoolName() {
        return poolName;
    }

    public void setPoolName(String poolName) {
        this.poolName = poolName;
    }

    public Set<Phase> getPhases() {
        return phases;
    }

    public void setPhases(Set<Phase> phases) {
        this.phases = phases;
    }

    public Map<Milestone, LocalDate> getDates() {
        return dates;
    }

    public Set<UUID> getUnits() {
        return units;
    }

    public void setUnits(Set<UUID> units) {
        this.units = units;
    }

    public Set<UUID> getConsultees() {
        return consultees;
    }

    public void setConsultees(Set<UUID> consultees) {
        this.consultees = consultees;
    }

    public boolean isSealed() {
        return sealed;
    }

    public void setSealed(boolean sealed) {
        this.sealed = sealed;
    }

    public Integer getLastBudgetYear() {
        return lastBudgetYear;
    }

    public void setLastBudgetYear(Integer lastBudgetYear) {
        this.lastBudgetYear = lastBudgetYear;
    }
}
