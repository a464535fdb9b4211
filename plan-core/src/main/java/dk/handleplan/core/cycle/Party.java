package dk.handleplan.core.cycle;

/** Who has to have done something by a date of the annual wheel. */
public enum Party {
    SECRETARIAT,
    CENTRES,
    CONSULTEES,
    BODIES
}
