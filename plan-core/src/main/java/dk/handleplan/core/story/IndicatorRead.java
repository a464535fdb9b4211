package dk.handleplan.core.story;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.status.Reading;

/** What was found about a success criterion. */
public record IndicatorRead(Indicator indicator, Reading reading) {}
