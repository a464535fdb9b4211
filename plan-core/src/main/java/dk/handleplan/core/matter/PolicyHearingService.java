package dk.handleplan.core.matter;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.matter.PolicyHearings.PolicyHearingRow;
import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Councils are heard on other policies than the action plan: the administration asks, the chair responds, or the date passes. */
@UseCase
public class PolicyHearingService {

    private PolicyHearings hearings;
    private Councils councils;
    private Users users;
    private MatterYear year;
    private AuditTrail audit;
    private Clock clock;
    private PolicyHearingProcess process;

    protected PolicyHearingService() {}

    @Inject
    public PolicyHearingService(
            PolicyHearings hearings,
            Councils councils,
            Users users,
            MatterYear year,
            AuditTrail audit,
            Clock clock,
            PolicyHearingProcess process) {
        this.hearings = hearings;
        this.councils = councils;
        this.users = users;
        this.year = year;
        this.audit = audit;
        this.clock = clock;
        this.process = process;
    }

    /** What the councils of this person are asked and were; for the administration what all of them are. */
    public Page<PolicyHearingRow> list(User actor, PageRequest page) {
        if (!MatterService.concerns(actor)) {
            throw new NotAllowed("shared.notAllowed");
        }
        return actor.isAdministration() ? hearings.all(page) : hearings.ofCouncils(actor.councils(), page);
    }

    /** For the council and the administration; once the council has responded for everybody. */
    public PolicyHearing get(User actor, UUID id) {
        var hearing = find(id);
        if (!hearing.isPublic() && !actor.isAdministration() && !actor.sitsIn(hearing.councilId())) {
            throw new NotAllowed("shared.notAllowed");
        }
        return hearing;
    }

    /** The councils that can be asked, by name. */
    public List<Council> councils(User actor) {
        actor.mustAdminister();
        return councils.all().stream().filter(Council::isActive).toList();
    }

    public String council(PolicyHearing hearing) {
        return councils.find(hearing.councilId()).map(Council::name).orElse("");
    }

    /** Asks a council to respond by a date. */
    public UUID ask(User actor, UUID councilId, PolicyHearing.Request request) {
        actor.mustAdminister();
        if (councilId == null
                || councils.find(councilId).filter(Council::isActive).isEmpty()) {
            throw new RuleBroken("matter.councilToAskMissing").at("council");
        }
        var hearing = new PolicyHearing(councilId, year.now(), request, today());
        hearings.add(hearing);
        audit.add(AuditEntry.by(actor, clock.instant(), "matter.policyAsked", hearing.id())
                .in(hearing.cycleId()));
        process.asked(hearing.cycleId(), hearing.id());
        return hearing.id();
    }

    public boolean mayExtend(User actor, PolicyHearing hearing) {
        return actor.isAdministration() && !hearing.isPublic();
    }

    /** Gives the council more time; after its date has passed it is asked anew. */
    public void extend(User actor, UUID id, long version, LocalDate newDate, String reason) {
        actor.mustAdminister();
        var hearing = find(id);
        hearing.mustBeAt(version);
        var before = hearing.respondBy();
        var wasAwaited = hearing.isAwaited();
        hearing.extend(newDate, reason, today());
        audit.add(AuditEntry.by(actor, clock.instant(), "matter.policyExtended", id)
                .in(hearing.cycleId())
                .change(String.valueOf(before), String.valueOf(newDate))
                .because(reason));
        if (wasAwaited) {
            process.extended(id);
        } else {
            process.asked(hearing.cycleId(), id);
        }
    }

    public boolean mayRespond(User actor, PolicyHearing hearing) {
        return hearing.isAwaited() && (actor.has(Role.COUNCIL_CHAIR, hearing.councilId()) || writesFor(actor, hearing));
    }

    /** A council that nobody who signs in leads responds by letter, and the administration writes that down. */
    public boolean writesFor(User actor, PolicyHearing hearing) {
        var chair = Assignment.of(Role.COUNCIL_CHAIR, hearing.councilId());
        return actor.isAdministration() && users.addressedBy(chair.audience()).isEmpty();
    }

    public void respond(User actor, UUID id, long version, String words) {
        var hearing = asResponder(actor, id);
        hearing.respond(words, writesFor(actor, hearing), today());
        responded(actor, hearing, version, "matter.policyResponded");
    }

    public void respondWithoutRemarks(User actor, UUID id, long version) {
        var hearing = asResponder(actor, id);
        hearing.respondWithoutRemarks(writesFor(actor, hearing), today());
        responded(actor, hearing, version, "matter.policyNoRemarks");
    }

    private void responded(User actor, PolicyHearing hearing, long version, String action) {
        hearing.mustBeAt(version);
        audit.add(AuditEntry.by(actor, clock.instant(), action, hearing.id())
                .in(hearing.cycleId())
                .onBehalfOf(hearing.isOnBehalf() ? council(hearing) : null));
        process.responded(hearing.id());
    }

    /** The date is near; called by the process. */
    public void remind(UUID id) {
        calendarDid("matter.policyReminded", find(id));
    }

    /** The date has passed; called by the process. A response that came in the same moment stands. */
    public void lapse(UUID id) {
        var hearing = find(id);
        if (hearing.isAwaited()) {
            hearing.lapse(today());
            calendarDid("matter.policyNotResponded", hearing);
        }
    }

    private void calendarDid(String action, PolicyHearing hearing) {
        audit.add(AuditEntry.bySystem(clock.instant(), action, hearing.id()).in(hearing.cycleId()));
    }

    /** What everybody reads beside the published plan of a year. */
    public List<PolicyStatement> published(int ofYear) {
        return hearings.stated(ofYear, year.readUntil(ofYear));
    }

    private PolicyHearing asResponder(User actor, UUID id) {
        var hearing = find(id);
        if (!writesFor(actor, hearing)) {
            councils.find(hearing.councilId()).ifPresent(council -> council.mustBeInTerm(actor.id(), today()));
            actor.mustHave(Role.COUNCIL_CHAIR, hearing.councilId());
        }
        return hearing;
    }

    private PolicyHearing find(UUID id) {
        return hearings.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
