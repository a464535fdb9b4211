package dk.handleplan.core.progress;

import dk.handleplan.core.shared.Page;
import java.util.UUID;

/**
 * How far the granted initiatives of a plan are, or its chapters where it has none.
 *
 * @param by the units alone where it has chapters
 */
public record Progress(
        UUID cycleId,
        int year,
        String title,
        boolean ofChapters,
        ProgressBy by,
        Page<ProgressGroup> groups,
        Matrix matrix) {}
