package dk.handleplan.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.core.journal.Access;
import dk.handleplan.core.journal.DocumentFormat;
import dk.handleplan.core.journal.DocumentKind;
import dk.handleplan.core.journal.DocumentSources;
import dk.handleplan.core.journal.DocumentsOfYear;
import dk.handleplan.core.journal.IssuedDocument;
import dk.handleplan.core.journal.IssuedDocuments.DocumentFilter;
import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.core.journal.IssuedFile;
import dk.handleplan.core.journal.IssuedFiles.FileRow;
import dk.handleplan.core.journal.IssuedState;
import dk.handleplan.core.journal.IssuingService;
import dk.handleplan.core.journal.MakingService;
import dk.handleplan.core.journal.MakingService.Taken;
import dk.handleplan.core.journal.Origin;
import dk.handleplan.core.journal.PlanSource;
import dk.handleplan.core.journal.ProductVersion;
import dk.handleplan.core.journal.Remark;
import dk.handleplan.core.journal.Series;
import dk.handleplan.core.journal.Variant;
import dk.handleplan.core.matter.MatterService;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import dk.handleplan.core.matter.PolicyHearingService;
import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.archive.JpaClosedYears;
import dk.handleplan.persistence.audit.JpaAuditTrail;
import dk.handleplan.persistence.cycle.JpaPlanCycles;
import dk.handleplan.persistence.decision.JpaBodyDecisions;
import dk.handleplan.persistence.document.JpaCoverPictures;
import dk.handleplan.persistence.document.PublishedPlanTest;
import dk.handleplan.persistence.organisation.JpaBodies;
import dk.handleplan.persistence.planfile.PlanFilesIn;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

class JpaIssuedDocumentsTest {

