package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.InMemorySettings;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttachmentServiceTest {

    private final ACall call = new ACall();
    private final InMemoryAttachments files = new InMemoryAttachments();
    private final InMemorySettings settings = new InMemorySettings();
    private final AttachmentService service = service(call);
    private final AttachmentRulesService rules = new AttachmentRulesService(settings, call.audit, call.clock);
    private final Initiative initiative = call.complete("Kursuscaféen");

    private AttachmentService service(ACall of) {
        return new AttachmentService(files, of.form, of.access, of.submissions, settings, of.trail, of.clock);
    }

    @Test
    void whoWritesTheInitiativeAddsAndRemovesFiles() {
        for (var writer : List.of(call.editor, call.head, call.secretariat, People.administrator())) {
            var id = attach(writer);
            assertThat(service.ofInitiative(writer, initiative.id()))
                    .extracting(Attachment::name)
                    .containsExactly("budget.pdf");
            assertThat(service.open(writer, id).content()).isEqualTo(Files.PDF);

            service.remove(writer, id);

            assertThat(service.ofInitiative(writer, initiative.id())).isEmpty();
        }
        assertThat(call.audit.actions(initiative.id())).endsWith("initiative.attached", "initiative.detached");
    }

    @Test
    void nobodyElseSeesTheFilesOfADraft() {
        var id = attach(call.editor);
        for (var other : others()) {
            assertThatThrownBy(() -> service.ofInitiative(other, initiative.id()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.permission(other, initiative.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.open(other, id)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> attach(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.remove(other, id)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whoIsInvitedToReadOpensAndDoesNotAdd() {
        var id = attach(call.editor);
        var guest = People.reader();
        initiative.invite(guest.id(), GuestRight.VIEW);

        assertThat(service.open(guest, id).name()).isEqualTo("budget.pdf");
        assertThat(service.permission(guest, initiative.id()).granted()).isFalse();
        assertThatThrownBy(() -> service.remove(guest, id)).isInstanceOf(NotAllowed.class);

        initiative.invite(guest.id(), GuestRight.EDIT);
        service.remove(guest, id);
        assertThat(service.ofInitiative(guest, initiative.id())).isEmpty();
    }

    @Test
    void whatIsSubmittedIsChangedByTheAdministrationAlone() {
        var id = attach(call.editor);
        call.contributions.passToHead(call.editor, call.submission().id(), 0);

        assertThat(service.permission(call.editor, initiative.id()).granted()).isFalse();
        assertThatThrownBy(() -> service.remove(call.editor, id))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("kan ikke rettes nu");
        call.contributions.approve(call.head, call.submission().id(), 0);
        assertThatThrownBy(() -> attach(call.head)).isInstanceOf(NotAllowed.class);

        service.remove(call.secretariat, id);
        attach(call.secretariat);
        assertThat(service.ofInitiative(call.editor, initiative.id())).hasSize(1);
    }

    @Test
    void aSealedInitiativeKeepsItsFilesFromTheAdministration() {
        var sealed = new ACall(true);
        var secret = sealed.complete("Kursuscaféen");
        var theirs = service(sealed);
        var id = theirs.add(sealed.editor, secret.id(), "budget.pdf", Files.PDF);

        assertThatThrownBy(() -> theirs.open(sealed.secretariat, id)).hasMessageContaining("forseglede");
        assertThatThrownBy(() -> theirs.ofInitiative(sealed.secretariat, secret.id()))
                .hasMessageContaining("forseglede");
        assertThatThrownBy(() -> theirs.remove(sealed.secretariat, id)).hasMessageContaining("forseglede");
        assertThat(theirs.open(sealed.head, id).content()).isEqualTo(Files.PDF);
    }

    @Test
    void thereIsRoomForTwentyDifferentFiles() {
        for (var i = 0; i < Attachment.MOST_FILES; i++) {
            service.add(call.editor, initiative.id(), "note.txt", Files.text("Note " + i));
        }

        assertThatThrownBy(() -> service.add(call.editor, initiative.id(), "ny.txt", Files.text("Note 3")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("allerede");
        assertThatThrownBy(() -> attach(call.editor)).hasMessageContaining("højst 20 filer");
    }

    @Test
    void theAdministratorSaysWhichFilesAreTaken() {
        rules.set(People.administrator(), Set.of(FileKind.PNG, FileKind.CSV), 2);

        assertThat(service.permission(call.editor, initiative.id()).rules().endings())
                .isEqualTo(".png, .csv");
        assertThatThrownBy(() -> attach(call.editor)).hasMessageContaining(".png, .csv");

        rules.set(People.administrator(), Set.of(), 50);
        assertThatThrownBy(() -> attach(call.editor)).isInstanceOf(RuleBroken.class);
        assertThat(rules.get(People.administrator()).mostMegabytes()).isEqualTo(50);
        assertThat(call.audit.actions()).contains("initiative.attachmentRules");
        for (var size : new Integer[] {null, 0, 51}) {
            assertThatThrownBy(() -> rules.set(People.administrator(), Set.of(FileKind.PDF), size))
                    .hasMessageContaining("1 til 50");
        }
    }

    @Test
    void onlyTheAdministratorDoes() {
        var all = new ArrayList<>(others());
        all.addAll(List.of(call.editor, call.head, call.secretariat));
        for (var other : all) {
            assertThatThrownBy(() -> rules.get(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> rules.set(other, Set.of(), 1)).isInstanceOf(NotAllowed.class);
        }
    }

    private List<User> others() {
        return List.of(
                People.editorOf(call.youth.id()),
                People.headOf(call.youth.id()),
                People.reader(),
                People.clerk(),
                People.memberOf(UUID.randomUUID()),
                People.chairOf(UUID.randomUUID()));
    }

    private UUID attach(User actor) {
        return service.add(actor, initiative.id(), "budget.pdf", Files.PDF);
    }
}
