package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.CycleService;
import dk.handleplan.core.cycle.PlanCycles.CycleRow;
import dk.handleplan.core.cycle.YearService;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.SiteSettings;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

/** All years, and the start of a new one. */
@Named
@RequestScoped
public class YearsPage {

    @Inject
    YearService years;

    @Inject
    CycleService cycles;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    SiteSettings site;

    @Inject
    Clock clock;

    private Integer year;
    private Beginning beginning = Beginning.COPY;
    private List<CycleRow> rows;

    /** How a new year begins. */
    public enum Beginning {
        COPY,
        EMPTY
    }

    public void read() {
        year = getRows().stream()
                        .mapToInt(CycleRow::year)
                        .max()
                        .orElse(Year.now(clock).getValue())
                + 1;
    }

    public void create() {
        if (beginning == Beginning.COPY && !getRows().isEmpty()) {
            cycles.copyLast(me.user(), year);
        } else {
            cycles.create(
                    me.user(), year, texts.of("cycle.defaultTitle", String.valueOf(year)), site.getMunicipalityName());
        }
        pages.done("/year-setup?year=" + year, "cycle.created", String.valueOf(year));
    }

    public List<CycleRow> getRows() {
        if (rows == null) {
            rows = years.years(me.user());
        }
        return rows;
    }

    public List<Choice> getBeginnings() {
        return Stream.of(Beginning.values())
                .map(b -> new Choice(b, texts.name(b), texts.get("cycle.BeginningHint." + b)))
                .toList();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Beginning getBeginning() {
        return beginning;
    }

    public void setBeginning(Beginning beginning) {
        this.beginning = beginning;
    }
}
