package dk.handleplan.core.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.document.MainstreamArea;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Fact;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.YesNoUnanswered;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.RelatedPolicy.Relation;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Fte;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything the model plan of 2019 says has come in, and nothing that it does not say. */
class ModelPlanTest {

    private static final Amount LOST = Amount.unknown(ValueState.LOST);
    private static final Amount BLANK_OR_LOST = Amount.unknown(ValueState.BLANK_OR_LOST);

    private final ReadPlan read = Files.plan(Files.model());
    private final PlanContents plan = read.contents();

    @Test
    void nothingButTheTeasersOfOtherDocumentsIsLeftUnplaced() {
        assertThat(Files.remarks(Files.model()))
                .filteredOn(remark -> remark.kind() == Remark.Kind.UNPLACED)
                .hasSize(10)
                .allSatisfy(remark -> assertThat(remark.path()).startsWith("teasers_other_documents"));
    }

    @Test
    void whatTheFileCountsAgreesWithWhatCameIn() {
        var remarks = Files.remarks(Files.model());

        assertThat(remarks).noneMatch(remark -> remark.kind() == Remark.Kind.DIFFERENCE);
        assertThat(remarks)
                .filteredOn(remark -> remark.path().startsWith("counts."))
                .hasSize(21)
                .allMatch(remark -> remark.kind() == Remark.Kind.CHECKED);
    }

    @Test
    void thePlanIsRegisteredAsPublishedInApril2019() {
        var cycle = plan.cycle();

        assertThat(cycle.year()).isEqualTo(2019);
        assertThat(cycle.title()).isEqualTo("Integrationspolitikkens handleplan 2019");
        assertThat(cycle.municipality()).isEqualTo("Frederiksberg Kommune");
        assertThat(cycle.isPublished()).isTrue();
        assertThat(cycle.publishedOn()).contains(LocalDate.of(2019, 4, 30));
        assertThat(cycle.publicationAsStated().orElseThrow().text()).isEqualTo("2019-04");
        assertThat(cycle.poolName()).contains("Integrationspuljen");
        assertThat(cycle.budgetYears()).containsExactly(2019, 2020);
        assertThat(cycle.hasExampleFigures()).isFalse();
    }

    @Test
    void thePolicyKnowsItsPredecessorsDraftsAndSiblings() {
        var policy = plan.policy();

        assertThat(policy.title()).isEqualTo("Integrationspolitik 2019-2022 – Det mangfoldige Frederiksberg");
        assertThat(policy.principles()).containsExactly("mangfoldighed", "inklusion", "tilgængelighed");
        assertThat(policy.perspective()).isEqualTo("ressourceperspektiv");
        assertThat(policy.draftState()).contains("borgmesterens og socialudvalgsformandens forord");
        assertThat(policy.related())
                .extracting(r -> r.relation(), r -> r.documentNumber())
                .containsExactly(
                        tuple(Relation.PREDECESSOR, null),
                        tuple(Relation.PREDECESSOR_DRAFT, "2014/0026876"),
                        tuple(Relation.PREDECESSOR_DRAFT, "2014/0026876-47"),
                        tuple(Relation.SIBLING, null));
    }

    @Test
    void fiveGoalsHaveTheirVariantsAndTheFifthItsSentence() {
        assertThat(plan.policy().goals()).extracting(Goal::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(plan.policy().goalCalled("Lever et sundt liv").orElseThrow().key())
                .isEqualTo("sundhed");
        assertThat(plan.policy().goalCalled("Socialt bæredygtig by – sammenhængende lokalområder"))
                .hasValueSatisfying(goal -> assertThat(goal.statement())
                        .contains("Indholdsfortegnelsen oplyser, at målet ikke har egne indsatser."));
        assertThat(plan.document().goalTouches())
                .extracting(touch -> touch.initiativeNumber())
                .containsExactly(3, 9, 10);
    }

    @Test
    void committeesUnitsAndTheCouncilAreNew() {
        assertThat(read.organisation().newBodies())
                .extracting(Body::abbreviation)
                .containsExactly("AUU", "UU", "KFU", "SU", "ÆOU");
        assertThat(read.organisation().newUnits()).hasSize(14);
        assertThat(read.organisation().newCouncils())
                .singleElement()
                .satisfies(council -> assertThat(council.name()).isEqualTo("Integrationsrådet"));
        assertThat(plan.cycle().consultees()).hasSize(1);
    }

    @Test
    void thePoolIsKnownAndItsLineAndTotalsAreLost() {
        assertThat(plan.pools()).isEqualTo(Map.of(2019, Amount.kroner(1_700_000)));
        assertThat(plan.lines()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("Integrationspriser, netværksdannelse mv.");
            assertThat(line.granted()).isEqualTo(Map.of(2019, LOST));
        });
        assertThat(plan.document().statedTotals())
                .extracting(total -> total.budgetYear(), total -> total.amount())
                .containsExactly(tuple(2019, LOST), tuple(2020, LOST));
    }

