package dk.handleplan.core.result;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.shared.Page;
import java.time.LocalDate;

/** The open results of a year as somebody may see them. */
public record OpenResults(PlanCycle cycle, Page<OpenResult> rows, LocalDate today) {}
