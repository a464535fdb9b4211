package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import dk.handleplan.web.organisation.DemoUsers;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** A story told by people in front of browsers; each {@link Person} has one of their own, like a session. */
@RunAsClient
public abstract class BrowserStory extends RunningProduct {

    protected static final String DEMO_PASSWORD = DemoUsers.PASSWORD;

    private static final List<String> CENTRES = List.of("integration", "ungecentret", "biblioteket");

    private static Chromium chromium;

    @ArquillianResource
    private URL base;

    private final List<Person> people = new ArrayList<>();

    /** Somebody who has not signed in. */
    protected Person anybody() {
        return kept(chromium().anybody(base));
    }

    /** Somebody whose browser runs no scripts. */
    protected Person withoutScript() {
        return kept(chromium().withoutScript(base));
    }

    private Person kept(Person person) {
        people.add(person);
        return person;
    }

    /** Somebody of the demo, signed in. */
    protected Person signedIn(String login) {
        return anybody().signIn(login, DEMO_PASSWORD);
    }

    /** What would take a story of its own to come about, by a script that lies beside the stories. */
    protected final void givenRows(Person by, String script) throws IOException {
        try (var statements = BrowserStory.class.getResourceAsStream(script)) {
            var sent = new String(statements.readAllBytes(), StandardCharsets.UTF_8);
            var answer = by.page()
                    .request()
                    .post("/statements", RequestOptions.create().setData(sent));
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    /** Where the product is. */
    protected final URL base() {
        return base;
    }

    /** A call is open: the one that an earlier story left, or that of the demo's prepared year. */
    protected void givenAnOpenCall() {
        var secretariat = signedIn("sekretariat").open("/year-start?year=2020");
        if (secretariat.page().locator("#start, [id$=':start']").count() > 0) {
            secretariat.send("start");
        }
    }

    /** The secretariat can propose an allocation: in the year that an earlier story left, or in that of the demo. */
    protected void givenAYearThatWasHeard(Person secretariat) {
        if (secretariat.hasTask("/allocation")) {
            return;
        }
        givenAnOpenCall();
        CENTRES.forEach(centre -> aCentreContributes(centre, secretariat));
        secretariat.takesUp("/call").send("conclude");
        secretariat.takesUp("/hearing").follow("Send udkastet i høring").send("send");
        var chair =
                signedIn("formand.integrationsraadet").takesUp("/consultation").goesTo("/response");
        chair.follow("1 · ").writes("text", "God indsats.").send("save").follow("Send rådets svar");
        chair.send("send").sees("Rådets svar er sendt");
        secretariat.takesUp("/hearing").goesTo("/answers").goesTo("/answer").picks("outcome-3");
        secretariat.writes("text", "Tak.").send("save").follow("Frigiv svarene").send("release");
    }

    private void aCentreContributes(String centre, Person secretariat) {
        signedIn("redaktoer." + centre).takesUp("/submission").send("passToHead");
        signedIn("chef." + centre).takesUp("/submission").send("approve");
        secretariat.takesUp("/submission").send("accept");
    }

    @AfterEach
    void goHome() {
        people.forEach(Person::close);
        people.clear();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    private static Chromium chromium() {
        if (chromium == null) {
            chromium = Chromium.start();
        }
        return chromium;
    }
}
