package dk.handleplan.core.status;

import java.util.UUID;

/** A criterion by what it was called, and the unit whose initiative it measures. */
public record CodedIndicator(String code, UUID indicatorId, UUID leadUnitId) {}
