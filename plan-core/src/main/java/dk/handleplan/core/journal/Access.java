package dk.handleplan.core.journal;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;

/** What a reader may have of the documents of a year. */
public enum Access {
    /** Everything: the administration. */
    ALL,
    /** What goes to the bodies, and what is open to everybody: the clerks of committees. */
    AGENDA,
    /** What is ready, public and filed as open: everybody. */
    OPEN;

    /** @param reader null for somebody who is not logged in */
    static Access of(User reader) {
        if (reader != null && reader.isAdministration()) {
            return ALL;
        }
        return reader != null && reader.has(Role.COMMITTEE_CLERK) ? AGENDA : OPEN;
    }

    boolean includes(IssuedDocument document) {
        return switch (this) {
            case ALL -> true;
            case AGENDA -> document.kind().isOfAgenda() || document.isForEverybody();
            case OPEN -> document.isForEverybody();
        };
    }
}
