package dk.handleplan.web.report;

import dk.handleplan.core.report.By;
import dk.handleplan.core.report.KnownSum;
import dk.handleplan.core.report.MoneyGroup;
import dk.handleplan.core.report.MoneyReport;
import dk.handleplan.core.report.MoneyReportService;
import dk.handleplan.core.report.MoneySums;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What became of the money over the years. */
@Named
@RequestScoped
public class MoneyPage {

    private static final int ROWS = 100;
    private static final int WHOLE = 100;

    @Inject
    MoneyAddress address;

    @Inject
    GroupNames names;

    @Inject
    MoneyReportService reports;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    private MoneyReport report;

    public void read() {
        getReport();
    }

    public MoneyReport getReport() {
        if (report == null) {
            report = address.report(ROWS);
        }
        return report;
    }

    /** Whether the reader may see reports; for links to them. */
    public boolean isForMe() {
        return me.find().filter(reports::isFor).isPresent();
    }

    public String name(MoneyGroup group) {
        return names.of(getReport().by(), group);
    }

    /** The amounts of a row with the words above them, in the order of the columns. */
    public List<Column> columns(MoneySums sums) {
        return MoneyColumn.all().stream()
                .map(column -> new Column(texts.get(column.key()), column.of(sums), column.look()))
                .toList();
    }

    /** An amount in the table. */
    public record Column(String heading, KnownSum sum, String look) {}

    /** How long the bar of a sum is, in hundredths of the longest. */
    public long length(KnownSum sum) {
        var largest = getReport().groups().largest().oere();
        return largest == 0 ? 0 : Math.round((double) WHOLE * sum.money().oere() / largest);
    }

    public List<MoneyColumn> getHeadings() {
        return MoneyColumn.all();
    }

    public By[] getGroupings() {
        return By.values();
    }

    public Integer getFrom() {
        return chosen(address.getFrom(), getReport().chosen().size() - 1);
    }

    public Integer getTo() {
        return chosen(address.getTo(), 0);
    }

    /** The year at that place of those chosen, latest first, where the address names none. */
    private Integer chosen(Integer asked, int place) {
        return asked != null || getReport().chosen().isEmpty()
                ? asked
                : getReport().chosen().get(place);
    }

    public String getSilentYears() {
        return texts.listed(
                getReport().silentYears().stream().map(String::valueOf).toList());
    }
}
