package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretariat sends back named sections: only these open again. */
class NamedSectionsTest {

    private final ACall call = new ACall();
    private Initiative returned;
    private Initiative other;

    @BeforeEach
    void theMoneyOfOneInitiativeIsToBeCorrected() {
        returned = call.complete("Kursuscaféen");
        other = call.submitted("Ung møder ung");
        call.review.returnForCorrection(
                call.secretariat,
                call.submission().id(),
                0,
                null,
                LocalDate.of(2019, 10, 4),
                Map.of(returned.id(), Map.of(FormPart.MONEY, "Hvad går lønnen til?")));
    }

    @Test
    void onlyTheNamedSectionIsWritten() {
        fill(FormPart.MONEY, new FormSection.OtherFinancing(List.of(), "Løn til en vejleder"));

        assertThat(returned.financingNote()).isEqualTo("Løn til en vejleder");
        assertThatThrownBy(() -> fill(FormPart.CHALLENGE, new FormSection.Challenge("Noget andet")))
                .hasMessageContaining("ikke sendt tilbage");
        assertThatThrownBy(() -> call.form.autosave(
                        call.editor, returned.id(), TextAnswer.CHALLENGE, returned.challenge(), "Noget andet"))
                .hasMessageContaining("ikke sendt tilbage");
    }

    private void fill(FormPart part, FormSection section) {
        call.form.fill(call.editor, returned.id(), part, FormText.fingerprint(returned, part), List.of(section));
    }

    @Test
    void theOthersStayWithTheSecretariat() {
        assertThat(other.state()).isEqualTo(InitiativeState.SUBMITTED);
        assertThat(call.submission().isReopenedInPart()).isTrue();
    }

    @Test
    void onlyWhatIsToBeCorrectedKeepsItFromBeingSent() {
        other.record(new FormSection.Challenge(null));

        assertThat(SubmissionService.isReady(call.contributions.initiatives(
                        call.editor, call.submission().id())))
                .isTrue();
        returned.record(new FormSection.Challenge(null));
        assertThat(SubmissionService.isReady(call.contributions.initiatives(
                        call.editor, call.submission().id())))
                .isFalse();
    }

    @Test
    void nothingIsAddedOrTakenAwayMeanwhile() {
        assertThatThrownBy(() -> call.form.create(call.editor, call.submission().id(), "En ny"))
                .hasMessageContaining("kun åbent for de rettelser");
        assertThatThrownBy(() -> call.form.withdraw(call.editor, returned.id(), 0))
                .hasMessageContaining("kun åbent for de rettelser");
    }

    @Test
    void theNotesStandUntilTheSecretariatHasSeenTheCorrection() {
        call.contributions.passToHead(call.editor, call.submission().id(), 0);
        call.contributions.returnToEditors(call.head, call.submission().id(), 0, "Tallet mangler stadig");
        assertThat(returned.isOpen(FormPart.MONEY)).isTrue();
        assertThat(returned.isOpen(FormPart.GOALS)).isFalse();
        call.contributions.passToHead(call.editor, call.submission().id(), 0);
        call.contributions.approve(call.head, call.submission().id(), 0);

        assertThat(returned.corrections()).containsEntry(FormPart.MONEY, "Hvad går lønnen til?");
        call.review.accept(call.secretariat, call.submission().id(), 0);
        call.call.closeLate(call.cycle.id());
        call.call.conclude(call.secretariat, call.cycle.id());
        assertThat(returned.corrections()).isEmpty();
    }

    @Test
    void aLaterReturnAsAWholeOpensEverything() {
        submitAgain();

        call.review.returnForCorrection(
                call.secretariat, call.submission().id(), 0, "Begynd forfra", LocalDate.of(2019, 10, 4), Map.of());

        assertThat(returned.corrections()).isEmpty();
        assertThat(returned.isOpen(FormPart.GOALS)).isTrue();
        call.form.withdraw(call.editor, returned.id(), 0);
    }

    private void submitAgain() {
        call.contributions.passToHead(call.editor, call.submission().id(), 0);
        call.contributions.approve(call.head, call.submission().id(), 0);
    }

    @Test
    void whatIsReopenedAfterTheDateIsOpenAsAWhole() {
        call.clock.moveTo(LocalDate.of(2019, 10, 5));
        call.call.missDeadline(call.submission().id());

        call.followUp.reopen(
                call.secretariat, call.submission().id(), 0, LocalDate.of(2019, 10, 8), "Systemet var nede");

        assertThat(returned.state()).isEqualTo(InitiativeState.DRAFT);
        assertThat(returned.isOpen(FormPart.GOALS)).isTrue();
    }

    @Test
    void theTrailNamesInitiativeAndNote() {
        assertThat(call.audit.ofCase(call.submission().id()))
                .filteredOn(entry -> entry.action().equals("initiative.submissionReturned"))
                .extracting(entry -> entry.after().orElseThrow())
                .containsExactly("Kursuscaféen: Hvad går lønnen til?");
    }
}
