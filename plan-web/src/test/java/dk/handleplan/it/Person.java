package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody at a screen: reads, types, presses; and does not accept a page that is broken, unreadable or too wide. */
public final class Person implements AutoCloseable {

    private static final AxeRunOptions ACCESSIBLE = accessible();

    private static final int PATIENCE = 15_000;

    private static final Set<String> VISITED = Collections.synchronizedSet(new LinkedHashSet<>());

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Person(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onLoad(loaded -> VISITED.add(addressOf(loaded)));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** The addresses of all pages that anybody has seen so far, the first ones first. */
    static Set<String> visited() {
        return VISITED;
    }

    /** The address of the page, without the server. */
    public String here() {
        return addressOf(page);
    }

    private static String addressOf(Page page) {
        return page.url().replaceFirst("^\\w+://[^/]+", "");
    }

    /** The page itself, for what these words do not cover. */
    public Page page() {
        return page;
    }

    public Person signIn(String login, String password) {
        if (!page.url().contains("/login")) {
            open("/login");
        }
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("#signIn").click();
        page.waitForLoadState();
        return this;
    }

    public Person open(String path) {
        page.navigate(path);
        return this;
    }

    /** Writes into the field with this label. */
    public Person write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
        return this;
    }

    public Person choose(String label, String option) {
        page.getByLabel(label).first().selectOption(option);
        return this;
    }

    public Person tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    public Person press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    public Person follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Opens the first of one's tasks that leads to this page. */
    public Person takesUp(String path) {
        return looksForTask(path).goesTo(path);
    }

    /** Whether one of one's tasks leads to this page. */
    public boolean hasTask(String path) {
        return looksForTask(path).leadsTo(path);
    }

    /** Pages through the inbox until one of its tasks leads to this page. */
    private Person looksForTask(String path) {
        open("/inbox");
        while (!leadsTo(path) && page.locator(".button-next").count() > 0) {
            page.locator(".button-next").click();
            page.waitForLoadState();
        }
        return this;
    }

    private boolean leadsTo(String path) {
        return page.locator("main a[href^='" + path + "?']").count() > 0;
    }

    /** Opens the year that is running, however many are being prepared. */
    public Person opensTheRunningYear() {
        open("/years");
        page.locator("main tr:has-text('I gang') a[href^='/year?']").first().click();
        return isAt("/year?");
    }

    /** Follows the first link to this page. */
    public Person goesTo(String path) {
        page.locator("main a[href^='" + path + "?']").first().click();
        page.waitForLoadState();
        return this;
    }

    /** Writes into the first field whose id ends so. */
    public Person writes(String id, String text) {
        page.locator("main [data-editor-of='" + id + "'], main [id='" + id + "'], main [id$=':" + id + "']")
                .first()
                .fill(text);
        return this;
    }

    /** Writes into that field, and waits until the page says that it was saved by itself. */
    public Person writesUntilSaved(String id, String text) {
        page.evaluate(
                "() => document.getElementById('form').addEventListener('saved', () => { window.isSaved = true; })");
        page.evaluate("() => { window.isSaved = false; }");
        writes(id, text);
        page.waitForFunction("() => window.isSaved");
        return this;
    }

