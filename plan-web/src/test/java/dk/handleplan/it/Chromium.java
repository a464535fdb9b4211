package dk.handleplan.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A running browser; only the thread that started it may use it and the people in front of it. */
final class Chromium implements AutoCloseable {

    /** The one without windows is by far the faster. */
    private static final List<Path> INSTALLED =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        var installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
        var environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
        installed.ifPresent(options::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** Somebody who has not signed in. */
    Person anybody(URL base) {
        return new Person(browser.newContext(at(base)));
    }

    /** Somebody whose browser runs no scripts. */
    Person withoutScript(URL base) {
        return new Person(browser.newContext(at(base).setJavaScriptEnabled(false)));
    }

    private static Browser.NewContextOptions at(URL base) {
        return new Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setViewportSize(1280, 800);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
