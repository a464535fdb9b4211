package dk.handleplan.core.organisation;

/** The kinds of units that deliver to a plan. */
public enum UnitType {
    CENTRE,
    SECTION,
    STAFF_UNIT,
    ADMINISTRATION,
    SCHOOL,
    INSTITUTION,
    LIBRARY,
    HOUSING_PARTNERSHIP,
    EXTERNAL
}
