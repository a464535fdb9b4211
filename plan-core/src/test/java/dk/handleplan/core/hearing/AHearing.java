package dk.handleplan.core.hearing;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;

/** A year whose hearing is prepared, with two councils that are heard. */
class AHearing extends TwoCouncils {

    final User viceChair = People.chairOf(council.id());
    final User chairOfElders = People.chairOf(elders.id());

    AHearing() {
        prepare(viceChair, chairOfElders);
    }

    void send() {
        desk.hearings.send(secretariat, cycle.id());
    }

    Consultation of(Council heard) {
        return found(heard);
    }
}
