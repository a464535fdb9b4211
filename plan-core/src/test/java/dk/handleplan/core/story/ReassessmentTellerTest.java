package dk.handleplan.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.reassessment.AnOutsideEvent;
import dk.handleplan.core.reassessment.ReappraisalState;
import dk.handleplan.core.reassessment.ReappraisalTiming;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReassessmentTellerTest {

    private final AnOutsideEvent an = new AnOutsideEvent();
    private final ReassessmentTeller teller = new ReassessmentTeller(an.assessing);

    @Test
    void thatItIsAssessedAgainIsToldToItsUnitAndToWhoeverReadsEvents() {
        var flag = an.flag(an.year.mothers, ReappraisalTiming.NEXT_STATUS);

        for (var reader : List.of(an.year.editor, People.reader(), an.year.secretariat)) {
            assertThat(teller.tell(reader, an.year.mothers))
                    .containsExactly(StoryEntry.of(
                            LocalDate.now(an.year.clock),
                            StoryKind.REASSESSMENT,
                            "/reappraisal?id=" + flag.id(),
                            "Finanslovsaftalen for 2019",
                            ReappraisalState.WAITING));
        }
        assertThat(teller.tell(People.memberOf(Cycles.COUNCIL), an.year.mothers))
                .isEmpty();
    }

    @Test
    void aFlagThatWasTakenAwayIsNotTold() {
        var flag = an.flag(an.year.mothers, ReappraisalTiming.NEXT_STATUS);
        an.assessing.withdraw(an.year.secretariat, flag.id(), 0, "Forkert indsats.");

        assertThat(teller.tell(an.year.secretariat, an.year.mothers)).isEmpty();
    }
}
