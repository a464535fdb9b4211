package dk.handleplan.core.cycle;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One turn of the yearly machine: a plan for a year, with the phases it runs through, its calendar, and who is invited, heard
 * and asked to decide.
 *
 * <p>Life: prepared (everything may be changed) → started (dates still ahead may be moved) → published once decided → closed
 * (frozen). A plan that was made before the system is registered as already published.
 */
@Entity
@Table(name = "plan_cycle")
public class PlanCycle extends Aggregate {

    /** How many budget years after its own a plan can bind. */
    private static final int LONGEST_GRANT = 5;

    /** What a council needs to meet and respond. */
    private static final int WEEKS_TO_RESPOND = 4;

    /** Work that may begin while the phase before it still goes on. */
    private static final Set<Milestone> MAY_OVERLAP =
            EnumSet.of(Milestone.PROPOSAL_DUE, Milestone.MIDWAY_OPENS, Milestone.FINAL_OPENS);

    @Column(name = "plan_year")
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", length = 40)
    private CycleType type = CycleType.ANNUAL_PLAN_WITH_POOL;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private CycleState state = CycleState.PREPARING;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "municipality", length = Text.TITLE)
    private String municipality;

    @Column(name = "policy_id")
    private UUID policyId;

    @Column(name = "copied_from")
    private UUID copiedFrom;

    @Column(name = "pool_name", length = Text.TITLE)
    private String poolName;

    @Column(name = "example_figures")
    private boolean exampleFigures;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "publication_as_stated", length = 60)
    private FlexibleDate publicationAsStated;

    @ElementCollection
    @CollectionTable(name = "cycle_phase", joinColumns = @JoinColumn(name = "cycle_id"))
    @Column(name = "phase", length = 20)
    @Enumerated(EnumType.STRING)
    private Set<Phase> phases = EnumSet.allOf(Phase.class);

    @ElementCollection
    @CollectionTable(name = "cycle_date", joinColumns = @JoinColumn(name = "cycle_id"))
    @MapKeyColumn(name = "milestone", length = 30)
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "falls_on")
    private Map<Milestone, LocalDate> calendar = new EnumMap<>(Milestone.class);

    @ElementCollection
    @CollectionTable(name = "cycle_unit", joinColumns = @JoinColumn(name = "cycle_id"))
    @Column(name = "unit_id")
    private Set<UUID> invitedUnits = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cycle_consultee", joinColumns = @JoinColumn(name = "cycle_id"))
    @Column(name = "council_id")
    private Set<UUID> consultees = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cycle_body", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderColumn(name = "position")
    private List<ChainLink> chain = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cycle_budget_year", joinColumns = @JoinColumn(name = "cycle_id"))
    @Column(name = "budget_year")
    private Set<Integer> budgetYears = new HashSet<>();

    @Column(name = "sealed")
    private boolean sealed;

    protected PlanCycle() {}

    public PlanCycle(int year, String title, String municipality) {
        super(UUID.randomUUID());
        if (year < 1990 || year > 2100) {
            throw new RuleBroken("cycle.badYear", String.valueOf(year)).at("year");
        }
        this.year = year;
        this.budgetYears.add(year);
        describe(title, municipality, CycleType.ANNUAL_PLAN_WITH_POOL, null);
    }

    private void describe(String newTitle, String newMunicipality, CycleType newType, UUID newPolicyId) {
        title = Text.required("title", newTitle, Text.TITLE);
        municipality = Text.required("municipality", newMunicipality, Text.TITLE);
        type = newType;
        policyId = newPolicyId;
    }

    /**
     * A new year that is set up like {@code last}, its dates moved on by as many years.
     *
     * @param inactive units and councils that are no longer asked
     */
    static PlanCycle like(PlanCycle last, int year, Set<UUID> inactive) {
        var setup = CycleSetup.of(last).later(year - last.year).without(inactive);
        var copy = new PlanCycle(year, setup.heading().title(), setup.heading().municipality());
        copy.copiedFrom = last.id();
        copy.arrange(setup);
        return copy;
    }

    void arrange(CycleSetup setup) {
        mustBePreparing();
        var heading = setup.heading();
        describe(heading.title(), heading.municipality(), heading.type(), heading.policyId());
        namePool(heading.poolName());
        include(setup.phases());
        plan(setup.dates());
        invite(setup.units());
        consult(setup.consultees());
        decideBy(setup.chain());
        spanBudgetYears(setup.budgetYears());
        sealed = setup.sealed();
    }

    void useExampleFigures() {
        exampleFigures = true;
    }

    private void namePool(String name) {
        poolName = Text.optional("poolName", name, Text.TITLE);
    }

    private void include(Collection<Phase> included) {
        phases.clear();
        phases.addAll(included);
        phases.add(Phase.CLOSING);
    }

    private void plan(Map<Milestone, LocalDate> dates) {
        mustBeInOrder(dates);
        calendar.clear();
        calendar.putAll(dates);
    }

    private void invite(Collection<UUID> units) {
        invitedUnits = new HashSet<>(units);
    }

    private void consult(Collection<UUID> councils) {
        consultees = new HashSet<>(councils);
    }

    /** Hears one more council than was planned at the launch. */
    public void consult(UUID council) {
        consultees.add(council);
    }

    /** Hears a council no more that was planned to be. */
    public void consultNoMore(UUID council) {
        consultees.remove(council);
    }

    private void decideBy(List<ChainLink> links) {
        ChainOrder.mustHoldFor(links);
        chain = new ArrayList<>(links);
    }

    private void spanBudgetYears(Collection<Integer> years) {
        if (years.stream().anyMatch(y -> y < year || y > year + LONGEST_GRANT)) {
            throw new RuleBroken("cycle.badBudgetYear", String.valueOf(year), String.valueOf(year + LONGEST_GRANT))
                    .at("budgetYears");
        }
        budgetYears = new HashSet<>(years);
        budgetYears.add(year);
    }

    /** Moves dates of the running year: only those that are still ahead, and only to today or later. */
    void reschedule(Map<Milestone, LocalDate> dates, LocalDate today) {
        mustBeRunning();
        dates.forEach((milestone, date) -> mustBeMovable(milestone, date, today));
        var changed = new EnumMap<Milestone, LocalDate>(Milestone.class);
        changed.putAll(calendar);
        changed.putAll(dates);
        mustBeInOrder(changed);
        calendar.putAll(changed);
    }

    private void mustBeMovable(Milestone milestone, LocalDate date, LocalDate today) {
        var before = calendar.get(milestone);
        if (date.equals(before)) {
            return;
        }
        if (milestone == Milestone.LAUNCH || date.isBefore(today) || before != null && before.isBefore(today)) {
            throw new RuleBroken("cycle.dateIsPast").at(milestone.name());
        }
    }

    /** What cannot follow each other is refused; a phase that begins before the one before it has ended is only unusual. */
    private void mustBeInOrder(Map<Milestone, LocalDate> dates) {
        var latest = LocalDate.MIN;
        for (var milestone : Milestone.values()) {
            var date = phases.contains(milestone.phase()) ? dates.get(milestone) : null;
            if (date == null) {
                continue;
            }
            if (date.isBefore(latest) && !MAY_OVERLAP.contains(milestone)) {
                throw new RuleBroken("cycle.datesOutOfOrder", latest).at(milestone.name());
            }
            latest = date.isBefore(latest) ? latest : date;
        }
    }

    /** What stands in the way of starting; empty when the year can be launched. */
    public List<LaunchObstacle> obstacles(LocalDate today) {
        return LaunchObstacle.of(this, today);
    }

    void start(LocalDate today) {
        mustBePreparing();
        var obstacles = obstacles(today);
        if (!obstacles.isEmpty()) {
            throw new RuleBroken(obstacles.get(0).key());
        }
        state = CycleState.RUNNING;
        calendar.put(Milestone.LAUNCH, today);
    }

    void publish(LocalDate today) {
        mustBeOpen();
        publishedOn = today;
    }

    /** A plan that was decided and published before it was registered here; its dates may be known only roughly. */
    public static PlanCycle alreadyPublished(PastPlan plan, LocalDate registeredOn) {
        var cycle = new PlanCycle(plan.year(), plan.title(), plan.municipality());
        cycle.policyId = plan.policyId();
        cycle.namePool(plan.poolName());
        cycle.consult(plan.consultees());
        cycle.spanBudgetYears(plan.budgetYears());
        cycle.exampleFigures = plan.exampleFigures();
        cycle.registerAsPublished(plan.published(), registeredOn);
        return cycle;
    }

    void registerAsPublished(FlexibleDate asStated, LocalDate registeredOn) {
        mustBePreparing();
        publicationAsStated = asStated;
        publishedOn = asStated == null ? registeredOn : asStated.latestDay().orElse(registeredOn);
        state = CycleState.CLOSED;
    }

    void close() {
        mustBeRunning();
        state = CycleState.CLOSED;
    }

    /** It has begun, and is not closed. */
    public void mustBeRunning() {
        mustBeOpen();
        if (state != CycleState.RUNNING) {
            throw new RuleBroken("cycle.notRunning");
        }
    }

    private void mustBePreparing() {
        if (state != CycleState.PREPARING) {
            throw new RuleBroken("cycle.alreadyStarted");
        }
    }

    private void mustBeOpen() {
        if (state == CycleState.CLOSED) {
            throw new RuleBroken("cycle.closed");
        }
    }

    /** What is still being prepared only the administration sees. */
    public boolean isOpenTo(User reader) {
        return state != CycleState.PREPARING || reader.isAdministration();
    }

    public int year() {
        return year;
    }

    public CycleType type() {
        return type;
    }

    public CycleState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String municipality() {
        return municipality;
    }

    public Optional<UUID> policyId() {
        return Optional.ofNullable(policyId);
    }

    public Optional<UUID> copiedFrom() {
        return Optional.ofNullable(copiedFrom);
    }

    public Optional<String> poolName() {
        return Optional.ofNullable(poolName);
    }

    /** Whether its amounts are examples that never were decided; shown wherever they are. */
    public boolean hasExampleFigures() {
        return exampleFigures;
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public Optional<FlexibleDate> publicationAsStated() {
        return Optional.ofNullable(publicationAsStated);
    }

    public boolean isPublished() {
        return publishedOn != null;
    }

    public boolean has(Phase phase) {
        return phases.contains(phase);
    }

    /** The phases of this cycle in the order in which they run. */
    public List<Phase> phases() {
        return phases.stream().sorted().toList();
    }

    public Optional<LocalDate> on(Milestone milestone) {
        return Optional.ofNullable(calendar.get(milestone));
    }

    /** The last day on which the draft can be sent so that the councils have their usual time to meet and respond. */
    public Optional<LocalDate> sendDraftBy() {
        return on(Milestone.HEARING_DEADLINE).map(deadline -> deadline.minusWeeks(WEEKS_TO_RESPOND));
    }

    public Map<Milestone, LocalDate> calendar() {
        return Map.copyOf(calendar);
    }

    /** Whether contributions are read by their own units alone until they are due. */
    public boolean isSealed() {
        return sealed;
    }

    public boolean isSealedOn(LocalDate today) {
        return sealed
                && on(Milestone.CALL_DEADLINE)
                        .filter(last -> !today.isAfter(last))
                        .isPresent();
    }

    public Set<UUID> invitedUnits() {
        return Set.copyOf(invitedUnits);
    }

    public Set<UUID> consultees() {
        return Set.copyOf(consultees);
    }

    /** The chain of bodies by step. */
    public List<ChainLink> chain() {
        return chain.stream()
                .sorted(java.util.Comparator.comparingInt(ChainLink::step))
                .toList();
    }

    /** Whether the chain goes on after this step: the bodies of the last one decide, all others recommend. */
    public boolean hasStepAfter(int step) {
        return chain.stream().anyMatch(link -> link.step() > step);
    }

    public List<Integer> budgetYears() {
        return budgetYears.stream().sorted().toList();
    }
}
