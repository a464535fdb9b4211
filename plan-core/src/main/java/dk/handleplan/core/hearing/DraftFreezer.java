package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
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
    private PlanCycles cycles;

    protected DraftFreezer() {}

    @Inject
    DraftFreezer(
            DraftPlan plan,
            PlanChapters chapters,
            Drafts drafts,
            Initiatives initiatives,
            VersionService versioning,
            InitiativeVersions versions,
            PlanCycles cycles) {
        this.plan = plan;
        this.chapters = chapters;
        this.drafts = drafts;
        this.initiatives = initiatives;
        this.versioning = versioning;
        this.versions = versions;
        this.cycles = cycles;
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
        yearBefore(cycleId)
                .ifPresent(year -> lines.forEach(
                        line -> line.beside(year, forms.get(line.initiativeId()), now.get(line.initiativeId()))));
        return new Draft(
                cycleId, hearing.draftNumber(), hearing.draftDated().orElseThrow(), chapters(cycleId, latest), lines);
    }

    private Optional<YearBefore> yearBefore(UUID cycleId) {
        return cycles.find(cycleId)
                .flatMap(cycle -> cycles.findByYear(cycle.year() - 1))
                .filter(PlanCycle::isPublished)
                .map(this::published);
    }

    private YearBefore published(PlanCycle cycle) {
        var inPlan = initiatives.inPlan(cycle.id());
        return new YearBefore(cycle.year(), inPlan, versioning.textsOf(inPlan));
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
