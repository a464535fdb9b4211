package dk.handleplan.core.archive;

import dk.handleplan.core.document.CoverPictures;
import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.document.InitiativeOfPlan;
import dk.handleplan.core.document.PlanIndex;
import dk.handleplan.core.document.PlanSearch;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.document.PublishedPlanService;
import dk.handleplan.core.matter.MatterService;
import dk.handleplan.core.matter.PolicyHearingService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
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

    /** @throws NotFound where the year has no plan, or none that is published */
    public PublishedYear ofYear(int year) {
        return kept(year).orElseGet(() -> withMatters(year, plans.ofYear(year)));
    }

    private Optional<PublishedYear> kept(int year) {
        return closed.ofYear(year)
                .flatMap(ClosedYear::plan)
                .map(kept -> kept.since(matters.published(year), hearings.published(year)));
    }

    /**
     * The plan as its page shows it: whole, or where it is too long for that what stands around its initiatives, and a page of
     * those that are looked for.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public ShownPlan page(int year, PlanSearch search, PageRequest request) {
        return kept(year)
                .map(kept -> PlanIndex.of(kept.plan(), search, request)
                        .map(index -> new ShownPlan(kept.withoutInitiatives(), Optional.of(index)))
                        .orElseGet(() -> new ShownPlan(kept, Optional.empty())))
                .orElseGet(() -> asItStands(year, search, request));
    }

    private ShownPlan asItStands(int year, PlanSearch search, PageRequest request) {
        if (!plans.isLong(year)) {
            return new ShownPlan(withMatters(year, plans.ofYear(year)), Optional.empty());
        }
        var around = plans.aroundInitiatives(year);
        return new ShownPlan(withMatters(year, around), Optional.of(plans.index(around, search, request)));
    }

    /**
     * The same for programs, which read all of it however long it is. Its initiatives are read some at a time while they are asked
     * for, each time as they stand then.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public OpenYear open(int year) {
        return kept(year).map(OpenYear::of).orElseGet(() -> unread(year));
    }

    private OpenYear unread(int year) {
        var around = plans.aroundInitiatives(year);
        return new OpenYear(
                withMatters(year, around),
                plans.served(around),
                OpenYear.parts(plans.numbered(year)).flatMap(some -> plans.some(year, some).stream()));
    }

    /**
     * One initiative of a plan by its number.
     *
     * @throws NotFound where the year has no plan, none that is published, or none with such an initiative
     */
    public ShownInitiative initiative(int year, int number) {
        var kept = kept(year);
        return kept.map(whole -> InitiativeOfPlan.of(whole.plan(), number))
                .orElseGet(() -> plans.initiative(year, number))
                .map(one -> new ShownInitiative(one, kept.flatMap(PublishedYear::seal)))
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /**
     * The plan as the municipality's own people may read it, of a closed year as well.
     *
     * @throws NotFound where the year has no plan, or none that is published
     */
    public PublishedYear forAdministration(int year) {
        return withMatters(year, plans.forAdministration(year));
    }

    /**
     * How one criterion has gone, as the plan of its year tells it.
     *
     * @throws NotFound where the year has no plan, or none that is published
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
