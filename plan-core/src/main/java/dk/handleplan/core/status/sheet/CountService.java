package dk.handleplan.core.status.sheet;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.status.CodedIndicator;
import dk.handleplan.core.status.IndicatorReadings;
import dk.handleplan.core.status.IndicatorReadings.Told;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Reading.Answer;
import dk.handleplan.core.status.ReadingService;
import dk.handleplan.core.status.Readings;
import dk.handleplan.core.status.sheet.Preview.Line;
import dk.handleplan.core.status.sheet.Preview.Outcome;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Counts of many criteria or days from one table, such as a report that comes twice a year, by the codes of the
 * criteria. A day of which another figure is known is corrected by a line that says why.
 */
@UseCase
public class CountService {

    private Readings readings;
    private ReadingService counting;
    private Initiatives initiatives;
    private GrantNews news;
    private PlanCycles cycles;
    private Clock clock;

    protected CountService() {}

    @Inject
    public CountService(
            Readings readings,
            ReadingService counting,
            Initiatives initiatives,
            GrantNews news,
            PlanCycles cycles,
            Clock clock) {
        this.readings = readings;
        this.counting = counting;
        this.initiatives = initiatives;
        this.news = news;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** The year of which is counted. */
    public PlanCycle year(User actor, UUID cycleId) {
        mustCount(actor);
        return cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** The initiatives of a year for which this person counts, by number; who counts for no unit has no business here. */
    public List<Initiative> countable(User actor, UUID cycleId) {
        year(actor, cycleId);
        var isKnown = news.knownTo(actor, cycleId);
        return initiatives.inPlan(cycleId).stream()
                .filter(initiative -> InitiativeAccess.leads(actor, initiative))
                .filter(initiative -> InitiativeState.FOLLOWED.contains(initiative.state()))
                .filter(initiative -> isKnown.test(initiative.id()))
                .toList();
    }

    private static void mustCount(User actor) {
        if (!actor.isAdministration() && actor.units().isEmpty()) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    /** What would change, line by line. */
    public Preview preview(User actor, UUID cycleId, List<CountEntry> entries) {
        return new Preview(
                tried(actor, cycleId, entries).stream().map(Tried::line).toList());
    }

    /**
     * Keeps what the preview tells and is not refused, in one transaction.
     *
     * @return how many figures were kept
     */
    public int take(User actor, UUID cycleId, List<CountEntry> entries) {
        var taken = tried(actor, cycleId, entries).stream()
                .filter(tried -> tried.line().isTaken())
                .toList();
        taken.forEach(tried -> keep(actor, tried));
        return taken.size();
    }

    private void keep(User actor, Tried tried) {
        var indicator = tried.line().indicator().id();
        if (tried.corrected() == null) {
            counting.count(actor, indicator, tried.answer());
        } else {
            var note = tried.entry().note();
            counting.correct(actor, indicator, tried.corrected().now().id(), tried.answer(), note);
        }
    }

    /**
     * A line with what would be said by it.
     *
     * @param corrected what holds now on that day; null where nothing does
     */
    private record Tried(CountEntry entry, Line line, Answer answer, Told corrected) {

        static Tried refused(CountEntry entry, IndicatorReadings known, String rule) {
            return refused(entry, known, new RuleBroken(rule));
        }

        static Tried refused(CountEntry entry, IndicatorReadings known, DomainException why) {
            var line = known == null
                    ? Line.refused(entry.row(), null, null, why)
                    : Line.refused(entry.row(), known.initiative(), known.line().indicator(), why);
            return new Tried(entry, line, null, null);
        }
    }

    private List<Tried> tried(User actor, UUID cycleId, List<CountEntry> entries) {
        mustCount(actor);
        var coded = readings.coded(
                cycleId,
                entries.stream()
                        .filter(entry -> entry.unreadable() == null)
                        .map(CountEntry::code)
                        .collect(Collectors.toSet()));
        var known = new HashMap<UUID, IndicatorReadings>();
        var seen = new HashSet<String>();
        return entries.stream()
                .map(entry -> entry.unreadable() == null
                        ? tried(actor, entry, coded, known, !seen.add(entry.code() + entry.on()))
                        : Tried.refused(entry, null, entry.unreadable()))
                .toList();
    }

    private Tried tried(
            User actor,
            CountEntry entry,
            Map<String, List<CodedIndicator>> coded,
            Map<UUID, IndicatorReadings> known,
            boolean isTwice) {
        var called = coded.getOrDefault(entry.code(), List.of());
        if (called.size() != 1) {
            return Tried.refused(
                    entry, null, called.isEmpty() ? "status.sheet.codeUnknown" : "status.sheet.codeOfSeveral");
        }
        if (!isLedBy(actor, called.get(0))) {
            return Tried.refused(entry, null, "status.sheet.notYours");
        }
        var criterion = known.computeIfAbsent(called.get(0).indicatorId(), id -> counting.of(actor, id));
        if (isTwice) {
            return Tried.refused(entry, criterion, "status.sheet.twice");
        }
        return criterion.mayCount()
                ? compared(entry, criterion)
                : Tried.refused(entry, criterion, "status.notFollowed");
    }

    private static boolean isLedBy(User actor, CodedIndicator indicator) {
        return actor.isAdministration() || actor.worksIn(indicator.leadUnitId());
    }

    private Tried compared(CountEntry entry, IndicatorReadings known) {
        return known.told().stream()
                .filter(told -> told.now().readOn().filter(entry.on()::equals).isPresent())
                .findFirst()
                .map(told -> again(entry, known, told))
                .orElseGet(() -> counted(entry, known));
    }

    private Tried counted(CountEntry entry, IndicatorReadings known) {
        var answer = Answer.of(entry.figure()).readOn(entry.on()).saying(entry.note());
        return tried(entry, known, Outcome.NEW, answer, null);
    }

    private Tried again(CountEntry entry, IndicatorReadings known, Told told) {
        if (told.now().figure().filter(entry.figure()::isSameAs).isPresent()) {
            var reading = Optional.of(told.now());
            return new Tried(
                    entry,
                    new Line(
                            entry.row(),
                            known.initiative(),
                            known.line().indicator(),
                            Outcome.SAME,
                            reading,
                            reading,
                            null),
                    null,
                    null);
        }
        if (!told.mayCorrect()) {
            return Tried.refused(entry, known, "status.sheet.accepted");
        }
        if (entry.note() == null) {
            return Tried.refused(entry, known, "status.sheet.whyCorrected");
        }
        var answer = Answer.of(entry.figure())
                .readOn(entry.on())
                .saying(told.now().comment().orElse(null));
        return tried(entry, known, Outcome.CHANGED, answer, told);
    }

    private Tried tried(CountEntry entry, IndicatorReadings known, Outcome outcome, Answer answer, Told corrected) {
        var indicator = known.line().indicator();
        try {
            var after = new Reading(indicator.id(), answer, LocalDate.now(clock));
            return new Tried(
                    entry,
                    new Line(
                            entry.row(),
                            known.initiative(),
                            indicator,
                            outcome,
                            Optional.ofNullable(corrected).map(Told::now),
                            Optional.of(after),
                            null),
                    answer,
                    corrected);
        } catch (DomainException why) {
            return Tried.refused(entry, known, why);
        }
    }
}
