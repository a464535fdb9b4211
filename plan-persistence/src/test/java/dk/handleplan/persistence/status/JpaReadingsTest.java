package dk.handleplan.persistence.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.CodedIndicator;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.History;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Reading.Answer;
import dk.handleplan.core.status.Recorded;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.persistence.initiative.JpaInitiatives;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Homeless people: 61 were accepted and corrected to 16, 14 are counted later. */
class JpaReadingsTest {

    private static final LocalDate MAY = LocalDate.of(2015, 5, 20);
    private static final LocalDate DECEMBER = LocalDate.of(2015, 12, 1);

    private final PlanCycle cycle = new PlanCycle(2015, "Handleplan 2015", "Ishøj Kommune");
    private final Unit centre = new Unit("Borgerservice", UnitType.CENTRE);
    private final StatusRound round = new StatusRound(cycle.id(), Phase.MIDWAY_STATUS, MAY);
    private final Indicator homeless = new Indicator(IndicatorGroup.QUANTITATIVE, "Hjemløse");
    private final Indicator nextYears = new Indicator(IndicatorGroup.QUANTITATIVE, "Hjemløse");
    private final Indicator splitOff = new Indicator(IndicatorGroup.QUANTITATIVE, "Unge hjemløse");
    private final Initiative initiative = new Initiative(cycle.id(), centre.id(), "Tag over hovedet");
    private final StatusReport report = new StatusReport(round, initiative);
    private final Reading accepted = new Reading(homeless.id(), Answer.of(61).readOn(MAY), MAY);

    private void givenAnAcceptedReport(Database database) {
        initiative.record(new FormSection.Success(null, List.of(homeless, nextYears, splitOff)));
        initiative.registerAsGranted(1);
        database.run(entities -> {
            List.of(cycle, centre).forEach(entities::persist);
            entities.flush();
            entities.persist(initiative);
            entities.flush();
            entities.persist(round);
            entities.flush();
            entities.persist(report);
            entities.persist(accepted);
            entities.flush();
            entities.createNativeQuery("update reading set report_id = ?")
                    .setParameter(1, report.id())
                    .executeUpdate();
            entities.createNativeQuery("update status_report set state = 'ACCEPTED', accepted_on = ?")
                    .setParameter(1, MAY)
                    .executeUpdate();
        });
    }

    @OnBothDatabases
    void whatIsSaidBesidesTheReportComesBackAndTheReportStaysAsItWas(Database database) {
        givenAnAcceptedReport(database);
        correctAndCount(database);

        assertThat(database.statements(
                        entities -> new JpaReadings(entities).history(List.of(homeless, nextYears, splitOff))))
                .isEqualTo(2);
        var history = history(database, homeless);
        var correction = history.corrections().holding(accepted);
        assertThat(figures(Stream.of(correction))).containsExactly("16");
        assertThat(correction.recorded().flatMap(Recorded::because)).contains("Tallene var byttet om");
        assertThat(correction.recorded().map(Recorded::by)).contains("Sekretariatet");
        assertThat(correction.recorded().map(Recorded::on)).contains(DECEMBER);
        assertThat(figures(history.ownBeside(homeless.id()))).containsExactly("14");
        database.run(entities -> {
            var kept = new JpaStatusReports(entities).find(report.id()).orElseThrow();
            assertThat(figures(kept.reading(homeless.id()).stream())).containsExactly("61");
            assertThat(kept.reading(homeless.id()).flatMap(Reading::recorded)).isEmpty();
        });
    }

    @OnBothDatabases
    void nothingIsCorrectedTwice(Database database) {
        givenAnAcceptedReport(database);
        correctAndCount(database);

        assertThatThrownBy(() -> database.run(entities -> new JpaReadings(entities)
                        .add(accepted.correct(Answer.of(17), "Igen", "Sekretariatet", DECEMBER))))
                .isInstanceOf(StaleData.class);
    }

