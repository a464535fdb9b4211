package dk.handleplan.core.matter;

/** What a council asks for: that something is taken up, or a measure that the pool does not pay for. */
public enum MatterKind {
    OWN_MATTER,
    MEASURE
}