    @Test
    void theDocumentHasPurposeAreasGlossaryReservationAndEarlierHearings() {
        var document = plan.document();

        assertThat(document.chapters()).singleElement().satisfies(chapter -> {
            assertThat(chapter.heading()).isEmpty();
            assertThat(chapter.paragraphs()).hasSize(4);
        });
        assertThat(document.cover().orElseThrow().photoYear()).isEqualTo(2017);
        assertThat(document.areas())
                .extracting(MainstreamArea::name)
                .containsExactly(
                        "Beskæftigelse",
                        "Unge og uddannelse",
                        "Børn og skole",
                        "Den boligsociale indsats",
                        "Det sociale og sundhed",
                        "Borgerservice",
                        "Kultur og fritid",
                        "Udviklingen af byen");
        assertThat(document.areas().get(0).budget()).singleElement().satisfies(budget -> {
            assertThat(budget.amount()).isEqualTo(Amount.kroner(500_000));
            assertThat(budget.isPerYear()).isTrue();
            assertThat(budget.years()).contains(3);
            assertThat(budget.note()).contains("Knyttet til SIRI. Uden særskilte midler til aktiviteter.");
        });
        assertThat(document.areas().get(1).budget())
                .hasSize(4)
                .allSatisfy(b -> assertThat(b.amount()).isEqualTo(Amount.unknown(ValueState.NOT_STATED)));
        assertThat(document.areas().get(2).isCouncilRecommended()).isTrue();
        assertThat(document.glossary()).hasSize(8);
        assertThat(document.reassessment().orElseThrow().event()).startsWith("Finanslovsaftalen for 2019");
        assertThat(document.annexes()).hasSize(3);
        assertThat(document.annexes().get(1).columns())
                .hasSize(5)
                .contains("Ansøgt beløb 2019", "Rådets anbefaling 2019");
        assertThat(document.annexes().get(2).isEarlierYear()).isTrue();
        assertThat(document.overviewColumns()).hasSize(4);
        assertThat(document.parts()).hasSize(6);
        assertThat(document.initiativePages()).hasSize(12).containsEntry(12, 32);
        assertThat(document.formLabels()).hasSize(14);
        assertThat(document.notes()).hasSize(DocumentReader.NOTES.size());
    }

    @Test
    void twelveInitiativesAreGrantedWithLostAmounts() {
        assertThat(plan.initiatives()).hasSize(12).allSatisfy(read -> {
            assertThat(read.initiative().state()).isEqualTo(InitiativeState.GRANTED);
            assertThat(read.granted()).containsEntry(2019, LOST);
        });
        assertThat(read(6).granted()).containsEntry(2020, LOST);
        assertThat(read(1).granted()).containsEntry(2020, BLANK_OR_LOST);
        assertThat(initiative(8).applied(2019)).isEqualTo(BLANK_OR_LOST);
        assertThat(initiative(10).applied(2020)).isEqualTo(LOST);
    }

    @Test
    void noAmountIsZero() {
        var amounts = new ArrayList<Amount>();
        for (var read : plan.initiatives()) {
            read.initiative().applied().forEach(a -> amounts.add(a.amount()));
            read.initiative().financing().forEach(line -> amounts.add(line.amount()));
            read.initiative().budget().forEach(line -> amounts.add(line.amount()));
            amounts.addAll(read.granted().values());
        }

        assertThat(amounts)
                .noneMatch(amount -> amount.money().filter(m -> m.isZero()).isPresent());
    }

