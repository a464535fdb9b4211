package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.InMemoryUsers;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharingServiceTest {

    private final ACall call = new ACall();
    private final InMemoryUsers users = new InMemoryUsers();
    private final SharingService sharing = new SharingService(call.initiatives, call.access, users, call.trail);
    private final UUID id = call.form.create(call.editor, call.submission().id(), "Kursuscaféen");
    private final Initiative initiative = call.initiative(id);
    private final User guest = People.reader();
    private final User partner = People.editorOf(call.youth.id());

    SharingServiceTest() {
        users.add(guest);
        users.add(partner);
    }

    @Test
    void whoMayViewReadsAndDoesNotWrite() {
        sharing.invite(call.editor, id, guest.login(), GuestRight.VIEW);

        assertThat(call.form.get(guest, id)).isEqualTo(initiative);
        assertThat(call.form.mayWrite(guest, initiative)).isFalse();
        assertThatThrownBy(() -> write(guest)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> call.form.company(guest, id, FormPart.CHALLENGE))
                .isInstanceOf(NotAllowed.class);
        assertThat(rows(guest)).isEqualTo(1);
        assertThat(sharing.sharedWith(guest)).containsExactly(initiative);
    }

    @Test
    void whoMayEditWritesAndNeitherSubmitsNorInvitesNorWithdraws() {
        sharing.invite(call.head, id, partner.login(), GuestRight.EDIT);

        write(partner);

        assertThat(initiative.challenge()).isEqualTo("Skrevet af en gæst");
        assertThatThrownBy(() -> call.contributions.passToHeadAsGuest(partner, id))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sharing.invite(partner, id, guest.login(), GuestRight.VIEW))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> call.form.withdraw(partner, id, initiative.version()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> call.form.create(partner, call.submission().id(), "Min"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoMaySubmitSendsTheContributionToTheHead() {
        call.answers().forEach(initiative::record);
        sharing.invite(call.secretariat, id, partner.login(), GuestRight.SUBMIT);
        assertThat(sharing.mayPassToHead(partner, initiative)).isTrue();

        call.contributions.passToHeadAsGuest(partner, id);

        assertThat(initiative.state()).isEqualTo(InitiativeState.WITH_HEAD);
        assertThat(sharing.mayPassToHead(partner, initiative)).isFalse();
        assertThatThrownBy(
                        () -> call.contributions.get(partner, call.submission().id()))
                .as("the rest of the contribution is not the guest's")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anInvitationIsTakenBack() {
        sharing.invite(call.editor, id, partner.login(), GuestRight.VIEW);
        sharing.invite(call.editor, id, partner.login(), GuestRight.EDIT);
        assertThat(sharing.guests(call.editor, id))
                .containsExactly(new SharingService.Guest(partner.id(), partner.name(), GuestRight.EDIT));

        sharing.takeBack(call.editor, id, partner.id());

        assertThatThrownBy(() -> call.form.get(partner, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> write(partner)).isInstanceOf(NotAllowed.class);
        assertThat(sharing.sharedWith(partner)).isEmpty();
        assertThat(call.audit.actions(id))
                .endsWith("initiative.invited.VIEW", "initiative.invited.EDIT", "initiative.uninvited");
    }

    @Test
    void onlyTheLeadingUnitAndTheAdministrationInvite() {
        for (var other : List.of(partner, guest, People.clerk(), People.memberOf(UUID.randomUUID()))) {
            assertThat(sharing.mayInvite(other, initiative)).isFalse();
            assertThatThrownBy(() -> sharing.invite(other, id, guest.login(), GuestRight.VIEW))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> sharing.takeBack(other, id, guest.id())).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void onePersonIsMeant() {
        assertThatThrownBy(() -> sharing.invite(call.editor, id, "Demo", GuestRight.VIEW))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Flere passer");
        assertThatThrownBy(() -> sharing.invite(call.editor, id, "Nobody", GuestRight.VIEW))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Ingen aktiv bruger");
    }

    private void write(User actor) {
        call.form.fill(
                actor,
                id,
                FormPart.CHALLENGE,
                FormText.fingerprint(initiative, FormPart.CHALLENGE),
                List.of(new FormSection.Challenge("Skrevet af en gæst")));
    }

    private long rows(User actor) {
        return call.form
                .rows(
                        actor,
                        InitiativeFilter.of(call.cycle.id()),
                        InitiativeSort.AS_IN_THE_PLAN,
                        new PageRequest(1, 20))
                .total();
    }
}
