package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a centre is told while it writes. */
class CheckServiceTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final ACall call = new ACall();

    @Test
    void aPartLacksNothingBeforeItIsBegun() {
        var draft =
                call.initiative(call.form.create(call.editor, call.submission().id(), "Sprogcaféen"));

        assertThat(inPart(draft, FormPart.MONEY).lacking()).isEmpty();
        assertThat(inPart(draft, FormPart.BASICS).lacking())
                .as("its title begins it")
                .extracting(lack -> lack.sentence(DANISH))
                .containsExactly("Skriv mindst én kontaktperson.");
    }

    @Test
    void whoDoesNotWriteItIsToldNothing() {
        var draft = call.complete("Sprogcaféen");

        assertThatThrownBy(() -> call.checks.ofPart(People.editorOf(call.youth.id()), draft.id(), FormPart.MONEY))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onceItIsSubmittedOnlyTheAdministrationIsTold() {
        var submitted = call.submitted("Sprogcaféen");

        assertThatThrownBy(() -> inPart(submitted, FormPart.MONEY)).isInstanceOf(NotAllowed.class);
        assertThat(call.checks
                        .ofPart(call.secretariat, submitted.id(), FormPart.MONEY)
                        .initiative())
                .isEqualTo(submitted);
    }

    private PartChecks inPart(Initiative initiative, FormPart part) {
        return call.checks.ofPart(call.editor, initiative.id(), part);
    }
}
