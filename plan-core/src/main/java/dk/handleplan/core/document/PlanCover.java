package dk.handleplan.core.document;

import java.util.Optional;
import java.util.UUID;

/**
 * The picture on the cover of a plan.
 *
 * @param alt what it shows
 * @param credit who took it
 */
public record PlanCover(UUID pictureId, String alt, Optional<String> credit) {}
