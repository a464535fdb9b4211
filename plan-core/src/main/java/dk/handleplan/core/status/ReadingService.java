package dk.handleplan.core.status;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.status.IndicatorReadings.Told;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Counts between the status rounds, such as the homeless twice a year, and corrections of what was accepted.
 *
 * <p>The unit that leads an initiative and the administration count, the secretariat corrects what it accepted; who may count
 * corrects counts. All of it works in a closed year too. Whoever may read the initiative, and knows that it was granted, reads
 * what stands.
 */
@UseCase
public class ReadingService {

    private Readings readings;
    private StatusReports reports;
    private StatusRounds rounds;
    private Initiatives initiatives;
    private InitiativeService readable;
    private GrantNews news;
    private PlanCycles cycles;
    private AuditTrail audit;
    private Clock clock;

    protected ReadingService() {}

    @Inject
    public ReadingService(
            Readings readings,
            StatusReports reports,
            StatusRounds rounds,
            Initiatives initiatives,
            InitiativeService readable,
            GrantNews news,
            PlanCycles cycles,
            AuditTrail audit,
            Clock clock) {
        this.readings = readings;
        this.reports = reports;
        this.rounds = rounds;
        this.initiatives = initiatives;
        this.readable = readable;
        this.news = news;
        this.cycles = cycles;
        this.audit = audit;
        this.clock = clock;
    }

    public IndicatorReadings of(User actor, UUID indicatorId) {
        var initiative = initiatives
                .withIndicator(indicatorId)
                .map(id -> readable.get(actor, id))
                .orElseThrow(ReadingService::notFound);
        var indicator = initiative.indicator(indicatorId).orElseThrow(ReadingService::notFound);
        var isKnown = news.isKnownTo(actor, initiative.cycleId(), initiative.id());
        var history = isKnown ? readings.history(List.of(indicator)) : History.NONE;
        var told = isKnown ? told(actor, initiative, indicator, history) : List.<Told>of();
        var cycle = cycles.find(initiative.cycleId()).orElseThrow();
        return new IndicatorReadings(
                cycle,
                initiative,
                line(indicator, told, history, cycle.year()),
                told,
                isKnown
                        && InitiativeState.FOLLOWED.contains(initiative.state())
                        && InitiativeAccess.leads(actor, initiative));
    }

    private List<Told> told(User actor, Initiative initiative, Indicator indicator, History history) {
        var corrections = history.corrections();
        return Stream.concat(
                        reported(actor, initiative, indicator, corrections),
                        recorded(actor, initiative, indicator, history))
                .sorted(Comparator.comparing(ReadingService::day).reversed())
                .toList();
    }

    private static LocalDate day(Told told) {
        return told.now().readOn().orElse(LocalDate.MIN);
    }

    private Stream<Told> reported(User actor, Initiative initiative, Indicator indicator, Corrections corrections) {
        return reports.ofInitiative(initiative.id()).stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .flatMap(report -> report.reading(indicator.id()).filter(Reading::isAnswered).stream()
                        .map(reading -> new Told(
                                reading,
                                corrections.of(reading),
                                rounds.find(report.roundId()).orElseThrow().name(),
                                cycles.find(report.cycleId()).orElseThrow().year(),
                                actor.has(Role.SECRETARIAT))));
    }

    private Stream<Told> recorded(User actor, Initiative initiative, Indicator indicator, History history) {
        return history.ownBeside(indicator.id())
                .map(reading -> new Told(
                        reading, history.corrections().of(reading), null, 0, mayCorrect(actor, initiative, reading)));
    }

    private IndicatorLine line(Indicator indicator, List<Told> told, History history, int planYear) {
        var earlier = history.beforeItsYear(indicator.id()).map(history.corrections()::holding);
        return new IndicatorLine(
                indicator,
                Optional.empty(),
                told.stream().map(Told::now).findFirst(),
                Optional.empty(),
                Series.of(Stream.concat(earlier, told.stream().map(Told::now))),
                Due.of(indicator, planYear, today()),
                history.yardstick(indicator.id()));
    }

    private static boolean mayCorrect(User actor, Initiative initiative, Reading reading) {
        var isCount = reading.recorded()
                .filter(how -> how.kind() == Recorded.Kind.COUNT)
                .isPresent();
        return actor.has(Role.SECRETARIAT) || isCount && InitiativeAccess.leads(actor, initiative);
    }

    /** Adds what was counted on a day of which nothing is known yet. */
    public void count(User actor, UUID indicatorId, Reading.Answer answer) {
        var known = of(actor, indicatorId);
        if (!InitiativeAccess.leads(actor, known.initiative())) {
            throw new NotAllowed("shared.notAllowed");
        }
        if (!known.mayCount()) {
            throw new RuleBroken("status.notFollowed");
        }
        var count = Reading.count(indicatorId, answer, actor.name(), today());
        if (known.told().stream().anyMatch(told -> told.now().readOn().equals(count.readOn()))) {
            throw new RuleBroken("status.knownThatDay").at("readOn-" + indicatorId);
        }
        readings.add(count);
        audit.add(about(actor, "status.counted", known).to(words(known, count)));
    }

    /** Says something else instead of what holds under this identity. */
    public void correct(User actor, UUID indicatorId, UUID readingId, Reading.Answer answer, String because) {
        var known = of(actor, indicatorId);
        var told = known.holding(readingId).orElseThrow(() -> new StaleData("shared.stale"));
        if (!told.mayCorrect()) {
            throw new NotAllowed("shared.notAllowed");
        }
        var correction = told.now().correct(answer, because, actor.name(), today());
        readings.add(correction);
        audit.add(about(actor, corrected(actor, known), known)
                .change(words(known, told.now()), figure(correction))
                .because(because));
    }

    /** The unit is told of what others correct, not of what it corrects itself. */
    private static String corrected(User actor, IndicatorReadings known) {
        return actor.worksIn(known.initiative().leadUnitId()) ? "status.correctedByUnit" : "status.corrected";
    }

    private AuditEntry about(User actor, String action, IndicatorReadings known) {
        return AuditEntry.by(actor, clock.instant(), action, known.initiative().id())
                .in(known.cycle().id());
    }

    private static String words(IndicatorReadings known, Reading reading) {
        return known.line().indicator().text() + ": " + figure(reading);
    }

    private static String figure(Reading reading) {
        return reading.figure().map(FigureText::write).orElse("–");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
