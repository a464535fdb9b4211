package dk.handleplan.persistence.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.AttachmentRules;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.presentation.RoundSources.ReportLine;
import dk.handleplan.core.progress.MatrixCell;
import dk.handleplan.core.progress.ProgressBy;
import dk.handleplan.core.progress.ProgressGroup;
import dk.handleplan.core.progress.Share;
import dk.handleplan.core.progress.Standing;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.StoredSettings;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.BoardPart;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusReports.BoardQuery;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.StatusRow;
import dk.handleplan.persistence.initiative.JpaAttachments;
import dk.handleplan.persistence.presentation.JpaRoundSources;
import dk.handleplan.persistence.progress.JpaProgressReports;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reports about the chapters of a note without initiatives. */
class JpaChapterReportsTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);
    private static final LocalDate OPENED = LocalDate.of(2015, 8, 3);

    private final PlanCycle note = new PlanCycle(2015, "Handlinger på integrationsområdet", "Prøvekøbing Kommune");
    private final Unit centre = new Unit("Center for Integration", UnitType.CENTRE);
    private final Unit library = new Unit("Biblioteket", UnitType.CENTRE);
    private final StatusRound midway = new StatusRound(note.id(), Phase.MIDWAY_STATUS, OPENED);
    private final StatusRound last = new StatusRound(note.id(), Phase.FINAL_STATUS, OPENED.plusMonths(5));
    private final StatusReport ofCentre = StatusReport.onChapter(midway, centre);
    private final StatusReport ofLibrary = StatusReport.onChapter(midway, library);
    private final StatusReport atTheEnd = StatusReport.onChapter(last, centre);

    private void store(Database database) {
        database.run(entities -> {
            List.of(note, centre, library).forEach(entities::persist);
            entities.flush();
            List.of(midway, last).forEach(new JpaStatusRounds(entities)::add);
            entities.flush();
            List.of(ofCentre, ofLibrary, atTheEnd).forEach(new JpaStatusReports(entities)::add);
        });
    }

    @OnBothDatabases
    void aRoundKnowsWhoseChaptersItAskedAbout(Database database) {
        store(database);

        database.run(entities -> {
            var reports = new JpaStatusReports(entities);
            assertThat(reports.subjects(midway.id())).containsExactlyInAnyOrder(centre.id(), library.id());
            assertThat(reports.find(ofCentre.id()).orElseThrow().isOnChapter()).isTrue();
            assertThat(reports.ofChapter(note.id(), centre.id())).containsExactly(ofCentre, atTheEnd);
        });
    }

    @OnBothDatabases
    void theBoardCallsChaptersAfterTheirUnits(Database database) {
        store(database);

        var rows = database.get(entities -> new JpaStatusReports(entities).board(asked(Set.of()), FIRST_PAGE));

        assertThat(rows.rows())
                .extracting(StatusRow::initiativeId, StatusRow::number, StatusRow::title, StatusRow::criteria)
                .containsExactly(tuple(null, null, "Biblioteket", 0L), tuple(null, null, "Center for Integration", 0L));
        assertThat(rows.total()).isEqualTo(2);
        assertThat(database.get(entities ->
                                new JpaStatusReports(entities).board(asked(Set.of(centre.id())), FIRST_PAGE))
                        .rows())
                .extracting(StatusRow::id)
                .containsExactly(ofCentre.id());
        var all = database.get(entities -> new JpaStatusReports(entities).rows(midway.id()));
        assertThat(all).hasSize(2);
    }

    private BoardQuery asked(Set<UUID> units) {
        return new BoardQuery(midway.id(), OPENED.plusDays(30), OPENED, units, BoardPart.ALL);
    }

    @OnBothDatabases
    void whatIsAskedAboutInitiativesTellsNothingOfChaptersButWhatIsPublishedDoes(Database database) {
        store(database);
        accept(database, ofCentre);

        database.run(entities -> {
            var reports = new JpaStatusReports(entities);
            assertThat(reports.acceptedIn(note.id()))
                    .extracting(AcceptedReport::subject)
                    .containsExactly(centre.id());
            assertThat(reports.open(midway.id(), Set.of(centre.id(), library.id())))
                    .isEmpty();
            assertThat(reports.initiativesWithoutSpending(midway.id(), 2015)).isEmpty();
        });
    }

    @OnBothDatabases
    void theDocumentTellsChapterByChapter(Database database) {
        store(database);

        var lines = database.get(entities -> new JpaRoundSources(entities).reports(midway.id()));

        assertThat(lines)
                .extracting(ReportLine::id, line -> line.subject().title())
                .containsExactly(tuple(ofLibrary.id(), "Biblioteket"), tuple(ofCentre.id(), "Center for Integration"));
    }

    @OnBothDatabases
    void theProgressCountsEachChapterOnceByItsLatestStatus(Database database) {
        store(database);
        accept(database, ofCentre);

        var groups = database.get(
                entities -> new JpaProgressReports(entities).groups(note.id(), ProgressBy.UNIT, FIRST_PAGE));

        assertThat(groups.rows())
                .extracting(ProgressGroup::name, group -> group.tally().shares())
                .containsExactly(
                        tuple("Biblioteket", Map.of(Standing.NOT_REPORTED, unknown())),
                        tuple("Center for Integration", Map.of(Standing.AT_RISK, unknown())));
        var cells = database.get(entities -> new JpaProgressReports(entities).cells(note.id()));
        assertThat(cells).extracting(MatrixCell::unitId).containsExactly(library.id(), centre.id());
    }

    private static Share unknown() {
        return new Share(1, Money.ZERO, 1);
    }

    @OnBothDatabases
    void evidenceGoesWithAReportOnAChapter(Database database) {
        store(database);
        var content = "Ni mødre fik job.".getBytes(StandardCharsets.UTF_8);
        var proof = Attachment.ofReport(
                ofCentre.id(),
                null,
                AttachmentRules.in(new UsualSettings()),
                "tal.txt",
                content,
                "Redaktør",
                Instant.now());

        database.run(entities -> new JpaAttachments(entities).add(proof, content));

        database.run(entities -> assertThat(new JpaAttachments(entities).of(ofCentre.id()))
                .singleElement()
                .matches(found -> found.ownerId().equals(ofCentre.id()) && found.initiativeId() == null));
    }

    private static final class UsualSettings implements StoredSettings {

        @Override
        public Optional<String> value(String name) {
            return Optional.empty();
        }

        @Override
        public void store(String name, String value) {
            throw new UnsupportedOperationException();
        }
    }

    @OnBothDatabases
    void theDatabaseKeepsNoReportAboutNothingAndNoChapterTwice(Database database) {
        store(database);

        assertThatThrownBy(() -> update(database, "update status_report set chapter_of = null"))
                .isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> update(
                        database, "update status_report set chapter_of = unit_id, round_id = '" + midway.id() + "'"))
                .isInstanceOf(PersistenceException.class);
    }

    private static void update(Database database, String sql) {
        database.run(entities -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static void accept(Database database, StatusReport report) {
        database.run((EntityManager entities) -> entities.createNativeQuery(
                        "update status_report set state = 'ACCEPTED', assessment = 'AT_RISK', accepted_on = ? where id = ?")
                .setParameter(1, OPENED.plusDays(20))
                .setParameter(2, report.id())
                .executeUpdate());
    }
}
