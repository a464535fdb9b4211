package dk.handleplan.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.funding.GrantChange;
import dk.handleplan.core.funding.GrantChanges;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Shortcoming;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReasonsOnTheChecklistTest {

    private static final String WHY = "Der er et tilsvarende tilbud.";

    private final AnAllocation a = new AnAllocation();
    private final Checklist checklist = new Checklist(a.initiatives, new CompleteForm(), a.rows, a.pools, a.reasons);
    private Initiative work;
    private Initiative café;

    @BeforeEach
    void twoWhoApplied() {
        work = a.initiative(1, a.employment, 400_000L, 400_000L);
        café = a.initiative(2, a.social, 250_000L, null);
        a.open();
    }

    @Test
    void whoGetsLessThanWasAppliedForWithoutAReasonIsNamedWithTheYears() {
        decide("", "");

        assertThat(withoutReason())
                .extracting(Finding::check, Finding::initiativeId, Finding::detail)
                .containsExactly(
                        tuple(Check.PART_WITHOUT_REASON, work.id(), "2021"),
                        tuple(Check.REFUSAL_WITHOUT_REASON, café.id(), "2020"));
    }

    @Test
    void nothingIsMissingWhereTheReasonsAreGiven() {
        decide("Anden halvdel afventer midtvejs.", WHY);

        assertThat(withoutReason()).isEmpty();
    }

    @Test
    void whatWasTakenAfterTheDecisionHasTheReasonOfThatChange() {
        decide("Anden halvdel afventer midtvejs.", WHY);
        var lowered = new GrantChange(a.row(work, 2020), Money.kroner(-20_000));
        new GrantChanges(a.cycles, a.allocations, a.rows, a.pools)
                .enter(
                        a.cycle.id(),
                        List.of(lowered),
                        Voucher.by(a.clerk, LocalDate.of(2020, 4, 20), "Kommunalbestyrelsen, punkt 9")
                                .in(a.cycle.id())
                                .decidedBy(UUID.randomUUID()));

        assertThat(a.row(work, 2020).isGrantedLess()).isTrue();
        assertThat(withoutReason()).isEmpty();
    }

    @Test
    void nobodyMissesAReasonBeforeTheLastBodyHasDecided() {
        assertThat(withoutReason()).isEmpty();
    }

    private void decide(String part, String refusal) {
        a.propose(
                a.typed(work, 2020, "400.000"),
                a.typed(work, 2021, "300.000", part),
                a.typed(café, 2020, "0", refusal));
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 14));
        a.record(a.social, Outcome.RECOMMENDED);
        a.record(a.employment, Outcome.RECOMMENDED);
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
        a.record(a.council, Outcome.APPROVED);
    }

    private List<Finding> withoutReason() {
        return checklist.of(a.secretariat, a.cycle).stream()
                .filter(finding -> finding.check().name().endsWith("WITHOUT_REASON"))
                .toList();
    }

    /** Asks for nothing more. */
    private static class CompleteForm extends InitiativeService {

        @Override
        public List<Shortcoming> shortcomings(User actor, UUID id) {
            return List.of();
        }
    }
}
