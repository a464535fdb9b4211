package dk.handleplan.core.funding;

import java.util.UUID;

/**
 * What is asked about an initiative to know which earmark it draws on.
 *
 * @param goalId null where it serves none
 */
public record Applicant(UUID initiativeId, UUID goalId, UUID unitId, ApplicationKind kind) {}
