package dk.handleplan.core.initiative;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * After a hearing initiatives are revised in named sections only, by those who write them, while the remarks are answered. What
 * they read meanwhile is kept from others until the answers are released.
 */
@UseCase
public class RevisionService {

    private Initiatives initiatives;
    private InitiativeAccess access;
    private VersionService versions;
    private CallTrail trail;
    private Clock clock;

    protected RevisionService() {}

    @Inject
    public RevisionService(
            Initiatives initiatives, InitiativeAccess access, VersionService versions, CallTrail trail, Clock clock) {
        this.initiatives = initiatives;
        this.access = access;
        this.versions = versions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens sections, each with a note that says what to revise; those that are open already stay open. */
    public void open(User actor, UUID id, Map<FormPart, String> notes) {
        actor.mustAdminister();
        var initiative = access.find(id);
        initiative.openForRevision(notes, LocalDate.now(clock));
        trail.administrationDid(
                actor, "initiative.sectionsOpened", initiative, String.join("; ", new TreeMap<>(notes).values()));
    }

    /** The initiative's text as it stands, for those who answer a remark on it; nobody's rights are asked here. */
    public Map<FormField, String> asItStands(UUID id) {
        return versions.textsOf(access.find(id));
    }

    /**
     * The answers are released: what was revised is kept as it stands and read by everybody who may; called with the release.
     *
     * @param changed initiatives of which an answer says that they were changed
     */
    public void end(UUID cycleId, Collection<UUID> changed) {
        var revised = initiatives.inPlan(cycleId).stream()
                .filter(initiative -> initiative.isWithheld() || changed.contains(initiative.id()))
                .toList();
        versions.keep(revised, VersionOccasion.REVISED);
        revised.forEach(Initiative::endRevision);
    }
}
