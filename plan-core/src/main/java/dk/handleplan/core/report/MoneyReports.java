package dk.handleplan.core.report;

import dk.handleplan.core.shared.PageRequest;
import java.util.List;

/** Adds up the money of whole years, however many initiatives they have. */
public interface MoneyReports {

    MoneyGroups groups(By by, ReportScope scope, PageRequest page);

    /** Of everything, each initiative once. */
    MoneySums total(ReportScope scope);

    /** By plan year, latest last; years without an allocation are not among them. */
    List<CouncilSuccess> success(ReportScope scope);
}
