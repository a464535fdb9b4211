package dk.handleplan.core.organisation;

/** The kinds of political bodies that recommend or decide. */
public enum BodyType {
    COMMITTEE,
    FINANCE_COMMITTEE,
    MAGISTRATE,
    MUNICIPAL_COUNCIL
}
