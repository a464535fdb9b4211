package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpServiceTest {

    private static final LocalDate FRIDAY = LocalDate.of(2019, 10, 4);

    private final ACall call = new ACall();
    private final FollowUpService followUp = call.followUp;
    private final UUID cycle = call.cycle.id();

    @Test
    void onlyThoseWhoOweAnAnswerAreReminded() {
        call.submitted("Kursuscaféen");

        assertThat(followUp.remindAll(call.secretariat, cycle, "Ring, hvis der er tvivl"))
                .isEqualTo(1);

        assertThat(call.audit.ofCase(call.of(call.youth).id()))
                .filteredOn(entry -> entry.action().equals("initiative.urged"))
                .extracting(entry -> entry.reason().orElseThrow())
                .containsExactly("Ring, hvis der er tvivl");
        assertThat(did("initiative.urged")).isEmpty();
    }

    @Test
    void whoeverHasNobodyToRemindIsTold() {
        assertThatThrownBy(() -> followUp.remind(call.secretariat, cycle, List.of(), null))
                .hasMessageContaining("Vælg mindst én enhed");
    }

    @Test
    void severalUnitsGetMoreTimeForAReason() {
        followUp.extend(call.secretariat, cycle, both(), FRIDAY, "Fælles ferie");

        assertThat(both()).allSatisfy(id -> assertThat(call.dates.deadline(id)).isEqualTo(FRIDAY));
        assertThat(did("initiative.extended"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).contains("Fælles ferie"));
    }

    @Test
    void anExtensionIsOvertakenByALaterDateForEverybody() {
        followUp.extend(call.secretariat, cycle, List.of(submission().id()), FRIDAY, "Ferie");

        call.moveDeadline(FRIDAY.plusDays(3));

        assertThat(both()).allSatisfy(id -> assertThat(call.dates.deadline(id)).isEqualTo(FRIDAY.plusDays(3)));
        assertThat(row().hasOwnDeadline(FRIDAY.plusDays(3))).isFalse();
        assertThat(row().hasOwnDeadline(FRIDAY.minusDays(3))).isTrue();
    }

    private SubmissionRow row() {
        return call.submissions.rows(cycle, null, new PageRequest(1, 10)).rows().stream()
                .filter(row -> row.id().equals(submission().id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsToCorrectKeepsTheDateOfTheCorrection() {
        call.submitted("Kursuscaféen");
        call.review.returnForCorrection(call.secretariat, submission().id(), 0, "Tallet mangler", FRIDAY, Map.of());
        call.contributions.passToHead(call.editor, submission().id(), 0);
        call.contributions.returnToEditors(call.head, submission().id(), 0, "Igen");

        call.moveDeadline(FRIDAY.plusDays(3));

        assertThat(call.dates.deadline(submission().id())).isEqualTo(FRIDAY);
        assertThat(did("initiative.deadlineMoved")).isEmpty();
    }

    @Test
    void thoseWhoOweAnAnswerAreToldThatTheDateIsMoved() {
        call.submitted("Kursuscaféen");

        call.moveDeadline(FRIDAY);

        assertThat(did("initiative.deadlineMoved")).isEmpty();
        assertThat(call.audit.ofCase(call.of(call.youth).id()))
                .filteredOn(entry -> entry.action().equals("initiative.deadlineMoved"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).contains("2019-10-04"));
    }

    @Test
    void anExtensionEndsNoEarlierThanTheDateForEverybody() {
        assertThatThrownBy(() -> followUp.extend(call.secretariat, cycle, both(), FRIDAY.minusDays(4), "?"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Enhedens frist er 1. oktober 2019");
    }

    @Test
    void moreTimeNeedsAReason() {
        assertThatThrownBy(() -> followUp.extend(call.secretariat, cycle, both(), FRIDAY, " "))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("extensionReason"));
    }

    @Test
    void whatTheDeadlineClosedIsReopenedAndWaitedForAgain() {
        var initiative = call.complete("Kursuscaféen");
        call.clock.moveTo(LocalDate.of(2019, 10, 2));
        call.call.missDeadline(submission().id());
        call.call.missDeadline(call.of(call.youth).id());

        followUp.reopen(call.secretariat, submission().id(), 0, FRIDAY, "Systemet var nede");

        assertThat(submission().state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(initiative.isOpenForWriting()).isTrue();
        assertThat(call.dates.deadline(submission().id())).isEqualTo(FRIDAY);
        assertThat(call.steps.told).endsWith("reopened");
        call.contributions.passToHead(call.editor, submission().id(), 0);
        call.contributions.approve(call.head, submission().id(), 0);
        call.review.accept(call.secretariat, submission().id(), 0);
        assertThat(call.steps.told).endsWith("accepted", "allIn");
    }

    @Test
    void aUnitThatDeclaredMayChangeItsMind() {
        call.contributions.declare(
                call.editor, submission().id(), 0, SubmissionAnswer.NO_CONTRIBUTION, "Ingen kræfter");
        call.contributions.approve(call.head, submission().id(), 0);

        followUp.reopen(call.secretariat, submission().id(), 0, FRIDAY, "Centret vil alligevel");

        assertThat(submission().answer()).isEmpty();
        assertThat(call.form.create(call.editor, submission().id(), "Kursuscaféen"))
                .isNotNull();
    }

    @Test
    void onlyClosedContributionsAreReopenedWhileTheRoundRuns() {
        assertThatThrownBy(() -> followUp.reopen(call.secretariat, submission().id(), 0, FRIDAY, "?"))
                .hasMessageContaining("er åbent");
        call.call.closeLate(cycle);
        call.phases.end(cycle, Phase.CALL, FRIDAY);
        assertThatThrownBy(() -> followUp.reopen(call.secretariat, submission().id(), 0, FRIDAY, "?"))
                .hasMessageContaining("Runden er slut");
    }

    @Test
    void onlyTheAdministrationFollowsUp() {
        assertThatThrownBy(() -> followUp.remindAll(call.head, cycle, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> followUp.extend(call.editor, cycle, both(), FRIDAY, "?"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> followUp.reopen(call.head, submission().id(), 0, FRIDAY, "?"))
                .isInstanceOf(NotAllowed.class);
    }

    private List<UUID> both() {
        return List.of(submission().id(), call.of(call.youth).id());
    }

    private Submission submission() {
        return call.submission();
    }

    private List<AuditEntry> did(String action) {
        return call.audit.ofCase(submission().id()).stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }
}
