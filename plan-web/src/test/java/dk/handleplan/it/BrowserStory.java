package dk.handleplan.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dk.handleplan.web.organisation.DemoUsers;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** A story told by people in front of browsers; each {@link Person} has one of their own, like a session. */
@RunAsClient
public abstract class BrowserStory extends RunningProduct {

    protected static final String DEMO_PASSWORD = DemoUsers.PASSWORD;

    /** The one without windows is by far the faster. */
    private static final List<Path> INSTALLED =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final List<String> CENTRES = List.of("integration", "ungecentret", "biblioteket");

    private static Playwright playwright;
    private static Browser browser;

    @ArquillianResource
    private URL base;

    private final List<Person> people = new ArrayList<>();

    /** Somebody who has not signed in. */
    protected Person anybody() {
        return somebody(options());
    }

    /** Somebody whose browser runs no scripts. */
    protected Person withoutScript() {
        return somebody(options().setJavaScriptEnabled(false));
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setViewportSize(1280, 800);
    }

    private Person somebody(Browser.NewContextOptions options) {
        var person = new Person(browser().newContext(options));
        people.add(person);
        return person;
    }

    /** Somebody of the demo, signed in. */
    protected Person signedIn(String login) {
        return anybody().signIn(login, DEMO_PASSWORD);
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
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }

    private static Browser browser() {
        if (browser == null) {
            var installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
            var environment =
                    installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
            installed.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        }
        return browser;
    }
}
