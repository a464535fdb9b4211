package dk.handleplan.workflow.result;

import dk.handleplan.core.result.AwaitedResult;
import dk.handleplan.core.result.AwaitedResults;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

/** When a result is due, and when the unit is reminded of it. */
@Named
@ApplicationScoped
public class ResultCalendar {

    private AwaitedResults results;
    private Clock clock;

    protected ResultCalendar() {}

    @Inject
    public ResultCalendar(AwaitedResults results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    public Date dueOn(String resultId) {
        return Dates.endOf(result(resultId).dueOn());
    }

    public Date remindOn(String resultId) {
        return Dates.morningOf(result(resultId).remindOn(LocalDate.now(clock)));
    }

    private AwaitedResult result(String id) {
        return results.find(UUID.fromString(id)).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
