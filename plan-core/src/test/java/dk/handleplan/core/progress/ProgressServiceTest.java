package dk.handleplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.InMemorySubmissions;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.status.InMemoryStatusRounds;
import dk.handleplan.core.status.RoundSubjects;
import dk.handleplan.core.status.StatusRound;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressServiceTest {

    private static final PageRequest FIRST = new PageRequest(1, 50);

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPolicies policies = new InMemoryPolicies();
    private final InMemoryStatusRounds rounds = new InMemoryStatusRounds();
    private final ProgressService progress = new ProgressService(
            new OneInitiative(),
            rounds,
            new RoundSubjects(cycles, new InMemoryInitiatives(), new InMemorySubmissions(), new InMemoryUnits()),
            cycles,
            policies);
    private final Policy policy = new Policy("Integrationspolitik", 2019, 2022);
    private final PlanCycle year = Cycles.started(Cycles.under(policy.id(), 2020));
    private final UUID unit = UUID.randomUUID();

    @BeforeEach
    void aYearUnderAPolicy() {
        policy.add(new Goal("arbejde", 1, "Arbejdsmarked"));
        policies.add(policy);
        cycles.add(year);
    }

    @Test
    void theAdministrationClerksAndReadersSeeItAtAnyTime() {
        for (var actor : List.of(People.secretariat(), People.administrator(), People.clerk(), People.reader())) {
            assertThat(of(actor).groups().rows()).hasSize(1);
        }
    }

    @Test
    void unitsAndCouncilsSeeItOnceThePlanIsPublished() {
        var others = List.of(People.editorOf(unit), People.headOf(unit), People.memberOf(Cycles.COUNCIL));
        others.forEach(actor -> assertThatThrownBy(() -> of(actor)).isInstanceOf(NotAllowed.class));

        Cycles.publish(year);

        others.forEach(actor -> assertThat(of(actor).groups().rows()).hasSize(1));
        assertThatThrownBy(() -> of(People.nobody("gaest"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aYearThatIsBeingPreparedIsNotThereForOthers() {
        var next = Cycles.ready(2021);
        cycles.add(next);

        assertThatThrownBy(() -> progress.of(People.reader(), next.id(), ProgressBy.GOAL, FIRST))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> progress.of(People.secretariat(), UUID.randomUUID(), ProgressBy.GOAL, FIRST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theGoalsOfThePolicyAreThereAlsoWhenNobodyDoesAnythingForThem() {
        policy.add(new Goal("by", 2, "By"));

        assertThat(of(People.reader()).matrix().goals())
                .extracting(Matrix.GoalColumn::name)
                .containsExactly("Arbejdsmarked", "By");
    }

    @Test
    void itIsLinkedOnceARoundWasOpened() {
        assertThat(progress.isFor(People.clerk(), year.id())).isFalse();

        rounds.add(new StatusRound(year.id(), Phase.MIDWAY_STATUS, LocalDate.of(2020, 8, 3)));

        assertThat(progress.isFor(People.clerk(), year.id())).isTrue();
        assertThat(progress.isFor(People.editorOf(unit), year.id())).isFalse();
        Cycles.publish(year);
        assertThat(progress.isFor(People.editorOf(unit), year.id())).isTrue();
    }

    @Test
    void aNoteWithoutInitiativesIsDividedByTheUnitsWhoseChaptersItHas() {
        var note = Cycles.note(2022, Set.of(unit));
        cycles.add(note);

        var chapters = progress.of(People.reader(), note.id(), ProgressBy.GOAL, FIRST);

        assertThat(chapters.ofChapters()).isTrue();
        assertThat(chapters.by()).isEqualTo(ProgressBy.UNIT);
        assertThat(of(People.reader()).ofChapters()).isFalse();
    }

    private Progress of(User actor) {
        return progress.of(actor, year.id(), ProgressBy.UNIT, FIRST);
    }

    private final class OneInitiative implements ProgressReports {

        private final Tally tally = Tallies.of(Standing.ON_TRACK, 1, 100);

        @Override
        public Page<ProgressGroup> groups(UUID cycleId, ProgressBy by, PageRequest page) {
            return new Page<>(List.of(new ProgressGroup("Ungecentret", tally)), 1, page);
        }

        @Override
        public List<MatrixCell> cells(UUID cycleId) {
            var goal = policy.goals().get(0);
            return List.of(new MatrixCell(goal.id(), goal.label(), unit, "Ungecentret", 1, tally));
        }
    }
}
