package dk.handleplan.core.archive;

import java.time.LocalDate;

/**
 * That a year is closed, and what was kept of it that day.
 *
 * @param sha256 of all that was kept; a change of it would be found out
 */
public record Seal(LocalDate closedOn, String sha256) {}
