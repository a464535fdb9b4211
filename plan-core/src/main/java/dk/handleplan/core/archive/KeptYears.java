package dk.handleplan.core.archive;

import dk.handleplan.core.closing.ClosingSheet;
import dk.handleplan.core.closing.YearArchive;
import dk.handleplan.core.cycle.PlanCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Keeps a year when it closes, in the same transaction. */
@ApplicationScoped
public class KeptYears implements YearArchive {

    private ClosedYears years;
    private PublishedYearService plans;

    protected KeptYears() {}

    @Inject
    public KeptYears(ClosedYears years, PublishedYearService plans) {
        this.years = years;
        this.plans = plans;
    }

    @Override
    public void keep(PlanCycle cycle, ClosingSheet sheet, LocalDate today) {
        years.add(new ClosedYear(sheet, cycle.isPublished() ? plans.ofYear(cycle.year()) : null, today));
    }

    @Override
    public Optional<ClosingSheet> of(UUID cycleId) {
        return years.find(cycleId).map(ClosedYear::closing);
    }
}
