package dk.handleplan.core.initiative;

/** The formal steps at which an initiative's text is kept as it stood. */
public enum VersionOccasion {
    SUBMITTED,
    ACCEPTED,
    TAKEN_OUT,
    MERGED,
    SPLIT,
    HEARING_DRAFT,
    REVISED,
    DECIDED
}
