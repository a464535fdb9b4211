package dk.handleplan.core.hearing;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.InitiativeVersions;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.VersionOccasion;
import dk.handleplan.core.initiative.VersionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the draft plan as it stands today. */
@ApplicationScoped
class DraftFreezer {

    private DraftPlan plan;
    private Drafts drafts;
    private Initiatives initiatives;
    private VersionService versioning;
    private InitiativeVersions versions;

    protected DraftFreezer() {}

    @Inject
    DraftFreezer(
            DraftPlan plan,
            Drafts drafts,
            Initiatives initiatives,
            VersionService versioning,
            InitiativeVersions versions) {
        this.plan = plan;
        this.drafts = drafts;
        this.initiatives = initiatives;
        this.versioning = versioning;
        this.versions = versions;
    }

    /** The draft that a hearing has just begun or corrected, under its number and date. */
    Draft freeze(Hearing hearing) {
        var cycleId = hearing.cycleId();
        var before = before(cycleId);
        var inPlan = initiatives.inPlan(cycleId);
        var forms = inPlan.stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
        var now = versioning.keep(inPlan, VersionOccasion.HEARING_DRAFT).stream()
                .collect(Collectors.toMap(InitiativeVersion::initiativeId, Function.identity()));
        var lines = plan.asItStands(cycleId).stream()
                .map(row -> DraftLine.of(row, forms.get(row.id()), now.get(row.id()), before))
                .toList();
        return new Draft(cycleId, hearing.draftNumber(), hearing.draftDated().orElseThrow(), lines);
    }

    private Optional<Map<UUID, InitiativeVersion>> before(UUID cycleId) {
        return drafts.latest(cycleId)
                .map(draft -> draft.lines().stream()
                        .flatMap(line -> versions.find(line.versionId()).stream())
                        .collect(Collectors.toMap(InitiativeVersion::initiativeId, Function.identity())));
    }
}
