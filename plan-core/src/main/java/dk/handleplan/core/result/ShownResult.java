package dk.handleplan.core.result;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;

/**
 * A result with what it is about.
 *
 * @param line the criterion, what the final report said of it, and what has been delivered since
 */
public record ShownResult(AwaitedResult result, PlanCycle cycle, Initiative initiative, IndicatorLine line) {}
