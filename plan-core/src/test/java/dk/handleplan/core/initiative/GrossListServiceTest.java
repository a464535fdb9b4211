package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.ValueState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrossListServiceTest {

    private static final String REASON = "De to handler om det samme";

    private final ACall call = new ACall();
    private final GrossListService service = new GrossListService(
            call.initiatives,
            call.versions,
            call.versionService,
            call.joint,
            call.phases,
            call.access,
            call.trail,
            () -> {});
    private final Initiative cafe = accepted("Kursuscaféen", 1);
    private final Initiative mothers = accepted("Mødrenetværk", 2);
    private final Initiative youth = accepted("Ung møder ung", 3);

    private Initiative accepted(String title, int number) {
        var initiative = call.complete(title);
        initiative.passToHead();
        initiative.submit();
        initiative.accept(number);
        return initiative;
    }

    @Test
    void theSecretariatMovesOneAndTheOthersFollow() {
        service.move(call.secretariat, call.cycle.id(), order(), Map.of(), youth.id(), -1);

        assertThat(titles()).containsExactly("Kursuscaféen", "Ung møder ung", "Mødrenetværk");
        assertThat(youth.number()).contains(2);
        assertThat(call.audit.actions(youth.id())).endsWith("initiative.renumbered");
        assertThat(call.audit.actions(mothers.id())).doesNotContain("initiative.renumbered");
    }

    @Test
    void aNumberIsTyped() {
        service.number(call.secretariat, call.cycle.id(), order(), Map.of(youth.id(), 1));

        assertThat(titles()).containsExactly("Ung møder ung", "Kursuscaféen", "Mødrenetværk");
    }

    @Test
    void anOrderThatSomebodyElseChangedIsNotOverwritten() {
        var read = order();
        service.move(call.secretariat, call.cycle.id(), read, Map.of(), youth.id(), -1);

        assertThatThrownBy(() -> service.move(call.secretariat, call.cycle.id(), read, Map.of(), cafe.id(), 1))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void oneIsTakenOutWithAReasonAndTheNumbersCloseUp() {
        assertThatThrownBy(() -> service.takeOut(call.secretariat, cafe.id(), 0, " "))
                .isInstanceOf(RuleBroken.class);

        service.takeOut(call.secretariat, cafe.id(), 0, "Finansieres på anden vis");

        assertThat(cafe.state()).isEqualTo(InitiativeState.WITHDRAWN);
        assertThat(cafe.number()).isEmpty();
        assertThat(cafe.removalReason()).contains("Finansieres på anden vis");
        assertThat(titles()).containsExactly("Mødrenetværk", "Ung møder ung");
        assertThat(mothers.number()).contains(1);
        assertThat(call.versions.ofInitiative(cafe.id()))
                .extracting(InitiativeVersions.VersionRow::occasion)
                .containsExactly(VersionOccasion.TAKEN_OUT);
        assertThat(call.audit.actions(cafe.id())).endsWith("initiative.takenOut");
    }

    @Test
    void othersGoOnAsPartOfOneAndTheirUnitsTakePart() {
        var ofYouth = new Initiative(call.cycle.id(), call.youth.id(), "Rollemodeller");
        ofYouth.registerAs(InitiativeState.ACCEPTED, 4);
        call.initiatives.add(ofYouth);

        service.merge(call.secretariat, cafe.id(), 0, List.of(mothers.id(), ofYouth.id()), MergedAmounts.SUM, REASON);

        assertThat(mothers.mergedInto()).contains(cafe.id());
        assertThat(mothers.state()).isEqualTo(InitiativeState.WITHDRAWN);
        assertThat(cafe.applied(2020)).isEqualTo(Amount.kroner(250_000));
        assertThat(cafe.jointUnits()).containsExactly(call.youth.id());
        assertThat(titles()).containsExactly("Kursuscaféen", "Ung møder ung");
        assertThat(call.audit.actions(cafe.id())).endsWith("initiative.absorbed", "initiative.absorbed");
        assertThat(call.audit.actions(mothers.id())).endsWith("initiative.mergedInto");
        var kin = service.kin(call.editor, cafe.id());
        assertThat(kin.absorbed())
                .extracting(GrossListService.Relative::title)
                .containsExactly("Mødrenetværk", "Rollemodeller");
        assertThat(kin.absorbed().get(0).texts()).containsKey(FormField.CHALLENGE);
        assertThat(service.kin(call.editor, mothers.id()).mergedInto()).isPresent();
    }

    @Test
    void whoLedWhatWasMergedTakesPartAndNeedNotBeAsked() {
        var ofYouth = new Initiative(call.cycle.id(), call.youth.id(), "Rollemodeller");
        ofYouth.registerAs(InitiativeState.ACCEPTED, 4);
        ofYouth.record(new FormSection.JointUnits(Set.of(UUID.randomUUID())));
        call.initiatives.add(ofYouth);

        service.merge(call.secretariat, cafe.id(), 0, List.of(ofYouth.id()), MergedAmounts.KEEP, REASON);

        assertThat(cafe.participants()).containsExactly(call.youth.id());
        assertThat(cafe.jointUnits()).containsExactly(call.youth.id());
        assertThat(call.joint.standings(call.secretariat, cafe.id()))
                .extracting(ParticipationService.Standing::state)
                .containsExactly(ParticipationState.CONFIRMED);
        assertThat(call.joint.mayAsk(call.secretariat, cafe)).isFalse();
    }

    @Test
    void whoIsSplitOffKeepsTheUnitsThatTakePart() {
        cafe.involve(Set.of(call.youth.id()));

        var part = call.initiative(service.split(call.secretariat, cafe.id(), 0, "Natcafé", REASON));

        assertThat(part.participants()).containsExactly(call.youth.id());
    }

    @Test
    void whatIsMergedOrTakenOutAsksNobodyAnyMore() {
        cafe.record(new FormSection.JointUnits(Set.of(call.youth.id())));
        mothers.record(new FormSection.JointUnits(Set.of(call.youth.id())));
        call.joint.ask(call.secretariat, cafe.id());
        call.joint.ask(call.secretariat, mothers.id());

        service.merge(call.secretariat, cafe.id(), 0, List.of(mothers.id()), MergedAmounts.KEEP, REASON);
        assertThat(call.participations.ofInitiative(mothers.id()))
                .extracting(Participation::state)
                .containsExactly(ParticipationState.LAPSED);

        service.takeOut(call.secretariat, cafe.id(), 0, REASON);
        assertThat(call.participations.openOf(call.cycle.id())).isEmpty();
    }

    @Test
    void aSumOfWhichOneAmountIsNotKnownIsNotKnown() {
        mothers.record(new FormSection.Application(
                List.of(
                        new AppliedAmount(2020, Amount.unknown(ValueState.LOST)),
                        new AppliedAmount(2021, Amount.of(Money.kroner(50_000)))),
                List.of(),
                null));

        service.merge(call.secretariat, cafe.id(), 0, List.of(mothers.id()), MergedAmounts.SUM, REASON);

        assertThat(cafe.applied(2020)).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(cafe.applied(2021)).isEqualTo(Amount.kroner(50_000));
    }

    @Test
    void amountsAreKeptWhenSoChosen() {
        service.merge(call.secretariat, cafe.id(), 0, List.of(mothers.id()), MergedAmounts.KEEP, REASON);

        assertThat(cafe.applied(2020)).isEqualTo(Amount.kroner(125_000));
    }

    @Test
    void aPartGoesOnByItselfBehindItsOriginAndItsAmountsAreToFollow() {
        var part = call.initiative(service.split(call.secretariat, cafe.id(), 0, "Kursuscaféen for unge", REASON));

        assertThat(titles()).containsExactly("Kursuscaféen", "Kursuscaféen for unge", "Mødrenetværk", "Ung møder ung");
        assertThat(youth.number()).contains(4);
        assertThat(part.challenge()).isEqualTo(cafe.challenge());
        assertThat(part.applied(2020)).isEqualTo(Amount.unknown(ValueState.TO_FOLLOW));
        assertThat(part.indicators())
                .extracting(Indicator::id)
                .doesNotContainAnyElementsOf(
                        cafe.indicators().stream().map(Indicator::id).toList());
        assertThat(service.kin(call.editor, part.id()).splitFrom())
                .get()
                .extracting(GrossListService.Relative::id)
                .isEqualTo(cafe.id());
        assertThat(service.kin(call.editor, cafe.id()).parts()).hasSize(1);
        assertThat(cafe.applied(2020)).isEqualTo(Amount.kroner(125_000));
    }

    @Test
    void onceTheDraftIsOutTheGrossListStands() {
        call.versionService.keep(call.initiatives.inPlan(call.cycle.id()), VersionOccasion.HEARING_DRAFT);

        everythingIsRefusedWith("sendt i høring");
    }

    @Test
    void onceTheAllocationHasBegunTheGrossListStands() {
        call.phases.add(new PhaseRun(call.cycle.id(), Phase.ALLOCATION, LocalDate.now(call.clock)));

        everythingIsRefusedWith("Fordelingen");
    }

    @Test
    void aYearForWhichNobodyWasCalledIsNotArranged() {
        assertThat(service.mayArrange(call.secretariat, UUID.randomUUID())).isFalse();
    }

    private void everythingIsRefusedWith(String words) {
        assertThat(service.mayArrange(call.secretariat, call.cycle.id())).isFalse();
        assertThatThrownBy(() -> service.move(call.secretariat, call.cycle.id(), order(), Map.of(), youth.id(), -1))
                .hasMessageContaining(words);
        assertThatThrownBy(() -> service.takeOut(call.secretariat, cafe.id(), 0, REASON))
                .hasMessageContaining(words);
        assertThatThrownBy(() ->
                        service.merge(call.secretariat, cafe.id(), 0, Set.of(youth.id()), MergedAmounts.KEEP, REASON))
                .hasMessageContaining(words);
        assertThatThrownBy(() -> service.split(call.secretariat, cafe.id(), 0, "Del", REASON))
                .hasMessageContaining(words);
    }

    @Test
    void whatIsDecidedOrNotSubmittedIsNotArranged() {
        cafe.grant();
        var draft = call.complete("Kladde");

        assertThatThrownBy(() -> service.takeOut(call.secretariat, cafe.id(), 0, REASON))
                .hasMessageContaining("bruttokataloget");
        assertThatThrownBy(() -> service.takeOut(call.secretariat, draft.id(), 0, REASON))
                .hasMessageContaining("bruttokataloget");
    }

    @Test
    void nobodyElseArrangesTheGrossList() {
        for (var other : List.of(call.editor, call.head, People.reader(), People.clerk())) {
            assertThat(service.mayArrange(other, call.cycle.id())).isFalse();
            assertThatThrownBy(() -> service.takeOut(other, cafe.id(), 0, REASON))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.inOrder(other, call.cycle.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.move(other, call.cycle.id(), order(), Map.of(), cafe.id(), 1))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private PlanOrder order() {
        return new PlanOrder(call.initiatives.inPlan(call.cycle.id()).stream()
                .filter(i -> i.state() == InitiativeState.ACCEPTED)
                .map(Initiative::id)
                .toList());
    }

    private List<String> titles() {
        return service.inOrder(call.secretariat, call.cycle.id()).stream()
                .map(InitiativeRow::title)
                .toList();
    }
}
