package dk.handleplan.core.hearing;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A hearing of two councils that is prepared but not sent; nobody who leads the second one signs in. */
abstract class TwoCouncilsAreHeard extends TwoCouncils {

    static final LocalDate HEARING_DEADLINE = LocalDate.of(2019, 11, 12);
    static final LocalDate ANSWERS_DUE = LocalDate.of(2019, 11, 26);

    final User colleague = People.memberOf(council.id());

    final Initiative cafe = inDraft(1, "Kursuscaféen");
    final Initiative network = inDraft(2, "Mødrenetværk");

    @BeforeEach
    void theHearingIsPrepared() {
        prepare(colleague);
    }

    final UUID consultation(Council of) {
        return found(of).id();
    }
}
