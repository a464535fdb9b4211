package dk.handleplan.core.hearing;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** The consultation memo (høringsnotat), for everybody once it is released; the administration reads it while it grows. */
@UseCase
public class MemoService {

    private static final int INITIATIVES = 10;

    private Hearings hearings;
    private MemoCompiler compiler;

    protected MemoService() {}

    @Inject
    public MemoService(Hearings hearings, MemoCompiler compiler) {
        this.hearings = hearings;
        this.compiler = compiler;
    }

    /** All of it, as a file takes it. */
    public Memo whole(User actor, UUID cycleId) {
        return compiler.whole(readable(actor, cycleId));
    }

    /** Some of its initiatives; what is said of the draft as a whole and of its chapters comes on the first page. */
    public Memo page(User actor, UUID cycleId, int number) {
        return compiler.page(readable(actor, cycleId), number, INITIATIVES);
    }

    private Hearing readable(User actor, UUID cycleId) {
        var hearing = hearings.ofCycle(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        if (!hearing.isReleased() && !actor.isAdministration()) {
            throw new NotAllowed("hearing.notReleased");
        }
        return hearing;
    }
}
