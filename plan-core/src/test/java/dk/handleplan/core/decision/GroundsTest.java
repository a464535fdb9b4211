package dk.handleplan.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last step are two committees, each of which decides its own. */
class GroundsTest {

    private final AnAllocation a = new AnAllocation(2, 1);
    private Initiative work;
    private Initiative café;
    private Initiative shared;

    @BeforeEach
    void theCouncilHasRecommended() {
        work = a.initiative(1, a.employment, 400_000L, null);
        café = a.initiative(2, a.social, 250_000L, null);
        shared = a.initiative(3, a.social, 100_000L, null);
        shared.record(new FormSection.Anchors(Set.of(a.social.id(), a.employment.id()), List.of()));
        a.open();
        a.propose(a.typed(work, 2020, "400.000"), a.typed(café, 2020, "250.000"), a.typed(shared, 2020, "100.000"));
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 13));
        a.record(a.council, Outcome.RECOMMENDED);
    }

    @Test
    void anEntryNamesTheCommitteeThatDecidedTheInitiative() {
        a.record(a.employment, Outcome.APPROVED);
        a.clock.moveTo(LocalDate.of(2020, 1, 14));
        a.record(a.social, Outcome.APPROVED);

        assertThat(entry(work).reason()).startsWith("Arbejdsmarkedsudvalget");
        assertThat(entry(work).decisionId()).contains(a.before(a.employment).id());
        assertThat(entry(café).decisionId()).contains(a.before(a.social).id());
        assertThat(entry(shared).decisionId())
                .as("the meeting that was held last")
                .contains(a.before(a.social).id());
    }

    @Test
    void whoSetTheAmountDecidedIt() {
        a.record(a.employment, Outcome.APPROVED, a.typed(shared, 2020, "60.000", "Det rækker."));
        a.clock.moveTo(LocalDate.of(2020, 1, 14));
        a.record(a.social, Outcome.APPROVED);

        assertThat(entry(shared).decisionId()).contains(a.before(a.employment).id());
    }

    private LedgerEntry entry(Initiative initiative) {
        return a.pools.ofYear(2020).orElseThrow().entries().stream()
                .filter(e -> e.initiativeId().filter(initiative.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
