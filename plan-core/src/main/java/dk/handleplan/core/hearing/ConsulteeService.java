package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Who is heard in a year: one more, one less, and dates for several at once. */
@UseCase
public class ConsulteeService {

    private ConsultationAccess access;
    private ConsultationService consulting;
    private Hearings hearings;
    private Consultations consultations;
    private Disqualifications disqualifications;
    private Councils councils;
    private PlanCycles cycles;
    private LetterWriter letters;
    private PhaseRuns phases;
    private AuditTrail audit;
    private Clock clock;
    private ConsultationProcess process;

    protected ConsulteeService() {}

    @Inject
    public ConsulteeService(
            ConsultationAccess access,
            ConsultationService consulting,
            Hearings hearings,
            Consultations consultations,
            Disqualifications disqualifications,
            Councils councils,
            PlanCycles cycles,
            LetterWriter letters,
            PhaseRuns phases,
            AuditTrail audit,
            Clock clock,
            ConsultationProcess process) {
        this.access = access;
        this.consulting = consulting;
        this.hearings = hearings;
        this.consultations = consultations;
        this.disqualifications = disqualifications;
        this.councils = councils;
        this.cycles = cycles;
        this.letters = letters;
        this.phases = phases;
        this.audit = audit;
        this.clock = clock;
        this.process = process;
    }

    /** The councils in use that are not heard, by name. */
    public List<Council> unheard(User actor, UUID cycleId) {
        actor.mustAdminister();
        var heard =
                access.ofCycle(cycleId).stream().map(Consultation::councilId).collect(Collectors.toSet());
        return councils.all().stream()
                .filter(Council::isActive)
                .filter(council -> !heard.contains(council.id()))
                .toList();
    }

    /** Hears one more council: from the day the draft is sent, or from today where it is sent already. */
    public void hear(User actor, UUID cycleId, UUID councilId, LocalDate respondBy) {
        var council = unheard(actor, cycleId).stream()
                .filter(candidate -> candidate.id().equals(councilId))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("hearing.councilMissing").at("council"));
        var hearing = lockedForOneMore(cycleId);
        mustNotBeHeard(cycleId, councilId);
        var consultation = asked(cycleId, councilId, respondBy);
        consultations.add(consultation);
        access.cycle(consultation).consult(councilId);
        audit.add(entry(actor, "hearing.consulteeAdded", consultation).to(council.name()));
        if (hearing.isSent()) {
            consultation.open(today());
            letters.write(access.cycle(consultation), hearing, List.of(consultation), today());
            process.admitted(cycleId, consultation.id());
        }
    }

    /** Open parts are counted before the hearing is locked, as by whoever closes the last one. */
    private Hearing lockedForOneMore(UUID cycleId) {
        var isSent = hearings.ofCycle(cycleId).filter(Hearing::isSent).isPresent();
        if (isSent) {
            phases.partsOpened(cycleId, Phase.HEARING, 1);
        }
        var hearing = locked(cycleId);
        if (hearing.isSent() != isSent || hearing.isSent() && !hearing.isOpen()) {
            throw new RuleBroken("hearing.tooLateToHear");
        }
        return hearing;
    }

    private void mustNotBeHeard(UUID cycleId, UUID councilId) {
        if (consultations.ofCycle(cycleId).stream().anyMatch(c -> c.councilId().equals(councilId))) {
            throw new RuleBroken("hearing.alreadyHeard").at("council");
        }
    }

    /** A date other than that of the wheel is the council's own. */
    private Consultation asked(UUID cycleId, UUID councilId, LocalDate respondBy) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        var consultation = new Consultation(
                cycleId, councilId, cycle.on(Milestone.HEARING_DEADLINE).orElse(respondBy));
        consultation.askFor(respondBy, ConsultationDates.lastDay(cycle), today());
        return consultation;
    }

    /** The council gets the draft for its information only, or is asked after all; before the draft is sent. */
    public void informOnly(User actor, UUID consultationId, long version, boolean only) {
        actor.mustAdminister();
        var consultation = access.lock(consultationId);
        consultation.mustBeAt(version);
        consultation.informOnly(only);
        audit.add(entry(actor, only ? "hearing.informOnly" : "hearing.askAfterAll", consultation)
                .to(nameOf(consultation)));
    }

    /** Hears a council no more that was planned to be, before the draft is sent. */
    public void leaveOut(User actor, UUID consultationId, long version, String reason) {
        actor.mustAdminister();
        var consultation = access.lock(consultationId);
        consultation.mustBeAt(version);
        locked(consultation.cycleId()).mustBePreparing();
        var why = Text.required("leaveOutReason", reason, Text.NOTE);
        if (access.ofCycle(consultation.cycleId()).size() == 1) {
            throw new RuleBroken("hearing.lastConsultee");
        }
        remove(consultation);
        audit.add(entry(actor, "hearing.leftOut", consultation)
                .to(nameOf(consultation))
                .because(why));
    }

    private void remove(Consultation consultation) {
        disqualifications.rows(consultation.cycleId()).stream()
                .filter(row -> row.consultationId().equals(consultation.id()))
                .forEach(row -> disqualifications.find(row.id()).ifPresent(disqualifications::remove));
        access.cycle(consultation).consultNoMore(consultation.councilId());
        consultations.remove(consultation);
    }

    private String nameOf(Consultation consultation) {
        return councils.find(consultation.councilId()).map(Council::name).orElse("");
    }

    /**
     * Sets the same response date for several before the draft is sent, for all of them or none.
     *
     * @param chosen consultations with the versions that were read
     */
    public void askFor(User actor, Map<UUID, Long> chosen, LocalDate respondBy) {
        eachOf(chosen, (id, version) -> consulting.askFor(actor, id, version, respondBy));
    }

    /**
     * Gives several more time for the same reason, all of them or none.
     *
     * @param chosen consultations with the versions that were read
     */
    public void extend(User actor, Map<UUID, Long> chosen, LocalDate respondBy, String reason) {
        eachOf(chosen, (id, version) -> consulting.extend(actor, id, version, respondBy, reason));
    }

    /** Locked in the same order by everybody. */
    private static void eachOf(Map<UUID, Long> chosen, BiConsumer<UUID, Long> change) {
        if (chosen.isEmpty()) {
            throw new RuleBroken("hearing.nobodyChosen");
        }
        chosen.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().toString()))
                .forEach(one -> change.accept(one.getKey(), one.getValue()));
    }

    private Hearing locked(UUID cycleId) {
        return hearings.lock(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private AuditEntry entry(User actor, String action, Consultation consultation) {
        return AuditEntry.by(actor, clock.instant(), action, consultation.id()).in(consultation.cycleId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
