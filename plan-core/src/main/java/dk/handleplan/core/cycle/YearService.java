package dk.handleplan.core.cycle;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.organisation.Names;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who signs in sees how the years go; what is still being prepared, and who did what, only the administration. */
@UseCase
public class YearService {

    private PlanCycles cycles;
    private PhaseRuns runs;
    private Inbox inbox;
    private Names names;
    private AuditTrail audit;
    private Clock clock;

    protected YearService() {}

    @Inject
    public YearService(PlanCycles cycles, PhaseRuns runs, Inbox inbox, Names names, AuditTrail audit, Clock clock) {
        this.cycles = cycles;
        this.runs = runs;
        this.inbox = inbox;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** All years this person may see, latest first. */
    public List<PlanCycles.CycleRow> years(User actor) {
        return cycles.rows().stream()
                .filter(row -> actor.isAdministration() || row.state() != CycleState.PREPARING)
                .toList();
    }

    public PlanCycle cycle(User actor, int year) {
        return cycles.findByYear(year)
                .filter(cycle -> cycle.isOpenTo(actor))
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    public YearOverview overview(User actor, int year) {
        var cycle = cycle(actor, year);
        var phases = YearPhases.of(cycle, runs.ofCycle(cycle.id()));
        return new YearOverview(
                cycle.id(),
                cycle.year(),
                cycle.title(),
                cycle.state(),
                cycle.isPublished(),
                cycle.hasExampleFigures(),
                phases,
                inbox.count(cycle.id(), today()),
                upcoming(cycle, phases));
    }

    private List<YearOverview.Upcoming> upcoming(PlanCycle cycle, YearPhases phases) {
        return Stream.concat(milestones(cycle, phases), meetings(cycle, phases))
                .filter(date -> !date.on().isBefore(today()))
                .sorted(Comparator.comparing(YearOverview.Upcoming::on))
                .toList();
    }

    /** Once a year runs, its launch is no date ahead; nor is any date of a phase that ended before its time. */
    private static Stream<YearOverview.Upcoming> milestones(PlanCycle cycle, YearPhases phases) {
        return cycle.calendar().entrySet().stream()
                .filter(date -> phases.isToCome(date.getKey().phase()))
                .filter(date -> date.getKey() != Milestone.LAUNCH || cycle.state() == CycleState.PREPARING)
                .map(date -> new YearOverview.Upcoming(date.getValue(), date.getKey(), null));
    }

    private Stream<YearOverview.Upcoming> meetings(PlanCycle cycle, YearPhases phases) {
        var bodies = names.of(cycle.chain().stream().map(ChainLink::bodyId).collect(Collectors.toSet()));
        return cycle.chain().stream()
                .filter(link -> link.meetingOn().isPresent() && phases.isToCome(Phase.ALLOCATION))
                .map(link -> new YearOverview.Upcoming(
                        link.meetingOn().get(), null, bodies.getOrDefault(link.bodyId(), "")));
    }

    /** Who is awaited: the administration sees everybody, others see what is asked of themselves; late ones first. */
    public List<AwaitedRow> awaited(User actor, UUID id, int limit) {
        var items = actor.isAdministration() ? inbox.awaited(id, limit) : inbox.awaited(id, inbox.asked(actor), limit);
        var scopes = names.of(items.stream()
                .flatMap(item -> AwaitedRow.scopeOf(item).stream())
                .collect(Collectors.toSet()));
        var sealed = actor.isAdministration() && isSealed(id);
        return items.stream().map(item -> AwaitedRow.of(item, scopes, sealed)).toList();
    }

    /** Who did what in the year, newest first, and what the cases are called. */
    public YearTrail trail(User actor, UUID id, PageRequest page) {
        var entries = actor.isAdministration() ? audit.ofCycle(id, page) : new Page<AuditEntry>(List.of(), 0, page);
        return isSealed(id)
                ? new YearTrail(Seal.on(entries), subjects(entries, entry -> !Seal.covers(entry)))
                : new YearTrail(entries, subjects(entries, entry -> true));
    }

    private Map<UUID, String> subjects(Page<AuditEntry> entries, Predicate<AuditEntry> told) {
        return names.of(
                entries.rows().stream().filter(told).map(AuditEntry::caseId).collect(Collectors.toSet()));
    }

    private boolean isSealed(UUID id) {
        return cycles.find(id).filter(cycle -> cycle.isSealedOn(today())).isPresent();
    }

    /** What happened to one case of a year, newest first; told to the administration and to those who record decisions. */
    public List<AuditEntry> story(User actor, UUID caseId) {
        var entries = actor.hasAny(Role.SECRETARIAT, Role.ADMINISTRATOR, Role.COMMITTEE_CLERK)
                ? audit.ofCase(caseId)
                : List.<AuditEntry>of();
        var sealed = entries.stream().findFirst().flatMap(AuditEntry::cycleId).filter(this::isSealed);
        return sealed.isPresent() ? Seal.on(entries) : entries;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
