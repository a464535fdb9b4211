package dk.handleplan.core.reassessment;

import dk.handleplan.core.adjustment.InMemoryAdjustments;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeSort;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.reassessment.Flagging.Mark;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.status.AStatusYear;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A published year on which a budget agreement has an effect. */
public class AnOutsideEvent {

    public static final EventFacts AGREEMENT = new EventFacts(
            EventKind.BUDGET_AGREEMENT,
            "Finanslovsaftalen for 2019",
            "efteråret 2018",
            "Flere får midlertidigt ophold.");

    public final AStatusYear year = new AStatusYear();
    public final InMemoryOutsideEvents events = new InMemoryOutsideEvents();
    public final InMemoryReappraisals reappraisals = new InMemoryReappraisals(year.initiatives, events);
    public final ReappraisalsByHand process = new ReappraisalsByHand();
    public final ReappraisalAsking asking =
            new ReappraisalAsking(reappraisals, year.cycles, process, year.audit, year.clock);
    public final OutsideEventService service = new OutsideEventService(
            events,
            reappraisals,
            year.cycles,
            year.initiatives,
            new InitiativeService() {

                @Override
                public Page<InitiativeRow> rows(
                        User actor, InitiativeFilter filter, InitiativeSort sort, PageRequest page) {
                    return year.initiatives.rows(filter, sort, page);
                }
            },
            asking,
            year.audit,
            year.clock);
    public final ReappraisalService assessing = new ReappraisalService(
            reappraisals,
            events,
            year.cycles,
            year.initiatives,
            year.allocations,
            new InMemoryAdjustments(year.allocations),
            asking,
            process,
            year.audit,
            year.clock);
    public final ReappraisalDeadlines deadlines =
            new ReappraisalDeadlines(reappraisals, process, year.audit, year.clock);
    public final UUID id;

    public AnOutsideEvent() {
        Cycles.publish(year.cycle);
        year.roundFollowers.add(asking);
        id = service.register(year.secretariat, year.cycle.id(), AGREEMENT);
    }

    public OutsideEvent event() {
        return events.find(id).orElseThrow();
    }

    public Reappraisal flag(Initiative initiative, ReappraisalTiming timing) {
        service.flag(
                year.secretariat,
                id,
                new Flagging(
                        List.of(new Mark(initiative.id(), null)),
                        "Målgruppen bliver en anden.",
                        timing,
                        timing == ReappraisalTiming.AT_ONCE ? inTwoWeeks() : null));
        return flagOf(initiative);
    }

    /** By when a unit that is asked today answers. */
    public LocalDate inTwoWeeks() {
        return LocalDate.now(year.clock).plusWeeks(2);
    }

    public Reappraisal flagOf(Initiative initiative) {
        var told = reappraisals.ofInitiative(initiative.id()).get(0);
        return reappraisals.find(told.reappraisalId()).orElseThrow();
    }
}
