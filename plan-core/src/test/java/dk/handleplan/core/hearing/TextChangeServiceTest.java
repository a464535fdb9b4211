package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer names the sections that were changed, and the change is read beside what was heard. */
class TextChangeServiceTest extends ADraftInHearing {

    private static final Answer.Reply CHANGED =
            new Answer.Reply(Outcome.ACCOMMODATED, "Ja.", "Holdene er nævnt.", Set.of(FormPart.CHALLENGE));

    @BeforeEach
    void theCouncilHasResponded() {
        remarks(cafe.id(), "Hvor mange hold?", null);
        desk.responding.send(chair, consultation());
        desk.hearings.endConsultations(cycle.id());
        cafe.record(new FormSection.Challenge("Fire hold."));
    }

    private UUID remark() {
        return desk.remarks.of(consultation(), cafe.id()).orElseThrow().id();
    }

    private void answer(Answer.Reply reply) {
        desk.replying.answer(secretariat, remark(), AnsweringService.UNWRITTEN, reply);
    }

    @Test
    void thoseWhoAnswerSeeWhatBecameOfTheText() {
        var change = desk.changes.since(secretariat, remark());

        assertThat(change.heard().texts()).doesNotContainKey(FormField.CHALLENGE);
        assertThat(change.now()).containsEntry(FormField.CHALLENGE, "Fire hold.");
    }

    @Test
    void nobodyElseSeesItBeforeTheRelease() {
        answer(CHANGED);

        for (var stranger :
                List.of(member, chair, People.reader(), People.clerk(), People.editorOf(UUID.randomUUID()))) {
            assertThatThrownBy(() -> desk.changes.since(stranger, remark())).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void everybodySeesItAfterTheReleaseAsItWasThen() {
        answer(CHANGED);
        desk.answering.release(secretariat, cycle.id());
        cafe.record(new FormSection.Challenge("Noget senere."));

        var change = desk.changes.since(member, remark());

        assertThat(change.now()).containsEntry(FormField.CHALLENGE, "Fire hold.");
        assertThat(change.parts()).containsExactly(FormPart.CHALLENGE);
    }

    @Test
    void whatIsNotAccommodatedNamesNoSections() {
        answer(new Answer.Reply(Outcome.NOT, "Nej.", null, Set.of(FormPart.CHALLENGE)));

        assertThat(desk.answered.to(remark()).orElseThrow().changedParts()).isEmpty();
    }
}
