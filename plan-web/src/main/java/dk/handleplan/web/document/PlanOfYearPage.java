package dk.handleplan.web.document;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.core.document.PublishedPlan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One published plan, found at {@code /plan/2019}. */
@Named
@RequestScoped
public class PlanOfYearPage {

    @Inject
    PublishedYearService years;

    private int year;
    private PublishedYear kept;

    /** Answers 404 before anything of the page is written. */
    public void read() {
        getKept();
    }

    /** The plan with what stands beside it; once its year is closed as it was that day. */
    public PublishedYear getKept() {
        if (kept == null) {
            kept = years.ofYear(year);
        }
        return kept;
    }

    public PublishedPlan getPlan() {
        return getKept().plan();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
