package dk.handleplan.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Seat;
import dk.handleplan.core.organisation.SeatRole;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A municipality that kept roles in councils before the seats gave them: everybody keeps what they had. */
class SeatsFromRolesTest {

    private final Council council = new Council("Integrationsrådet");
    private final User chair = new User("formand", "Formand");
    private final User member = new User("medlem", "Medlem");

    @OnBothDatabases
    void whoeverHeldARoleWithoutASeatGetsOne(Database database) {
        database.run(entities -> {
            List.of(council, chair, member).forEach(entities::persist);
            entities.flush();
            holds(entities, member, "COUNCIL_MEMBER");
            holds(entities, chair, "COUNCIL_CHAIR");
            holds(entities, chair, "COUNCIL_MEMBER");
            entities.createNativeQuery(lastStatement()).executeUpdate();
        });

        List<Seat> seats = database.get(entities ->
                new JpaCouncils(entities).find(council.id()).orElseThrow().seats());
        assertThat(seats)
                .hasSize(2)
                .allSatisfy(seat -> assertThat(seat.role())
                        .isEqualTo(seat.userId().orElseThrow().equals(chair.id()) ? SeatRole.CHAIR : SeatRole.MEMBER));
    }

    private void holds(EntityManager entities, User user, String role) {
        entities.createNativeQuery("insert into user_assignment (user_id, role, scope_id) values (?, ?, ?)")
                .setParameter(1, user.id())
                .setParameter(2, role)
                .setParameter(3, council.id())
                .executeUpdate();
    }

    private String lastStatement() {
        try (var script = getClass().getResourceAsStream("/db/migration/V154__seat_role.sql")) {
            var statements = new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";");
            return statements[statements.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
