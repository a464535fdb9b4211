package dk.handleplan.core.organisation;

import java.util.Set;
import java.util.UUID;

/** Users for tests, called by what they are. */
public final class People {

    private People() {}

    public static User secretariat() {
        return with(Assignment.of(Role.SECRETARIAT));
    }

    public static User administrator() {
        return with(Assignment.of(Role.ADMINISTRATOR));
    }

    public static User clerk() {
        return with(Assignment.of(Role.COMMITTEE_CLERK));
    }

    public static User reader() {
        return with(Assignment.of(Role.READER));
    }

    public static User editorOf(UUID unitId) {
        return with(Assignment.of(Role.CENTRE_EDITOR, unitId));
    }

    public static User headOf(UUID unitId) {
        return with(Assignment.of(Role.HEAD_OF_CENTRE, unitId));
    }

    public static User memberOf(UUID councilId) {
        return with(Assignment.of(Role.COUNCIL_MEMBER, councilId));
    }

    public static User chairOf(UUID councilId) {
        return with(Assignment.of(Role.COUNCIL_CHAIR, councilId));
    }

    private static User with(Assignment assignment) {
        var name = assignment.role().name().toLowerCase();
        var user = new User(name, name);
        user.assign(Set.of(assignment));
        return user;
    }
}
