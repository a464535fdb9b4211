package dk.handleplan.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.web.initiative.CorrectionsForm.SectionNote;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectionsFormTest {

    @Test
    void onlyWhatTheFormOfTheYearAsksCanBeSentBack() {
        var form = new CorrectionsForm(
                List.of(new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Kursuscaféen")),
                List.of(FormPart.CHALLENGE, FormPart.WORK));

        assertThat(form.getInitiatives())
                .singleElement()
                .satisfies(notes -> assertThat(notes.getSections())
                        .extracting(SectionNote::getPart)
                        .containsExactly(FormPart.CHALLENGE, FormPart.WORK));
    }
}
