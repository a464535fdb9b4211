package dk.handleplan.core.initiative;

/** What the gross list tells of each initiative; {@code APPLIED} once for each budget year. */
public enum InitiativeColumn {
    NUMBER,
    TITLE,
    GOAL,
    UNIT,
    JOINT_UNITS,
    COMMITTEES,
    APPLIED,
    STATE,
    EDITED
}
