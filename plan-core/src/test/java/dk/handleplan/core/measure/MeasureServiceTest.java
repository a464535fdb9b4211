package dk.handleplan.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.NextYear;
import dk.handleplan.core.measure.MeasureSheet.Standing;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.status.AStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasureServiceTest {

    private final PlanCycle cycle = Cycles.running(2020);
    private final UUID centre = UUID.randomUUID();
    private final Indicator women = AStatus.target("Kvinder, der har deltaget", 20);
    private final Indicator womenNextYear = NextYear.of(women);
    private final Initiative course = AStatus.granted(cycle.id(), centre, 1, women);
    private final Initiative next = AStatus.granted(cycle.id(), centre, 2, womenNextYear);
    private final User editor = People.editorOf(centre);

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryMeasurePlans plans = new InMemoryMeasurePlans();
    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MeasureService measures =
            new MeasureService(plans, initiatives, readableByAll(), cycles, audit, MovableClock.at(2020, 3, 2));

    @BeforeEach
    void aYear() {
        cycles.add(cycle);
        initiatives.add(course);
        initiatives.add(next);
    }

    @Test
    void aGuessIsShownAndNotKept() {
        var sheet = measures.of(editor, women.id());

        assertThat(sheet.standing()).isEqualTo(Standing.GUESSED);
        assertThat(sheet.how().kind()).isEqualTo(UnitKind.PERSONS);
        assertThat(sheet.how().direction()).isEqualTo(Direction.UP);
        assertThat(plans.ofIndicator(women.id())).isEmpty();
    }

    @Test
    void theUnitSettlesItAndTheInitiativeRemembersThat() {
        measures.settle(editor, women.id(), 0, everyQuarter());

        var sheet = measures.of(People.reader(), women.id());
        assertThat(sheet.standing()).isEqualTo(Standing.SETTLED);
        assertThat(sheet.how()).usingRecursiveComparison().isEqualTo(everyQuarter());
        assertThat(sheet.mayWrite()).isFalse();
        assertThat(audit.ofCase(course.id())).extracting(AuditEntry::action).containsExactly("measure.settled");
    }

    @Test
    void whatWasAgreedLastYearHoldsUntilSomethingElseIsSettled() {
        measures.settle(editor, women.id(), 0, everyQuarter());

        var sheet = measures.of(editor, womenNextYear.id());
        assertThat(sheet.standing()).isEqualTo(Standing.FROM_EARLIER_YEAR);
        assertThat(sheet.how().cadence()).isEqualTo(Cadence.QUARTERLY);
        assertThat(sheet.version()).isZero();

        measures.settle(editor, womenNextYear.id(), 0, Measuring.guess(womenNextYear));

        assertThat(measures.of(editor, womenNextYear.id()).standing()).isEqualTo(Standing.SETTLED);
        assertThat(measures.of(editor, women.id()).how().cadence()).isEqualTo(Cadence.QUARTERLY);
    }

    @Test
    void onlyTheUnitThatLeadsAndTheAdministrationSettleIt() {
        for (var other : List.of(People.reader(), People.clerk(), People.editorOf(UUID.randomUUID()))) {
            assertThat(measures.of(other, women.id()).mayWrite()).isFalse();
            assertThatThrownBy(() -> measures.settle(other, women.id(), 0, everyQuarter()))
                    .isInstanceOf(NotAllowed.class);
        }
        measures.settle(People.secretariat(), women.id(), 0, everyQuarter());

        assertThat(plans.ofIndicator(women.id())).isPresent();
    }

    @Test
    void whatSomebodyElseSettledMeanwhileIsNotOverwritten() {
        measures.settle(editor, women.id(), 0, everyQuarter());

        assertThatThrownBy(() -> measures.settle(editor, women.id(), 7, Measuring.guess(women)))
                .isInstanceOf(StaleData.class);
        assertThatThrownBy(() -> measures.settle(editor, womenNextYear.id(), 7, Measuring.guess(women)))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void aCriterionNobodyKnowsIsNotFound() {
        assertThatThrownBy(() -> measures.of(editor, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private static Measuring everyQuarter() {
        return new Measuring(
                UnitKind.PERSONS,
                Direction.UP,
                null,
                new MeasuringPeriod(LocalDate.of(2020, 1, 1), null, null),
                Cadence.QUARTERLY,
                LocalDate.of(2020, 4, 1),
                "Kvinder følges ad.",
                List.of(),
                List.of());
    }

    private InitiativeService readableByAll() {
        return new InitiativeService() {

            @Override
            public Initiative get(User actor, UUID id) {
                return initiatives.find(id).orElseThrow();
            }
        };
    }
}
