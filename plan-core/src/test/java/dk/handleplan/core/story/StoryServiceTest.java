package dk.handleplan.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.adjustment.ADecidedPlan;
import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.AdjustmentState;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.initiative.FormDefinitions;
import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.InMemoryFormDefinitions;
import dk.handleplan.core.initiative.InMemoryInitiativeVersions;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeAccess;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.VersionOccasion;
import dk.handleplan.core.initiative.VersionService;
import dk.handleplan.core.letter.ConditionService;
import dk.handleplan.core.letter.InMemoryGrantConditions;
import dk.handleplan.core.letter.InMemoryGrantLetters;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.letter.LetterPreparation;
import dk.handleplan.core.letter.LetterService;
import dk.handleplan.core.letter.ToldByLetter;
import dk.handleplan.core.organisation.InMemoryUnits;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.shared.NotAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story of an initiative of a decided plan, which is not published: everybody is told what they may know, and no more. */
class StoryServiceTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2019, 12, 2);

    private final ADecidedPlan plan = new ADecidedPlan();
    private final InMemoryGrantLetters letters = new InMemoryGrantLetters(plan.a.rows);
    private final GrantNews news = new GrantNews(new ToldByLetter(letters), plan.a.cycles);
    private final InitiativeAccess access = new InitiativeAccess(plan.a.initiatives, plan.a.cycles, news, plan.a.clock);
    private final FormDefinitions forms = new InMemoryFormDefinitions();
    private final VersionService versions = new VersionService(
            new InMemoryInitiativeVersions(),
            access,
            new InMemoryPolicies(),
            plan.a.bodies,
            new InMemoryUnits(),
            forms,
            plan.a.clock);
    private final InitiativeService initiatives = new InitiativeService(
            plan.a.initiatives, null, plan.a.cycles, access, news, versions, null, forms, null, null, plan.a.clock);
    private final LetterService sending = new LetterService(
            letters,
            (cycle, reader) -> facts -> facts.letter().kind().name(),
            plan.a.cycles,
            plan.a.initiatives,
            new InMemoryUnits(),
            plan.a.flow,
            new ConditionService(
                    new InMemoryGrantConditions(), plan.a.initiatives, plan.a.cycles, null, plan.a.audit, plan.a.clock),
            plan.a.audit,
            plan.a.clock);
    private final StoryService stories = new StoryService(
            initiatives,
            List.of(
                    new FormTeller(versions, plan.a.clock),
                    new DecisionTeller(plan.a.told),
                    new LetterTeller(sending),
                    new AdjustmentTeller(plan.overview)));

    private final User unit = People.editorOf(Cycles.UNIT);
    private final User otherUnit = People.editorOf(UUID.randomUUID());
    private final User councillor = People.memberOf(Cycles.COUNCIL);
    private Initiative work;
    private Initiative café;

    @BeforeEach
    void aDecidedPlanOfWhichNobodyIsTold() {
        plan.a.afterwards.add(new LetterPreparation(plan.a.rows, plan.a.reasons, letters));
        work = plan.a.initiative(1, plan.a.employment, 400_000L, null);
        café = plan.a.initiative(2, plan.a.social, 250_000L, null);
        versions.keep(List.of(work, café), VersionOccasion.SUBMITTED);
        plan.a.open();
        plan.decided(
                plan.a.typed(work, 2020, "300.000", "Der er færre deltagere."), plan.a.typed(café, 2020, "250.000"));
        versions.keep(List.of(work, café), VersionOccasion.DECIDED);
    }

    @Test
    void theAdministrationIsToldAllOfIt() {
        send();
        raise();

        assertThat(stories.of(People.administrator(), work.id()))
                .extracting(entry -> entry.on() + " " + entry.kind() + " " + entry.told())
                .containsExactly(
                        "2020-04-20 ADJUSTMENT [1, REMAINDER, DECIDED]",
                        "2020-04-20 LETTER [PART_GRANT]",
                        "2020-04-20 FORM [DECIDED]",
                        "2020-01-27 DECISION [Kommunalbestyrelsen, ADOPTED]",
                        "2020-01-27 DECISION [Arbejdsmarkedsudvalget, RECOMMENDED]",
                        SUBMITTED + " FORM [SUBMITTED]");
    }

    @Test
    void clerksAndReadersAreToldWhatBodiesDecideAndNoLetters() {
        send();
        raise();

        for (var person : List.of(plan.a.clerk, People.reader())) {
            assertThat(told(person))
                    .contains(Outcome.ADOPTED, VersionOccasion.DECIDED, AdjustmentState.DECIDED)
                    .doesNotContain(LetterKind.PART_GRANT);
        }
    }

    @Test
    void aUnitIsToldOfTheDecisionOnlyByItsLetter() {
        assertThat(told(unit)).containsExactly(VersionOccasion.SUBMITTED);

        send();
        raise();

        assertThat(told(unit))
                .containsExactly(LetterKind.PART_GRANT, VersionOccasion.DECIDED, VersionOccasion.SUBMITTED);
    }

    @Test
    void aUnitIsNotToldOfAnAdjustmentBeforeItsLetter() {
        raise();

        assertThat(told(unit)).containsExactly(VersionOccasion.SUBMITTED);
    }

    @Test
    void anotherUnitIsNotToldOfLetters() {
        assertThat(told(otherUnit)).containsExactly(VersionOccasion.SUBMITTED);

        send();

        assertThat(told(otherUnit)).containsExactly(VersionOccasion.DECIDED, VersionOccasion.SUBMITTED);
    }

    @Test
    void aCouncilIsToldTheStoryOnceThePlanIsPublished() {
        send();
        assertThatThrownBy(() -> told(councillor)).isInstanceOf(NotAllowed.class);

        Cycles.publish(plan.a.cycle);

        assertThat(told(councillor)).containsExactly(VersionOccasion.DECIDED, VersionOccasion.SUBMITTED);
    }

    @Test
    void whatIsStillPreparedIsNoPartOfTheStory() {
        plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "400.000"));

        assertThat(stories.of(plan.a.secretariat, work.id()))
                .extracting(StoryEntry::kind)
                .doesNotContain(StoryKind.ADJUSTMENT, StoryKind.LETTER);
    }

    @Test
    void whatConcernsOthersIsNotTold() {
        raise();

        assertThat(stories.of(plan.a.secretariat, café.id()))
                .extracting(StoryEntry::kind)
                .doesNotContain(StoryKind.ADJUSTMENT);
        assertThat(stories.of(plan.a.secretariat, café.id()))
                .flatExtracting(StoryEntry::told)
                .contains(plan.a.social.name())
                .doesNotContain(plan.a.employment.name());
    }

    private List<Object> told(User person) {
        return stories.of(person, work.id()).stream()
                .flatMap(entry -> entry.told().stream().filter(Enum.class::isInstance))
                .toList();
    }

    private void raise() {
        plan.decided(plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "400.000")));
    }

    private void send() {
        sending.send(
                plan.a.secretariat,
                plan.cycleId,
                List.of(letters.ofInitiative(work.id()).get(0).id()));
    }
}