    @Test
    void the64CriteriaAreIn48QuantitativeAnd16QualitativeOnes() {
        assertThat(indicators(IndicatorGroup.QUANTITATIVE)).hasSize(48);
        assertThat(indicators(IndicatorGroup.QUALITATIVE)).hasSize(16);
        assertThat(plan.initiatives().stream()
                        .flatMap(read -> read.initiative().indicators().stream())
                        .filter(i -> i.targetState() == ValueState.LOST))
                .hasSize(16);
    }

    @Test
    void criteriaKeepComparatorTargetUnitConditionAndDate() {
        var placed = indicator("I01-K3");
        assertThat(placed.comparator()).isEqualTo(Comparator.GTE);
        assertThat(placed.target()).isEqualByComparingTo("80");
        assertThat(placed.unit()).isEqualTo("% af deltagerne");
        assertThat(placed.condition()).isEqualTo("mindst 3 måneder");

        var lost = indicator("I01-K1");
        assertThat(lost.target()).isNull();
        assertThat(lost.targetState()).isEqualTo(ValueState.LOST);
        assertThat(lost.note()).isEqualTo("Delmål: 4 forløb og 10 deltagere pr. forløb; Beregnet: 40 (4 forløb x 10)");

        var grades = indicator("I05-K2");
        assertThat(grades.condition())
                .isEqualTo("mindst karakteren 02 i dansk, engelsk, fysik/kemi og matematik; skoleåret 2019/2020");
        assertThat(grades.byWhen().text()).isEqualTo("2020-06");

        var passes = indicator("I06-K1");
        assertThat(passes.byWhen().text()).isEqualTo("ultimo 2019");
        assertThat(passes.byWhen().latestDay()).contains(LocalDate.of(2019, 12, 31));

        var committee = indicator("I07-K1");
        assertThat(committee.comparator()).isEqualTo(Comparator.BETWEEN);
        assertThat(List.of(committee.targetMin(), committee.targetMax()))
                .containsExactly(new BigDecimal("5"), new BigDecimal("10"));

        var unknown = indicator("I07-K2");
        assertThat(unknown.comparator()).isEqualTo(Comparator.NONE);
        assertThat(unknown.targetState()).isEqualTo(ValueState.LOST);

        var fewer = indicator("I02-K4");
        assertThat(fewer.comparator()).isEqualTo(Comparator.DECREASE);
        assertThat(fewer.targetState()).isEqualTo(ValueState.NOT_STATED);

        var qualitative = indicator("I01-Q1");
        assertThat(qualitative.group()).isEqualTo(IndicatorGroup.QUALITATIVE);
        assertThat(qualitative.target()).isEqualByComparingTo("90");

        assertThat(indicator("I03-Q1").comparator()).isEqualTo(Comparator.MILESTONE);
        assertThat(indicator("I11-K2").condition()).isEqualTo("ugentlig");
        assertThat(indicator("I11-K1").isMilestone()).isTrue();
    }

    @Test
    void titlesAreKeptAsTheyWerePrinted() {
        var first = initiative(1);

        assertThat(first.title()).startsWith("Endnu flere skal med – en beskæftigelsesindsats");
        assertThat(first.shortTitle()).isEqualTo("Endnu flere skal med");
        assertThat(first.titleInOverview()).contains(first.title());
        assertThat(initiative(12).titleInOverview())
                .contains("Samværsgrupper for ældre med anden etnisk baggrund i Frederiksberg Kommune");
        assertThat(initiative(3).shortTitle()).isEqualTo("Kursuscaféen");
    }

    @Test
    void committeesAreASetAndAMissingOneIsSaid() {
        assertThat(initiative(10).committees()).hasSize(2);
        assertThat(initiative(8).committees()).isEmpty();
        assertThat(initiative(8).fieldStates()).anySatisfy(state -> {
            assertThat(state.field()).isEqualTo(FormField.COMMITTEES);
            assertThat(state.state()).isEqualTo(ValueState.BLANK);
            assertThat(state.note()).startsWith("Udvalg mangler både i skema og oversigt");
        });
        assertThat(initiative(5).fieldStates())
                .extracting(s -> s.field(), s -> s.state())
                .contains(
                        tuple(FormField.OTHER_POLICY_GOALS, ValueState.NOT_APPLICABLE),
                        tuple(FormField.PARTNERS, ValueState.BLANK));
    }