    @OnBothDatabases
    void theDatabaseKeepsNoCorrectionWithoutAReason(Database database) {
        givenAnAcceptedReport(database);
        correctAndCount(database);

        assertThatThrownBy(() -> database.run(entities -> entities.createNativeQuery(
                                "update reading set because = null where corrects is not null")
                        .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void bothHalvesOfASplitInitiativeKnowWhatWasSaidBefore(Database database) {
        givenAnAcceptedReport(database);
        correctAndCount(database);
        database.run(entities -> {
            continues(entities, nextYears, homeless);
            continues(entities, splitOff, homeless);
        });

        var history = database.get(entities -> new JpaReadings(entities)
                .history(Stream.of(nextYears, splitOff)
                        .map(half -> entities.find(Indicator.class, half.id()))
                        .toList()));

        for (var half : List.of(nextYears, splitOff)) {
            assertThat(figures(history.earlierYears().get(half.id()).stream().map(history.corrections()::holding)))
                    .containsExactly("16");
            assertThat(figures(history.recorded().get(half.id()).stream())).containsExactlyInAnyOrder("16", "14");
            assertThat(history.ownBeside(half.id())).isEmpty();
        }
    }

    @OnBothDatabases
    void whatWasReportedIsFoundByItsCriterionAsItWasReported(Database database) {
        givenAnAcceptedReport(database);
        correctAndCount(database);

        var reported = database.get(entities -> new JpaReadings(entities).reported(List.of(homeless, nextYears)));
        assertThat(reported).containsOnlyKeys(homeless.id());
        assertThat(figures(reported.get(homeless.id()).stream())).containsExactly("61");
    }

    @OnBothDatabases
    void aCriterionIsCalledByItsCodeOrItsIdentity(Database database) {
        homeless.numbered("I05-K2", 2);
        splitOff.numbered("I05-K2", 3);
        givenAnAcceptedReport(database);
        var identity = nextYears.id().toString();

        var coded = database.get(
                entities -> new JpaReadings(entities).coded(cycle.id(), Set.of("I05-K2", identity, "I99-K1")));

        assertThat(coded).containsOnlyKeys("I05-K2", identity);
        assertThat(coded.get("I05-K2"))
                .extracting(CodedIndicator::indicatorId)
                .containsExactlyInAnyOrder(homeless.id(), splitOff.id());
        assertThat(coded.get(identity)).containsExactly(new CodedIndicator(identity, nextYears.id(), centre.id()));
        database.run(entities -> assertThat(new JpaReadings(entities).coded(UUID.randomUUID(), Set.of("I05-K2")))
                .isEmpty());
    }

    @OnBothDatabases
    void aCriterionLeadsToItsInitiative(Database database) {
        givenAnAcceptedReport(database);

        database.run(entities -> {
            assertThat(new JpaInitiatives(entities).withIndicator(homeless.id()))
                    .contains(initiative.id());
            assertThat(new JpaInitiatives(entities).withIndicator(UUID.randomUUID()))
                    .isEmpty();
        });
    }

    private void correctAndCount(Database database) {
        database.run(entities -> {
            var readings = new JpaReadings(entities);
            readings.add(
                    accepted.correct(Answer.of(16).readOn(MAY), "Tallene var byttet om", "Sekretariatet", DECEMBER));
            readings.add(Reading.count(homeless.id(), Answer.of(14), "Redaktøren", DECEMBER));
        });
    }

    private static History history(Database database, Indicator indicator) {
        return database.get(entities -> new JpaReadings(entities).history(List.of(indicator)));
    }

    private static List<String> figures(Stream<Reading> readings) {
        return readings.flatMap(reading -> reading.figure().stream())
                .map(FigureText::write)
                .toList();
    }

    private static void continues(EntityManager entities, Indicator next, Indicator earlier) {
        entities.createNativeQuery("update indicator set continues = ? where id = ?")
                .setParameter(1, earlier.id())
                .setParameter(2, next.id())
                .executeUpdate();
    }
}
