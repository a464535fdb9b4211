package dk.handleplan.core.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People in roles. */
public final class People {

    private People() {}

    public static User secretariat() {
        return who("sekretariat", Assignment.of(Role.SECRETARIAT));
    }

    public static User administrator() {
        return who("administrator", Assignment.of(Role.ADMINISTRATOR));
    }

    public static User editorOf(UUID unit) {
        return who("redaktoer", Assignment.of(Role.CENTRE_EDITOR, unit));
    }

    public static User headOf(UUID unit) {
        return who("centerchef", Assignment.of(Role.HEAD_OF_CENTRE, unit));
    }

    public static User memberOf(UUID council) {
        return who("raadsmedlem", Assignment.of(Role.COUNCIL_MEMBER, council));
    }

    public static User chairOf(UUID council) {
        return who("formand", Assignment.of(Role.COUNCIL_CHAIR, council));
    }

    public static User clerk() {
        return who("udvalgssekretaer", Assignment.of(Role.COMMITTEE_CLERK));
    }

    public static User reader() {
        return who("laeser", Assignment.of(Role.READER));
    }

    /** The same person, who now gets mail. */
    public static void wantingMail(User person, MailRhythm rhythm) {
        person.wantMail(rhythm);
    }

    public static void agreesToBeNamed(User person) {
        person.publishName(true);
    }

    public static void withoutDissent(Council council) {
        council.allowDissent(false);
    }

    public static User reachable(User person, String address, String language) {
        person.describe(person.name(), address, language);
        return person;
    }

    /** Somebody without any role. */
    public static User nobody(String login) {
        return new User(login, "Demo " + login);
    }

    /** The council has these seats, from before. */
    public static void seat(Council council, Seat... seats) {
        council.seat(List.of(seats));
    }

    private static User who(String login, Assignment assignment) {
        var user = new User(login, "Demo " + login);
        assignment
                .scopeId()
                .filter(scope -> assignment.isSeat())
                .ifPresentOrElse(
                        council -> user.sit(council, Set.of(assignment.role())), () -> user.employ(Set.of(assignment)));
        return user;
    }
}
