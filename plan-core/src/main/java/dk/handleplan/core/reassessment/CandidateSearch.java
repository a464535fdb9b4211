package dk.handleplan.core.reassessment;

import java.util.UUID;

/**
 * Which granted initiatives are offered to be flagged.
 *
 * @param byCriterion whether success criteria are searched and marked, and not initiatives as a whole
 * @param text that stands in them; null or blank for all
 * @param unitId null for all
 */
public record CandidateSearch(boolean byCriterion, String text, UUID unitId) {}
