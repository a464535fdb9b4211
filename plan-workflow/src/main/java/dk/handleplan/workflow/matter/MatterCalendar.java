package dk.handleplan.workflow.matter;

import dk.handleplan.core.matter.Matter;
import dk.handleplan.core.matter.Matters;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** Until when a matter is to be answered, and when the administration is reminded. */
@Named
@ApplicationScoped
public class MatterCalendar {

    private Matters matters;

    protected MatterCalendar() {}

    @Inject
    public MatterCalendar(Matters matters) {
        this.matters = matters;
    }

    public Date answerBy(String matterId) {
        return matter(matterId).answerBy().map(Dates::endOf).orElseThrow(MatterCalendar::unknown);
    }

    public Date remindOn(String matterId) {
        return Dates.morningOf(matter(matterId).remindOn());
    }

    private Matter matter(String id) {
        return matters.find(UUID.fromString(id)).orElseThrow(MatterCalendar::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
