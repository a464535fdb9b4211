package dk.handleplan.core.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.InMemoryFundingPools;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.preparation.CycleTextService.Draft;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CycleTextServiceTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final InMemoryTextsOfCycles texts = new InMemoryTextsOfCycles();
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final CycleTextService service = new CycleTextService(
            texts,
            cycles,
            new MergeValues(new InMemoryPolicies(), new InMemoryFundingPools()),
            audit,
            MovableClock.at(2019, 9, 2));
    private final PlanCycle cycle = Cycles.ready(2020);
    private final User secretariat = People.secretariat();

    @BeforeEach
    void prepare() {
        cycles.add(cycle);
    }

    @Test
    void anInvitationIsFilledInForTheUnitThatReadsIt() {
        word("Kære {unit}. Fristen til handleplan {year} er {deadline}.", null);

        assertThat(service.invitation(secretariat, cycle.id(), Cycles.UNIT, "Ungecentret", DANISH))
                .contains("Kære Ungecentret. Fristen til handleplan 2020 er 1. oktober 2019.");
        assertThat(service.invitation(People.editorOf(Cycles.UNIT), cycle.id(), Cycles.UNIT, "Ungecentret", DANISH))
                .isPresent();
        assertThat(service.invitation(People.reader(), cycle.id(), Cycles.UNIT, "Ungecentret", DANISH))
                .isEmpty();
    }

    @Test
    void whoReadsEnglishGetsEnglishWhereThereIsAny() {
        word("Kære {unit}", null);
        assertThat(service.invitation(cycle.id(), "Ungecentret", Locale.ENGLISH))
                .contains("Kære Ungecentret");

        word("Kære {unit}", "Dear {unit}, by {deadline}");
        assertThat(service.invitation(cycle.id(), "Ungecentret", Locale.ENGLISH))
                .contains("Dear Ungecentret, by 1 October 2019");
    }

    @Test
    void aFieldThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThatThrownBy(() -> word("Kære {navn}", null))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("invitation"))
                .hasMessage("Feltet »{navn}« findes ikke her. Brug et af disse: "
                        + "{year}, {policy}, {pool}, {month}, {deadline}, {unit}.");
        assertThat(texts.ofCycle(cycle.id()).flatMap(CycleTexts::invitation)).isEmpty();
    }

    @Test
    void theIntroductionSpeaksToEverybodyAndNotToOneUnit() {
        assertThatThrownBy(() -> service.save(
                        secretariat,
                        cycle.id(),
                        new Draft(0, null, null, List.of(new TextBlock("Forord", "Kære {unit}")))))
                .hasMessageContaining("»{unit}«")
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("blockText1"));
    }

    @Test
    void theIntroductionIsPrintedWithTheValuesOfItsYear() {
        service.save(
                secretariat,
                cycle.id(),
                new Draft(
                        0, null, null, List.of(new TextBlock("Handleplan {year}", "Udgivet {month}. Pulje: {pool}."))));

        assertThat(service.preamble(cycle)).singleElement().satisfies(block -> {
            assertThat(block.title()).isEqualTo("Handleplan 2020");
            assertThat(block.text()).isEqualTo("Udgivet februar 2020. Pulje: ….");
        });
    }

    @Test
    void aSentenceEndsInOneFullStop() {
        assertThat(MergeText.fill(
                        "Puljen er {pool}. Året er {year}.", Map.of(MergeField.POOL, "5 kr.", MergeField.YEAR, "2020")))
                .isEqualTo("Puljen er 5 kr. Året er 2020.");
    }

    @Test
    void aPreviewKeepsNothing() {
        var preview =
                service.preview(secretariat, cycle.id(), new Draft(0, "Kære {unit}", null, List.of()), "Ungecentret");

        assertThat(preview.invitation()).isEqualTo("Kære Ungecentret");
        assertThat(texts.ofCycle(cycle.id())).isEmpty();
        assertThat(audit.actions(cycle.id())).isEmpty();
    }

    @Test
    void theTextsComeAlongWhenTheYearIsCopied() {
        word("Kære {unit}: {year}", null);
        var next = Cycles.ready(2021);
        cycles.add(next);

        new TextsOfCopiedYear(texts).copied(cycle.id(), next.id());

        assertThat(service.invitation(next.id(), "Ungecentret", DANISH)).contains("Kære Ungecentret: 2021");
        service.save(secretariat, next.id(), new Draft(0, "Ny tekst", null, List.of()));
        assertThat(service.invitation(cycle.id(), "Ungecentret", DANISH)).contains("Kære Ungecentret: 2020");
    }

    @Test
    void onlyTheAdministrationWordsTheTextsAndNobodyOverwritesUnseen() {
        assertThatThrownBy(() -> service.draft(People.reader(), cycle.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.save(secretariat, cycle.id(), new Draft(7, "Ny", null, List.of())))
                .isInstanceOf(StaleData.class);
    }

    private void word(String danish, String english) {
        service.save(secretariat, cycle.id(), new Draft(0, danish, english, List.of()));
    }
}
