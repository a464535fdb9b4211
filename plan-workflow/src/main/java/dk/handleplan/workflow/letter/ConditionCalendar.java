package dk.handleplan.workflow.letter;

import dk.handleplan.core.letter.GrantCondition;
import dk.handleplan.core.letter.GrantConditions;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

/** Until when a condition is to be met, and when the unit is reminded of it. */
@Named
@ApplicationScoped
public class ConditionCalendar {

    private GrantConditions conditions;
    private Clock clock;

    protected ConditionCalendar() {}

    @Inject
    public ConditionCalendar(GrantConditions conditions, Clock clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    public Date dueOn(String conditionId) {
        return Dates.endOf(condition(conditionId).dueOn());
    }

    public Date remindOn(String conditionId) {
        return Dates.morningOf(condition(conditionId).remindOn(LocalDate.now(clock)));
    }

    private GrantCondition condition(String id) {
        return conditions.find(UUID.fromString(id)).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
