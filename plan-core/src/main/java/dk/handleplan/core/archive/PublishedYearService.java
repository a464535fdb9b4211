package dk.handleplan.core.archive;

import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.document.PublishedPlanService;
import dk.handleplan.core.matter.MatterService;
import dk.handleplan.core.matter.PolicyHearingService;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The published plans, open to everybody: of a closed year as it was that day, whatever has become of anything since. */
@UseCase
public class PublishedYearService {

    private ClosedYears closed;
    private PublishedPlanService plans;
    private MatterService matters;
    private PolicyHearingService hearings;

    protected PublishedYearService() {}

    @Inject
    public PublishedYearService(
            ClosedYears closed, PublishedPlanService plans, MatterService matters, PolicyHearingService hearings) {
        this.closed = closed;
        this.plans = plans;
        this.matters = matters;
        this.hearings = hearings;
    }

    /** @throws dk.handleplan.core.shared.NotFound where the year has no plan, or none that is published */
    public PublishedYear ofYear(int year) {
        return closed.ofYear(year)
                .flatMap(ClosedYear::plan)
                .map(kept -> kept.since(matters.published(year), hearings.published(year)))
                .orElseGet(() -> asItStands(year));
    }

    /**
     * How one criterion has gone, as the plan of its year tells it.
     *
     * @throws dk.handleplan.core.shared.NotFound where the year has no plan, or none that is published
     */
    public Optional<CriterionProgress> criterion(int year, UUID indicatorId) {
        var kept = closed.ofYear(year).flatMap(ClosedYear::plan);
        return kept.isPresent()
                ? kept.flatMap(whole -> whole.plan().criterion(indicatorId))
                : plans.criterion(year, indicatorId);
    }

    private PublishedYear asItStands(int year) {
        return new PublishedYear(
                plans.ofYear(year), matters.published(year), hearings.published(year), Optional.empty());
    }
}
