package dk.handleplan.core.progress;

import dk.handleplan.core.shared.Page;
import java.util.UUID;

/** How far the granted initiatives of a plan are. */
public record Progress(
        UUID cycleId, int year, String title, ProgressBy by, Page<ProgressGroup> groups, Matrix matrix) {}
