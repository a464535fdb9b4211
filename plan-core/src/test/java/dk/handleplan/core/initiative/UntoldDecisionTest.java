package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Until its letter is sent or the plan is published, nothing tells a unit what was decided on its initiative. */
class UntoldDecisionTest {

    private final ACall call = new ACall();
    private Initiative granted;
    private Initiative refused;

    @BeforeEach
    void theLastBodyHasDecided() {
        granted = accepted("Kursuscaféen", 1);
        refused = accepted("Ung møder ung", 2);
        call.form.decided(People.clerk(), List.of(granted), List.of(refused));
        about(granted, "funding.amended");
        about(granted, "adjustment.made.STOP");
        about(granted, "letter.explained");
    }

    private Initiative accepted(String title, int number) {
        var initiative = call.complete(title);
        initiative.registerAs(InitiativeState.ACCEPTED, number);
        return initiative;
    }

    private void about(Initiative initiative, String action) {
        call.audit.add(AuditEntry.bySystem(call.clock.instant(), action, initiative.id()));
    }

    @Test
    void theTrailOfAnInitiativeTellsItOnceItIsKnown() {
        assertThat(trail(call.editor, granted)).containsOnly("initiative.created");
        assertThat(trail(call.secretariat, granted)).contains("initiative.granted", "adjustment.made.STOP");

        call.letters.told.add(granted.id());

        assertThat(trail(call.editor, granted)).contains("initiative.granted", "letter.explained", "funding.amended");
        assertThat(trail(call.editor, refused)).doesNotContain("initiative.refused");
    }

    @Test
    void whatIsStoppedBeforeItsLetterReadsAsIfNothingWereDecided() {
        var submission = submission(nextYear());
        call.form.stop(call.secretariat, granted.id());

        assertThat(GrantNews.untold(granted.state())).isEqualTo(InitiativeState.ACCEPTED);
        assertThat(trail(call.editor, granted)).containsOnly("initiative.created");
        assertThat(found(call.editor, InitiativeState.STOPPED)).isZero();
        assertThat(found(call.editor, InitiativeState.ACCEPTED)).isEqualTo(2);
        assertThat(found(call.secretariat, InitiativeState.STOPPED)).isEqualTo(1);
        assertThat(call.contributions.continuable(call.editor, submission.id())).contains(granted);

        call.letters.told.add(granted.id());
        assertThat(trail(call.editor, granted)).contains("initiative.stopped");
        assertThat(call.contributions.continuable(call.editor, submission.id())).doesNotContain(granted);
    }

    private List<String> trail(User actor, Initiative initiative) {
        return call.form.trail(actor, initiative.id()).stream()
                .map(AuditEntry::action)
                .toList();
    }

    @Test
    void theVersionOfTheDecisionIsKeptFromWhoDoesNotKnowIt() {
        var version =
                call.versionService.ofInitiative(People.reader(), granted.id()).get(0);
        assertThat(version.occasion()).isEqualTo(VersionOccasion.DECIDED);

        assertThat(call.versionService.ofInitiative(call.editor, granted.id())).isEmpty();
        assertThatThrownBy(() -> call.versionService.get(call.editor, version.id()))
                .isInstanceOf(NotFound.class);

        Cycles.publish(call.cycle);
        assertThat(call.versionService.get(call.editor, version.id()).id()).isEqualTo(version.id());
    }

    @Test
    void aListThatIsNarrowedToAStateDoesNotTellIt() {
        assertThat(found(call.editor, InitiativeState.GRANTED)).isZero();
        assertThat(found(call.editor, InitiativeState.REFUSED)).isZero();
        assertThat(found(call.editor, InitiativeState.ACCEPTED)).isEqualTo(2);
        assertThat(found(People.reader(), InitiativeState.GRANTED)).isEqualTo(1);
        assertThat(found(call.secretariat, InitiativeState.ACCEPTED)).isZero();
    }

    private long found(User actor, InitiativeState state) {
        var filter = InitiativeFilter.of(call.cycle.id()).in(Set.of(state));
        return call.form
                .rows(actor, filter, InitiativeSort.AS_IN_THE_PLAN, new PageRequest(1, 20))
                .total();
    }

    @Test
    void theFormOfNextYearDoesNotTellIt() {
        var next = nextYear();
        call.grants.rows.add(new EarlierGrants.Row(
                call.cycle.id(),
                granted.id(),
                2020,
                1,
                granted.title(),
                2020,
                Amount.kroner(125_000),
                Amount.kroner(50_000)));
        var draft = call.form.continueFrom(call.editor, submission(next).id(), granted.id());

        assertThat(call.checks.earlier(call.editor, draft).granted()).isEmpty();
        assertThat(call.checks.earlier(call.secretariat, draft).granted()).isPresent();

        call.letters.told.add(granted.id());
        assertThat(call.checks.earlier(call.editor, draft).granted()).isPresent();
    }

    @Test
    void whatIsRefusedIsOfferedToBeContinuedUntilItIsKnown() {
        var submission = submission(nextYear());

        assertThat(call.contributions.continuable(call.editor, submission.id())).containsOnly(granted, refused);
        assertThat(call.contributions.continuable(call.secretariat, submission.id()))
                .containsOnly(granted);

        call.letters.told.add(refused.id());
        assertThat(call.contributions.continuable(call.editor, submission.id())).containsOnly(granted);
    }

    private PlanCycle nextYear() {
        var next = Cycles.after(call.cycle);
        call.cycles.add(next);
        return next;
    }

    private Submission submission(PlanCycle year) {
        return call.submissions
                .findOfUnit(year.id(), call.integration.id())
                .orElseGet(() -> added(new Submission(year.id(), call.integration.id())));
    }

    private Submission added(Submission submission) {
        call.submissions.add(submission);
        return submission;
    }
}
