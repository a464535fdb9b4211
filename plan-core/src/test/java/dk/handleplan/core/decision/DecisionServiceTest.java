package dk.handleplan.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionServiceTest {

    private final AnAllocation a = new AnAllocation();
    private final UUID cycleId = a.cycle.id();
    private Initiative work;
    private Initiative café;
    private Initiative unpaid;

    @BeforeEach
    void aProposalBeforeTheCommittees() {
        work = a.initiative(1, a.employment, 400_000L, 400_000L);
        café = a.initiative(2, a.social, 250_000L, null);
        unpaid = a.initiative(3, a.social, null, null);
        a.open();
        a.service.addLine(a.secretariat, cycleId, "Integrationspriser");
        a.propose(a.typed(work, 2020, "400.000"), a.typed(work, 2021, "300.000"), a.typed(café, 2020, "150.000"));
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 14));
    }

    @Test
    void theBodiesOfTheFirstStepHaveItAtOnceAndTheNextOnlyAfterThem() {
        assertThat(a.decisions.ofCycle(cycleId))
                .extracting(BodyDecision::bodyId)
                .containsExactlyInAnyOrder(a.employment.id(), a.social.id());

        a.record(a.employment, Outcome.RECOMMENDED);
        assertThat(a.decisions.ofCycle(cycleId)).hasSize(2);
        a.record(a.social, Outcome.NOTED);
        assertThat(a.before(a.council).meetsOn()).contains(LocalDate.of(2020, 1, 27));
    }

    @Test
    void theLastDecisionMakesGrantsBindingAndPromisesTheNextYear() {
        decideAll();

        assertThat(a.allocations.find(cycleId).orElseThrow().state()).isEqualTo(AllocationState.DECIDED);
        assertThat(a.row(work, 2020).granted()).isEqualTo(Amount.kroner(400_000));
        var thisYear = a.pools.ofYear(2020).orElseThrow();
        var nextYear = a.pools.ofYear(2021).orElseThrow();
        assertThat(thisYear.remaining()).isEqualTo(Amount.kroner(1_150_000));
        assertThat(nextYear.remaining()).isEqualTo(Amount.kroner(200_000));
        assertThat(nextYear.entries()).extracting(LedgerEntry::kind).contains(EntryKind.COMMITMENT);
    }

    @Test
    void everyEntryNamesThePersonTheReasonTheInitiativeAndTheDecision() {
        decideAll();

        var entry = a.pools.ofYear(2020).orElseThrow().entries().get(1);
        assertThat(entry.person()).isEqualTo(a.clerk.name());
        assertThat(entry.reason()).isEqualTo("Kommunalbestyrelsen, 27. januar 2020, punkt 5");
        assertThat(entry.initiativeId()).contains(work.id());
        assertThat(entry.decisionId()).contains(a.before(a.council).id());
        assertThat(entry.cycleId()).contains(cycleId);
    }

    @Test
    void whoAppliedAndGotNothingIsRefusedAndWhoAppliedForNothingIsInThePlan() {
        a.record(a.employment, Outcome.RECOMMENDED);
        a.record(a.social, Outcome.AMENDED, a.typed(café, 2020, "0", "Der er andre tilbud."));
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
        a.record(a.council, Outcome.APPROVED);

        assertThat(a.decided.granted)
                .containsEntry(work.id(), true)
                .containsEntry(café.id(), false)
                .containsEntry(unpaid.id(), true);
    }

    @Test
    void noBodyGoesAboveThePool() {
        var refused = a.record(a.social, Outcome.AMENDED, a.typed(café, 2020, "1.300.001"));

        assertThat(refused.get(0).because()).hasMessage("Puljen for 2020 rækker ikke: der mangler 1 kr.");
        assertThat(a.before(a.social).isConcluded()).isFalse();
        assertThat(a.row(café, 2020).decided()).isEqualTo(Amount.kroner(150_000));
    }

    @Test
    void aDeferredCaseWaitsForItsNewMeeting() {
        a.record(a.social, a.minutes(Outcome.DEFERRED, LocalDate.of(2020, 1, 20)));

        assertThat(a.before(a.social).isConcluded()).isFalse();
        assertThat(a.before(a.social).meetsOn()).contains(LocalDate.of(2020, 1, 20));
        a.record(a.employment, Outcome.RECOMMENDED);
        assertThat(a.decisions.ofCycle(cycleId)).as("the council waits").hasSize(2);

        a.clock.moveTo(LocalDate.of(2020, 1, 20));
        a.record(a.social, Outcome.RECOMMENDED);
        assertThat(a.before(a.social).minutes()).hasSize(2);
        assertThat(a.decisions.ofCycle(cycleId)).hasSize(3);
    }

    @Test
    void aRejectionSendsTheProposalBackOnceAllOfTheStepHaveSpoken() {
        a.record(a.social, Outcome.REJECTED);
        assertThat(a.process.waitsForProposal).isFalse();
        a.record(a.employment, Outcome.RECOMMENDED);

        assertThat(a.process.waitsForProposal).isTrue();
        assertThat(a.allocations.find(cycleId).orElseThrow().round()).isEqualTo(2);
        assertThat(a.row(work, 2020).decided()).isEqualTo(Amount.blank());
        assertThat(a.row(work, 2020).proposed()).isEqualTo(Amount.kroner(400_000));
    }

    @Test
    void aNewRoundGoesThroughTheWholeChainAgain() {
        a.record(a.employment, Outcome.SENT_BACK);
        a.record(a.social, Outcome.RECOMMENDED);
        a.propose(a.typed(work, 2020, "300.000"));
        a.submit();

        assertThat(a.decisions.ofStep(cycleId, 2, 1)).hasSize(2);
        assertThat(a.before(a.employment).meetsOn()).as("its meeting is past").isEmpty();
        decideAll();
        assertThat(a.row(work, 2020).granted()).isEqualTo(Amount.kroner(300_000));
    }

    @Test
    void aLineThatWasBeforeBodiesIsNotRemoved() {
        a.record(a.employment, Outcome.SENT_BACK);
        a.record(a.social, Outcome.RECOMMENDED);

        assertThatThrownBy(() -> a.service.removeLine(a.secretariat, cycleId, "Integrationspriser"))
                .hasMessageContaining("Sæt beløbet til 0");
    }

    @Test
    void noMeetingIsRecordedBeforeItIsHeld() {
        var tomorrow = new Minutes(LocalDate.of(2020, 1, 15), null, false, "Godkendt", Outcome.APPROVED, null);

        assertThatThrownBy(() -> a.record(a.social, tomorrow)).hasMessageContaining("ikke holdt endnu");
    }

    @Test
    void minutesSayWhatWasDecided() {
        var today = LocalDate.of(2020, 1, 14);
        assertThatThrownBy(() -> new Minutes(today, null, false, " ", Outcome.APPROVED, null))
                .hasMessage("Udfyld feltet.");
        assertThatThrownBy(() -> new Minutes(today, null, false, "Udsat", Outcome.DEFERRED, today))
                .hasMessageContaining("efter mødet");
        assertThatThrownBy(() -> new Minutes(null, null, false, "Udsat", Outcome.NOTED, null))
                .hasMessage("Udfyld feltet.");
    }

    @Test
    void aDecisionIsRecordedOnceAndByAClerk() {
        var id = a.before(a.social).id();
        var minutes = a.minutes(Outcome.APPROVED, null);
        assertThatThrownBy(() -> a.recording.record(a.secretariat, id, 0, minutes, List.of()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> a.recording.record(a.clerk, id, -1, minutes, List.of()))
                .isInstanceOf(StaleData.class);

        a.record(a.social, Outcome.APPROVED);
        assertThatThrownBy(() -> a.record(a.social, Outcome.APPROVED)).hasMessageContaining("allerede skrevet ind");
    }

    @Test
    void theOverviewShowsWhatWasSaidAndWhoIsStillAhead() {
        a.record(a.social, Outcome.AMENDED, a.typed(café, 2020, "175.000"));

        var chain = a.overview.chain(People.reader(), cycleId).rows();

        assertThat(chain).extracting(DecisionRow::body).contains("Kommunalbestyrelsen");
        assertThat(chain.get(2).isAhead()).isTrue();
        assertThat(chain)
                .filteredOn(d -> !d.amendments().isEmpty())
                .singleElement()
                .satisfies(d -> assertThat(d.amendments().get(0).title()).isEqualTo("Indsats 2"));
    }

    @Test
    void theWordingOfAClosedItemIsForTheAdministrationOnly() {
        var closed = new Minutes(LocalDate.of(2020, 1, 14), "7", true, "Fortroligt", Outcome.NOTED, null);
        a.record(a.social, closed);

        assertThat(wording(People.reader())).isNull();
        assertThat(wording(a.clerk)).isEqualTo("Fortroligt");
    }

    private String wording(User reader) {
        return a.overview
                .form(reader, a.before(a.social).id())
                .decision()
                .last()
                .orElseThrow()
                .wording();
    }

    @Test
    void theClerkSeesTheAmountsThatAreTheBodysConcern() {
        var form = a.overview.form(a.clerk, a.before(a.social).id());

        assertThat(form.mayRecord()).isTrue();
        assertThat(form.lines())
                .extracting(line -> line.title())
                .doesNotContain("Indsats 1")
                .contains("Indsats 2");
        assertThat(a.overview.form(a.secretariat, a.before(a.social).id()).mayRecord())
                .isFalse();
    }

    private void decideAll() {
        a.record(a.employment, Outcome.RECOMMENDED);
        a.record(a.social, Outcome.RECOMMENDED);
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
        a.record(a.council, Outcome.APPROVED);
    }
}
