package dk.handleplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.agenda.ACase;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.hearing.ReleasedHearing;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftPlanTest {

    private final ACase here = new ACase();

    @Test
    void thereIsADraftFromTheDayItIsSentToBeHeard() {
        assertThat(here.draft.isThere(here.allocation.cycle)).isFalse();
        assertThatThrownBy(this::draft).isInstanceOf(NotFound.class);

        isHeard();

        assertThat(here.draft.isThere(here.allocation.cycle)).isTrue();
        assertThat(draft().isDraft()).isTrue();
    }

    @Test
    void whatTheAdministrationThinksOfIsNotToldToThoseWhoAreHeard() {
        isHeard();
        here.allocation.propose(here.allocation.typed(here.part, 2020, "150000"));

        assertThat(amountsOfPart())
                .containsExactly(
                        YearAmounts.applied(2020, Amount.kroner(300_000)),
                        YearAmounts.applied(2021, Amount.kroner(200_000)));
        assertThat(draft().lines()).isEmpty();
    }

    @Test
    void beforeTheBodiesWhatIsProposedIsToldAsTheyHaveLeftItAndNothingIsGranted() {
        here.submitted();

        assertThat(amountsOfPart())
                .containsExactly(
                        amounts(2020, 300_000, Amount.kroner(300_000), 150_000),
                        amounts(2021, 200_000, Amount.blank(), 100_000));

        here.allocation.clock.moveTo(LocalDate.of(2020, 1, 14));
        here.allocation.record(
                here.allocation.employment,
                new Minutes(LocalDate.of(2020, 1, 13), "4", false, "Som ændret.", Outcome.RECOMMENDED, null),
                here.allocation.typed(here.part, 2020, "120000", "For dyrt"));
        here.allocation.record(here.allocation.social, Outcome.RECOMMENDED);

        assertThat(amountsOfPart().get(0)).isEqualTo(amounts(2020, 300_000, Amount.kroner(300_000), 120_000));
        assertThat(draft().totals()).isEmpty();
        assertThat(draft().pool()).isEmpty();
    }

    @Test
    void onceTheLastBodyHasDecidedThereIsNoDraftAnyMore() {
        isHeard();
        here.submitted();
        here.allocation.clock.moveTo(LocalDate.of(2020, 1, 28));
        here.allocation.record(here.allocation.employment, Outcome.RECOMMENDED);
        here.allocation.record(here.allocation.social, Outcome.RECOMMENDED);
        here.allocation.record(here.allocation.council, Outcome.APPROVED);

        assertThat(here.draft.isThere(here.allocation.cycle)).isFalse();
        assertThatThrownBy(this::draft).isInstanceOf(NotFound.class);
    }

    private void isHeard() {
        here.hearings.add(ReleasedHearing.sent(here.cycleId(), LocalDate.of(2019, 10, 1)));
    }

    private PublishedPlan draft() {
        return here.draft.compile(here.cycleId());
    }

    private List<YearAmounts> amountsOfPart() {
        return draft().initiatives().get(1).amounts();
    }

    private static YearAmounts amounts(int year, long applied, Amount recommended, long proposed) {
        return new YearAmounts(year, Amount.kroner(applied), recommended, Amount.kroner(proposed), Amount.blank());
    }
}
