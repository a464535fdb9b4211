package dk.handleplan.web.report;

import dk.handleplan.core.report.KnownSum;
import dk.handleplan.core.report.MoneySums;
import java.util.List;
import java.util.function.Function;

/**
 * A column of amounts in a report.
 *
 * @param key of its heading
 * @param look of its bar
 */
public record MoneyColumn(String key, String look, Function<MoneySums, KnownSum> amount) {

    private static final List<MoneyColumn> ALL = List.of(
            new MoneyColumn("report.applied", "bar-applied", MoneySums::applied),
            new MoneyColumn("report.recommended", "bar-2", MoneySums::recommended),
            new MoneyColumn("report.proposed", "bar-3", MoneySums::proposed),
            new MoneyColumn("report.granted", "bar-0", MoneySums::granted),
            new MoneyColumn("report.spent", "bar-1", MoneySums::spent),
            new MoneyColumn("report.returned", "bar-1", MoneySums::returned));

    public static List<MoneyColumn> all() {
        return ALL;
    }

    KnownSum of(MoneySums sums) {
        return amount.apply(sums);
    }
}