    @Test
    void contactsArePublishedByRoleAndUnit() {
        var cafe = initiative(3);

        assertThat(cafe.contacts())
                .extracting(c -> c.jobRole(), c -> c.unitName())
                .contains(tuple("Boligsocial medarbejder", "Lejerbo FK"), tuple("Boligsocial medarbejder", null));
        assertThat(cafe.jointUnits()).hasSize(3);
        assertThat(initiative(1).contacts().get(0).isUnitInferred()).isTrue();
        assertThat(plan.initiatives())
                .allSatisfy(read -> assertThat(read.initiative().contacts())
                        .allSatisfy(contact -> assertThat(contact.personName()).isNull()));
    }

    @Test
    void goalsArePrimaryOrSecondaryWithHorizonAndWhetherTheyAreMeasured() {
        var links = initiative(5).goalLinks();

        assertThat(links)
                .extracting(GoalLink::isPrimary, GoalLink::horizon, GoalLink::isMeasured)
                .containsExactly(
                        tuple(true, Horizon.SHORT_TERM, true),
                        tuple(false, Horizon.LONG_TERM, true),
                        tuple(false, null, false));
        assertThat(initiative(4).goalGroupId())
                .contains(
                        plan.policy().goalCalled("arbejdsmarked").orElseThrow().id());
        assertThat(initiative(10).goalLinks()).hasSize(4);
    }

    @Test
    void otherPoliciesAreNamedWithElementAndRelation() {
        assertThat(initiative(3).policyLinks().get(0)).satisfies(link -> {
            assertThat(link.policy()).isEqualTo("Socialt bæredygtig by");
            assertThat(link.aimPoint()).isEqualTo("Sammenhængskraft i lokalområderne");
            assertThat(link.element()).isEqualTo("Vi arbejder tværgående");
            assertThat(link.sourceNumber()).isEqualTo(1);
        });
        assertThat(initiative(10).policyLinks().get(1).element().lines()).hasSize(5);
        assertThat(facts(10)).contains("Periode: Den Fællesoffentlige Digitaliseringsstrategi = tabt i kilden");
    }

