package dk.handleplan.web.report;

import dk.handleplan.core.report.By;
import dk.handleplan.core.report.MoneyGroups;
import dk.handleplan.core.report.MoneyReport;
import dk.handleplan.core.report.MoneyReportService;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/** Which report is asked for, as its address says; files take the same address. Nonsense in it is as if it was not there. */
@Named
@RequestScoped
public class MoneyAddress {

    @Inject
    HttpServletRequest request;

    @Inject
    MoneyReportService reports;

    @Inject
    CurrentUser me;

    MoneyReport report(int rows) {
        return reports.report(me.user(), getBy(), getFrom(), getTo(), new PageRequest(number("page", 1), rows));
    }

    MoneyGroups groups(int page, int rows) {
        return reports.groups(me.user(), getBy(), getFrom(), getTo(), new PageRequest(page, rows));
    }

    public By getBy() {
        return Arrays.stream(By.values())
                .filter(by -> word(by).equals(request.getParameter("by")))
                .findFirst()
                .orElse(By.GOAL);
    }

    /** How an address writes it: {@code target-group}. */
    public String word(By by) {
        return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Integer getFrom() {
        return number("from", null);
    }

    public Integer getTo() {
        return number("to", null);
    }

    private Integer number(String name, Integer otherwise) {
        var typed = request.getParameter(name);
        return typed != null && typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : otherwise;
    }

    /** The same report elsewhere. */
    public String getQuery() {
        return "by=" + word(getBy()) + part("from", getFrom()) + part("to", getTo());
    }

    private static String part(String name, Integer year) {
        return year == null ? "" : "&" + name + "=" + year;
    }
}
