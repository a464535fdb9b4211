package dk.handleplan.core.matter;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import dk.handleplan.core.matter.Matters.MatterRow;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
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

/**
 * Councils bring up matters of their own: all who sit in the council write, the chair raises, the administration answers, and
 * then everybody may read. It begins at any time of the year; the inbox needs a year to put it under, and takes the newest that
 * runs.
 */
@UseCase
public class MatterService {

    private Matters matters;
    private Councils councils;
    private MatterYear year;
    private AuditTrail audit;
    private Clock clock;
    private MatterProcess process;

    protected MatterService() {}

    @Inject
    public MatterService(
            Matters matters, Councils councils, MatterYear year, AuditTrail audit, Clock clock, MatterProcess process) {
        this.matters = matters;
        this.councils = councils;
        this.year = year;
        this.audit = audit;
        this.clock = clock;
        this.process = process;
    }

    /** Whether the list of matters is for this person. */
    public static boolean concerns(User actor) {
        return actor.isAdministration() || !actor.councils().isEmpty();
    }

    /** What the councils of this person have written and raised; for the administration what all of them raised. */
    public Page<MatterRow> list(User actor, PageRequest page) {
        if (!concerns(actor)) {
            throw new NotAllowed("shared.notAllowed");
        }
        return actor.isAdministration()
                ? matters.raised(actor.councils(), page)
                : matters.ofCouncils(actor.councils(), page);
    }

    /** The councils for which this person can begin a matter, by name. */
    public List<Council> writableFor(User actor) {
        return councils.all().stream()
                .filter(Council::isActive)
                .filter(council -> actor.sitsIn(council.id()))
                .toList();
    }

    /** For those who sit in the council; once raised for the administration too, once answered for everybody. */
    public Matter get(User actor, UUID id) {
        var matter = find(id);
        var isOpen =
                matter.isPublic() || actor.sitsIn(matter.councilId()) || actor.isAdministration() && !matter.isDraft();
        if (!isOpen) {
            throw new NotAllowed("shared.notAllowed");
        }
        return matter;
    }

    public String council(Matter matter) {
        return councils.find(matter.councilId()).map(Council::name).orElse("");
    }

    /** Begins a draft, which all who sit in the council see and can write in. */
    public UUID begin(User actor, UUID councilId, Matter.Words words) {
        if (councilId == null) {
            throw new RuleBroken("matter.councilMissing").at("council");
        }
        mustSitIn(actor, councilId);
        var matter = new Matter(councilId, actor.id(), words);
        matters.add(matter);
        audit.add(AuditEntry.by(actor, clock.instant(), "matter.begun", matter.id())
                .to(matter.title()));
        return matter.id();
    }

    public void write(User actor, UUID id, long version, Matter.Words words) {
        var matter = find(id);
        mustSitIn(actor, matter.councilId());
        matter.mustBeAt(version);
        matter.write(words);
    }

    public boolean mayWrite(User actor, Matter matter) {
        return matter.isDraft() && actor.sitsIn(matter.councilId());
    }

    /** Whoever began a draft may take it away again. */
    public boolean mayDelete(User actor, Matter matter) {
        return mayWrite(actor, matter) && matter.isBegunBy(actor.id());
    }

    public void delete(User actor, UUID id, long version) {
        var matter = find(id);
        mustSitIn(actor, matter.councilId());
        if (!matter.isBegunBy(actor.id())) {
            throw new NotAllowed("shared.notAllowed");
        }
        matter.mustBeDraft();
        matter.mustBeAt(version);
        matters.remove(matter);
        audit.add(AuditEntry.by(actor, clock.instant(), "matter.deleted", id).change(matter.title(), null));
    }

    public boolean mayRaise(User actor, Matter matter) {
        return matter.isDraft() && actor.has(Role.COUNCIL_CHAIR, matter.councilId());
    }

    public boolean mayAnswer(User actor, Matter matter) {
        return matter.isAwaited() && actor.isAdministration();
    }

    /** Raises the matter in these words: dated, numbered and final. The administration is asked to answer. */
    public void raise(User actor, UUID id, long version, Matter.Words words) {
        var matter = find(id);
        mustBeInTerm(actor, matter.councilId());
        actor.mustHave(Role.COUNCIL_CHAIR, matter.councilId());
        matter.write(words);
        matter.mustBeAt(version);
        var cycle = year.now();
        matter.raise(cycle, matters.nextNumber(matter.councilId(), cycle.year()), actor.name(), today());
        audit.add(AuditEntry.by(actor, clock.instant(), "matter.raised", id).in(cycle.id()));
        process.raised(cycle.id(), id);
    }

    public void answer(User actor, UUID id, long version, Matter.Reply reply) {
        actor.mustAdminister();
        var matter = find(id);
        matter.answer(reply, today());
        matter.mustBeAt(version);
        audit.add(AuditEntry.by(actor, clock.instant(), "matter.answered", id)
                .in(matter.cycleId().orElse(null)));
        process.answered(id);
    }

    /** The answer is due soon; called by the process. */
    public void remind(UUID id) {
        var matter = find(id);
        if (matter.isAwaited()) {
            audit.add(AuditEntry.bySystem(clock.instant(), "matter.reminded", id)
                    .in(matter.cycleId().orElse(null)));
        }
    }

    /**
     * What everybody reads beside the published plan of a year: the answered matters of that year, and with the newest published
     * plan those of later years too, which need not wait for their plan.
     */
    public List<AnsweredMatter> published(int ofYear) {
        return matters.answered(ofYear, year.readUntil(ofYear));
    }

    private Matter find(UUID id) {
        return matters.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private void mustBeInTerm(User actor, UUID councilId) {
        councils.find(councilId).ifPresent(council -> council.mustBeInTerm(actor.id(), today()));
    }

    private void mustSitIn(User actor, UUID councilId) {
        mustBeInTerm(actor, councilId);
        if (!actor.sitsIn(councilId)) {
            throw new NotAllowed("shared.notAllowed");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
