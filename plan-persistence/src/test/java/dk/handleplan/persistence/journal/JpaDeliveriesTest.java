package dk.handleplan.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.journal.Composition;
import dk.handleplan.core.journal.Deliveries.Delivery;
import dk.handleplan.core.journal.DeliveryService;
import dk.handleplan.core.journal.DocumentKind;
import dk.handleplan.core.journal.DocumentSource;
import dk.handleplan.core.journal.DocumentSources;
import dk.handleplan.core.journal.Failure;
import dk.handleplan.core.journal.IssuingService;
import dk.handleplan.core.journal.MakingService;
import dk.handleplan.core.journal.ProductVersion;
import dk.handleplan.core.journal.Series;
import dk.handleplan.core.journal.Variant;
import dk.handleplan.core.letter.LettersDocument;
import dk.handleplan.core.organisation.User;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two people of the secretariat, each of whom orders the letters of a year. */
class JpaDeliveriesTest {

    private static final Instant NOW = Instant.parse("2020-09-02T08:00:00Z");

    private final PlanCycle cycle = new PlanCycle(2020, "Handleplan 2020", "Prøvekøbing Kommune");
    private User mine;
    private User other;
    private String said = "Brev";

    private void store(Database database) {
        database.run(entities -> entities.persist(cycle));
        mine = secretariat(database, "mig");
        other = secretariat(database, "kollega");
    }

    private static User secretariat(Database database, String login) {
        var user = new User(login, login);
        database.run(entities -> {
            entities.persist(user);
            entities.flush();
            entities.createNativeQuery("insert into user_assignment (user_id, role) values (?1, 'SECRETARIAT')")
                    .setParameter(1, user.id())
                    .executeUpdate();
        });
        return database.get(entities -> {
            var found = entities.find(User.class, user.id());
            found.assignments();
            return found;
        });
    }

    @OnBothDatabases
    void whatWasOrderedIsNewToWhoOrderedItUntilItIsLookedAt(Database database) {
        store(database);
        order(database, mine);
        assertThat(unseen(database, mine, NOW)).isEmpty();

        end(database, NOW, null);

        assertThat(unseen(database, mine, NOW)).singleElement().satisfies(delivery -> {
            assertThat(delivery.title()).isEqualTo("Brev");
            assertThat(delivery.number()).isEqualTo(1);
            assertThat(delivery.year()).isEqualTo(2020);
            assertThat(delivery.isFailed()).isFalse();
        });
        assertThat(unseen(database, other, NOW)).isEmpty();

        look(database, other);
        assertThat(unseen(database, mine, NOW)).hasSize(1);
        look(database, mine);
        assertThat(unseen(database, mine, NOW)).isEmpty();
    }

    @OnBothDatabases
    void whatFailedIsNewAsWellAndNothingIsForLong(Database database) {
        store(database);
        order(database, mine);
        end(database, NOW, Failure.NOT_SET);

        assertThat(unseen(database, mine, NOW.plus(Duration.ofDays(7))))
                .extracting(Delivery::failure)
                .containsExactly(Failure.NOT_SET);
        assertThat(unseen(database, mine, NOW.plus(Duration.ofDays(8)))).isEmpty();
    }

    @OnBothDatabases
    void whatEndsAfterALookIsNewAgainFromOneStatement(Database database) {
        store(database);
        order(database, mine);
        end(database, NOW, null);
        look(database, mine);
        said = "Nyt brev";
        order(database, mine);
        end(database, NOW.plusSeconds(60), null);

        assertThat(unseen(database, mine, NOW.plusSeconds(60)))
                .extracting(Delivery::title)
                .containsExactly("Nyt brev");
        assertThat(database.statements(entities -> service(entities, NOW).unseen(mine)))
                .isEqualTo(1);
    }

    private void order(Database database, User by) {
        database.run(entities -> new IssuingService(
                        new JpaPlanCycles(entities),
                        new JpaIssuedDocuments(entities),
                        new JpaIssuedFiles(entities),
                        sources(entities),
                        ordered -> {},
                        new JpaAuditTrail(entities, List.of()),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .order(
                        by,
                        cycle.id(),
                        new Series(DocumentKind.GRANT_LETTERS, cycle.id(), Variant.INTERNAL),
                        DocumentKind.GRANT_LETTERS.filing(Variant.INTERNAL)));
    }

    private void end(Database database, Instant at, Failure failure) {
        List<UUID> due = database.get(entities -> making(entities, at).due());
        due.forEach(id -> {
            database.run(entities -> making(entities, at).take(id).orElseThrow());
            database.run(entities -> end(making(entities, at), id, failure));
        });
    }

    private static void end(MakingService making, UUID id, Failure failure) {
        if (failure == null) {
            making.made(id, List.of());
        } else {
            making.failed(id, failure);
        }
    }

    private MakingService making(EntityManager entities, Instant at) {
        return new MakingService(
                new JpaIssuedDocuments(entities),
                new JpaIssuedFiles(entities),
                sources(entities),
                new ProductVersion(),
                new JpaAuditTrail(entities, List.of()),
                Clock.fixed(at, ZoneOffset.UTC));
    }

    private DocumentSources sources(EntityManager entities) {
        return new DocumentSources(List.of(new Letters()), new JpaDocumentTemplates(entities));
    }

    private static List<Delivery> unseen(Database database, User who, Instant at) {
        return database.get(entities -> service(entities, at).unseen(who));
    }

    private void look(Database database, User who) {
        database.run(entities -> service(entities, NOW).look(who, cycle.id()));
    }

    private static DeliveryService service(EntityManager entities, Instant at) {
        return new DeliveryService(new JpaDeliveries(entities), Clock.fixed(at, ZoneOffset.UTC));
    }

    private final class Letters implements DocumentSource {

        @Override
        public DocumentKind kind() {
            return DocumentKind.GRANT_LETTERS;
        }

        @Override
        public List<Subject> subjects(PlanCycle of) {
            return List.of(new Subject(of.id(), said));
        }

        @Override
        public Composition compose(UUID subjectId, Variant variant) {
            return new Composition(
                    said, new LettersDocument(2020, said, "Prøvekøbing Kommune", List.of()), Optional.empty());
        }
    }
}
