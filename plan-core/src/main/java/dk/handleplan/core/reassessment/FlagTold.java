package dk.handleplan.core.reassessment;

import java.time.LocalDate;
import java.util.UUID;

/** An initiative was flagged because of this event. */
public record FlagTold(UUID reappraisalId, String event, LocalDate on) {}
