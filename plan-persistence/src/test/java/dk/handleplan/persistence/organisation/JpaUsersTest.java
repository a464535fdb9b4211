package dk.handleplan.persistence.organisation;

import static dk.handleplan.persistence.planfile.PlanFilesIn.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.Assignment;
import dk.handleplan.core.organisation.PasswordHashing;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.core.organisation.UserService.UserDetails;
import dk.handleplan.core.organisation.Users.UserRow;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class JpaUsersTest {

    @OnBothDatabases
    void aUserIsFoundByLogin(Database database) {
        database.run(entities -> new JpaUsers(entities).add(new User("sekretariat", "Sekretariat")));

        var found = database.get(entities -> new JpaUsers(entities).findByLogin("sekretariat"));

        assertThat(found).get().extracting(User::name).isEqualTo("Sekretariat");
    }

    @OnBothDatabases
    void onePersonCanBeToldAlone(Database database) {
        var editor = new User("redaktoer", "Redaktør");
        database.run(entities -> List.of(editor, new User("anden", "En anden")).forEach(new JpaUsers(entities)::add));

        List<User> told = database.get(entities -> new JpaUsers(entities).addressedBy(User.audienceOf(editor.id())));

        assertThat(told).extracting(User::name).containsExactly("Redaktør");
        assertThat(database.<List<User>>get(
                        entities -> new JpaUsers(entities).addressedBy(User.audienceOf(UUID.randomUUID()))))
                .isEmpty();
    }

    @OnBothDatabases
    void severalUsersAreFoundAtOnce(Database database) {
        var editor = new User("redaktoer", "Redaktør");
        var head = new User("chef", "Chef");
        database.run(
                entities -> List.of(editor, head, new User("anden", "En anden")).forEach(new JpaUsers(entities)::add));

        List<User> found = database.get(
                entities -> new JpaUsers(entities).find(Set.of(editor.id(), head.id(), UUID.randomUUID())));

        assertThat(found).extracting(User::name).containsExactlyInAnyOrder("Redaktør", "Chef");
        assertThat(database.<List<User>>get(entities -> new JpaUsers(entities).find(Set.of())))
                .isEmpty();
    }

    @OnBothDatabases
    void theListOfUsersIsPagedByName(Database database) {
        database.run(entities -> {
            for (var number = 10; number < 35; number++) {
                new JpaUsers(entities).add(new User("bruger" + number, "Bruger " + number));
            }
        });

        var second = database.get(entities -> new JpaUsers(entities).search("BRUGER", new PageRequest(2, 10)));

        assertThat(second.total()).isEqualTo(25);
        assertThat(second.rows()).hasSize(10).first().extracting(UserRow::name).isEqualTo("Bruger 20");
    }

    @OnBothDatabases
    void thoseWhoHoldARoleInManyUnitsAreFoundByUnit(Database database) {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        database.run(entities -> {
            var users = new UserService(
                    new JpaUsers(entities), new Unhashed(), new JpaAuditTrail(entities, List.of()), Clock.systemUTC());
            users.create(ADMINISTRATOR, "redaktoer", inBoth(Role.CENTRE_EDITOR, first, second), "tolv tegn her");
            users.create(ADMINISTRATOR, "centerchef", inBoth(Role.HEAD_OF_CENTRE, first, second), "tolv tegn her");
        });

        Map<UUID, List<User>> found = database.get(entities ->
                new JpaUsers(entities).holding(Role.CENTRE_EDITOR, Set.of(first, second, UUID.randomUUID())));

        assertThat(found).containsOnlyKeys(first, second);
        assertThat(found.values())
                .allSatisfy(people -> assertThat(people).extracting(User::login).containsExactly("redaktoer"));
    }

    private static UserDetails inBoth(Role role, UUID first, UUID second) {
        return new UserDetails(
                "Demo", "demo@kommune.dk", "da", Set.of(Assignment.of(role, first), Assignment.of(role, second)));
    }

    private static final class Unhashed implements PasswordHashing {

        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return password.equals(hash);
        }
    }
}
