package dk.handleplan.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyAmendmentsTest {

    private static final String WHY = "Der er et tilsvarende tilbud.";

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
        a.propose(
                a.typed(work, 2020, "400.000"),
                a.typed(work, 2021, "300.000", "Anden halvdel afventer midtvejs."),
                a.typed(café, 2020, "150.000", "Delvis"));
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 14));
    }

    @Test
    void anAmendmentChangesWhatTheNextBodyHasBeforeItAndNotTheProposal() {
        a.record(a.social, Outcome.AMENDED, a.typed(café, 2020, "175.000"));
        a.record(a.employment, Outcome.RECOMMENDED);

        assertThat(a.row(café, 2020).decided()).isEqualTo(Amount.kroner(175_000));
        assertThat(a.row(café, 2020).proposed()).isEqualTo(Amount.kroner(150_000));
        assertThat(a.before(a.social).amendments().get(0).before()).isEqualTo(Amount.kroner(150_000));
        assertThat(a.audit.actions(café.id())).contains("funding.amended");
    }

    @Test
    void oneWrongAmountAndNothingIsRecorded() {
        var refused =
                a.record(a.social, Outcome.AMENDED, a.typed(café, 2020, "175.000"), a.typed(unpaid, 2020, "nonsens"));

        assertThat(refused).hasSize(1);
        assertThat(a.row(café, 2020).decided()).isEqualTo(Amount.kroner(150_000));
    }

    @Test
    void aCommitteeAmendsOnlyItsOwnInitiatives() {
        assertThatThrownBy(() -> a.record(a.social, Outcome.AMENDED, a.typed(work, 2020, "1")))
                .hasMessageContaining("Ret mindst ét beløb");
        assertThat(a.row(work, 2020).decided()).isEqualTo(Amount.kroner(400_000));
    }

    @Test
    void amendedMeansThatAmountsChangedAndWhoOnlyNotesChangesNone() {
        assertThatThrownBy(() -> a.record(a.social, Outcome.AMENDED)).hasMessageContaining("Ret mindst ét beløb");
        assertThatThrownBy(() -> a.record(a.social, Outcome.NOTED, a.typed(café, 2020, "175.000")))
                .hasMessageContaining("Der er rettet beløb");
    }

    @Test
    void aCaseIsRecommendedWithAmendments() {
        a.record(a.social, Outcome.RECOMMENDED, a.typed(café, 2020, "175.000"));
        a.record(a.employment, Outcome.RECOMMENDED);

        assertThat(a.row(café, 2020).decided()).isEqualTo(Amount.kroner(175_000));
        var rows = a.overview.chain(a.clerk, cycleId).rows();
        assertThat(rows.stream().filter(r -> r.body().equals("Socialudvalget")).findFirst())
                .hasValueSatisfying(
                        r -> assertThat(r.last().orElseThrow().withAmendments()).isTrue());
        assertThat(rows.stream()
                        .filter(r -> r.body().equals("Arbejdsmarkedsudvalget"))
                        .findFirst())
                .hasValueSatisfying(
                        r -> assertThat(r.last().orElseThrow().withAmendments()).isFalse());
    }

    @Test
    void anEmptyFieldIsNoAnswerToWhoAppliedForMoney() {
        var refused = a.record(a.social, Outcome.RECOMMENDED, a.typed(café, 2020, " "));

        assertThat(refused.get(0).because())
                .hasMessage("Der er ikke taget stilling. Skriv et beløb, eller 0 for afslag.");
        assertThat(a.before(a.social).isConcluded()).isFalse();
    }

    @Test
    void whoAppliedForNothingMayGoWithoutAnAnswer() {
        a.record(a.social, Outcome.RECOMMENDED, a.typed(unpaid, 2020, "10.000"));
        a.record(a.employment, Outcome.RECOMMENDED);
        a.clock.moveTo(LocalDate.of(2020, 1, 27));

        assertThat(a.record(a.council, Outcome.APPROVED, a.typed(unpaid, 2020, "")))
                .isEmpty();
    }

    @Test
    void whoIsCutBelowWhatWasAppliedForIsToldWhy() {
        var refused = a.record(a.social, Outcome.RECOMMENDED, a.typed(café, 2020, "0"));

        assertThat(refused.get(0).because())
                .hasMessage("Beløbet er lavere end det ansøgte (250.000 kr.). Skriv begrundelsen til ansøgeren.");
        assertThat(refused.get(0).because().field()).contains("reason");
        assertThat(a.record(a.social, Outcome.RECOMMENDED, a.typed(café, 2020, "0", WHY)))
                .isEmpty();
        assertThat(a.before(a.social).amendments().get(0).reason()).contains(WHY);
    }

    @Test
    void aReasonWithoutAnAmountIsNotLost() {
        var refused = a.record(a.employment, Outcome.RECOMMENDED, a.typed(work, 2020, "400.000", WHY));
        assertThat(refused.get(0).because()).hasMessageContaining("Skriv det beløb, som begrundelsen hører til");

        var withOneYear = List.of(a.typed(work, 2020, "400.000", WHY), a.typed(work, 2021, "250.000", WHY));
        var decision = a.before(a.employment);
        assertThat(a.recording.record(
                        a.clerk, decision.id(), decision.version(), a.minutes(Outcome.RECOMMENDED, null), withOneYear))
                .isEmpty();
        assertThat(decision.amendments()).hasSize(1);
    }

    @Test
    void theLastStepDecidesAndDoesNotRecommend() {
        a.record(a.social, Outcome.NOTED);
        a.record(a.employment, Outcome.RECOMMENDED);
        a.clock.moveTo(LocalDate.of(2020, 1, 27));

        assertThatThrownBy(() -> a.record(a.council, Outcome.RECOMMENDED))
                .hasMessageContaining("Det sidste led træffer beslutningen");
        assertThatThrownBy(() -> a.record(a.council, Outcome.NOTED)).hasMessageContaining("Det sidste led");
        a.record(a.council, Outcome.ADOPTED);
        assertThat(a.row(work, 2020).granted()).isEqualTo(Amount.kroner(400_000));
    }

    @Test
    void theReasonOfALesserGrantIsTheBodysThatChangedItLastElseTheAdministrations() {
        a.record(a.social, Outcome.RECOMMENDED, a.typed(café, 2020, "100.000", WHY));
        a.record(a.employment, Outcome.RECOMMENDED);
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
        a.record(a.council, Outcome.APPROVED);

        var reasons = a.reasons.of(cycleId, a.rows.ofCycle(cycleId));
        assertThat(reasons.get(a.row(café, 2020).id()))
                .isEqualTo(new GrantReason(2020, WHY, "Socialudvalget", LocalDate.of(2020, 1, 14), false));
        assertThat(reasons.get(a.row(work, 2021).id()))
                .isEqualTo(new GrantReason(2021, "Anden halvdel afventer midtvejs.", null, null, false));
        assertThat(reasons).as("who got all has none").hasSize(2);
    }

    @Test
    void whatWasSaidBehindClosedDoorsIsNoReasonToWriteToAnybody() {
        var closed = new Minutes(LocalDate.of(2020, 1, 14), "7", true, "Fortroligt", Outcome.RECOMMENDED, null);
        a.record(a.social, closed, a.typed(café, 2020, "200.000"));
        a.record(a.employment, Outcome.RECOMMENDED);
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
        a.record(a.council, Outcome.APPROVED);

        var reason = a.reasons
                .of(cycleId, a.rows.ofCycle(cycleId))
                .get(a.row(café, 2020).id());
        assertThat(reason.words()).isEqualTo("Delvis");
    }

    @Test
    void aReaderDoesNotSeeReasonsGivenBehindClosedDoors() {
        var closed = new Minutes(LocalDate.of(2020, 1, 14), "7", true, "Fortroligt", Outcome.RECOMMENDED, null);
        a.record(a.social, closed, a.typed(café, 2020, "100.000", WHY));

        assertThat(a.told.of(People.reader(), café.id()).changes().get(0).reason())
                .isNull();
        var form = a.overview.form(People.reader(), a.before(a.social).id());
        assertThat(form.decision().amendments().get(0).reason()).isNull();
        assertThat(a.overview
                        .form(a.clerk, a.before(a.social).id())
                        .decision()
                        .amendments()
                        .get(0)
                        .reason())
                .isEqualTo(WHY);
    }

    @Test
    void aReaderDoesNotReadThemBesideTheGrantEither() {
        var closed = new Minutes(LocalDate.of(2020, 1, 14), "7", true, "Fortroligt", Outcome.RECOMMENDED, null);
        a.record(a.social, closed, a.typed(café, 2020, "100.000", WHY));
        a.record(a.employment, Outcome.RECOMMENDED);
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
        a.record(a.council, Outcome.APPROVED);

        assertThat(a.told.of(People.reader(), café.id()).reasons()).isEmpty();
        assertThat(a.told.of(a.clerk, café.id()).reasons())
                .extracting(GrantReason::words)
                .containsExactly(WHY);
    }
}
