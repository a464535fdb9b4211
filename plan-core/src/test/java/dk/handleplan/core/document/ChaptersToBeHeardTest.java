package dk.handleplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.InMemoryFundingPools;
import dk.handleplan.core.hearing.PlanChapters.PlanChapter;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.preparation.CycleTextService;
import dk.handleplan.core.preparation.CycleTextService.Draft;
import dk.handleplan.core.preparation.InMemoryTextsOfCycles;
import dk.handleplan.core.preparation.MergeValues;
import dk.handleplan.core.preparation.TextBlock;
import dk.handleplan.core.shared.MovableClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChaptersToBeHeardTest {

    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPolicies policies = new InMemoryPolicies();
    private final InMemoryPlanDocuments documents = new InMemoryPlanDocuments();
    private final CycleTextService texts = new CycleTextService(
            new InMemoryTextsOfCycles(),
            cycles,
            new MergeValues(policies, new InMemoryFundingPools()),
            new InMemoryAuditTrail(),
            MovableClock.at(2019, 9, 2));
    private final ChaptersToBeHeard chapters = new ChaptersToBeHeard(cycles, policies, documents, texts);
    private final Policy policy = new Policy("Integrationspolitik", 2019, 2022);
    private final PlanCycle cycle = Cycles.under(policy.id(), 2020);
    private final Goal work = new Goal("arbejde", 1, "Er aktive på arbejdsmarkedet");
    private final Goal health = new Goal("sundhed", 2, "Har et sundt liv");

    @BeforeEach
    void aYearUnderAPolicyWithTwoGoals() {
        health.describe(health.label(), null, "Målet har ingen egne indsatser.", List.of());
        policy.add(health);
        policy.add(work);
        policies.add(policy);
        cycles.add(cycle);
        introduce("Om planen for {year}");
    }

    private void introduce(String text) {
        var version = texts.draft(People.secretariat(), cycle.id()).version();
        texts.save(
                People.secretariat(),
                cycle.id(),
                new Draft(version, null, null, List.of(new TextBlock("Forord", text))));
    }

    private List<PlanChapter> heard() {
        return chapters.ofCycle(cycle.id());
    }

    @Test
    void theIntroductionComesFirstThenAChapterForEachGoal() {
        assertThat(heard())
                .extracting(PlanChapter::heading)
                .containsExactly("Forord", "Er aktive på arbejdsmarkedet", "Har et sundt liv");
        assertThat(heard())
                .extracting(PlanChapter::text)
                .containsExactly("Om planen for 2020", null, "Målet har ingen egne indsatser.");
    }

    @Test
    void aPlansOwnTextsStandAfterThoseOfTheYear() {
        var document = new PlanDocument(cycle.id());
        document.write(
                List.of(new Chapter(null, List.of("Planen skal virke")), new Chapter("Forord", List.of("Mere"))));
        documents.add(document);

        assertThat(heard()).extracting(PlanChapter::heading).startsWith("Forord", "Formål");
        assertThat(heard()).extracting(PlanChapter::text).startsWith("Om planen for 2020\n\nMere", "Planen skal virke");
    }

    @Test
    void aChapterIsTheSameHoweverItsTextIsReworded() {
        var before = heard();
        introduce("Noget andet");

        assertThat(heard())
                .extracting(PlanChapter::id)
                .containsExactlyElementsOf(before.stream().map(PlanChapter::id).toList());
        assertThat(heard()).extracting(PlanChapter::id).contains(work.id(), health.id());
    }
}
