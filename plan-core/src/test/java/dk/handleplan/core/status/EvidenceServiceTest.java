package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.initiative.Attachment;
import dk.handleplan.core.initiative.InMemoryAttachments;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.InMemorySettings;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidenceServiceTest {

    private static final byte[] COUNT = "Ni kvinder".getBytes(StandardCharsets.UTF_8);

    private final AStatusYear year = new AStatusYear();
    private final InMemoryAttachments files = new InMemoryAttachments();
    private final EvidenceService evidence =
            new EvidenceService(files, year.reports, new InMemorySettings(), year.audit, year.clock);
    private UUID report;

    @BeforeEach
    void aRoundIsOpen() {
        year.open(Phase.MIDWAY_STATUS);
        report = year.reportOn(year.mothers);
    }

    @Test
    void theUnitProvesWhatItReports() {
        var id = attach(year.editor);

        for (var reader : List.of(year.editor, year.head, year.secretariat)) {
            assertThat(evidence.ofReport(reader, report))
                    .extracting(Attachment::name)
                    .containsExactly("optælling.txt");
            assertThat(evidence.open(reader, id).content()).isEqualTo(COUNT);
        }
        evidence.remove(year.editor, id);
        assertThat(evidence.ofReport(year.editor, report)).isEmpty();
        assertThat(year.audit.actions(report)).endsWith("status.evidenceAdded", "status.evidenceRemoved");
    }

    @Test
    void nobodyOutsideTheUnitAndTheAdministrationSeesIt() {
        var id = attach(year.editor);

        for (var other : List.of(People.reader(), People.editorOf(year.library.id()))) {
            assertThatThrownBy(() -> evidence.ofReport(other, report)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> evidence.permission(other, report)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> evidence.open(other, id)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> evidence.remove(other, id)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> attach(other)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> attach(year.secretariat)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsHandedInStaysAsItIs() {
        var id = attach(year.editor);
        year.passToHead(year.mothers, AStatus.thatGoesWellFor(year.mothers));

        assertThat(evidence.permission(year.editor, report).granted()).isFalse();
        assertThatThrownBy(() -> evidence.remove(year.editor, id)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> attach(year.editor)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSameFileIsAttachedOnce() {
        attach(year.editor);

        assertThatThrownBy(() -> attach(year.editor)).hasMessage("Filen er her allerede som optælling.txt.");
    }

    @Test
    void aFileOfAFormIsNoEvidence() {
        var ofForm = Attachment.ofReport(
                year.mothers.id(),
                year.mothers.id(),
                evidence.permission(year.editor, report).rules(),
                "skema.txt",
                COUNT,
                "Redaktør",
                year.clock.instant());
        files.add(ofForm, COUNT);

        assertThatThrownBy(() -> evidence.open(year.secretariat, ofForm.id())).isInstanceOf(NotFound.class);
    }

    private UUID attach(User actor) {
        return evidence.add(actor, report, "optælling.txt", COUNT);
    }
}
