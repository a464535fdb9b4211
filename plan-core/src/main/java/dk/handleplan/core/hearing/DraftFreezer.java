package dk.handleplan.core.hearing;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.InitiativeVersions;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.VersionOccasion;
import dk.handleplan.core.initiative.VersionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the draft plan as it stands today. */
@ApplicationScoped
class DraftFreezer {

    private DraftPlan plan;
    private PlanChapters chapters;
    private Drafts drafts;
    private Initiatives initiatives;
    private VersionService versioning;
    private InitiativeVersions versions;

    protected DraftFreezer() {}

    @Inject
    DraftFreezer(
            DraftPlan plan,
            PlanChapters chapters,
            Drafts drafts,
            Initiatives initiatives,
            VersionService versioning,
            InitiativeVersions versions) {
        this.plan = plan;
        this.chapters = chapters;
        this.drafts = drafts;
        this.initiatives = initiatives;
        this.versioning = versioning;
        this.versions = versions;
    }

    /** The draft that a hearing has just begun or corrected, under its number and date. */
    Draft freeze(Hearing hearing) {
        var cycleId = hearing.cycleId();
        var latest = drafts.latest(cycleId);
        var before = latest.map(this::forms);
        var inPlan = initiatives.inPlan(cycleId);
        var forms = inPlan.stream().collect(Collectors.toMap(Initiative::id, Function.identity()));
        var now = versioning.keep(inPlan, VersionOccasion.HEARING_DRAFT).stream()
                .collect(Collectors.toMap(InitiativeVersion::initiativeId, Function.identity()));
        var lines = plan.asItStands(cycleId).stream()
                .map(row -> DraftLine.of(row, forms.get(row.id()), now.get(row.id()), before))
                .toList();
        return new Draft(
                cycleId, hearing.draftNumber(), hearing.draftDated().orElseThrow(), chapters(cycleId, latest), lines);
    }

    private List<DraftChapter> chapters(UUID cycleId, Optional<Draft> latest) {
        var before = latest.map(Draft::chapters).orElse(List.of());
        return chapters.ofCycle(cycleId).stream()
                .map(chapter -> DraftChapter.of(chapter, before))
                .toList();
    }

    private Map<UUID, InitiativeVersion> forms(Draft draft) {
        return draft.lines().stream()
                .flatMap(line -> versions.find(line.versionId()).stream())
                .collect(Collectors.toMap(InitiativeVersion::initiativeId, Function.identity()));
    }
}
