package dk.handleplan.bench;

import dk.handleplan.web.organisation.DemoUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** Somebody with a session of their own who opens pages and sends forms as a browser without scripts does. */
public final class Visitor {

    public static final String PASSWORD = DemoUsers.PASSWORD;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI site;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private HttpResponse<String> answer;
    private Document page;

    public Visitor(URI site) {
        this.site = site;
    }

    boolean finds(String path) {
        try {
            return http.send(request(path).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Visitor signIn(String login) {
        return open("/login").write("login", login).write("password", PASSWORD).send("signIn");
    }

    public Visitor open(String path) {
        return take(get(path));
    }

    public HttpRequest get(String path) {
        return request(path).build();
    }

    /** Opens the first of one's tasks that leads to this page. */
    public Visitor takeUp(String path) {
        return open("/inbox").goTo(path);
    }

    /** Follows the first link to this page. */
    public Visitor goTo(String path) {
        return open(one("main a[href^=" + path + "?]").attr("href"));
    }

    public Visitor follow(String words) {
        return open(one("main a:contains(" + words + ")").attr("href"));
    }

    /** Writes into the first field whose id ends so. */
    public Visitor write(String id, String text) {
        field(id).val(text);
        return this;
    }

    /** Writes into every field whose id begins so. */
    Visitor writeEach(String id, String text) {
        all("main input[id^=" + id + "]").val(text);
        return this;
    }

    Visitor writeEach(String id, List<String> texts) {
        var fields = all("main input[id^=" + id + "]");
        IntStream.range(0, fields.size()).forEach(i -> fields.get(i).val(texts.get(i)));
        return this;
    }

    /** Chooses the option of these words in every such list. */
    Visitor chooseEach(String lists, String words) {
        all(lists).forEach(list -> {
            list.select("option").removeAttr("selected");
            list.selectFirst("option:containsOwn(" + words + ")").attr("selected", "selected");
        });
        return this;
    }

    boolean hasTask(String path) {
        return !open("/inbox").all("main a[href^=" + path + "?]").isEmpty();
    }

    public Visitor tick(String id) {
        var box = field(id);
        if ("radio".equals(box.attr("type"))) {
            all("input[name=" + box.attr("name") + "]").removeAttr("checked");
        }
        box.attr("checked", "checked");
        return this;
    }

    /** Ticks the box with this label among those whose id begins so. */
    public Visitor tickLabelled(String boxes, String label) {
        all("main label[for^=" + boxes + "]").stream()
                .filter(found -> found.text().equals(label))
                .map(found -> page().getElementById(found.attr("for")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + label + " on " + answer.uri()))
                .attr("checked", "checked");
        return this;
    }

    /** Ticks every box of this name. */
    public Visitor tickAll(String name) {
        all("main input[name=" + name + "]").attr("checked", "checked");
        return this;
    }

    /** Presses the button whose id ends so. */
    public Visitor send(String button) {
        return take(form(button));
    }

    /** The request that pressing this button sends. */
    public HttpRequest form(String button) {
        var pressed = field(button);
        var form = (FormElement) pressed.closest("form");
        return request(form.attr("action"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(values(form, pressed)))
                .build();
    }

    private static String values(FormElement form, Element pressed) {
        form.select("input[type=submit]")
                .forEach(button -> button.attr("type", button == pressed ? "submit" : "button"));
        return form.formData().stream()
                .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    /** Presses the button of a form that takes a file. */
    public Visitor upload(String field, String file, String content, String button) {
        var boundary = "-----" + UUID.randomUUID();
        var form = (FormElement) field(button).closest("form");
        var parts = new StringBuilder();
        form.formData().stream()
                .filter(value -> !value.key().equals(field))
                .forEach(value -> part(parts, boundary, "\"" + value.key() + "\"", value.value()));
        part(parts, boundary, "\"" + field + "\"; filename=\"" + file + "\"", content);
        parts.append("--").append(boundary).append("--\r\n");
        return take(request(form.attr("action"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(parts.toString()))
                .build());
    }

    private static void part(StringBuilder parts, String boundary, String name, String value) {
        parts.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=");
        parts.append(name).append("\r\n\r\n").append(value).append("\r\n");
    }

    /** Sends values as a script of the page does. */
    public HttpRequest post(String path, Map<String, String> headers, Map<String, String> values) {
        var request = request(path).header("Content-Type", FORM).POST(body(values));
        headers.forEach(request::header);
        return request.build();
    }

    private static BodyPublisher body(Map<String, String> values) {
        return BodyPublishers.ofString(values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&")));
    }

    public HttpRequest post(String path, String body) {
        return request(path).POST(BodyPublishers.ofString(body)).build();
    }

    public Visitor take(HttpRequest request) {
        answer = exchange(request);
        page = null;
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.statusCode() + " " + request.method() + " " + answer.uri());
        }
        return this;
    }

    /** Takes the answer to a request and tells how long it took, in milliseconds. */
    double millis(HttpRequest request) {
        var begun = System.nanoTime();
        take(request);
        return (System.nanoTime() - begun) / 1e6;
    }

    public String body() {
        return answer.body();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    public Visitor sees(String words) {
        if (!page().text().contains(words)) {
            throw new IllegalStateException(words + " is not on " + answer.uri() + ": "
                    + page().select("main").text());
        }
        return this;
    }

    /** Where the page is that is open. */
    public String address() {
        return answer.uri().toString();
    }

    Document page() {
        if (page == null) {
            page = Jsoup.parse(answer.body(), site.toString());
        }
        return page;
    }

    public Elements all(String selector) {
        return page().select(selector);
    }

    private Element field(String id) {
        return one("[id=" + id + "], [id$=:" + id + "]");
    }

    public Element one(String selector) {
        var found = page().selectFirst(selector);
        if (found == null) {
            throw new IllegalStateException("No " + selector + " on " + answer.uri() + ": "
                    + all("main").text());
        }
        return found;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
