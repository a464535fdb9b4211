package dk.handleplan.core.agenda;

import dk.handleplan.core.agenda.CaseDocument.Answered;
import dk.handleplan.core.agenda.CaseDocument.Difference;
import dk.handleplan.core.agenda.CaseDocument.Heard;
import dk.handleplan.core.hearing.Consultations;
import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.Hearings;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.hearing.Remarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the councils said of the draft, in short. */
@ApplicationScoped
public class CaseHearing {

    private Hearings hearings;
    private Consultations consultations;
    private Remarks remarks;

    protected CaseHearing() {}

    @Inject
    public CaseHearing(Hearings hearings, Consultations consultations, Remarks remarks) {
        this.hearings = hearings;
        this.consultations = consultations;
        this.remarks = remarks;
    }

    /** Null where no council was asked. */
    CaseDocument.Hearing of(UUID cycleId, List<Difference> differences) {
        return hearings.ofCycle(cycleId)
                .filter(Hearing::isSent)
                .map(hearing -> told(hearing, differences))
                .orElse(null);
    }

    private CaseDocument.Hearing told(Hearing hearing, List<Difference> differences) {
        var worded = remarks.sent(hearing.cycleId()).stream()
                .filter(RemarkRow::asksForAnswer)
                .toList();
        return new CaseDocument.Hearing(
                consultations.rows(hearing.cycleId()).stream()
                        .map(CaseHearing::heard)
                        .toList(),
                hearing.releasedOn().orElse(null),
                worded.size(),
                hearing.isReleased() ? answers(worded) : List.of(),
                differences);
    }

    private static Heard heard(ConsultationRow row) {
        return new Heard(row.council(), row.state(), row.respondBy(), row.closedOn());
    }

    private static List<Answered> answers(List<RemarkRow> worded) {
        return Stream.of(Outcome.values())
                .map(outcome -> new Answered(outcome, (int) worded.stream()
                        .filter(remark -> remark.given()
                                .filter(answer -> answer.outcome() == outcome)
                                .isPresent())
                        .count()))
                .filter(answered -> answered.remarks() > 0)
                .toList();
    }
}
