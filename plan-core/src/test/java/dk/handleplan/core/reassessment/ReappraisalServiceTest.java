package dk.handleplan.core.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReappraisalServiceTest {

    private final AnOutsideEvent an = new AnOutsideEvent();
    private Reappraisal flag;

    @BeforeEach
    void anInitiativeIsFlagged() {
        flag = an.flag(an.year.mothers, ReappraisalTiming.NEXT_STATUS);
    }

    @Test
    void itIsReadByWhoeverReadsEventsAndByTheUnitThatLeads() {
        for (var reader : List.of(an.year.secretariat, People.clerk(), People.reader(), an.year.editor, an.year.head)) {
            assertThat(an.assessing.reappraisal(reader, flag.id()).event()).isEqualTo(an.event());
            assertThat(an.assessing.ofInitiative(reader, an.year.mothers)).hasSize(1);
        }
        for (var other : List.of(People.editorOf(an.year.library.id()), People.memberOf(Cycles.COUNCIL))) {
            assertThatThrownBy(() -> an.assessing.reappraisal(other, flag.id())).isInstanceOf(NotAllowed.class);
            assertThat(an.assessing.ofInitiative(other, an.year.mothers)).isEmpty();
        }
    }

    @Test
    void aMistakenFlagIsTakenAwayForAReasonAndCanBeSetAgain() {
        assertThatThrownBy(() -> an.assessing.withdraw(an.year.secretariat, flag.id(), 0, " "))
                .isInstanceOf(RuleBroken.class);
        an.assessing.withdraw(an.year.secretariat, flag.id(), 0, "Det var den forkerte indsats.");

        assertThat(an.reappraisals.flagged(an.id)).isEmpty();
        assertThat(an.year.audit.actions(an.year.mothers.id())).endsWith("reassessment.unflagged");
        assertThat(an.year.audit.actions(an.id)).endsWith("reassessment.unflaggedOne");
        an.flag(an.year.mothers, ReappraisalTiming.AT_ONCE);
    }

    @Test
    void onlyTheSecretariatTakesAFlagAwayAndOnlyTheOneItSaw() {
        assertThatThrownBy(() -> an.assessing.withdraw(an.year.editor, flag.id(), 0, "Nej"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> an.assessing.withdraw(an.year.secretariat, flag.id(), 3, "Nej"))
                .isInstanceOf(StaleData.class);
    }
}