    @Test
    void financingIsInKronerOrFullTimeEquivalents() {
        var first = initiative(1).financing();
        assertThat(first)
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.amount()).isEqualTo(LOST));
        assertThat(first.stream().map(line -> line.fte()).reduce(Fte::plus)).contains(new Fte(new BigDecimal("1.75")));

        assertThat(initiative(4).financing().get(0).amount()).isEqualTo(Amount.unknown(ValueState.PLACEHOLDER));
        assertThat(initiative(6).financing().get(0)).satisfies(line -> {
            assertThat(line.isPerYear()).isTrue();
            assertThat(line.years()).isEqualTo(3);
            assertThat(line.weeklyHours()).isEqualTo("15, 12");
        });
        assertThat(initiative(7).financing())
                .filteredOn(line -> line.isHistoric())
                .hasSize(2);
        assertThat(initiative(9).financing())
                .extracting(line -> line.amount())
                .containsExactly(Amount.kroner(5_000), Amount.kroner(5_000));
        assertThat(initiative(10).financing().get(0).isInKind()).isTrue();
        assertThat(initiative(11).financingNote()).contains("hvad beløbet dækker");
    }

    @Test
    void budgetLinesHaveTheUnitPriceAndTheLostSums() {
        assertThat(initiative(6).budget())
                .satisfiesExactly(
                        price -> {
                            assertThat(price.unitPrice()).isEqualTo(Amount.kroner(2_000));
                            assertThat(price.units()).isEqualTo(70);
                            assertThat(price.years()).isEqualTo(2);
                        },
                        equipment -> {
                            assertThat(equipment.item()).isEqualTo("Udstyrspulje");
                            assertThat(equipment.amount()).isEqualTo(LOST);
                        });
    }

    @Test
    void earlierApplicationsAreAnsweredOrNot() {
        assertThat(initiative(6).earlierApplication()).hasValueSatisfying(earlier -> {
            assertThat(earlier.answer()).isEqualTo(YesNoUnanswered.YES);
            assertThat(earlier.years()).isEqualTo("2018");
            assertThat(earlier.amount()).isEqualTo(LOST);
        });
        assertThat(initiative(7).earlierApplication()).hasValueSatisfying(earlier -> {
            assertThat(earlier.answer()).isEqualTo(YesNoUnanswered.UNANSWERED);
            assertThat(earlier.state()).isEqualTo(ValueState.BLANK_OR_LOST);
            assertThat(earlier.note()).contains("et beløb fra puljen i 2018");
        });
        assertThat(facts(10)).contains("Årstal for tidligere ansøgning = tabt i kilden");
    }

    @Test
    void continuationsNameWhatTheyContinue() {
        assertThat(initiative(6).continuationOf()).hasValueSatisfying(continued -> {
            assertThat(continued.year()).isEqualTo(2018);
            assertThat(continued.number()).isEqualTo(8);
            assertThat(continued.title()).isEqualTo("Fritidsguidning til flygtninge- og familiesammenførte");
        });
        assertThat(initiative(1).continuationOf()).isEmpty();
    }

    @Test
    void aDividedChallengeIsToldInParagraphs() {
        assertThat(initiative(5).challenge())
                .startsWith("Primær målgruppe: Manglende lyst til uddannelse.\n\nSekundær målgruppe: ")
                .endsWith("motivation for uddannelse og arbejde.");
        assertThat(initiative(9).challenge()).contains("Sociale kompetencer: naboer peger på");
    }

    @Test
    void descriptionsKeepTheirExtentPlacesAndDetails() {
        assertThat(initiative(1).description()).hasValueSatisfying(work -> {
            assertThat(work.extent().courses()).isEqualTo(4);
            assertThat(work.extent().participantsPerCourse()).isEqualTo(10);
            assertThat(work.durationMaxMonths()).isEqualTo(4);
            assertThat(work.extent().hoursPerTime()).isEqualByComparingTo("5");
        });
        assertThat(initiative(1).activities()).hasSize(5);
        assertThat(initiative(1).isPilot()).isTrue();
        assertThat(initiative(9).places()).hasSize(2);
        assertThat(facts(6))
                .contains(
                        "Udgift pr. år før udstyr (beregnet) = 140.000 kr.",
                        "Bemærkning til tallene for 2017 = delene giver 133, men teksten skriver 123",
                        "Loft for kontingent = tabt i kilden");
        assertThat(facts(8)).contains("Deltagere pr. klub = 8–12");
        assertThat(facts(12)).contains("Antal mødegange = ca. 8–10, 1 om ugen");
        assertThat(facts(10)).contains("Oplysning = Borgere med særlige digitale problemer: ca. 20 %");
    }

    @Test
    void partnersAreInsideOutsideOrJoinLater() {
        assertThat(initiative(10).partners())
                .extracting(p -> p.side(), p -> p.name(), p -> p.state(), p -> p.note())
                .contains(
                        tuple("external", "frivillige", null, null),
                        tuple(null, "Opkrævningen på rådhuset", "fra 2019", "nye selvbetjeningsløsninger"),
                        tuple(null, "Gældsrådgivningen ved frivillige", "udvikles i 2019", null));
    }

    private PlannedInitiative read(int number) {
        return plan.initiatives().get(number - 1);
    }

    private Initiative initiative(int number) {
        return read(number).initiative();
    }

    private List<Indicator> indicators(IndicatorGroup group) {
        return plan.initiatives().stream()
                .flatMap(read -> read.initiative().indicators().stream())
                .filter(indicator -> indicator.group() == group)
                .toList();
    }

    private Indicator indicator(String code) {
        return plan.initiatives().stream()
                .flatMap(read -> read.initiative().indicators().stream())
                .filter(indicator -> indicator.code().orElseThrow().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> facts(int number) {
        return initiative(number).facts().stream().map(ModelPlanTest::said).toList();
    }

    private static String said(Fact fact) {
        return fact.label() + " = " + fact.text();
    }
}
