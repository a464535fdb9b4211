package dk.handleplan.core.cycle;

import static dk.handleplan.core.cycle.Milestone.*;

import dk.handleplan.core.cycle.CycleSetup.Heading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Years ready to be launched in September of the year before. */
public final class Cycles {

    public static final UUID POLICY = UUID.randomUUID();
    public static final UUID UNIT = UUID.randomUUID();
    public static final UUID COUNCIL = UUID.randomUUID();
    public static final UUID COMMITTEE = UUID.randomUUID();
    public static final UUID MUNICIPAL_COUNCIL = UUID.randomUUID();

    private Cycles() {}

    public static PlanCycle ready(int year) {
        return with(year, setup(year));
    }

    /** Ready, with these units, councils and bodies; each body is a step of its own. */
    public static PlanCycle ready(int year, Set<UUID> units, Set<UUID> councils, List<ChainLink> chain) {
        return ready(year, units, councils, chain, false);
    }

    public static PlanCycle ready(
            int year, Set<UUID> units, Set<UUID> councils, List<ChainLink> chain, boolean sealed) {
        var all = setup(year);
        return with(
                year,
                new CycleSetup(
                        all.heading(), all.phases(), all.dates(), units, councils, chain, all.budgetYears(), sealed));
    }

    public static PlanCycle ready(int year, Collection<Phase> phases) {
        var all = setup(year);
        return with(
                year,
                new CycleSetup(
                        all.heading(),
                        EnumSet.copyOf(phases),
                        all.dates(),
                        all.units(),
                        all.consultees(),
                        all.chain(),
                        all.budgetYears(),
                        false));
    }

    /** Ready, as the plan that puts this policy into practice. */
    public static PlanCycle under(UUID policy, int year) {
        var all = setup(year);
        var heading = all.heading();
        return with(
                year,
                new CycleSetup(
                        new Heading(
                                heading.title(), heading.municipality(), heading.type(), policy, heading.poolName()),
                        all.phases(),
                        all.dates(),
                        all.units(),
                        all.consultees(),
                        all.chain(),
                        all.budgetYears(),
                        false));
    }

    /** Running and published: a note without a pool, to which these units write a chapter each. */
    public static PlanCycle note(int year, Set<UUID> units) {
        var all = setup(year);
        var heading = all.heading();
        var note = with(
                year,
                new CycleSetup(
                        new Heading(
                                heading.title(),
                                heading.municipality(),
                                CycleType.ACTION_NOTE,
                                heading.policyId(),
                                null),
                        EnumSet.of(Phase.MIDWAY_STATUS, Phase.FINAL_STATUS),
                        all.dates(),
                        units,
                        Set.of(),
                        List.of(),
                        Set.of(year),
                        false));
        note.start(LocalDate.of(year - 1, 9, 2));
        publish(note);
        return note;
    }

    public static PlanCycle running(int year) {
        var cycle = ready(year);
        cycle.start(LocalDate.of(year - 1, 9, 2));
        return cycle;
    }

    public static PlanCycle started(PlanCycle cycle) {
        cycle.start(LocalDate.of(cycle.year() - 1, 9, 2));
        return cycle;
    }

    /** The year after, as copied from this one. */
    public static PlanCycle after(PlanCycle cycle) {
        return PlanCycle.like(cycle, cycle.year() + 1, Set.of());
    }

    public static void move(PlanCycle cycle, Map<Milestone, LocalDate> dates, LocalDate today) {
        cycle.reschedule(dates, today);
    }

    public static void close(PlanCycle cycle) {
        cycle.close();
    }

    public static void publish(PlanCycle cycle) {
        cycle.publish(LocalDate.of(cycle.year(), 1, 20));
    }

    private static PlanCycle with(int year, CycleSetup setup) {
        var cycle = new PlanCycle(year, setup.heading().title(), setup.heading().municipality());
        cycle.arrange(setup);
        return cycle;
    }

    public static CycleSetup setup(int year) {
        return new CycleSetup(
                new Heading(
                        "Handleplan " + year,
                        "Prøvekøbing Kommune",
                        CycleType.ANNUAL_PLAN_WITH_POOL,
                        POLICY,
                        "Integrationspuljen"),
                EnumSet.allOf(Phase.class),
                dates(year),
                Set.of(UNIT),
                Set.of(COUNCIL),
                List.of(
                        new ChainLink(COMMITTEE, 1, LocalDate.of(year, 1, 13)),
                        new ChainLink(MUNICIPAL_COUNCIL, 2, LocalDate.of(year, 1, 27))),
                Set.of(year, year + 1),
                false);
    }

    public static Map<Milestone, LocalDate> dates(int year) {
        var dates = new EnumMap<Milestone, LocalDate>(Milestone.class);
        dates.put(LAUNCH, LocalDate.of(year - 1, 9, 2));
        dates.put(CALL_DEADLINE, LocalDate.of(year - 1, 10, 1));
        dates.put(CALL_CLOSES, LocalDate.of(year - 1, 10, 8));
        dates.put(HEARING_DEADLINE, LocalDate.of(year - 1, 11, 12));
        dates.put(ANSWERS_DUE, LocalDate.of(year - 1, 11, 26));
        dates.put(PROPOSAL_DUE, LocalDate.of(year - 1, 12, 10));
        dates.put(FINAL_DECISION, LocalDate.of(year, 1, 27));
        dates.put(PUBLICATION, LocalDate.of(year, 2, 3));
        dates.put(MIDWAY_OPENS, LocalDate.of(year, 8, 3));
        dates.put(MIDWAY_DEADLINE, LocalDate.of(year, 8, 31));
        dates.put(MIDWAY_CLOSES, LocalDate.of(year, 9, 7));
        dates.put(FINAL_OPENS, LocalDate.of(year + 1, 1, 4));
        dates.put(FINAL_DEADLINE, LocalDate.of(year + 1, 2, 1));
        dates.put(FINAL_CLOSES, LocalDate.of(year + 1, 2, 8));
        dates.put(YEAR_CLOSES, LocalDate.of(year + 1, 3, 1));
        return dates;
    }
}
