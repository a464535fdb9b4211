package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The hearing of a year as the secretariat leads it: prepared, sent, waited for. */
@UseCase
public class HearingService {

    /** What consultees usually get. */
    private static final int USUAL_WEEKS = 4;

    private Hearings hearings;
    private Consultations consultations;
    private Drafts drafts;
    private DraftFreezer freezer;
    private MemberTask task;
    private LetterWriter letters;
    private PlanCycles cycles;
    private PhaseRuns phases;
    private AuditTrail audit;
    private Clock clock;
    private HearingProcess process;

    protected HearingService() {}

    @Inject
    public HearingService(
            Hearings hearings,
            Consultations consultations,
            Drafts drafts,
            DraftFreezer freezer,
            MemberTask task,
            LetterWriter letters,
            PlanCycles cycles,
            PhaseRuns phases,
            AuditTrail audit,
            Clock clock,
            HearingProcess process) {
        this.hearings = hearings;
        this.consultations = consultations;
        this.drafts = drafts;
        this.freezer = freezer;
        this.task = task;
        this.letters = letters;
        this.cycles = cycles;
        this.phases = phases;
        this.audit = audit;
        this.clock = clock;
        this.process = process;
    }

    /** The hearing begins: every consultee of the year gets a consultation; called by the process. */
    public void prepare(UUID cycleId) {
        var cycle = cycle(cycleId);
        hearings.add(new Hearing(cycleId));
        cycle.consultees().forEach(council -> consultations.add(new Consultation(cycleId, council, usualDate(cycle))));
        audit.add(AuditEntry.bySystem(clock.instant(), "hearing.prepared", cycleId)
                .in(cycleId));
    }

    private LocalDate usualDate(PlanCycle cycle) {
        return cycle.on(Milestone.HEARING_DEADLINE).orElseGet(() -> today().plusWeeks(USUAL_WEEKS));
    }

    public Hearing get(User actor, UUID cycleId) {
        actor.mustAdminister();
        return find(cycleId);
    }

    /** Sends the draft, frozen as it stands today, to every consultee, with a letter. */
    public void send(User actor, UUID cycleId) {
        actor.mustAdminister();
        var all = consultations.ofCycle(cycleId).stream()
                .flatMap(one -> consultations.lock(one.id()).stream())
                .toList();
        var hearing = locked(cycleId);
        hearing.send(today());
        mustAskSomebody(all);
        all.forEach(consultation -> consultation.mustHaveTime(today()));
        drafts.add(freezer.freeze(hearing));
        letters.write(
                cycle(cycleId),
                hearing,
                all.stream().filter(one -> !one.isForInformation()).toList(),
                today());
        audit.add(AuditEntry.by(actor, clock.instant(), "hearing.sent", cycleId)
                .in(cycleId)
                .to(String.valueOf(hearing.draftNumber())));
        process.sent(cycleId);
    }

    private static void mustAskSomebody(List<Consultation> all) {
        if (all.stream().allMatch(Consultation::isForInformation)) {
            throw new RuleBroken("hearing.nobodyAsked");
        }
    }

    /**
     * Sends a corrected draft while the hearing is open; comments that are written stay.
     *
     * @param whatChanged what is new, in words for those who are heard
     */
    public void correct(User actor, UUID cycleId, String whatChanged) {
        actor.mustAdminister();
        var hearing = locked(cycleId);
        hearing.correct(today());
        var draft = freezer.freeze(hearing).correcting(whatChanged);
        drafts.add(draft);
        consultations.ofCycle(cycleId).stream()
                .filter(one -> one.isOpen() || one.isForInformation())
                .forEach(reading -> tell(actor, reading, draft));
    }

    private void tell(User actor, Consultation open, Draft corrected) {
        audit.add(AuditEntry.by(actor, clock.instant(), "hearing.draftCorrected", open.id())
                .in(open.cycleId())
                .to(String.valueOf(corrected.number()))
                .because(corrected.whatChanged().orElseThrow()));
        if (open.isOpen()) {
            task.askAgain(open);
        }
    }

    /** Opens the consultations and returns the ids of those that are asked; called by the process. */
    public List<UUID> openConsultations(UUID cycleId) {
        var all = consultations.ofCycle(cycleId);
        all.forEach(c -> c.open(today()));
        all.stream().filter(Consultation::isForInformation).forEach(this::inform);
        var asked =
                all.stream().filter(Consultation::isOpen).map(Consultation::id).toList();
        phases.partsOpened(cycleId, Phase.HEARING, asked.size());
        return asked;
    }

    private void inform(Consultation informed) {
        audit.add(AuditEntry.bySystem(clock.instant(), "hearing.informed", informed.id())
                .in(informed.cycleId()));
    }

    /**
     * Ends the hearing of the consultees: who has not responded by now did not. Called by the process. Consultations are locked
     * before the hearing, as a chair does who sends the last response at the same moment.
     *
     * @return the consultations that were still open
     */
    public List<UUID> endConsultations(UUID cycleId) {
        var open = consultations.ofCycle(cycleId).stream()
                .flatMap(c -> consultations.lock(c.id()).stream())
                .filter(Consultation::isOpen)
                .toList();
        open.forEach(this::lapse);
        locked(cycleId).endConsultations();
        return open.stream().map(Consultation::id).toList();
    }

    private void lapse(Consultation consultation) {
        consultation.lapse(today());
        audit.add(AuditEntry.bySystem(clock.instant(), "hearing.notResponded", consultation.id())
                .in(consultation.cycleId()));
        phases.partClosed(consultation.cycleId(), Phase.HEARING);
    }

    private Hearing find(UUID cycleId) {
        return hearings.ofCycle(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private Hearing locked(UUID cycleId) {
        return hearings.lock(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private PlanCycle cycle(UUID cycleId) {
        return cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
