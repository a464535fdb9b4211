package dk.handleplan.core.funding;

import dk.handleplan.core.cycle.YearService;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The administration, clerks and readers see how the money of a year stands. */
@UseCase
public class MoneyService {

    private YearService years;
    private YearMoneys moneys;
    private Clock clock;

    protected MoneyService() {}

    @Inject
    public MoneyService(YearService years, YearMoneys moneys, Clock clock) {
        this.years = years;
        this.moneys = moneys;
        this.clock = clock;
    }

    /** By budget year; empty for those who do not see it. What a sealed call applies for is blank until it is due. */
    public List<YearMoney> of(User actor, int year) {
        var cycle = years.cycle(actor, year);
        if (!actor.isAdministration() && !actor.hasAny(Role.COMMITTEE_CLERK, Role.READER)) {
            return List.of();
        }
        var all = moneys.of(cycle.id(), cycle.budgetYears());
        return cycle.isSealedOn(LocalDate.now(clock))
                ? all.stream().map(YearMoney::sealed).toList()
                : all;
    }
}
