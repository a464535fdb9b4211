package dk.handleplan.core.hearing;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.InMemoryPhaseRuns;
import dk.handleplan.core.cycle.InMemoryPlanCycles;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.InMemoryCouncils;
import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A draft of two initiatives and one chapter that one council is heard about, by its chair and two members. */
abstract class ADraftInHearing {

    static final UUID CENTRE = UUID.randomUUID();

    final InMemoryPlanCycles cycles = new InMemoryPlanCycles();
    final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    final InMemoryUsers users = new InMemoryUsers();
    final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    final MovableClock clock = MovableClock.at(2019, 10, 15);
    private final InMemoryPhaseRuns phases = new InMemoryPhaseRuns();
    private final InMemoryCouncils councils = new InMemoryCouncils();
    final HearingDesk desk = new HearingDesk(cycles, phases, initiatives, councils, users, audit, clock);

    final Council council = new Council("Integrationsrådet");
    final PlanCycle cycle = Cycles.started(Cycles.ready(
            2020,
            Set.of(CENTRE),
            Set.of(council.id()),
            List.of(new ChainLink(Cycles.COMMITTEE, 1, LocalDate.of(2020, 1, 13)))));

    final User secretariat = People.secretariat();
    final User member = People.memberOf(council.id());
    final User colleague = People.memberOf(council.id());
    final User chair = People.chairOf(council.id());

    final Initiative cafe = inDraft(1, "Kursuscaféen");
    final Initiative network = inDraft(2, "Mødrenetværk");
    final UUID work = desk.chapters.word(UUID.randomUUID(), "Arbejde", "Flere skal i arbejde");

    private Initiative inDraft(int number, String title) {
        var initiative = new Initiative(cycle.id(), CENTRE, title);
        initiative.registerAsGranted(number);
        initiatives.add(initiative);
        return initiative;
    }

    @BeforeEach
    void theDraftIsSent() {
        cycles.add(cycle);
        councils.add(council);
        List.of(secretariat, member, colleague, chair).forEach(users::add);
        phases.add(new PhaseRun(cycle.id(), Phase.HEARING, LocalDate.of(2019, 10, 15)));
        desk.hearings.prepare(cycle.id());
        desk.hearings.send(secretariat, cycle.id());
    }

    UUID consultation() {
        return desk.consultations.ofCycle(cycle.id()).get(0).id();
    }

    Consultation opened() {
        return desk.consultations.find(consultation()).orElseThrow();
    }

    /** Says it to the council, about an initiative, a chapter, or nothing (null). */
    void says(User who, UUID topic, String text, Long kroner) {
        desk.commenting.say(who, consultation(), topic, seen(who, topic), words(text, kroner));
    }

    /** What the page shows. */
    CommentService.Seen seen(User who, UUID topic) {
        return new CommentService.Seen(
                version(who, topic),
                desk.commenting.reading(who, consultation()).draft());
    }

    private long version(User who, UUID topic) {
        return desk.commenting
                .own(who, consultation(), topic)
                .map(Comment::version)
                .orElse(CommentService.UNWRITTEN);
    }

    static Comment.Words words(String text, Long kroner) {
        return new Comment.Words(text, amounts(kroner), true);
    }

    static List<Recommendation> amounts(Long kroner) {
        return kroner == null ? List.of() : List.of(new Recommendation(2020, Money.kroner(kroner)));
    }

    void remarks(UUID topic, String text, Long kroner) {
        desk.responding.word(
                chair, consultation(), topic, ResponseService.UNWRITTEN, new Remark.Words(text, amounts(kroner)));
    }

    void answerAll() {
        desk.memos.whole(secretariat, cycle.id()).everything().stream()
                .filter(RemarkRow::asksForAnswer)
                .forEach(remark -> desk.replying.answer(
                        secretariat,
                        remark.id(),
                        AnsweringService.UNWRITTEN,
                        new Answer.Reply(Outcome.NOTED, "Tak", null)));
    }
}
