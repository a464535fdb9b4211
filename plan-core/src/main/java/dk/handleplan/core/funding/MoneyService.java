package dk.handleplan.core.funding;

import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** The administration, clerks and readers see how the money of a year stands. */
@UseCase
public class MoneyService {

    private YearService years;
    private YearMoneys moneys;

    protected MoneyService() {}

    @Inject
    public MoneyService(YearService years, YearMoneys moneys) {
        this.years = years;
        this.moneys = moneys;
    }

    /** By budget year; empty for those who do not see it. */
    public List<YearMoney> of(User actor, int year) {
        var cycle = years.cycle(actor, year);
        return actor.isAdministration() || actor.hasAny(Role.COMMITTEE_CLERK, Role.READER)
                ? moneys.of(cycle.id(), cycle.budgetYears())
                : List.of();
    }
}
