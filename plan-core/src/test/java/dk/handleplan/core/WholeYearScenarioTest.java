package dk.handleplan.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.closing.ClosingService.Decision;
import dk.handleplan.core.closing.EndingRow;
import dk.handleplan.core.closing.Outcome;
import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.CycleSetup;
import dk.handleplan.core.cycle.CycleSetup.Heading;
import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.CycleType;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.LaunchObstacle;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.funding.TypedAmount;
import dk.handleplan.core.hearing.Answer;
import dk.handleplan.core.hearing.Comment;
import dk.handleplan.core.hearing.CommentService;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.hearing.Remark;
import dk.handleplan.core.hearing.ResponseService;
import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.Contact;
import dk.handleplan.core.initiative.Description;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.SubmissionAnswer;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.AStatus;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.BoardPart;
import dk.handleplan.core.status.BoardStep;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.StatusRow;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The whole year of a plan, told once: from the launch in September to the closing in March a year and a half later, with what
 * goes on to the next.
 */
class WholeYearScenarioTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(1, 50);

    private final AMunicipality town = new AMunicipality();
    private final User secretariat = town.secretariat;
    private final Indicator women = AStatus.target("Kvinder, der har deltaget", 20);
    private final Indicator visitors = AStatus.target("Besøgende i rådgivningen", 200);

    private UUID cycle;
    private UUID next;
    private Initiative cafe;
    private Initiative network;
    private Initiative advice;

    @Test
    void aYearFromLaunchToClosing() {
        launch();
        call();
        hearing();
        allocationAndDecision();
        publication();
        midwayStatus();
        theNextLaunch();
        finalStatus();
        closing();
        theNextYear();
    }

    /** In September the secretariat sets up the year 2020, with a pool for 2020 and a smaller one for 2021. */
    private void launch() {
        cycle = town.years.create(secretariat, 2020, "Handleplan 2020", "Prøvekøbing Kommune");

        // A year with nothing in it cannot be launched.
        assertThat(town.years.check(secretariat, cycle))
                .contains(LaunchObstacle.NO_UNITS, LaunchObstacle.DATES_MISSING);
        assertThatThrownBy(() -> town.years.start(secretariat, cycle, 0)).isInstanceOf(RuleBroken.class);

        town.years.arrange(secretariat, cycle, 0, setup());
        town.pool.appropriate(secretariat, 2020, 0, Amount.kroner(1_000_000), "Budget 2020");
        town.pool.appropriate(secretariat, 2021, 0, Amount.kroner(300_000), "Budgetoverslag 2021");

        // Nobody else may start the year.
        assertThatThrownBy(() -> town.years.start(town.integrationHead, cycle, 0))
                .hasMessageContaining("adgang");
        town.years.start(secretariat, cycle, 0);
    }

    private CycleSetup setup() {
        return new CycleSetup(
                new Heading(
                        "Handleplan 2020",
                        "Prøvekøbing Kommune",
                        CycleType.ANNUAL_PLAN_WITH_POOL,
                        town.policy.id(),
                        "Integrationspuljen"),
                EnumSet.allOf(Phase.class),
                Cycles.dates(2020),
                Set.of(town.integration.id(), town.library.id(), town.youth.id()),
                Set.of(town.council.id()),
                List.of(
                        new ChainLink(town.committee.id(), 1, LocalDate.of(2020, 1, 13)),
                        new ChainLink(town.municipalCouncil.id(), 2, LocalDate.of(2020, 1, 27))),
                Set.of(2020, 2021),
                false);
    }

    /** Three centres are asked. One has two ideas, one has one, and one has nothing going on. */
    private void call() {
        town.dayComes(2019, 9, 16);
        cafe = write(town.integrationEditor, town.integration, "Kursuscaféen", 400_000L, 200_000L, women);
        network = write(town.integrationEditor, town.integration, "Mødrenetværk", 300_000L, null);
        advice = write(town.libraryEditor, town.library, "Digital rådgivning", 250_000L, null, visitors);

        // The head of centre wants one thing said more plainly before it leaves the house.
        town.contributions.passToHead(town.integrationEditor, submission(town.integration), 0);
        town.contributions.returnToEditors(town.integrationHead, submission(town.integration), 0, "Skriv for hvem.");
        assertThat(cafe.state()).isEqualTo(InitiativeState.RETURNED);
        submit(town.integration, town.integrationEditor, town.integrationHead);
        submit(town.library, town.libraryEditor, town.libraryHead);

        town.contributions.declare(
                town.youthEditor,
                submission(town.youth),
                0,
                SubmissionAnswer.NO_CURRENT_ACTIVITIES,
                "Ingen unge i målgruppen i år.");
        town.contributions.approve(town.youthHead, submission(town.youth), 0);

        // The secretariat cannot gather the gross list while it has not looked at everything.
        assertThatThrownBy(() -> town.call.conclude(secretariat, cycle)).isInstanceOf(RuleBroken.class);
        town.reviews.accept(secretariat, submission(town.integration), 0);
        town.reviews.accept(secretariat, submission(town.library), 0);
        town.call.conclude(secretariat, cycle);

        assertThat(town.initiatives.inPlan(cycle))
                .extracting(Initiative::title)
                .containsExactly("Digital rådgivning", "Kursuscaféen", "Mødrenetværk");
    }

    /** The Integration Council is heard. A member who volunteers in the café keeps out of it. */
    private void hearing() {
        town.dayComes(2019, 10, 15);
        town.hearing.hearings.send(secretariat, cycle);
        var consultation = town.hearing.consultations.ofCycle(cycle).get(0).id();

        town.hearing.consulting.disqualify(
                town.member, consultation, town.member.id(), cafe.id(), "Frivillig i caféen");
        assertThatThrownBy(() -> comment(consultation, cafe, "God idé", 400_000))
                .isInstanceOf(RuntimeException.class);
        comment(consultation, network, "Tag kontakt til moskéerne.", 250_000);

        town.dayComes(2019, 11, 8);
        remark(consultation, network, "Inddrag de frivillige foreninger.", 250_000);
        remark(consultation, cafe, null, 400_000);
        town.hearing.responding.send(town.chair, consultation);

        // Only what was said in words is answered one by one, and the answers come out together.
        town.dayComes(2019, 11, 20);
        assertThatThrownBy(() -> town.hearing.answering.release(secretariat, cycle))
                .isInstanceOf(RuleBroken.class);
        var asked = town.hearing.remarks.sentOn(network.id()).get(0);
        town.hearing.replying.answer(
                secretariat,
                asked.id(),
                -1,
                new Answer.Reply(
                        dk.handleplan.core.hearing.Outcome.ACCOMMODATED,
                        "Det gør vi.",
                        "Foreningerne er skrevet ind."));
        assertThatThrownBy(() -> town.hearing.memos.whole(town.chair, cycle)).isInstanceOf(RuntimeException.class);
        town.hearing.answering.release(secretariat, cycle);
        assertThat(town.hearing.memos.whole(town.chair, cycle)).isNotNull();
    }

    /** The pool does not reach for everything. The committee moves some of it, the municipal council makes it binding. */
    private void allocationAndDecision() {
        town.dayComes(2019, 12, 2);
        town.allocation.addLine(secretariat, cycle, "Integrationspriser");

        // More than the pool holds is refused, cell by cell.
        assertThat(propose(typed(cafe, 2020, "950.000", "Mere end søgt"), typed(network, 2020, "300.000", null)))
                .isNotZero();
        assertThat(propose(
                        typed(cafe, 2020, "400.000", null),
                        typed(cafe, 2021, "200.000", null),
                        typed(network, 2020, "250.000", "Som rådet anbefaler"),
                        typed(advice, 2020, "250.000", null),
                        typedLine("Integrationspriser", 2020, "40.000")))
                .isZero();
        town.allocation.submit(secretariat, cycle);

        town.dayComes(2020, 1, 13);
        record(
                town.committee,
                dk.handleplan.core.decision.Outcome.AMENDED,
                "Anbefales, idet der gives 280.000 kr. til mødrenetværket.",
                typed(network, 2020, "280.000", null));
        assertThat(network.state()).isEqualTo(InitiativeState.ACCEPTED);

        town.dayComes(2020, 1, 27);
        record(town.municipalCouncil, dk.handleplan.core.decision.Outcome.APPROVED, "Godkendt.");

        assertThat(granted(network, 2020)).isEqualTo(Amount.kroner(280_000));
        assertThat(network.state()).isEqualTo(InitiativeState.GRANTED);
        assertThat(town.pools.ofYear(2020).orElseThrow().available()).isEqualTo(Money.kroner(30_000));
        // The second year of the café is a promise on the pool of 2021.
        assertThat(town.pools.ofYear(2021).orElseThrow().available()).isEqualTo(Money.kroner(100_000));
    }

    private void publication() {
        town.dayComes(2020, 2, 3);
        town.publication.publish(secretariat, cycle, "Digital rådgivning hører ikke under et udvalg.");

        assertThat(town.cycles.find(cycle).orElseThrow().isPublished()).isTrue();
    }

    /** In August every granted initiative is asked how it goes. One centre reports in time, the other not at all. */
    private void midwayStatus() {
        assertThat(town.rounds.ofCycle(cycle)).isEmpty();
        town.dayComes(2020, 8, 3);
        assertThat(board(Phase.MIDWAY_STATUS)).hasSize(3).allMatch(row -> row.step() == BoardStep.NOT_BEGUN);

        // An unfinished report is kept, but cannot be sent.
        var onCafe = report(cafe);
        town.reporting.save(
                town.integrationEditor, onCafe, 0, AStatus.unfinished().form());
        assertThatThrownBy(() -> town.reporting.passToHead(
                        town.integrationEditor, onCafe, 0, AStatus.unfinished().form()))
                .isInstanceOf(RuleBroken.class);

        // A week before the deadline whoever still owes a report is reminded.
        town.dayComes(2020, 8, 24);
        assertThat(board(Phase.MIDWAY_STATUS)).allMatch(row -> row.remindedOn() != null);

        var halfway = AStatus.thatGoesWell().counting(women, 9).spending(2020, 180_000);
        town.reporting.passToHead(town.integrationEditor, onCafe, 0, halfway.form());
        town.reporting.returnByHead(town.integrationHead, onCafe, 0, "Hvor mange hold?");
        deliver(cafe, town.integrationEditor, town.integrationHead, halfway.saying("Et af to hold er gennemført."));
        deliver(
                network,
                town.integrationEditor,
                town.integrationHead,
                AStatus.thatGoesWell().assessed(Assessment.AT_RISK).spending(2020, 100_000));

        // The secretariat sends one back, and accepts it the second time.
        town.reporting.returnForCorrection(secretariat, report(network), 0, "Hvad er risikoen?");
        deliver(
                network,
                town.integrationEditor,
                town.integrationHead,
                AStatus.thatGoesWell().assessed(Assessment.AT_RISK).saying("Der mangler frivillige."));
        town.reporting.accept(secretariat, onCafe, 0);
        town.reporting.accept(secretariat, report(network), 0);

        // An accepted report is locked.
        assertThatThrownBy(() -> town.reporting.save(town.integrationEditor, onCafe, 0, halfway.form()))
                .hasMessage("Indberetningen er godkendt og låst.");

        // The library is late, its head is told, and then the round closes without it.
        town.dayComes(2020, 9, 1);
        assertThat(late(Phase.MIDWAY_STATUS)).extracting(StatusRow::title).containsExactly("Digital rådgivning");
        assertThat(late(Phase.MIDWAY_STATUS).get(0).escalatedOn()).isEqualTo(LocalDate.of(2020, 9, 1));
        town.dayComes(2020, 9, 8);
        assertThat(board(Phase.MIDWAY_STATUS))
                .extracting(StatusRow::step)
                .containsExactly(BoardStep.NOT_DELIVERED, BoardStep.ACCEPTED, BoardStep.ACCEPTED);
        town.status.conclude(secretariat, round(Phase.MIDWAY_STATUS), 0);
    }

    /**
     * The plan for 2021 is launched long before 2020 is over. What its centre means to go on with is there as a draft; what has
     * not been reported yet it may continue itself.
     */
    private void theNextLaunch() {
        next = town.years.copyLast(secretariat, 2021);
        town.years.start(secretariat, next, 0);

        assertThat(town.initiatives.ofUnit(next, town.integration.id()))
                .extracting(Initiative::title)
                .containsExactlyInAnyOrder("Kursuscaféen", "Mødrenetværk");
        assertThat(draftOf(cafe).state()).isEqualTo(InitiativeState.DRAFT);
        assertThat(town.contributions.continuable(town.integrationEditor, submissionTo(next, town.integration)))
                .isEmpty();
        assertThat(town.initiatives.ofUnit(next, town.library.id())).isEmpty();
        assertThat(town.contributions.continuable(town.libraryEditor, submissionTo(next, town.library)))
                .containsExactly(advice);
    }

    private Initiative draftOf(Initiative earlier) {
        return town.initiatives.continuing(earlier.id()).orElseThrow();
    }

    private UUID submissionTo(UUID year, Unit unit) {
        return town.submissions.findOfUnit(year, unit.id()).orElseThrow().id();
    }

    /** In January all three report, the last figures standing beside the fields. */
    private void finalStatus() {
        town.dayComes(2021, 1, 4);
        var onCafe = town.reporting
                .sheet(town.integrationEditor, report(cafe))
                .indicators()
                .get(0);
        assertThat(onCafe.last().flatMap(Reading::figure)).contains(FigureText.read("9"));

        town.dayComes(2021, 1, 18);
        finish(
                cafe,
                town.integrationEditor,
                town.integrationHead,
                AStatus.thatGoesWell().counting(women, 24).spending(2020, 390_000));
        assertThat(town.reporting
                        .sheet(town.integrationEditor, report(cafe))
                        .indicators()
                        .get(0)
                        .achievement())
                .isEqualTo(Achievement.REACHED);
        finish(
                network,
                town.integrationEditor,
                town.integrationHead,
                AStatus.thatGoesWell().assessed(Assessment.OFF_TRACK).proposing(Proposal.STOP));
        finish(
                advice,
                town.libraryEditor,
                town.libraryHead,
                AStatus.thatGoesWell()
                        .answering(visitors, Reading.Answer.of(ReadingState.CANNOT_BE_SET))
                        .proposing(Proposal.ABSORBED)
                        .spending(2020, 250_000));

        // Everything is in before the round would close: the secretariat need not wait for the date.
        town.status.conclude(secretariat, round(Phase.FINAL_STATUS), 0);
    }

    /** What becomes of each initiative follows from what the centres propose, unless the secretariat says why not. */
    private void closing() {
        town.dayComes(2021, 2, 26);
        var sheet = town.closing.sheet(secretariat, cycle);
        assertThat(sheet.initiatives())
                .extracting(EndingRow::outcome)
                .containsExactly(Outcome.ABSORBED, Outcome.CONTINUES, Outcome.STOPPED);
        assertThat(sheet.promises()).extracting(promise -> promise.granted()).containsExactly(Amount.kroner(200_000));
        assertThat(sheet.findings())
                .filteredOn(finding -> !finding.isInOrder())
                .singleElement()
                .satisfies(finding -> assertThat(finding.isObstacle()).isFalse());

        town.closing.decide(
                secretariat,
                cycle,
                List.of(new Decision(network.id(), -1, Outcome.ENDED, "Året blev gennemført, om end med færre.")));
        town.closing.close(secretariat, cycle, 0);

        assertThat(town.cycles.find(cycle).orElseThrow().state()).isEqualTo(CycleState.CLOSED);
        assertThat(List.of(cafe, network, advice)).allMatch(i -> i.state() == InitiativeState.COMPLETED);
        assertThatThrownBy(() -> town.closing.decide(
                        secretariat, cycle, List.of(new Decision(network.id(), 0, Outcome.STOPPED, "For sent"))))
                .isInstanceOf(RuleBroken.class);
    }

    /** What was left of 2020 is in the pool of 2021, and the café goes on in the draft its centre got at the launch. */
    private void theNextYear() {
        assertThat(town.pools.ofYear(2021).orElseThrow().available()).isEqualTo(Money.kroner(130_000));

        assertThat(town.initiatives.ofUnit(next, town.integration.id()))
                .extracting(Initiative::title)
                .containsExactlyInAnyOrder("Kursuscaféen", "Mødrenetværk");
        assertThat(town.closing.sheet(secretariat, cycle).continuing())
                .extracting(EndingRow::continuedBy)
                .containsExactly(draftOf(cafe).id());

        // Who did what stands in the trail for ever.
        assertThat(town.audit.actions(cycle))
                .containsSubsequence(
                        "cycle.started",
                        "hearing.sent",
                        "hearing.released",
                        "funding.submitted",
                        "funding.bound",
                        "cycle.published",
                        "cycle.began.MIDWAY_STATUS",
                        "cycle.ended.FINAL_STATUS",
                        "closing.closed",
                        "cycle.closed");
    }

    private Initiative write(
            User editor, Unit unit, String title, Long thisYear, Long nextYear, Indicator... measured) {
        var initiative = town.initiatives
                .find(town.form.create(editor, submission(unit), title))
                .orElseThrow();
        answers(thisYear, nextYear, measured).forEach(initiative::record);
        return initiative;
    }

    private List<FormSection> answers(Long thisYear, Long nextYear, Indicator... measured) {
        var applied = nextYear == null
                ? List.of(new AppliedAmount(2020, Amount.kroner(thisYear)))
                : List.of(
                        new AppliedAmount(2020, Amount.kroner(thisYear)),
                        new AppliedAmount(2021, Amount.kroner(nextYear)));
        var criteria = measured.length > 0 ? List.of(measured) : List.of(AStatus.target("Mødre, der møder op", 10));
        return List.of(
                new FormSection.Anchors(
                        Set.of(town.committee.id()), List.of(new Contact("Centerleder", null, null, false, false))),
                new FormSection.Goals(town.work.id(), List.of(new GoalLink(town.work.id(), true, null, true, null))),
                new FormSection.Target(new TargetGroup("Kvinder uden job", null, 18, 60, null, null, null, null)),
                new FormSection.Challenge("Få kommer i job."),
                new FormSection.Work(Description.of("En øvebane tæt på hjemmet."), List.of(), List.of(), false),
                new FormSection.Success(null, criteria),
                new FormSection.Application(applied, List.of(), null));
    }

    private UUID submission(Unit unit) {
        return town.submissions.findOfUnit(cycle, unit.id()).orElseThrow().id();
    }

    private void submit(Unit unit, User editor, User head) {
        town.contributions.passToHead(editor, submission(unit), 0);
        town.contributions.approve(head, submission(unit), 0);
    }

    private void comment(UUID consultation, Initiative about, String text, long kroner) {
        town.hearing.commenting.say(
                town.member,
                consultation,
                about.id(),
                new CommentService.Seen(CommentService.UNWRITTEN, 1),
                new Comment.Words(text, recommending(kroner), true));
    }

    private void remark(UUID consultation, Initiative about, String text, long kroner) {
        town.hearing.responding.word(
                town.chair,
                consultation,
                about.id(),
                ResponseService.UNWRITTEN,
                new Remark.Words(text, recommending(kroner)));
    }

    private static List<Recommendation> recommending(long kroner) {
        return List.of(new Recommendation(2020, Money.kroner(kroner)));
    }

    /** How many amounts were refused. */
    private int propose(TypedAmount... typed) {
        return town.allocation.propose(secretariat, cycle, List.of(typed)).size();
    }

    private TypedAmount typed(Initiative initiative, int year, String text, String reason) {
        var row = town.rows.ofInitiative(initiative.id()).stream()
                .filter(r -> r.budgetYear() == year)
                .findFirst()
                .orElseThrow();
        return new TypedAmount(row.id(), row.version(), text, reason);
    }

    private TypedAmount typedLine(String label, int year, String text) {
        var row = town.rows.ofCycle(cycle).stream()
                .filter(r -> r.budgetYear() == year
                        && r.lineLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return new TypedAmount(row.id(), row.version(), text, null);
    }

    private void record(Body body, dk.handleplan.core.decision.Outcome outcome, String wording, TypedAmount... typed) {
        var decision = town.decisions.ofCycle(cycle).stream()
                .filter(d -> d.bodyId().equals(body.id()))
                .findFirst()
                .orElseThrow();
        var minutes = new Minutes(LocalDate.now(town.clock), "5", false, wording, outcome, null);
        assertThat(town.meetings.record(town.clerk, decision.id(), 0, minutes, List.of(typed)))
                .isEmpty();
    }

    private Amount granted(Initiative initiative, int year) {
        return town.rows.ofInitiative(initiative.id()).stream()
                .filter(row -> row.budgetYear() == year)
                .findFirst()
                .orElseThrow()
                .granted();
    }

    private UUID round(Phase phase) {
        return town.rounds.latest(cycle, phase).orElseThrow().id();
    }

    private UUID report(Initiative initiative) {
        var told = town.reports.ofInitiative(initiative.id());
        return told.get(told.size() - 1).id();
    }

    private void deliver(Initiative initiative, User editor, User head, AStatus status) {
        initiative.indicators().stream()
                .filter(indicator -> !status.answers(indicator))
                .forEach(indicator -> status.answering(indicator, Reading.Answer.of(ReadingState.NOT_YET)));
        town.reporting.passToHead(editor, report(initiative), 0, status.form());
        town.reporting.approve(head, report(initiative), 0);
    }

    private void finish(Initiative initiative, User editor, User head, AStatus status) {
        deliver(initiative, editor, head, status);
        town.reporting.accept(secretariat, report(initiative), 0);
    }

    private List<StatusRow> board(Phase phase) {
        return town.reports.rows(round(phase));
    }

    private List<StatusRow> late(Phase phase) {
        return town.status
                .board(secretariat, round(phase), BoardPart.LATE, FIRST_PAGE)
                .reports()
                .rows();
    }
}
