package dk.handleplan.core.matter;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.MovableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A council that is asked on 1 April 2020 what it says to a draft housing policy, by 29 April. */
final class PolicyDesk {

    static final LocalDate TODAY = LocalDate.of(2020, 4, 1);
    static final LocalDate RESPOND_BY = LocalDate.of(2020, 4, 29);

    final InMemoryUsers users = new InMemoryUsers();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    final MovableClock clock = MovableClock.at(2020, 4, 1);
    final List<String> told = new ArrayList<>();

    final Council council = new Council("Integrationsrådet");
    final User secretariat = People.secretariat();
    final User member = People.memberOf(council.id());
    final User chair = People.chairOf(council.id());

    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    private final InMemoryPolicyHearings kept = new InMemoryPolicyHearings(councils);

    final PolicyHearingService hearings =
            new PolicyHearingService(kept, councils, users, new MatterYear(cycles), audit, clock, new ProcessByHand());

    PolicyDesk() {
        councils.add(council);
        cycles.add(Cycles.running(2020));
    }

    /** The hearing once the council is asked. */
    UUID asked() {
        var request = new PolicyHearing.Request("Boligpolitik", "Hvad siger rådet til udkastet?", null, RESPOND_BY);
        return hearings.ask(secretariat, council.id(), request);
    }

    PolicyHearing hearing(UUID id) {
        return kept.find(id).orElseThrow();
    }

    AuditEntry lastEntry(UUID id) {
        var entries = audit.ofCase(id);
        return entries.get(entries.size() - 1);
    }

    /** Remembers what it is told, in order. */
    private final class ProcessByHand implements PolicyHearingProcess {

        @Override
        public void asked(UUID cycleId, UUID hearingId) {
            told.add("asked");
        }

        @Override
        public void extended(UUID hearingId) {
            told.add("extended");
        }

        @Override
        public void responded(UUID hearingId) {
            told.add("responded");
        }
    }
}
