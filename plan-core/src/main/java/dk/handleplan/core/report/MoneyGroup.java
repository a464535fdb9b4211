package dk.handleplan.core.report;

import java.util.UUID;

/**
 * One row of a report.
 *
 * @param name null for what belongs to none
 * @param initiativeId null unless the row is one initiative; so are its plan year and number
 */
public record MoneyGroup(String name, UUID initiativeId, Integer planYear, Integer number, MoneySums sums) {}
