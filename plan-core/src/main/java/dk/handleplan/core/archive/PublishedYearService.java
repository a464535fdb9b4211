package dk.handleplan.core.archive;

import dk.handleplan.core.document.CoverPictures;
import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.document.PublishedPlan;
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
    private CoverPictures covers;

    protected PublishedYearService() {}

    @Inject
    public PublishedYearService(
            ClosedYears closed,
            PublishedPlanService plans,
            MatterService matters,
            PolicyHearingService hearings,
            CoverPictures covers) {
        this.closed = closed;
        this.plans = plans;
        this.matters = matters;
        this.hearings = hearings;
        this.covers = covers;
    }

    /** @throws dk.handleplan.core.shared.NotFound where the year has no plan, or none that is published */
    public PublishedYear ofYear(int year) {
        return closed.ofYear(year)
                .flatMap(ClosedYear::plan)
                .map(kept -> kept.since(matters.published(year), hearings.published(year)))
                .orElseGet(() -> withMatters(year, plans.ofYear(year)));
    }

    /**
     * The plan as the municipality's own people may read it, of a closed year as well.
     *
     * @throws dk.handleplan.core.shared.NotFound where the year has no plan, or none that is published
     */
    public PublishedYear forAdministration(int year) {
        return withMatters(year, plans.forAdministration(year));
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

    private PublishedYear withMatters(int year, PublishedPlan plan) {
        return new PublishedYear(
                plan, matters.published(year), hearings.published(year), Optional.empty(), covers.cover(year));
    }
}
