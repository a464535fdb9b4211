package dk.handleplan.core.planfile;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Administrators take whole plans in from files; the administration hands them out. */
@UseCase
public class PlanFileService {

    private PlanStore store;
    private AuditTrail audit;
    private Clock clock;

    protected PlanFileService() {}

    @Inject
    public PlanFileService(PlanStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the file would bring, and everything there is to say about it; changes nothing. */
    public PlanFilePreview preview(User actor, String yaml) {
        actor.mustHave(Role.ADMINISTRATOR);
        var reader = new PlanFileReader(store.registers());
        var plan = reader.read(yaml, today());
        return PlanFilePreview.of(plan, reader.remarks());
    }

    /**
     * Takes the plan in, all of it or, if there is any problem, nothing.
     *
     * @return the id of the plan's cycle
     */
    public UUID take(User actor, String yaml) {
        actor.mustHave(Role.ADMINISTRATOR);
        var plan = new PlanFileReader(store.registers())
                .read(yaml, today())
                .orElseThrow(() -> new RuleBroken("planfile.changed"));
        store.store(plan, actor, today());
        var cycle = plan.contents().cycle();
        audit.add(AuditEntry.by(actor, clock.instant(), "planfile.imported", cycle.id())
                .in(cycle.id())
                .to(cycle.title()));
        return cycle.id();
    }

    /** The years whose plans can be handed out as files, latest first. */
    public List<PlanCycles.CycleRow> years(User actor) {
        actor.mustHave(Role.ADMINISTRATOR);
        return store.registers().cycles().rows();
    }

    /** The plan as a file; one that is not published yet is marked as a draft. */
    public PlanFile export(User actor, UUID cycleId) {
        if (!actor.isAdministration()) {
            throw new NotAllowed("shared.notAllowed");
        }
        var contents = store.contents(cycleId);
        return new PlanFile("handleplan-" + contents.cycle().year() + ".yaml", new PlanFileWriter(contents).write());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
