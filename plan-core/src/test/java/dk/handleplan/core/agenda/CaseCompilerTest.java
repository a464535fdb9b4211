package dk.handleplan.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.agenda.CaseCompiler.Before;
import dk.handleplan.core.agenda.CaseDocument.Answered;
import dk.handleplan.core.agenda.CaseDocument.Difference;
import dk.handleplan.core.agenda.CaseDocument.Line;
import dk.handleplan.core.agenda.CaseDocument.PoolYear;
import dk.handleplan.core.agenda.CaseDocument.Share;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.ReleasedHearing;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseCompilerTest {

    private final ACase here = new ACase();

    @Test
    void thereIsACaseFromTheDayABodyHasTheProposal() {
        assertThat(here.compiler.bodies(here.cycleId())).isEmpty();

        here.submitted();

        assertThat(here.compiler.bodies(here.cycleId()))
                .extracting(Before::body)
                .containsExactlyInAnyOrder("Arbejdsmarkedsudvalget", "Socialudvalget");
    }

    @Test
    void aCommitteeIsToldWhatItsOwnInitiativesAreProposedToGet() {
        var proposal = here.submitted().before(here.allocation.employment).proposal();

        assertThat(proposal.shares())
                .containsExactly(
                        new Share(Verdict.FULL, 1, Amount.kroner(400_000), Amount.kroner(400_000)),
                        new Share(Verdict.PART, 1, Amount.kroner(500_000), Amount.kroner(250_000)),
                        new Share(Verdict.REFUSED, 1, Amount.kroner(250_000), Amount.kroner(0)));
        assertThat(proposal.initiatives()).isEqualTo(3);
        assertThat(proposal.applied()).isEqualTo(Amount.kroner(1_150_000));
        assertThat(proposal.proposed()).isEqualTo(Amount.kroner(650_000));
        assertThat(proposal.otherLines()).isNull();
    }

    @Test
    void theEconomyIsThatOfTheWholeAllocation() {
        var economy = here.submitted().before(here.allocation.employment).economy();

        assertThat(economy.years())
                .containsExactly(
                        new PoolYear(2020, Amount.kroner(1_700_000), Amount.kroner(0), Amount.kroner(650_000)),
                        new PoolYear(2021, Amount.kroner(500_000), Amount.kroner(0), Amount.kroner(100_000)));
        assertThat(economy.years().get(0).rest()).isEqualTo(Amount.kroner(1_050_000));
        assertThat(economy.goals())
                .containsExactly(new Line(null, List.of(Amount.kroner(650_000), Amount.kroner(100_000))));
        assertThat(economy.total(1)).isEqualTo(Amount.kroner(100_000));
    }

    @Test
    void thePolicyTheUnitsAndTheWayAheadAreTold() {
        var document = here.submitted().before(here.allocation.employment);

        assertThat(document.background().policy()).isEqualTo("Integrationspolitikken");
        assertThat(document.background().fromYear()).isEqualTo(2019);
        assertThat(document.background().initiatives()).isEqualTo(4);
        assertThat(document.background().submittedOn()).isEqualTo(LocalDate.of(2019, 12, 2));
        assertThat(document.occasion().next()).containsExactly("Kommunalbestyrelsen");
        assertThat(document.occasion().meetsOn()).isEqualTo(LocalDate.of(2020, 1, 13));
        assertThat(document.headings()).hasSize(7);
        assertThat(document.decision()).isEmpty();
    }

    @Test
    void theCaseOfABodyDoesNotChangeByWhatLaterOnesMakeOfIt() {
        here.submitted();
        var before = here.before(here.allocation.employment).proposal();
        cuts();
        here.allocation.record(here.allocation.social, Outcome.RECOMMENDED);

        var employment = here.before(here.allocation.employment);
        var council = here.before(here.allocation.council);

        assertThat(employment.proposal()).isEqualTo(before);
        assertThat(employment.decision().get(0).changesAmounts()).isTrue();
        assertThat(council.proposal().initiatives(Verdict.REFUSED)).isEqualTo(2);
        assertThat(council.occasion().isLast()).isTrue();
        assertThat(council.background().earlier())
                .extracting(Treatment::wording)
                .contains("Afvist: dyrt.");
    }

    @Test
    void whatIsSaidBehindClosedDoorsIsNotForEverybody() {
        here.submitted();
        cuts();

        var id = here.allocation.before(here.allocation.employment).id();
        assertThat(here.compiler.caseOf(id, true, List.of()).decision().get(0).wording())
                .isNull();
        assertThat(here.compiler.caseOf(id, false, List.of()).decision().get(0).wording())
                .isEqualTo("Afvist: dyrt.");
    }

    private void cuts() {
        here.allocation.clock.moveTo(LocalDate.of(2020, 1, 14));
        here.allocation.record(
                here.allocation.employment,
                new Minutes(LocalDate.of(2020, 1, 13), "4", true, "Afvist: dyrt.", Outcome.RECOMMENDED, null),
                here.allocation.typed(here.whole, 2020, "0", "For dyrt"));
    }

    @Test
    void aProposalThatCameBackHasNoCaseAnyMore() {
        here.submitted();
        var id = here.allocation.before(here.allocation.employment).id();
        here.allocation.clock.moveTo(LocalDate.of(2020, 1, 14));
        here.allocation.record(here.allocation.employment, Outcome.SENT_BACK);
        here.allocation.record(here.allocation.social, Outcome.RECOMMENDED);

        assertThat(here.compiler.bodies(here.cycleId())).noneMatch(Before::isOn);
        assertThatThrownBy(() -> here.compiler.caseOf(id, false, List.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void theHearingIsToldInShortAndWhereTheProposalDiffers() {
        here.consultations.add(consultation());
        here.remarks.add(remark(dk.handleplan.core.hearing.Outcome.PARTLY, "Hvem er mentorerne?"));
        here.remarks.add(remark(null, null));
        here.hearings.add(ReleasedHearing.of(here.cycleId(), LocalDate.of(2019, 11, 20)));

        var hearing = here.submitted().before(here.allocation.employment).hearing();

        assertThat(hearing.responses()).isEqualTo(1);
        assertThat(hearing.remarks()).isEqualTo(1);
        assertThat(hearing.answers()).containsExactly(new Answered(dk.handleplan.core.hearing.Outcome.PARTLY, 1));
        assertThat(hearing.differences())
                .containsExactly(new Difference("2. Indsats 2", 2020, Amount.kroner(300_000), Amount.kroner(150_000)));
        assertThat(here.before(here.allocation.social).hearing().differences()).isEmpty();
    }

    @Test
    void answersThatAreNotReleasedAreNotTold() {
        here.remarks.add(remark(dk.handleplan.core.hearing.Outcome.PARTLY, "Hvem er mentorerne?"));
        here.hearings.add(ReleasedHearing.sent(here.cycleId(), LocalDate.of(2019, 11, 20)));

        assertThat(here.submitted().before(here.allocation.employment).hearing().answers())
                .isEmpty();
    }

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        var kept = Snapshot.of(here.submitted().before(here.allocation.employment));

        assertThat(Snapshot.of(Snapshot.read(kept, CaseDocument.class))).isEqualTo(kept);
    }

    private static ConsultationRow consultation() {
        return new ConsultationRow(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "Integrationsrådet",
                ConsultationState.RESPONDED,
                LocalDate.of(2019, 11, 1),
                null,
                null,
                false,
                null,
                LocalDate.of(2019, 10, 30),
                5,
                2);
    }

    private static RemarkRow remark(dk.handleplan.core.hearing.Outcome outcome, String text) {
        return new RemarkRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Integrationsrådet",
                null,
                null,
                text,
                LocalDate.of(2019, 10, 30),
                List.of(),
                outcome == null ? null : new RemarkRow.AnswerRow(1, outcome, "Det står i planen.", null));
    }
}
