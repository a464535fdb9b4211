package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.InitiativeVersions;
import dk.handleplan.core.initiative.RevisionService;
import dk.handleplan.core.initiative.VersionOccasion;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An initiative as it was heard beside what it became: open to those who answer while it is written, and to everybody once the
 * answers are released.
 */
@UseCase
public class TextChangeService {

    private PlanCycles cycles;
    private Hearings hearings;
    private Remarks remarks;
    private Answers answers;
    private Drafts drafts;
    private InitiativeVersions versions;
    private RevisionService revisions;

    protected TextChangeService() {}

    @Inject
    public TextChangeService(
            PlanCycles cycles,
            Hearings hearings,
            Remarks remarks,
            Answers answers,
            Drafts drafts,
            InitiativeVersions versions,
            RevisionService revisions) {
        this.cycles = cycles;
        this.hearings = hearings;
        this.remarks = remarks;
        this.answers = answers;
        this.drafts = drafts;
        this.versions = versions;
        this.revisions = revisions;
    }

    /** What became of the text of the initiative that a remark is about. */
    public TextChange since(User actor, UUID remarkId) {
        var remark =
                remarks.find(remarkId).filter(r -> r.sentOn().isPresent()).orElseThrow(TextChangeService::notFound);
        var answer = answers.to(remarkId);
        var released = isReleased(remark.cycleId());
        if (!released && !answers(actor, answer.flatMap(Answer::unitId).orElse(null))) {
            throw new NotAllowed("shared.notAllowed");
        }
        var then = heard(remark);
        return new TextChange(
                cycles.find(remark.cycleId()).orElseThrow(TextChangeService::notFound),
                then,
                released ? revised(then) : revisions.asItStands(then.initiativeId()),
                answer.map(Answer::changedParts).orElse(Set.of()));
    }

    /**
     * An initiative then and now.
     *
     * @param parts the sections of which the answer says that they were changed
     */
    public record TextChange(
            PlanCycle cycle, InitiativeVersion heard, Map<FormField, String> now, Set<FormPart> parts) {}

    private boolean isReleased(UUID cycleId) {
        return hearings.ofCycle(cycleId).filter(Hearing::isReleased).isPresent();
    }

    private static boolean answers(User actor, UUID unitId) {
        return actor.isAdministration() || unitId != null && actor.worksIn(unitId);
    }

    private InitiativeVersion heard(Remark remark) {
        return remark.initiativeId()
                .flatMap(id -> drafts.text(remark.cycleId(), id))
                .flatMap(text -> versions.find(text.versionId()))
                .orElseThrow(TextChangeService::notFound);
    }

    private Map<FormField, String> revised(InitiativeVersion then) {
        return versions.ofInitiative(then.initiativeId()).stream()
                .filter(row -> row.occasion() == VersionOccasion.REVISED)
                .findFirst()
                .flatMap(row -> versions.find(row.id()))
                .map(InitiativeVersion::texts)
                .orElseGet(then::texts);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
