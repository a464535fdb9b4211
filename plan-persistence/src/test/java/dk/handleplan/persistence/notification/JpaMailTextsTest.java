package dk.handleplan.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.notification.MailText;
import dk.handleplan.core.notification.MailTextService;
import dk.handleplan.core.organisation.PasswordHashing;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.UserService;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.organisation.JpaUsers;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

class JpaMailTextsTest {

    private static final String ACCEPTED = "status.accepted";

    @OnBothDatabases
    void aWordingIsKeptPerLanguageAndGivenUpAgain(Database database) {
        var administrator = administrator(database);
        database.run(entities -> texts(entities).word(administrator, ACCEPTED, "da", 0, "Tak", "Tak for {year}:"));

        database.run(entities -> {
            var kept = new JpaMailTexts(entities);
            assertThat(kept.find(ACCEPTED, "da").map(MailText::text)).contains("Tak for {year}:");
            assertThat(kept.find(ACCEPTED, "en")).isEmpty();
            texts(entities).useStandard(administrator, ACCEPTED, "da");
        });
        database.run(entities -> assertThat(new JpaMailTexts(entities).all()).isEmpty());
    }

    private static MailTextService texts(EntityManager entities) {
        return new MailTextService(
                new JpaMailTexts(entities), null, new JpaAuditTrail(entities, List.of()), Clock.systemUTC());
    }

    private static User administrator(Database database) {
        return database.get(entities -> {
            var users = new UserService(
                    new JpaUsers(entities), new Unhashed(), new JpaAuditTrail(entities, List.of()), Clock.systemUTC());
            users.createFirst("administrator", "handleplan-test");
            return users.current("administrator").orElseThrow();
        });
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
