package dk.handleplan.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users.UserRow;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;

class JpaUsersTest {

    @OnBothDatabases
    void aUserIsFoundByLogin(Database database) {
        database.run(entities -> new JpaUsers(entities).add(new User("sekretariat", "Sekretariat")));

        var found = database.get(entities -> new JpaUsers(entities).findByLogin("sekretariat"));

        assertThat(found).get().extracting(User::name).isEqualTo("Sekretariat");
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
}
