package dk.handleplan.persistence.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.agenda.CaseHeading;
import dk.handleplan.core.agenda.CaseHeadingService;
import dk.handleplan.core.agenda.CaseHeadings;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class JpaCaseHeadingListsTest {

    private static final User ADMINISTRATOR = new User("administrator", "Anne Administrator") {
        @Override
        public void mustHave(Role... any) {}
    };

    @OnBothDatabases
    void theListIsReadInItsOrderWithNamesAndWhatIsLeftOut(Database database) {
        database.run(entities -> {
            assertThat(new JpaCaseHeadingLists(entities).find()).isEmpty();
            service(entities).add(ADMINISTRATOR, 0, CaseHeadings.usual().all(), "Bæredygtighed");
        });
        database.run(entities -> {
            var kept = new JpaCaseHeadingLists(entities).find().orElseThrow();
            var all = kept.all();
            service(entities)
                    .move(ADMINISTRATOR, kept.version(), all, all.get(7).id(), true);
        });

        database.run(entities -> {
            var kept = new JpaCaseHeadingLists(entities).inForce();
            assertThat(kept.used())
                    .extracting(CaseHeading::title)
                    .containsExactly(
                            "Resumé",
                            "Indstilling",
                            "Sagsfremstilling",
                            "Økonomi",
                            "Høring",
                            "Bilag",
                            "Bæredygtighed",
                            "Beslutning");
        });
    }

    @OnBothDatabases
    void whoReadTheListBeforeItWasChangedIsTold(Database database) {
        var usual = CaseHeadings.usual().all();
        database.run(entities -> service(entities).add(ADMINISTRATOR, 0, usual, "Klima"));

        assertThatThrownBy(() -> database.run(entities -> service(entities).add(ADMINISTRATOR, 0, usual, "Børn")))
                .isInstanceOf(StaleData.class);
        assertThatThrownBy(() -> database.run(entities -> new JpaCaseHeadingLists(entities).add(CaseHeadings.usual())))
                .isInstanceOf(StaleData.class);
    }

    private static CaseHeadingService service(EntityManager entities) {
        return new CaseHeadingService(
                new JpaCaseHeadingLists(entities),
                new JpaAuditTrail(entities, List.of()),
                Clock.fixed(Instant.parse("2019-09-02T08:00:00Z"), ZoneOffset.UTC));
    }
}
