package dk.handleplan.core.report;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;

/**
 * A page of the groups of a report.
 *
 * @param largest the largest amount in any group of the report, for a chart
 */
public record MoneyGroups(Page<MoneyGroup> page, Money largest) {}
