package dk.handleplan.core.matter;

/** Where a matter stands: still the council's own paper, with the administration, or answered and public. */
public enum MatterState {
    DRAFT,
    RAISED,
    ANSWERED
}
