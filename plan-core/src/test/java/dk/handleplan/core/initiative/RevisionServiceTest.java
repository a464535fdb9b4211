package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.InitiativeVersions.VersionRow;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the hearing the secretariat opens named sections: only these are revised, and only their writers read them. */
class RevisionServiceTest {

    private static final PageRequest FIRST = new PageRequest(1, 50);

    private final ACall call = new ACall();
    private final RevisionService revisions =
            new RevisionService(call.initiatives, call.access, call.versionService, call.trail, call.clock);
    private final User reader = People.reader();
    private final User otherCentre = People.editorOf(call.youth.id());
    private Initiative heard;

    @BeforeEach
    void theInitiativeIsInTheDraft() {
        heard = call.submitted("Kursuscaféen");
        heard.accept(1);
    }

    private void open() {
        revisions.open(call.secretariat, heard.id(), Map.of(FormPart.CHALLENGE, "Nævn holdene"));
    }

    private void fill(FormPart part, FormSection section) {
        call.form.fill(call.editor, heard.id(), part, FormText.fingerprint(heard, part), List.of(section));
    }

    @Test
    void onlyTheOpenedSectionIsRevised() {
        assertThatThrownBy(() -> fill(FormPart.CHALLENGE, new FormSection.Challenge("Fire hold")));
        open();

        fill(FormPart.CHALLENGE, new FormSection.Challenge("Fire hold"));

        assertThat(heard.challenge()).isEqualTo("Fire hold");
        assertThat(heard.state()).isEqualTo(InitiativeState.ACCEPTED);
        assertThatThrownBy(() -> fill(FormPart.MONEY, new FormSection.OtherFinancing(List.of(), "Mere")))
                .hasMessageContaining("ikke sendt tilbage");
    }

    @Test
    void whatIsRevisedIsReadByItsWritersAlone() {
        open();

        for (var stranger : List.of(reader, People.clerk(), otherCentre)) {
            assertThatThrownBy(() -> call.form.get(stranger, heard.id()))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("rettet efter høringen");
            assertThat(call.form
                            .rows(
                                    stranger,
                                    InitiativeFilter.of(call.cycle.id()),
                                    new InitiativeSort(InitiativeColumn.NUMBER, null, false),
                                    FIRST)
                            .rows())
                    .isEmpty();
        }
        assertThat(call.form.get(call.editor, heard.id())).isNotNull();
        assertThat(call.form.get(call.secretariat, heard.id())).isNotNull();
    }

    @Test
    void whoWritesItReadsItAndWhoIsInvitedToReadItWaitsForTheRelease() {
        var reading = People.nobody("laesende.gaest");
        var writing = People.nobody("skrivende.gaest");
        heard.letIn(call.youth.id());
        heard.invite(reading.id(), GuestRight.VIEW);
        heard.invite(writing.id(), GuestRight.EDIT);
        assertThat(call.form.get(reading, heard.id())).isNotNull();
        open();

        assertThatThrownBy(() -> call.form.get(reading, heard.id())).isInstanceOf(NotAllowed.class);
        assertThat(call.form.get(writing, heard.id())).isNotNull();
        assertThat(call.form.get(otherCentre, heard.id())).isNotNull();
    }

    @Test
    void withTheReleaseItIsKeptAsItStandsAndReadByAll() {
        open();
        fill(FormPart.CHALLENGE, new FormSection.Challenge("Fire hold"));

        revisions.end(call.cycle.id(), Set.of());

        assertThat(call.form.get(reader, heard.id()).challenge()).isEqualTo("Fire hold");
        assertThat(call.versions.ofInitiative(heard.id()))
                .extracting(VersionRow::occasion)
                .contains(VersionOccasion.REVISED);
        assertThatThrownBy(() -> fill(FormPart.CHALLENGE, new FormSection.Challenge("Fem hold")));
    }

    @Test
    void theSecretariatAloneOpensSectionsOfTheDraftEachWithANote() {
        assertThatThrownBy(() -> revisions.open(call.editor, heard.id(), Map.of(FormPart.MONEY, "Mere")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> revisions.open(call.secretariat, heard.id(), Map.of()))
                .hasMessageContaining("mindst ét afsnit");
        heard.grant();
        assertThatThrownBy(this::open).hasMessageContaining("har været i høring");
    }
}
