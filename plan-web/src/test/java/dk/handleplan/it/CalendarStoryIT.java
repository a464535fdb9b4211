package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A date passes, and the calendar acts by itself: here the deadline of a call, to which the demo's today is moved. */
@Order(96)
class CalendarStoryIT extends BrowserStory {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Test
    void theDeadlinePassesWhileSomebodyWrites() {
        givenAnOpenCall();
        var editor = signedIn("redaktoer.integration");
        var secretariat = signedIn("sekretariat");
        editor.takesUp("/submission").goesTo("/initiative-edit").follow("Udfordring");
        editor.writes("challenge", "Skrevet lige før fristen.");

        secretariat.opensTheRunningYear();
        var year = secretariat.page().url().replaceAll(".*year=", "");
        assertThat(year).matches(YEAR);
        secretariat.movesTodayTo(Integer.parseInt(year) - 1 + "-10-25");
        secretariat.seesSoon("/year?year=" + year, "Saml bruttokataloget");

        editor.send("save").sees("Fristen er passeret").findsThePageInOrder();
        assertThat(editor.page().locator("#challenge").inputValue()).isEqualTo("Skrevet lige før fristen.");
        assertThat(editor.hasTask("/submission")).isFalse();
        secretariat.open("/year-trail?year=" + year).sees("Enheden blev mindet om fristen");
        secretariat.sees("Fristen blev overskredet").findsThePageInOrder();
    }
}
