package dk.handleplan.core.status;

/** A part of a status report that a round may leave out. How it goes, assessed and in words, is always asked. */
public enum ReportPart {
    CRITERIA,
    SPENDING,
    PROPOSAL
}
