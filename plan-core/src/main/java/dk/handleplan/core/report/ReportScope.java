package dk.handleplan.core.report;

import java.util.SortedSet;

/**
 * Which plan years a report is about.
 *
 * @param early whether it tells what is recommended and proposed before that is put before the bodies
 */
public record ReportScope(SortedSet<Integer> planYears, boolean early) {}
