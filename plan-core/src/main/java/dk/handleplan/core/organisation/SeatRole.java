package dk.handleplan.core.organisation;

import java.util.Set;

/** What somebody does in a council; the vice chair leads as the chair does, so that one can stand in for the other. */
public enum SeatRole {
    MEMBER,
    VICE_CHAIR,
    CHAIR;

    /** What whoever holds such a seat may do. */
    Set<Role> rights() {
        return this == MEMBER ? Set.of(Role.COUNCIL_MEMBER) : Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR);
    }
}
