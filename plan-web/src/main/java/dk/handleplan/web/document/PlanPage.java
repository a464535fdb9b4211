package dk.handleplan.web.document;

import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.document.PublishedPlanService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The published plans, year by year. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    PublishedPlanService plans;

    private List<PublishedPlan.Row> rows;

    public List<PublishedPlan.Row> getRows() {
        if (rows == null) {
            rows = plans.list();
        }
        return rows;
    }
}
