package dk.handleplan.core.cycle;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Everybody who may see a year sees the live map of its processes. */
@UseCase
public class MapService {

    private YearService years;
    private ProcessMap map;

    protected MapService() {}

    @Inject
    public MapService(YearService years, ProcessMap map) {
        this.years = years;
        this.map = map;
    }

    public List<ProcessMap.Drawing> drawings(User actor, int year) {
        return map.drawings(years.cycle(actor, year).id());
    }

    public String bpmn(User actor, int year, String process) {
        return map.bpmn(years.cycle(actor, year).id(), process).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    public List<ProcessMap.Step> steps(User actor, int year, String process) {
        return map.steps(years.cycle(actor, year).id(), process);
    }
}
