package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds initiatives against what else is known; for those who may read them in every state. */
@UseCase
public class CheckService {

    private static final Set<VersionOccasion> STEPS_OF_THE_PLAN =
            Set.of(VersionOccasion.ACCEPTED, VersionOccasion.HEARING_DRAFT);

    private Initiatives initiatives;
    private InitiativeVersions versions;
    private InitiativeAccess access;
    private FormDefinitions forms;
    private EarlierGrants grants;
    private PlanCycles cycles;
    private GrantNews news;

    protected CheckService() {}

    @Inject
    public CheckService(
            Initiatives initiatives,
            InitiativeVersions versions,
            InitiativeAccess access,
            FormDefinitions forms,
            EarlierGrants grants,
            PlanCycles cycles,
            GrantNews news) {
        this.initiatives = initiatives;
        this.versions = versions;
        this.access = access;
        this.forms = forms;
        this.grants = grants;
        this.cycles = cycles;
        this.news = news;
    }

    /** What looks odd in an initiative; told to those who may write it. */
    public List<Oddity> oddities(User actor, UUID id) {
        var initiative = access.read(actor, id);
        return InitiativeAccess.mayWrite(actor, initiative)
                ? Oddities.of(initiative, around(actor, initiative.cycleId(), initiative.leadUnitId()))
                : List.of();
    }

    /** What a writer is told of a part of the form; refused to those who do not write it now. */
    public PartChecks ofPart(User actor, UUID id, FormPart part) {
        var initiative = access.read(actor, id);
        if (!InitiativeAccess.mayWriteNow(actor, initiative)) {
            throw new NotAllowed("shared.notAllowed");
        }
        return PartChecks.of(initiative, part, around(actor, initiative.cycleId(), initiative.leadUnitId()));
    }

    /**
     * What looks odd in the initiatives of a unit's contribution, in a number of statements that does not grow; nothing while the
     * contribution is sealed to the actor.
     */
    public Map<UUID, List<Oddity>> oddities(User actor, Submission submission) {
        if (!actor.worksIn(submission.unitId()) && access.isSealedTo(actor, submission.cycleId())) {
            return Map.of();
        }
        var around = around(actor, submission.cycleId(), submission.unitId());
        return initiatives.ofUnit(submission.cycleId(), submission.unitId()).stream()
                .filter(initiative -> InitiativeAccess.mayWrite(actor, initiative))
                .collect(Collectors.toMap(Initiative::id, initiative -> Oddities.of(initiative, around)));
    }

    /** What the product's own books say of earlier applications. */
    public EarlierAnswer earlier(User actor, UUID id) {
        var initiative = access.read(actor, id);
        access.mustWrite(actor, initiative);
        return EarlierAnswer.to(initiative, earlier(actor, initiative.leadUnitId(), year(initiative.cycleId())));
    }

    private List<EarlierGrants.Row> earlier(User actor, UUID unitId, int beforeYear) {
        return news.known(actor, grants.ofUnit(unitId, beforeYear));
    }

    private Oddities.Surroundings around(User actor, UUID cycleId, UUID unitId) {
        var year = year(cycleId);
        return new Oddities.Surroundings(
                forms.formOf(cycleId),
                year,
                initiatives.inKind(cycleId),
                earlier(actor, unitId, year),
                versions.titlesAt(cycleId, STEPS_OF_THE_PLAN));
    }

    private int year(UUID cycleId) {
        return cycles.find(cycleId).map(PlanCycle::year).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
