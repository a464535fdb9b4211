package dk.handleplan.core.organisation;

/** What a person may do; some roles hold only within one unit or one council. */
public enum Role {
    ADMINISTRATOR(Scope.MUNICIPALITY),
    SECRETARIAT(Scope.MUNICIPALITY),
    CENTRE_EDITOR(Scope.UNIT),
    HEAD_OF_CENTRE(Scope.UNIT),
    COUNCIL_MEMBER(Scope.COUNCIL),
    COUNCIL_CHAIR(Scope.COUNCIL),
    COMMITTEE_CLERK(Scope.MUNICIPALITY),
    READER(Scope.MUNICIPALITY);

    /** Where a role holds. */
    public enum Scope {
        MUNICIPALITY,
        UNIT,
        COUNCIL
    }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    public boolean isScoped() {
        return scope != Scope.MUNICIPALITY;
    }
}
