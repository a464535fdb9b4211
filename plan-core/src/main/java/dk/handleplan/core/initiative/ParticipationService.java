package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Joint initiatives: the unit that leads names others, each of which confirms or declines. They are asked when the lead says so,
 * at the latest when it sends its contribution to its head.
 */
@UseCase
public class ParticipationService {

    private Participations participations;
    private Initiatives initiatives;
    private PlanCycles cycles;
    private InitiativeAccess access;
    private ParticipationProcess process;
    private CallTrail trail;
    private Clock clock;

    protected ParticipationService() {}

    @Inject
    public ParticipationService(
            Participations participations,
            Initiatives initiatives,
            PlanCycles cycles,
            InitiativeAccess access,
            ParticipationProcess process,
            CallTrail trail,
            Clock clock) {
        this.participations = participations;
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.access = access;
        this.process = process;
        this.trail = trail;
        this.clock = clock;
    }

    public Participation get(User actor, UUID id) {
        var participation = find(id);
        access.read(actor, participation.initiativeId());
        return participation;
    }

    public List<Participation> ofInitiative(User actor, UUID initiativeId) {
        access.read(actor, initiativeId);
        return participations.ofInitiative(initiativeId);
    }

    /** Whether the actor is the one to answer. */
    public boolean mayAnswer(User actor, Participation participation) {
        return participation.isOpen()
                && (actor.isAdministration() || actor.has(Role.HEAD_OF_CENTRE, participation.unitId()));
    }

    /** Until when the unit is asked to answer: the day on which the contributions are due. */
    public LocalDate answerBy(UUID id) {
        return cycles.find(find(id).cycleId())
                .flatMap(cycle -> cycle.on(Milestone.CALL_DEADLINE))
                .orElseThrow(() -> new IllegalStateException("A running call has a deadline"));
    }

    /** Asks the units that the initiative names and that were not asked yet. */
    public void ask(User actor, UUID initiativeId) {
        var initiative = access.find(initiativeId);
        access.mustWrite(actor, initiative);
        ask(actor, initiative);
    }

    void ask(User actor, Initiative initiative) {
        var known = participations.ofInitiative(initiative.id());
        for (var unit : initiative.jointUnits()) {
            var asked = known.stream().filter(one -> one.unitId().equals(unit)).findFirst();
            if (!initiative.participants().contains(unit)
                    && asked.filter(Participation::isOpen).isEmpty()) {
                var question = asked.orElseGet(() -> added(initiative, unit));
                question.askAgain();
                trail.participation(actor, "initiative.participationAsked", question, null);
                process.asked(initiative.cycleId(), question.id());
            }
        }
    }

    private Participation added(Initiative initiative, UUID unit) {
        var added = new Participation(initiative, unit);
        participations.add(added);
        return added;
    }

    /** The unit takes part. */
    public void confirm(User actor, UUID id, long version) {
        var question = answerable(actor, id, version);
        question.confirm(actor.name(), LocalDate.now(clock));
        initiatives.find(question.initiativeId()).ifPresent(initiative -> initiative.letIn(question.unitId()));
        trail.participation(actor, "initiative.participationConfirmed", question, null);
        process.answered(id, true);
    }

    /** The unit does not take part, and is no longer named. */
    public void decline(User actor, UUID id, long version, String reason) {
        var question = answerable(actor, id, version);
        question.decline(actor.name(), reason, LocalDate.now(clock));
        initiatives.find(question.initiativeId()).ifPresent(initiative -> initiative.leaveOut(question.unitId()));
        trail.participation(actor, "initiative.participationDeclined", question, reason);
        process.answered(id, false);
    }

    private Participation answerable(User actor, UUID id, long version) {
        var question = find(id);
        if (!actor.isAdministration()) {
            actor.mustHave(Role.HEAD_OF_CENTRE, question.unitId());
        }
        question.mustBeAt(version);
        return question;
    }

    /** Units that are named no longer need not answer. */
    void follow(Initiative initiative, Set<UUID> namedBefore) {
        if (!initiative.jointUnits().containsAll(namedBefore)) {
            lapse(participations.ofInitiative(initiative.id()).stream()
                    .filter(question -> !initiative.jointUnits().contains(question.unitId()))
                    .toList());
        }
    }

    /** An initiative that is withdrawn asks nobody. */
    void withdraw(Initiative initiative) {
        lapse(participations.ofInitiative(initiative.id()));
    }

    /** The round ends: whoever has not answered does not take part. */
    void conclude(UUID cycleId) {
        lapse(participations.openOf(cycleId));
    }

    private void lapse(Collection<Participation> questions) {
        questions.stream().filter(Participation::isOpen).forEach(question -> {
            question.lapse();
            trail.calendarDid("initiative.participationLapsed", question.initiativeId(), question.cycleId(), null);
            process.lapsed(question.id());
        });
    }

    private Participation find(UUID id) {
        return participations.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
