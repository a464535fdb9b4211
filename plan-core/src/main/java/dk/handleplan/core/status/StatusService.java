package dk.handleplan.core.status;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.status.StatusReports.BoardQuery;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Opens, watches and ends status rounds. What the process does has no actor; what people do asks for their rights. */
@UseCase
public class StatusService {

    /** The opening itself is a part of the round, so that no report is the last one before all are there. */
    private static final int OPENING = 1;

    /** While somebody waits for the page. */
    private static final int AT_ONCE = 25;

    private static final int IN_BACKGROUND = 100;

    private StatusRounds rounds;
    private StatusReports reports;
    private PlanCycles cycles;
    private RoundSubjects subjects;
    private PhaseRuns phases;
    private RoundFollower follower;
    private StatusRoundProcess process;
    private AuditTrail audit;
    private Clock clock;

    protected StatusService() {}

    @Inject
    public StatusService(
            StatusRounds rounds,
            StatusReports reports,
            PlanCycles cycles,
            RoundSubjects subjects,
            PhaseRuns phases,
            RoundFollower follower,
            StatusRoundProcess process,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.cycles = cycles;
        this.subjects = subjects;
        this.phases = phases;
        this.follower = follower;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the midway or final round of a cycle; called by the year's process. */
    public UUID open(UUID cycleId, Phase phase) {
        var round = rounds.ofPhase(cycle(cycleId).id(), phase)
                .map(this::begun)
                .orElseGet(() -> added(new StatusRound(cycleId, phase, today())));
        audit.add(AuditEntry.bySystem(clock.instant(), "status.roundOpened." + phase, round.id())
                .in(cycleId));
        return round.id();
    }

    private StatusRound begun(StatusRound planned) {
        planned.begin(today());
        return planned;
    }

    private StatusRound added(StatusRound round) {
        rounds.add(round);
        return round;
    }

    /**
     * The next reports of those the round asks for, one for each granted initiative or chapter; called by the round's process until there
     * are no more. They are so few at a time that nobody waits long for the transaction.
     */
    public Opening openReports(UUID roundId) {
        var round = round(roundId);
        var asked = reports.subjects(roundId);
        var unasked = subjects.of(round).stream()
                .filter(subject -> !asked.contains(subject.id()))
                .toList();
        if (asked.isEmpty()) {
            rounds.partsOpened(roundId, OPENING);
        }
        var opened = unasked.stream()
                .limit(asked.isEmpty() ? AT_ONCE : IN_BACKGROUND)
                .map(subject -> new StatusReport(round, subject))
                .toList();
        open(round, opened);
        return new Opening(ids(opened), next(roundId, unasked.size() - opened.size()));
    }

    private void open(StatusRound round, List<StatusReport> opened) {
        opened.forEach(reports::add);
        rounds.partsOpened(round.id(), opened.size());
        round.phase().ifPresent(phase -> phases.partsOpened(round.cycleId(), phase, opened.size()));
        follower.opened(round, opened);
    }

    private Opening.Next next(UUID roundId, int left) {
        if (left > 0) {
            return Opening.Next.MORE;
        }
        return rounds.partClosed(roundId) ? Opening.Next.NOTHING : Opening.Next.REPORTS;
    }

    private static List<UUID> ids(List<StatusReport> reports) {
        return reports.stream().map(StatusReport::id).toList();
    }

    /** Closes the round: what no unit has sent was not delivered. Called by the round's process. */
    public List<UUID> closeRemaining(UUID roundId) {
        var round = round(roundId);
        var unsent = reports.unsent(roundId);
        unsent.forEach(this::missClosing);
        round.close();
        return ids(unsent);
    }

    private void missClosing(StatusReport report) {
        report.missClosing();
        audit.add(AuditEntry.bySystem(clock.instant(), "status.notDelivered", report.id())
                .in(report.cycleId()));
    }

    /** Ends a closed round once everything delivered has been reviewed. */
    public void conclude(User actor, UUID roundId, long version) {
        actor.mustHave(Role.SECRETARIAT);
        var round = round(roundId);
        round.mustBeAt(version);
        mustBeReviewed(round);
        round.conclude(today());
        audit.add(AuditEntry.by(actor, clock.instant(), "status.roundConcluded." + round.kind(), roundId)
                .in(round.cycleId()));
        process.concluded(roundId);
    }

    private void mustBeReviewed(StatusRound round) {
        round.mustNotBeConcluded();
        if (round.state() == RoundState.OPEN) {
            throw new RuleBroken("status.roundStillOpen");
        }
        var counts = counts(cycle(round.cycleId()), List.of(round), Set.of()).get(round.id());
        mustBeNone(counts.at(BoardStep.WITH_HEAD), "status.someWithHead");
        mustBeNone(counts.at(BoardStep.SUBMITTED), "status.notAllReviewed");
    }

    private static void mustBeNone(long waiting, String otherwise) {
        if (waiting > 0) {
            throw new RuleBroken(otherwise, waiting);
        }
    }

    private Map<UUID, BoardCounts> counts(PlanCycle cycle, List<StatusRound> rounds, Set<UUID> units) {
        var tallies = reports.tallies(rounds.stream().map(StatusRound::id).toList(), units).stream()
                .collect(groupingBy(Tally::roundId));
        return rounds.stream()
                .collect(toMap(
                        StatusRound::id,
                        round -> BoardCounts.of(
                                tallies.getOrDefault(round.id(), List.of()),
                                round.deadline(cycle).orElse(null),
                                today())));
    }

    /** The board of a round that has begun; a unit's people see their own reports on it. */
    public StatusBoard board(User actor, UUID roundId, BoardPart part, PageRequest page) {
        var round = round(roundId);
        if (round.state() == RoundState.PLANNED) {
            throw new NotFound("shared.notFound");
        }
        var units = visibleUnits(actor);
        var cycle = cycle(round.cycleId());
        var query = new BoardQuery(roundId, round.deadline(cycle).orElse(null), today(), units, part);
        var shown = reports.board(query, page);
        return new StatusBoard(
                round,
                cycle.year(),
                query.deadline(),
                round.closesOn(cycle).orElse(null),
                query.today(),
                counts(cycle, List.of(round), units).get(roundId),
                part.withoutFigures()
                        ? shown.total()
                        : reports.withoutFigures(roundId, units).size(),
                shown,
                process.isOpening(roundId),
                actor.has(Role.SECRETARIAT));
    }

    private static Set<UUID> visibleUnits(User actor) {
        if (actor.isAdministration()) {
            return Set.of();
        }
        if (actor.units().isEmpty()) {
            throw new NotAllowed("shared.notAllowed");
        }
        return actor.units();
    }

    /** The rounds of a cycle with how far they are; a unit's people see how far their own reports are. */
    public List<RoundSummary> rounds(User actor, UUID cycleId) {
        if (!actor.isAdministration() && actor.units().isEmpty()) {
            return List.of();
        }
        var begun = rounds.ofCycle(cycleId);
        var counts = counts(cycle(cycleId), begun, visibleUnits(actor));
        return begun.stream()
                .map(round -> new RoundSummary(round.id(), round.name(), round.state(), counts.get(round.id())))
                .filter(summary -> actor.isAdministration() || summary.counts().total() > 0)
                .toList();
    }

    /** A round as the year shows it. */
    public record RoundSummary(UUID id, RoundName name, RoundState state, BoardCounts counts) {}

    private StatusRound round(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
