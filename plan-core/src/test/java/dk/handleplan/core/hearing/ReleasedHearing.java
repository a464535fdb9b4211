package dk.handleplan.core.hearing;

import java.time.LocalDate;
import java.util.UUID;

/** A hearing that is over, for tests of what comes after it. */
public final class ReleasedHearing {

    private ReleasedHearing() {}

    public static Hearing of(UUID cycleId, LocalDate on) {
        var hearing = sent(cycleId, on);
        hearing.endConsultations();
        hearing.release(0, 0, on);
        return hearing;
    }

    public static Hearing sent(UUID cycleId, LocalDate on) {
        var hearing = new Hearing(cycleId);
        hearing.send(on);
        return hearing;
    }
}
