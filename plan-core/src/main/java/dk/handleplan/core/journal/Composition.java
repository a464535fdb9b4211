package dk.handleplan.core.journal;

import java.util.Optional;

/**
 * What a document says, put together from the data as it stands.
 *
 * @param decision the meeting and the item by which the decision is found
 */
public record Composition(String title, Record content, Optional<String> decision) {}
