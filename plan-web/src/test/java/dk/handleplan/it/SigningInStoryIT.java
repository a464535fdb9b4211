package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How people get in, stay in and get out, and what happens to what they typed. */
class SigningInStoryIT extends BrowserStory {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sekretariatet",
                "Centerchef, Ungecentret",
                "Formand, Integrationsrådet",
                "Administrator",
                "Læser"
            })
    void in_the_demo_a_click_on_a_role_opens_its_tasks(String role) {
        var person = anybody().open("/login").press(role).isAt("/inbox").sees(role);
        assertThat(person.heading()).isEqualTo("Mine opgaver");
        person.findsThePageInOrder().atWidth(320).findsThePageInOrder();
    }

    @Test
    void after_signing_in_one_comes_to_where_one_was_going() {
        var secretariat = anybody().open("/setup/units");
        secretariat.signIn("sekretariat", DEMO_PASSWORD).isAt("/setup/units");
    }

    @Test
    void the_session_of_a_stranger_is_never_taken_over() {
        var secretariat = signedIn("sekretariat");
        var first = session(secretariat);
        secretariat.open("/login").signIn("laeser", DEMO_PASSWORD);
        assertThat(session(secretariat)).isNotEqualTo(first);
    }

    @Test
    void a_session_that_is_gone_loses_nothing_typed() {
        var secretariat = signedIn("sekretariat").open("/setup/unit").write("Navn", "Et nyt center");
        secretariat.page().context().clearCookies();
        secretariat
                .press("Gem")
                .isAt("/login?to=")
                .signIn("sekretariat", DEMO_PASSWORD)
                .isAt("/setup/unit");
        secretariat.sees("Du har tekst herfra").findsThePageInOrder().press("Hent min tekst tilbage");
        assertThat(secretariat.page().locator("#name").inputValue()).isEqualTo("Et nyt center");
    }

    @Test
    void a_form_that_lay_open_too_long_comes_back_with_the_text() {
        var secretariat = signedIn("sekretariat").open("/setup/unit").write("Navn", "Længe åben");
        secretariat
                .page()
                .evaluate(
                        "() => document.getElementsByName('jakarta.faces.ViewState').forEach(state => state.value = '1:1')");
        secretariat.press("Gem").sees("Siden havde ligget for længe åben").press("Hent min tekst tilbage");
        assertThat(secretariat.page().locator("#name").inputValue()).isEqualTo("Længe åben");
    }

    @Test
    void two_people_saving_the_same_learn_of_each_other() {
        var first = signedIn("sekretariat")
                .open("/setup/units")
                .follow("Ungecentret")
                .write("Kort navn", "UC");
        var second = signedIn("administrator")
                .open("/setup/units")
                .follow("Ungecentret")
                .write("Kort navn", "Unge");
        first.press("Gem").sees("Gemt");
        second.press("Gem").sees("En anden har ændret det samme").findsThePageInOrder();
        assertThat(second.page().locator("#shortName").inputValue()).isEqualTo("Unge");
        second.follow("Hent den nye udgave")
                .press("Hent min tekst tilbage")
                .press("Gem")
                .sees("Gemt");
    }

    @Test
    void a_wrong_field_is_told_on_top_with_a_link_to_it() {
        var secretariat = signedIn("sekretariat").open("/setup/unit").press("Gem");
        secretariat.findsThePageInOrder().follow("Udfyld »Navn«.");
        assertThat(secretariat.page().evaluate("() => document.activeElement.id"))
                .isEqualTo("name");
    }

    @Test
    void a_page_of_somebody_else_is_refused_in_plain_words() {
        var reader = signedIn("laeser").open("/setup/users");
        assertThat(reader.heading()).isEqualTo("Det har du ikke adgang til");
        reader.findsThePageInOrder();
    }

    @Test
    void after_logging_out_nothing_opens_any_more() {
        var reader =
                signedIn("laeser").press("Log ud").isAt("/login").open("/inbox").isAt("/login?to=%2Finbox");
        assertThat(reader.page().evaluate("() => Object.keys(localStorage).length"))
                .isEqualTo(0);
    }

    @Test
    void the_language_one_chose_is_there_on_the_next_computer() {
        signedIn("medlem1.integrationsraadet").follow("English").sees("My tasks");
        signedIn("medlem1.integrationsraadet")
                .sees("My tasks")
                .open("/language?to=da")
                .sees("Mine opgaver");
    }

    @Test
    void a_form_from_another_site_is_refused() {
        var secretariat = signedIn("sekretariat");
        APIResponse answer = secretariat
                .page()
                .request()
                .post("/logout", RequestOptions.create().setHeader("Sec-Fetch-Site", "cross-site"));
        assertThat(answer.status()).isEqualTo(403);
        secretariat.open("/inbox").isAt("/inbox");
    }

    private static String session(Person person) {
        return person.page().context().cookies().stream()
                .filter(cookie -> "handleplan".equals(cookie.name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