    private static final Instant NOW = Instant.parse("2019-09-02T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 10);

    @OnBothDatabases
    void aPlanFromBeforeIsIssuedOnceAndSaysTheSameWhateverBecomesOfTheData(Database database) {
        var cycle = givenTheModelPlan(database);
        orderMissing(database);
        orderMissing(database);
        var before = database.get(entities -> years(entities).ofYear(2019));

        makeAll(database);
        database.run(entities -> entities.createQuery("update Initiative i set i.title = 'Andet'")
                .executeUpdate());

        var kept = database.get(entities ->
                new JpaIssuedDocuments(entities).find(row(entities, cycle).id()).orElseThrow());
        assertThat(((PublishedYear) said(database, kept)).plan().initiatives())
                .hasSize(before.plan().initiatives().size())
                .noneMatch(initiative -> initiative.title().equals("Andet"));
        assertThat(kept.number()).contains(1);
        assertThat(kept.remarks()).containsExactly(Remark.of("print.brokenPicture", "Forsiden"));
    }

    @OnBothDatabases
    void thePlanReadTwiceHasTheSameFingerprint(Database database) {
        var cycle = givenTheModelPlan(database);
        orderMissing(database);
        makeAll(database);

        database.run(entities ->
                new JpaIssuedDocuments(entities).add(IssuedDocument.ofPlan(cycle, Origin.CLOSED, NOW.plusSeconds(1))));
        database.run(entities -> making(entities, NOW.plusSeconds(2))
                .due()
                .forEach(id -> assertThat(making(entities, NOW.plusSeconds(2)).take(id))
                        .isEmpty()));

        assertThat(rows(database, cycle)).hasSize(1);
    }

    @OnBothDatabases
    void theLatestVersionIsHandedOutAndEarlierOnesByTheirNumber(Database database) {
        var cycle = givenTheModelPlan(database);
        orderMissing(database);
        makeAll(database);
        issueAnother(database, cycle);

        database.run(entities -> {
            var documents = new JpaIssuedDocuments(entities);
            assertThat(documents.plan(2019, null).orElseThrow().number()).isEqualTo(2);
            assertThat(documents.plan(2019, 1).orElseThrow().supersededBy()).isEqualTo(2);
            assertThat(documents.plan(2019, 3)).isEmpty();
            assertThat(documents.plan(2020, null)).isEmpty();
            assertThat(documents.planVersions(2019))
                    .extracting(DocumentRow::number)
                    .containsExactly(2, 1);
            assertThat(documents.planVersions(2020)).isEmpty();
            assertThat(documents.lastState(new Series(DocumentKind.PLAN, cycle, Variant.PUBLIC)))
                    .contains(IssuedState.READY);
            assertThat(documents.lastState(new Series(DocumentKind.MEMO, cycle, Variant.PUBLIC)))
                    .isEmpty();
            assertThat(service(entities).plan(2019, null, DocumentFormat.WORD)).hasValueSatisfying(handout -> {
                assertThat(handout.name()).isEqualTo("handleplan-2019.docx");
                assertThat(handout.file().content()).containsExactly(2, 1);
            });
        });
        assertThat(rows(database, cycle)).extracting(DocumentRow::number).containsExactly(2, 1);
    }

    @OnBothDatabases
    void everybodySeesWhatIsReadyAndOpen(Database database) {
        var cycle = givenTheModelPlan(database);
        orderMissing(database);
        assertThat(publicRows(database, cycle)).isEmpty();

        makeAll(database);
        assertThat(publicRows(database, cycle)).hasSize(1);
        database.run(entities -> entities.createNativeQuery("update issued_document set is_open = false")
                .executeUpdate());
        assertThat(publicRows(database, cycle)).isEmpty();
        database.run(entities ->
                assertThat(new JpaIssuedDocuments(entities).plan(2019, null)).isEmpty());
    }

    @OnBothDatabases
    void clerksSeeWhatGoesToTheBodiesAndWhatIsOpen(Database database) {
        var cycle = givenTheModelPlan(database);
        orderMissing(database);
        assertThat(rowsFor(database, cycle, Access.AGENDA)).isEmpty();

        makeAll(database);
        assertThat(rowsFor(database, cycle, Access.AGENDA)).hasSize(1);
        become(database, "GRANT_LETTERS");
        assertThat(rowsFor(database, cycle, Access.AGENDA)).isEmpty();
        become(database, "MEMO");
        assertThat(rowsFor(database, cycle, Access.AGENDA)).hasSize(1);
        assertThat(publicRows(database, cycle)).isEmpty();
    }

    private static void become(Database database, String closedKind) {
        database.run(entities -> entities.createNativeQuery(
                        "update issued_document set is_open = false, kind = '" + closedKind + "'")
                .executeUpdate());
    }

    @OnBothDatabases
    void aListReadsNoContentAndAsManyStatementsForManyAsForOne(Database database) {
        var cycle = givenTheModelPlan(database);
        orderMissing(database);
        makeAll(database);
        var forOne = database.statements(entities -> list(entities));
        for (var i = 0; i < 3; i++) {
            issueAnother(database, cycle);
        }

        assertThat(database.statements(entities -> list(entities))).isEqualTo(forOne);
        var year = database.get(JpaIssuedDocumentsTest::list);
        var row = year.rows().rows().get(3);
        assertThat(year.files(row))
                .extracting(FileRow::format)
                .containsExactly(DocumentFormat.PDF, DocumentFormat.WORD, DocumentFormat.SHEET);
        assertThat(year.files(row)).allSatisfy(file -> assertThat(file.bytes()).isEqualTo(2));
        assertThat(year.remarks(row)).containsExactly(Remark.of("print.brokenPicture", "Forsiden"));
    }

    @OnBothDatabases
    void ofTwoServersOneTakesADocument(Database database) {
        givenTheModelPlan(database);
        orderMissing(database);
        var id = database.get(entities -> making(entities, NOW).due()).get(0);

        var second = new CompletableFuture<Optional<Taken>>();
        var first = database.get(entities -> {
            var taken = making(entities, NOW).take(id);
            second.completeAsync(
                    () -> database.get(others -> making(others, NOW).take(id)));
            return taken;
        });

        assertThat(first).isPresent();
        assertThat(second.join()).isEmpty();
    }

    @OnBothDatabases
    void whatWaitsForAnotherIsTakenOnceThatHasEnded(Database database) {
        var cycle = givenTheModelPlan(database);
        orderMissing(database);
        var awaited = database.get(entities -> making(entities, NOW).due()).get(0);
        var waiting = database.get(entities -> waitingFor(entities, cycle, awaited));

        Optional<Taken> early = database.get(entities -> making(entities, NOW).take(waiting));
        assertThat(early).isEmpty();
        database.run(entities -> making(entities, NOW).take(awaited));
        database.run(entities -> making(entities, NOW).made(awaited, List.of()));
        database.run(entities -> entities.createNativeQuery("update plan_cycle set title = 'Ændret'")
                .executeUpdate());

        Optional<Taken> then = database.get(entities -> making(entities, NOW).take(waiting));
        assertThat(then).isPresent();
    }

    /** As one that is ordered with others is stored. */
    private static UUID waitingFor(EntityManager entities, UUID cycle, UUID awaited) {
        var waiting = IssuedDocument.ofPlan(cycle, Origin.ADJUSTED, NOW);
        new JpaIssuedDocuments(entities).add(waiting);
        entities.flush();
        entities.createNativeQuery("insert into issued_awaited (document_id, awaited_id) values (?1, ?2)")
                .setParameter(1, waiting.id())
                .setParameter(2, awaited)
                .executeUpdate();
        return waiting.id();
    }

    @OnBothDatabases
    void whatIsChangedInTheDatabaseIsFoundOut(Database database) {
        var cycle = givenTheModelPlan(database);
        orderMissing(database);
        makeAll(database);
        database.run(
                entities -> entities.createNativeQuery("update issued_document set sha256 = '" + "0".repeat(64) + "'")
                        .executeUpdate());

        database.run(entities -> {
            var document = new JpaIssuedDocuments(entities)
                    .find(row(entities, cycle).id())
                    .orElseThrow();
            var content = new JpaIssuedDocuments(entities).content(document.id());
            assertThatThrownBy(() -> document.read(content)).isInstanceOf(IllegalStateException.class);
        });
    }

    private static Record said(Database database, IssuedDocument document) {
        return document.read(database.get(entities -> new JpaIssuedDocuments(entities).content(document.id())));
    }

    private static UUID givenTheModelPlan(Database database) {
        database.run(entities -> PlanFilesIn.service(entities).take(PlanFilesIn.ADMINISTRATOR, PlanFilesIn.model()));
        return database.get(entities ->
                new JpaPlanCycles(entities).findByYear(2019).orElseThrow().id());
    }

    private static void orderMissing(Database database) {
        database.run(entities -> making(entities, NOW).orderMissing());
    }

    /** Every step in a transaction of its own, as the round has it. */
    private static void makeAll(Database database) {
        for (var id : database.get(entities -> making(entities, NOW).due())) {
            database.get(entities -> making(entities, NOW).take(id))
                    .ifPresent(taken -> taken.kind()
                            .formats()
                            .forEach(format -> database.run(entities -> making(entities, NOW)
                                    .keep(new IssuedFile(taken.id(), format, new byte[] {
                                        (byte) taken.as().number(), (byte) format.ordinal()
                                    })))));
            database.run(
                    entities -> making(entities, NOW).made(id, List.of(Remark.of("print.brokenPicture", "Forsiden"))));
        }
    }

    /** The title of the cycle is what a document is called, and so part of what it says. */
    private static void issueAnother(Database database, UUID cycle) {
        database.run(entities -> {
            entities.createNativeQuery("update plan_cycle set title = '" + UUID.randomUUID() + "'")
                    .executeUpdate();
            new JpaIssuedDocuments(entities).add(IssuedDocument.ofPlan(cycle, Origin.ADJUSTED, NOW));
        });
        makeAll(database);
    }

    private static DocumentRow row(EntityManager entities, UUID cycle) {
        return new JpaIssuedDocuments(entities)
                .rows(new DocumentFilter(cycle, Access.ALL), FIRST_PAGE)
                .rows()
                .get(0);
    }

    private static List<DocumentRow> rows(Database database, UUID cycle) {
        return rowsFor(database, cycle, Access.ALL);
    }

    private static List<DocumentRow> rowsFor(Database database, UUID cycle, Access access) {
        return database.get(entities -> new JpaIssuedDocuments(entities)
                .rows(new DocumentFilter(cycle, access), FIRST_PAGE)
                .rows());
    }

    private static List<DocumentRow> publicRows(Database database, UUID cycle) {
        return rowsFor(database, cycle, Access.OPEN);
    }

    private static DocumentsOfYear list(EntityManager entities) {
        return service(entities).ofYear(null, 2019, FIRST_PAGE);
    }

    private static IssuingService service(EntityManager entities) {
        return new IssuingService(
                new JpaPlanCycles(entities),
                new JpaIssuedDocuments(entities),
                new JpaIssuedFiles(entities),
                sources(entities),
                ordered -> {},
                new JpaAuditTrail(entities, List.of()),
                CLOCK);
    }

    private static MakingService making(EntityManager entities, Instant now) {
        return new MakingService(
                new JpaIssuedDocuments(entities),
                new JpaIssuedFiles(entities),
                sources(entities),
                new ProductVersion(),
                new JpaAuditTrail(entities, List.of()),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static DocumentSources sources(EntityManager entities) {
        return new DocumentSources(
                List.of(new PlanSource(
                        new JpaPlanCycles(entities),
                        years(entities),
                        new JpaBodyDecisions(entities),
                        new JpaBodies(entities))),
                new JpaDocumentTemplates(entities));
    }

    private static PublishedYearService years(EntityManager entities) {
        return new PublishedYearService(
                new JpaClosedYears(entities),
                PublishedPlanTest.service(entities),
                new MatterService() {
                    @Override
                    public List<AnsweredMatter> published(int ofYear) {
                        return List.of();
                    }
                },
                new PolicyHearingService() {
                    @Override
                    public List<PolicyStatement> published(int ofYear) {
                        return List.of();
                    }
                },
                new JpaCoverPictures(entities));
    }
}
