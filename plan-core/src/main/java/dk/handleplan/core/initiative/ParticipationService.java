package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joint initiatives: the unit that leads names others, each of which confirms or declines. They are asked when the lead says so,
 * at the latest when it sends its contribution to its head.
 */
@UseCase
public class ParticipationService {

    private Participations participations;
    private Initiatives initiatives;
    private CallDates dates;
    private PhaseRuns phases;
    private InitiativeAccess access;
    private ParticipationProcess process;
    private CallTrail trail;
    private Clock clock;

    protected ParticipationService() {}

    @Inject
    public ParticipationService(
            Participations participations,
            Initiatives initiatives,
            CallDates dates,
            PhaseRuns phases,
            InitiativeAccess access,
            ParticipationProcess process,
            CallTrail trail,
            Clock clock) {
        this.participations = participations;
        this.initiatives = initiatives;
        this.dates = dates;
        this.phases = phases;
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

    /** Where each unit stands that is named in an initiative, or was. */
    public List<Standing> standings(User actor, UUID initiativeId) {
        var initiative = access.read(actor, initiativeId);
        var questions = participations.ofInitiative(initiativeId).stream()
                .collect(Collectors.toMap(Participation::unitId, Function.identity()));
        var named = initiative.jointUnits().stream().map(unit -> standing(initiative, unit, questions.get(unit)));
        var noLonger = questions.values().stream()
                .filter(question -> !initiative.jointUnits().contains(question.unitId()))
                .filter(question -> question.state() != ParticipationState.CONFIRMED)
                .map(question -> new Standing(question.unitId(), question.state(), Optional.of(question)));
        return Stream.concat(named, noLonger).toList();
    }

    private static Standing standing(Initiative initiative, UUID unit, Participation question) {
        var asked = Optional.ofNullable(question);
        if (initiative.participants().contains(unit)) {
            return new Standing(unit, ParticipationState.CONFIRMED, asked);
        }
        var open = asked.filter(Participation::isOpen);
        return new Standing(unit, open.isPresent() ? ParticipationState.ASKED : ParticipationState.NOT_ASKED, open);
    }

    /**
     * What a unit has to do with another unit's initiative.
     *
     * @param question empty where it was not asked, or is to be asked anew
     */
    public record Standing(UUID unit, ParticipationState state, Optional<Participation> question) {}

    /** Whether there are units that the actor can ask now. */
    public boolean mayAsk(User actor, Initiative initiative) {
        return InitiativeAccess.mayWrite(actor, initiative)
                && isAsking(initiative)
                && standings(actor, initiative.id()).stream()
                        .anyMatch(standing -> standing.state() == ParticipationState.NOT_ASKED);
    }

    private boolean isAsking(Initiative initiative) {
        return phases.find(initiative.cycleId(), Phase.CALL)
                .filter(PhaseRun::isRunning)
                .isPresent();
    }

    /** Whether the actor is the one to answer. */
    public boolean mayAnswer(User actor, Participation participation) {
        return participation.isOpen()
                && (actor.isAdministration() || actor.has(Role.HEAD_OF_CENTRE, participation.unitId()));
    }

    /** Until when the unit is asked to answer: the day on which the unit that leads must submit. */
    public LocalDate answerBy(UUID id) {
        var question = find(id);
        return dates.deadline(
                question.cycleId(), access.find(question.initiativeId()).leadUnitId());
    }

    /** When the unit is reminded of its answer. */
    public LocalDate remindOn(UUID id) {
        return dates.remindBefore(answerBy(id));
    }

    /** Tells the unit that its answer is due soon; called by the process. */
    public void remind(UUID id) {
        var question = find(id);
        if (question.isOpen()) {
            trail.calendarDid("initiative.participationReminded", id, question.cycleId(), null);
        }
    }

    /** Asks the units that the initiative names and that were not asked yet. */
    public void ask(User actor, UUID initiativeId) {
        var initiative = access.find(initiativeId);
        access.mustWrite(actor, initiative);
        if (!isAsking(initiative)) {
            throw new RuleBroken("initiative.askingOver");
        }
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

    /** The unit that leads has another date, and with it those that it has asked. */
    void reschedule(Submission lead) {
        var led = initiatives.ofUnit(lead.cycleId(), lead.unitId()).stream()
                .map(Initiative::id)
                .toList();
        participations.openOf(lead.cycleId()).stream()
                .filter(question -> led.contains(question.initiativeId()))
                .forEach(question -> process.rescheduled(question.id()));
    }

    /** Units that are named no longer need not answer. */
    void follow(Initiative initiative, Set<UUID> namedBefore) {
        if (!initiative.jointUnits().containsAll(namedBefore)) {
            lapse(participations.ofInitiative(initiative.id()).stream()
                    .filter(question -> !initiative.jointUnits().contains(question.unitId()))
                    .toList());
        }
    }

    /** An initiative that is withdrawn, taken out or merged into another one asks nobody. */
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
