package dk.handleplan.core.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft is the council's own paper: whoever began it may take it away again. */
class MatterDraftTest {

    private static final Matter.Words WORDS = new Matter.Words(MatterKind.OWN_MATTER, "Tolke", "De kommer for sent.");

    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryMatters kept = new InMemoryMatters(councils);
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final MatterService matters = new MatterService(
            kept, councils, new MatterYear(cycles), audit, MovableClock.at(2020, 7, 6), new NoProcess());

    private final Council council = new Council("Integrationsrådet");
    private final User writer = People.memberOf(council.id());
    private final User chair = People.chairOf(council.id());
    private UUID draft;

    @BeforeEach
    void aMemberBeginsADraft() {
        councils.add(council);
        cycles.add(Cycles.running(2020));
        draft = matters.begin(writer, council.id(), WORDS);
    }

    @Test
    void itsWriterDeletesItAndTheTrailKeepsWhatItWasCalled() {
        assertThat(matters.mayDelete(writer, kept.find(draft).orElseThrow())).isTrue();

        matters.delete(writer, draft, 0);

        assertThat(kept.find(draft)).isEmpty();
        assertThat(audit.ofCase(draft))
                .extracting(AuditEntry::action)
                .containsExactly("matter.begun", "matter.deleted");
        assertThat(audit.ofCase(draft).get(1).before()).contains("Tolke");
    }

    @Test
    void nobodyElseDeletesIt() {
        var formerMember = People.memberOf(UUID.randomUUID());

        List.of(chair, People.memberOf(council.id()), formerMember, People.secretariat(), People.administrator())
                .forEach(who -> {
                    assertThat(matters.mayDelete(who, kept.find(draft).orElseThrow()))
                            .isFalse();
                    assertThatThrownBy(() -> matters.delete(who, draft, 0)).isInstanceOf(NotAllowed.class);
                });
        assertThat(kept.find(draft)).isPresent();
    }

    @Test
    void whatOthersHaveWrittenMeanwhileIsReadFirst() {
        assertThatThrownBy(() -> matters.delete(writer, draft, 7)).isInstanceOf(StaleData.class);
        assertThat(kept.find(draft)).isPresent();
    }

    @Test
    void whatIsRaisedStays() {
        matters.raise(chair, draft, 0, WORDS);

        assertThat(matters.mayDelete(writer, kept.find(draft).orElseThrow())).isFalse();
        assertThatThrownBy(() -> matters.delete(writer, draft, 0)).isInstanceOf(RuleBroken.class);
        assertThat(kept.find(draft)).isPresent();
    }

    private static final class NoProcess implements MatterProcess {

        @Override
        public void raised(UUID cycleId, UUID matterId) {}

        @Override
        public void answered(UUID matterId) {}
    }
}
