package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Puts the consultation memo of a hearing together as it stands now. */
@ApplicationScoped
public class MemoCompiler {

    private PlanCycles cycles;
    private Hearings hearings;
    private Consultations consultations;
    private DraftPlan draft;
    private Remarks remarks;
    private Objections objections;
    private Disqualifications disqualifications;

    protected MemoCompiler() {}

    @Inject
    public MemoCompiler(
            PlanCycles cycles,
            Hearings hearings,
            Consultations consultations,
            DraftPlan draft,
            Remarks remarks,
            Objections objections,
            Disqualifications disqualifications) {
        this.cycles = cycles;
        this.hearings = hearings;
        this.consultations = consultations;
        this.draft = draft;
        this.remarks = remarks;
        this.objections = objections;
        this.disqualifications = disqualifications;
    }

    /**
     * The memo as a document, once its answers are released.
     *
     * @throws NotFound where there is no hearing, or its answers are not released
     */
    public MemoDocument document(UUID cycleId) {
        return hearings.ofCycle(cycleId)
                .filter(Hearing::isReleased)
                .map(this::whole)
                .map(MemoDocument::of)
                .orElseThrow(MemoCompiler::notFound);
    }

    /**
     * What one council responded.
     *
     * @throws NotFound where it has not responded, or has no remarks
     */
    public ResponseDocument response(UUID consultationId) {
        var consultation = consultations
                .find(consultationId)
                .filter(found -> found.state() == ConsultationState.RESPONDED)
                .orElseThrow(MemoCompiler::notFound);
        var hearing = hearings.ofCycle(consultation.cycleId()).orElseThrow(MemoCompiler::notFound);
        return ResponseDocument.of(MemoDocument.of(whole(hearing).only(consultationId)));
    }

    Memo whole(Hearing hearing) {
        var initiatives = draft.initiatives(hearing.cycleId());
        var all = new Page<>(initiatives, initiatives.size(), new PageRequest(1, PageRequest.MOST));
        return memo(hearing, all, remarks.sent(hearing.cycleId()));
    }

    /** @param size how many initiatives it holds */
    Memo page(Hearing hearing, int number, int size) {
        var page = page(draft.initiatives(hearing.cycleId()), new PageRequest(number, size));
        var ids = page.rows().stream().map(DraftInitiative::id).toList();
        return memo(hearing, page, remarks.sent(hearing.cycleId(), ids, page.number() == 1));
    }

    private static Page<DraftInitiative> page(List<DraftInitiative> all, PageRequest request) {
        var rows = all.stream().skip(request.offset()).limit(request.size()).toList();
        return new Page<>(rows, all.size(), request);
    }

    private Memo memo(Hearing hearing, Page<DraftInitiative> initiatives, List<RemarkRow> on) {
        var cycleId = hearing.cycleId();
        var toAnswer = remarks.toAnswer(cycleId);
        return Memo.of(
                cycles.find(cycleId).orElseThrow(MemoCompiler::notFound),
                hearing,
                consultations.rows(cycleId),
                initiatives,
                on,
                objections.sent(cycleId),
                disqualifications.rows(cycleId),
                new Memo.Progress(toAnswer - remarks.unapproved(cycleId), toAnswer));
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