    /** Writes into the field with exactly this label. */
    public Person writesInto(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    public Person writesFirst(String text) {
        page.locator("main textarea").first().fill(text);
        return this;
    }

    /** Picks the first radio button whose id ends so. */
    public Person picks(String id) {
        page.locator("main [id='" + id + "'], main [id$=':" + id + "']")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    /** Chooses a file of this name with this text in it. */
    public Person attaches(String name, String text) {
        return attaches(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Person attaches(String name, byte[] content) {
        var file = new FilePayload(name, "application/octet-stream", content);
        page.locator("main input[type=file]").first().setInputFiles(file);
        return this;
    }

    /** What is in the file that this link leads to. */
    public byte[] downloads(String link) {
        var address = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true));
        return ask(address.first().getAttribute("href")).body();
    }

    /** Ticks the box with this label. */
    public Person ticks(String label) {
        page.locator("main label")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        return this;
    }

    /** Opens the first part that is folded inside another. */
    public Person unfoldsFirstIn(String part) {
        page.locator("main " + part + " summary").first().click();
        return this;
    }

    /** Opens the folded part with this heading. */
    public Person unfolds(String heading) {
        page.locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first()
                .click();
        return this;
    }

    /** Presses the button with this id, and waits for the page that answers. */
    public Person send(String id) {
        var button =
                page.locator("main [id='" + id + "'], main [id$=':" + id + "']").first();
        page.waitForNavigation(button::click);
        return this;
    }

    public Person sees(String text) {
        page.getByText(text).locator("visible=true").first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Opens the page again and again until it says so, as one does who waits for something to happen by itself. */
    public Person seesSoon(String path, String text) {
        for (var tries = 0; tries < PATIENCE / 500 && page.getByText(text).count() == 0; tries++) {
            page.waitForTimeout(500);
            open(path);
        }
        return sees(text);
    }

    /** Moves the today of the demo to this day, such as {@code 2020-10-25}. */
    public Person movesTodayTo(String day) {
        page.locator("#demo-today").fill(day);
        page.locator(".demo-band button").click();
        page.waitForLoadState();
        return this;
    }

    public Person doesNotSee(String text) {
        assertThat(page.locator("body").innerText()).doesNotContain(text);
        return this;
    }

    public Person isAt(String path) {
        page.waitForURL(address -> address.contains(path));
        return this;
    }

    /** How the server answers a request for this address, redirects not followed. */
    public int statusOf(String address) {
        return ask(address).status();
    }

    APIResponse ask(String address) {
        return context.request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    /** What a request for this address leads to: its status, or {@code login}, or {@code moved} to another page. */
    String answerOf(String address) {
        var answer = ask(address);
        var elsewhere = answer.headers().get("location");
        if (elsewhere == null) {
            return String.valueOf(answer.status());
        }
        return elsewhere.contains("/login") ? "login" : "moved";
    }

    /** Opens the address with what the server answered, unless that is a download; tells whether it was a page. */
    boolean opensAsPage(String address, APIResponse answer) {
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            return false;
        }
        page.route(
                Pattern.compile(".*"),
                route -> route.fulfill(new Route.FulfillOptions().setResponse(answer)),
                new Page.RouteOptions().setTimes(1));
        open(address);
        return true;
    }

    /** The addresses on this site that links of this page lead to. */
    @SuppressWarnings("unchecked")
    public List<String> linksHere() {
        return (List<String>) page.evaluate(
                "() => [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))");
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    /** One heading, nothing cut off at any width, no fault in the console, and no violation of WCAG 2.2 AA. */
    public Person findsThePageInOrder() {
        assertThat(page.locator("h1").count()).as("h1 on " + page.url()).isEqualTo(1);
        fits();
        assertThat(page.content()).as("missing text on " + page.url()).doesNotContain("⟦");
        assertThat(violations()).as("accessibility of " + page.url()).isEmpty();
        assertThat(complaints).as("console on " + page.url()).isEmpty();
        return this;
    }

    /** Nothing is cut off or needs to be moved sideways. */
    public Person fits() {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("sideways scrolling on " + page.url())
                .isEqualTo(0);
        return this;
    }

    /** A page holds no frames of others, so that it is asked alone, and for nothing but what is wrong. */
    private List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).options(ACCESSIBLE).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()))
                        .toList();
    }

    private static AxeRunOptions accessible() {
        var wcag = new AxeRunOnlyOptions();
        wcag.setType("tag");
        wcag.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
        var options = new AxeRunOptions();
        options.setRunOnly(wcag);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    public Person atWidth(int width) {
        page.setViewportSize(width, 800);
        return this;
    }

    /** Keeps a picture in {@code target/screenshots}. */
    public Person picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
