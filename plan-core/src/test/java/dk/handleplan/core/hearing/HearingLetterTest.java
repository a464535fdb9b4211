package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every consultee gets a letter with the draft, which is kept as it was. */
class HearingLetterTest extends AHearing {

    private HearingLetter letter(User reader, Council heard) {
        return desk.correspondence.letter(reader, of(heard).id()).letter();
    }

    @Test
    void theDraftIsSentWithALetterToEveryConsultee() {
        send();

        var letter = letter(member, council);
        assertThat(letter.dated()).isEqualTo(TODAY);
        assertThat(letter.consultees()).containsExactly("Integrationsrådet", "Ældrerådet");
        assertThat(letter.text(Locale.ENGLISH)).startsWith("Integrationsrådet 1");
        assertThat(letter(secretariat, elders).text(Locale.ENGLISH)).startsWith("Ældrerådet 1");
    }

    @Test
    void theLetterStaysAsItWas() {
        send();
        var before = letter(member, council).text(Locale.ENGLISH);

        desk.consulting.extend(
                secretariat,
                of(council).id(),
                of(council).version(),
                of(council).respondBy().plusDays(1),
                "Ferie");

        assertThat(letter(member, council).text(Locale.ENGLISH)).isEqualTo(before);
    }

    @Test
    void whoeverIsHeardLaterGetsALetterOfThatDay() {
        send();
        clock.moveTo(TODAY.plusDays(1));
        var disabled = new Council("Handicaprådet");
        councils.add(disabled);

        desk.consultees.hear(
                secretariat,
                cycle.id(),
                disabled.id(),
                cycle.on(Milestone.HEARING_DEADLINE).orElseThrow());

        assertThat(letter(secretariat, disabled).dated()).isEqualTo(TODAY.plusDays(1));
        assertThat(letter(secretariat, disabled).consultees()).contains("Handicaprådet");
        assertThat(letter(member, council).consultees()).doesNotContain("Handicaprådet");
    }

    @Test
    void onlyTheCouncilAndTheAdministrationReadIt() {
        assertThatThrownBy(() -> letter(secretariat, council)).isInstanceOf(NotFound.class);
        send();

        assertThatThrownBy(() -> letter(chairOfElders, council)).isInstanceOf(NotAllowed.class);
        assertThat(desk.correspondence.isSent(member, of(council).id())).isTrue();
    }
}
