package dk.handleplan.core.journal;

import java.util.Optional;

/**
 * A file as it is handed out.
 *
 * @param supersededBy number of the version that is to be used instead
 */
public record Handout(String name, IssuedFile file, Optional<Integer> supersededBy) {}
