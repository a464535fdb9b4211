package dk.handleplan.core.adjustment;

import java.time.LocalDate;
import java.util.UUID;

/** An adjustment that was decided or rejected. */
public record SettledAdjustment(UUID id, int number, AdjustmentKind kind, AdjustmentState state, LocalDate on) {}
