package dk.handleplan.persistence.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.BoardColumn;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.initiative.SubmissionRow;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

class JpaSubmissionsTest {

    private static final UUID CYCLE = UUID.randomUUID();
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 10);

    @OnBothDatabases
    void theBoardListsUnitsByNameWithTheirInitiatives(Database database) {
        database.run(entities -> {
            ask(entities, "Ungecentret");
            var unit = ask(entities, "Center for Integration");
            entities.persist(new Initiative(CYCLE, unit.id(), "Kursuscaféen"));
        });

        var page = database.get(entities -> new JpaSubmissions(entities).rows(CYCLE, null, FIRST_PAGE));

        assertThat(page.rows())
                .extracting(SubmissionRow::unit)
                .containsExactly("Center for Integration", "Ungecentret");
        assertThat(page.rows()).extracting(SubmissionRow::initiatives).containsExactly(1L, 0L);
    }

    @OnBothDatabases
    void theBoardTellsWhenAUnitLastWrote(Database database) {
        var moment = Instant.parse("2019-09-02T08:00:00Z");
        database.run(entities -> {
            var unit = ask(entities, "Center for Integration");
            entities.persist(new Initiative(CYCLE, unit.id(), "Kursuscaféen"));
            entities.persist(new Initiative(CYCLE, unit.id(), "Mentorer"));
            entities.persist(new Initiative(CYCLE, unit.id(), "Sprogcafé"));
            entities.flush();
            edit(entities, "Kursuscaféen", moment);
            edit(entities, "Mentorer", moment.minusSeconds(60));
        });

        var page = database.get(entities -> new JpaSubmissions(entities).rows(CYCLE, null, FIRST_PAGE));

        assertThat(page.rows()).extracting(SubmissionRow::initiatives).containsExactly(3L);
        assertThat(page.rows()).extracting(SubmissionRow::lastWritten).containsExactly(moment);
    }

    private static void edit(EntityManager entities, String title, Instant at) {
        entities.createNativeQuery("update initiative set edited_at = ?1 where title = ?2")
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .setParameter(2, title)
                .executeUpdate();
    }

    @OnBothDatabases
    void thoseThatNeedAttentionComeFirst(Database database) {
        database.run(entities -> {
            ask(entities, "Biblioteket");
            var late = ask(entities, "Ungecentret");
            entities.createNativeQuery("update submission set state = 'NOT_DELIVERED' where unit_id = ?1")
                    .setParameter(1, late.id())
                    .executeUpdate();
        });

        var page = database.get(entities -> new JpaSubmissions(entities).rows(CYCLE, null, FIRST_PAGE));

        assertThat(page.rows()).extracting(SubmissionRow::unit).containsExactly("Ungecentret", "Biblioteket");
    }

    @OnBothDatabases
    void columnsCountAndFilter(Database database) {
        database.run(entities -> {
            ask(entities, "Ungecentret");
            ask(entities, "Center for Integration");
        });

        database.run(entities -> {
            var submissions = new JpaSubmissions(entities);
            assertThat(submissions.counts(CYCLE)).containsOnly(java.util.Map.entry(BoardColumn.NOT_OPENED, 2L));
            for (var column : BoardColumn.values()) {
                var expected = column == BoardColumn.NOT_OPENED ? 2 : 0;
                assertThat(submissions.rows(CYCLE, column, FIRST_PAGE).total()).isEqualTo(expected);
            }
        });
    }

    @OnBothDatabases
    void aUnitsContributionIsFound(Database database) {
        var unit = database.get(entities -> ask(entities, "Ungecentret"));

        database.run(entities -> {
            var submissions = new JpaSubmissions(entities);
            assertThat(submissions.findOfUnit(CYCLE, unit.id())).isPresent();
            assertThat(submissions.ofUnits(CYCLE, Set.of(unit.id()))).hasSize(1);
            assertThat(submissions.findOfUnit(CYCLE, UUID.randomUUID())).isEmpty();
            assertThat(submissions.ofCycle(CYCLE)).hasSize(1);
        });
    }

    @OnBothDatabases
    void theBoardTakesNoMoreStatementsForMoreUnits(Database database) {
        database.run(entities -> ask(entities, "Center 1"));
        var ofOne = database.statements(entities -> new JpaSubmissions(entities).rows(CYCLE, null, FIRST_PAGE));
        database.run(entities -> {
            for (var number = 2; number < 40; number++) {
                ask(entities, "Center " + number);
            }
        });

        assertThat(database.statements(entities -> new JpaSubmissions(entities).rows(CYCLE, null, FIRST_PAGE)))
                .isEqualTo(ofOne);
    }

    private static Unit ask(EntityManager entities, String name) {
        var unit = new Unit(name, UnitType.CENTRE);
        entities.persist(unit);
        new JpaSubmissions(entities).add(new Submission(CYCLE, unit.id()));
        return unit;
    }
}
