package dk.handleplan.web.demo;

import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.OrganisationService.CouncilDetails;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Seat;
import dk.handleplan.core.organisation.SeatRole;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.organisation.UserService.UserDetails;
import dk.handleplan.web.organisation.DemoUsers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people of the demo: roles, not persons. */
@Dependent
class DemoPeople {

    private static final String ADMINISTRATOR = "administrator";
    private static final String SECRETARIAT = "sekretariat";
    private static final LocalDate TERM_BEGINS = LocalDate.of(2018, 1, 1);
    private static final LocalDate TERM_ENDS = LocalDate.of(2025, 12, 31);

    private final UserService users;
    private final OrganisationService organisation;

    @Inject
    DemoPeople(UserService users, OrganisationService organisation) {
        this.users = users;
        this.organisation = organisation;
    }

    User administrator() {
        users.createFirst(ADMINISTRATOR, DemoUsers.PASSWORD);
        var administrator = user(ADMINISTRATOR);
        var details = new UserDetails(
                "Administrator", addressOf(ADMINISTRATOR), "da", Set.of(Assignment.of(Role.ADMINISTRATOR)));
        users.update(administrator, administrator.id(), administrator.version(), details, true);
        return administrator;
    }

    User secretariat() {
        return user(SECRETARIAT);
    }

    private User user(String login) {
        return users.current(login).orElseThrow();
    }

    void move(User administrator, List<Unit> centres) {
        create(administrator, SECRETARIAT, "Sekretariatet", Assignment.of(Role.SECRETARIAT));
        for (var i = 0; i < centres.size(); i++) {
            moveInto(administrator, centres.get(i), DemoCentre.ALL.get(i).login());
        }
        create(administrator, "udvalgssekretaer", "Udvalgssekretær", Assignment.of(Role.COMMITTEE_CLERK));
        create(administrator, "laeser", "Læser", Assignment.of(Role.READER));
        seatCouncil(administrator);
    }

    private void moveInto(User administrator, Unit centre, String login) {
        create(
                administrator,
                "redaktoer." + login,
                "Centerredaktør, " + centre.name(),
                Assignment.of(Role.CENTRE_EDITOR, centre.id()));
        create(
                administrator,
                "chef." + login,
                "Centerchef, " + centre.name(),
                Assignment.of(Role.HEAD_OF_CENTRE, centre.id()));
    }

    private void seatCouncil(User administrator) {
        var council = organisation.councils().get(0);
        var name = council.name();
        var chair = create(administrator, "formand.integrationsraadet", "Formand, " + name);
        var first = create(administrator, "medlem1.integrationsraadet", "Medlem 1, " + name);
        var second = create(administrator, "medlem2.integrationsraadet", "Medlem 2, " + name);
        var seats = List.of(
                seat(chair, "Foreninger", SeatRole.CHAIR),
                seat(first, "Foreninger", SeatRole.MEMBER),
                seat(second, "Skole og uddannelse", SeatRole.VICE_CHAIR),
                seat(null, "Foreninger", SeatRole.MEMBER),
                seat(null, "Foreninger", SeatRole.MEMBER),
                seat(null, "Boligområder", SeatRole.MEMBER),
                seat(null, "Kommunalbestyrelsen", SeatRole.MEMBER));
        organisation.saveCouncil(
                administrator, council.id(), council.version(), new CouncilDetails(name, true, true, true, seats));
    }

    private static Seat seat(UUID user, String category, SeatRole role) {
        return new Seat(user, category, role, TERM_BEGINS, TERM_ENDS);
    }

    private UUID create(User administrator, String login, String name, Assignment... assignments) {
        var details = new UserDetails(name, addressOf(login), "da", Set.of(assignments));
        return users.create(administrator, login, details, DemoUsers.PASSWORD);
    }

    /** An address that leads nowhere (RFC 2606). */
    private static String addressOf(String login) {
        return login + "@handleplan.example";
    }
}
