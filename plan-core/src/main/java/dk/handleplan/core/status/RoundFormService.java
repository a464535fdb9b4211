package dk.handleplan.core.status;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The secretariat settles what a round asks, until it opens: an extra one, or the midway or final one of a year. */
@UseCase
public class RoundFormService {

    private StatusRounds rounds;
    private PlanCycles cycles;
    private AuditTrail audit;
    private Clock clock;

    protected RoundFormService() {}

    @Inject
    public RoundFormService(StatusRounds rounds, PlanCycles cycles, AuditTrail audit, Clock clock) {
        this.rounds = rounds;
        this.cycles = cycles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Which round: one that is kept by its id; one of the year by its phase, whether anything was settled about it or not.
     *
     * @param id null for one of the year
     */
    public record Which(UUID id, UUID cycleId, RoundKind kind) {}

    /** The rounds of a decided year that have not opened; nothing to those who do not plan. */
    public List<RoundKind> ofYear(User actor, UUID cycleId) {
        var cycle = cycle(cycleId);
        if (!actor.has(Role.SECRETARIAT) || cycle.state() != CycleState.RUNNING || !cycle.isPublished()) {
            return List.of();
        }
        return List.of(RoundKind.MIDWAY_STATUS, RoundKind.FINAL_STATUS).stream()
                .filter(kind -> rounds.latest(cycleId, phase(kind)).isEmpty())
                .toList();
    }

    /** The round as it is kept, or as every round is before anything was settled about it. */
    public StatusRound get(User actor, Which which) {
        actor.mustHave(Role.SECRETARIAT);
        return kept(which)
                .orElseGet(() -> StatusRound.planned(cycle(which.cycleId()).id(), phase(which.kind())));
    }

    public int year(StatusRound round) {
        return cycle(round.cycleId()).year();
    }

    /** Everything is asked that is not left out. */
    public void leaveOut(User actor, Which which, long version, Set<ReportPart> parts) {
        change(actor, which, version, "status.partsChosen", null, form -> form.leaveOut(parts));
    }

    public void ask(User actor, Which which, long version, RoundQuestion.Wording wording) {
        change(actor, which, version, "status.questionAsked", wording.text(), form -> form.ask(wording));
    }

    public void reword(User actor, Which which, long version, UUID question, RoundQuestion.Wording wording) {
        change(
                actor,
                which,
                version,
                "status.questionReworded",
                wording.text(),
                form -> form.reword(question, wording));
    }

    public void drop(User actor, Which which, long version, UUID question) {
        var dropped = get(actor, which).form().question(question).map(RoundQuestion::text);
        change(actor, which, version, "status.questionDropped", dropped.orElse(null), form -> form.drop(question));
    }

    public void move(User actor, Which which, long version, UUID question, boolean up) {
        change(actor, which, version, "status.questionsMoved", null, form -> form.move(question, up));
    }

    private void change(
            User actor, Which which, long version, String action, String about, Consumer<RoundForm> change) {
        var round = get(actor, which);
        round.mustBeAt(version);
        change.accept(round.formToChange());
        if (kept(which).isEmpty()) {
            cycle(round.cycleId()).mustBeRunning();
            rounds.add(round);
        }
        audit.add(AuditEntry.by(actor, clock.instant(), action, round.id())
                .in(round.cycleId())
                .to(about));
    }

    private Optional<StatusRound> kept(Which which) {
        return which.id() == null
                ? rounds.ofPhase(which.cycleId(), phase(which.kind()))
                : Optional.of(rounds.find(which.id()).orElseThrow(RoundFormService::unknown));
    }

    private static Phase phase(RoundKind kind) {
        return Optional.ofNullable(kind).flatMap(RoundKind::phase).orElseThrow(RoundFormService::unknown);
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(RoundFormService::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
