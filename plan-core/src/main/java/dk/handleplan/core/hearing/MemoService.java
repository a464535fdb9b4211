package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The consultation memo (høringsnotat), for everybody once it is released; the administration reads it while it grows. */
@UseCase
public class MemoService {

    private static final int INITIATIVES = 10;

    private PlanCycles cycles;
    private Hearings hearings;
    private Consultations consultations;
    private DraftPlan draft;
    private Remarks remarks;
    private Objections objections;
    private Disqualifications disqualifications;

    protected MemoService() {}

    @Inject
    public MemoService(
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

    /** All of it, as a file takes it. */
    public Memo whole(User actor, UUID cycleId) {
        var hearing = readable(actor, cycleId);
        var initiatives = draft.initiatives(cycleId);
        var all = new Page<>(initiatives, initiatives.size(), new PageRequest(1, PageRequest.MOST));
        return memo(hearing, all, remarks.sent(cycleId));
    }

    /** Some of its initiatives; what is said of the draft as a whole and of its chapters comes on the first page. */
    public Memo page(User actor, UUID cycleId, int number) {
        var hearing = readable(actor, cycleId);
        var page = page(draft.initiatives(cycleId), new PageRequest(number, INITIATIVES));
        var ids = page.rows().stream().map(DraftInitiative::id).toList();
        return memo(hearing, page, remarks.sent(cycleId, ids, page.number() == 1));
    }

    private static Page<DraftInitiative> page(List<DraftInitiative> all, PageRequest request) {
        var rows = all.stream().skip(request.offset()).limit(request.size()).toList();
        return new Page<>(rows, all.size(), request);
    }

    private Hearing readable(User actor, UUID cycleId) {
        var hearing = hearings.ofCycle(cycleId).orElseThrow(MemoService::notFound);
        if (!hearing.isReleased() && !actor.isAdministration()) {
            throw new NotAllowed("hearing.notReleased");
        }
        return hearing;
    }

    private Memo memo(Hearing hearing, Page<DraftInitiative> initiatives, List<RemarkRow> on) {
        var cycleId = hearing.cycleId();
        var toAnswer = remarks.toAnswer(cycleId);
        return Memo.of(
                cycles.find(cycleId).orElseThrow(MemoService::notFound),
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
