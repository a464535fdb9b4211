package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.bench.PlanText;
import dk.handleplan.bench.Store;
import dk.handleplan.bench.Visitor;
import jakarta.mail.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while people type and submit, and again while the deadline closes what is late. What was said to be saved is
 * there, each contribution is in exactly one state, the one its process is in, and each mail has come once.
 */
@Order(120)
class KilledServerIT extends ProductToKill {

    private static final int UNITS = 120;
    private static final int EDITORS = 10;
    private static final int EDITORS_AND_HEADS_OF_THE_DEMO = 6;
    private static final int TYPISTS = 4;
    private static final int SUBMITTERS = 4;
    private static final int SUBMITTED_AT_LEAST = 8;
    private static final String MISSED = "Handleplan 2021: Fristen for indsatser er overskredet";

    private final Map<String, Integer> typed = new ConcurrentHashMap<>();
    private final List<String> submitted = Collections.synchronizedList(new ArrayList<>());

    private Visitor secretariat;
    private Visitor administrator;
    private String board;
    private int contributions;
    private LocalDate deadline;

    @Test
    void onTheEmbeddedDatabase() throws Exception {
        nothingIsLostOrDoneTwice(Store.h2(directory));
    }

    @Test
    void onPostgres() throws Exception {
        nothingIsLostOrDoneTwice(Store.postgres());
    }

    private void nothingIsLostOrDoneTwice(Store on) throws Exception {
        store = on;
        start();
        aCallIsOpen();
        killedWhilePeopleTypeAndSubmit();
        try (var books = new Books(store)) {
            typed.forEach((initiative, last) ->
                    assertThat(books.challenge(initiative)).isIn(text(last), text(last + 1)));
            submitted.forEach(submission -> assertThat(books.state(submission)).isEqualTo("WITH_HEAD"));
            books.agree();
            deadline = books.deadline();
        }

        startAgain();
        killedWhileTheDeadlineClosesWhatIsLate();
        try (var books = new Books(store)) {
            books.agree();
        }

        startAgain();
        secretariat = secretariat();
        administrator = person("administrator");
        todayIs(deadline.plusDays(2));
        until(() -> late() == contributions);
        until(() -> mailsAboutTheMissedDeadline() == EDITORS + EDITORS_AND_HEADS_OF_THE_DEMO
                && waitingMails(administrator) == 0);
        product.close();
        try (var books = new Books(store)) {
            books.agree();
            books.everyContributionWasClosedOnce(contributions);
            books.everyMailWasWrittenOnce();
            books.everyMailCameOnce(mailServer.getReceivedMessages());
        }
    }

    private Visitor secretariat() {
        return person("sekretariat");
    }

    private void aCallIsOpen() {
        var administrator = person("administrator").open("/import");
        administrator.upload("file", "plan.yaml", PlanText.of(2031, UNITS, UNITS), "look");
        administrator.send("take");
        IntStream.rangeClosed(1, EDITORS).forEach(number -> employ(administrator, number));

        var secretariat =
                secretariat().open("/year-start?year=2020").send("start").open("/years");
        secretariat.write("year", "2021").tick("beginning-0").send("create");
        secretariat.open("/year-setup?year=2021").tickAll("units").send("saveAndCheck");
        secretariat.open("/year-start?year=2021").send("start");
    }

    private static void employ(Visitor administrator, int number) {
        administrator.open("/setup/user").write("login", "proeve" + number).write("password", Visitor.PASSWORD);
        administrator
                .write("name", "Centerredaktør " + number)
                .write("email", "proeve" + number + "@handleplan.example");
        administrator
                .tickLabelled("editorIn", "Prøvecenter " + number)
                .send("save")
                .sees("proeve" + number);
    }

    private void killedWhilePeopleTypeAndSubmit() throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(readTheBoard());
        var threads = Executors.newFixedThreadPool(TYPISTS + SUBMITTERS);
        IntStream.range(0, TYPISTS).forEach(typist -> {
            var contribution = waiting.poll();
            threads.submit(() -> untilTheLineBreaks(() -> type(contribution)));
        });
        var finished = new ConcurrentLinkedQueue<>(contributionsOf(2020));
        IntStream.range(0, SUBMITTERS)
                .forEach(submitter -> threads.submit(() -> untilTheLineBreaks(() -> submit(finished, waiting))));
        until(() -> typed.size() == TYPISTS && submitted.size() >= SUBMITTED_AT_LEAST);
        killedUnder(threads);
    }

    private List<String> readTheBoard() {
        var unitsThatWrite = contributionsOf(2021);
        board = secretariat.address().replaceFirst("^\\w+://[^/]+", "");
        contributions =
                Integer.parseInt(secretariat.one(".board-filters .board-count").text());
        return unitsThatWrite;
    }

    private List<String> contributionsOf(int year) {
        secretariat = secretariat().open("/year?year=" + year).goTo("/call");
        return secretariat.all("main tr a[href^=/submission?]").eachAttr("href");
    }

    private void type(String contribution) {
        var writer = secretariat()
                .open(contribution)
                .write("title", "Ny indsats")
                .send("create")
                .follow("Udfordring");
        var token = writer.one("#autosave").attr("data-token");
        var initiative = writer.one("#autosave").attr("data-initiative");
        for (var number = 1; ; number++) {
            var values = Map.of(
                    "id",
                    initiative,
                    "answer",
                    "CHALLENGE",
                    "was",
                    number == 1 ? "" : text(number - 1),
                    "text",
                    text(number));
            writer.take(writer.post("/autosave", Map.of("X-Autosave-Token", token), values));
            typed.put(initiative, number);
        }
    }

    private static String text(int number) {
        return "Mange står uden for arbejdsmarkedet, nr. " + number;
    }

    private void submit(Queue<String> finished, Queue<String> waiting) {
        var person = secretariat();
        for (var path = finished.poll(); path != null; path = finished.poll()) {
            person.open(path).send("passToHead").sees("sendt til centerchefen");
            submitted.add(idIn(path));
        }
        for (var path = waiting.poll(); path != null; path = waiting.poll()) {
            person.open(path).tick("declaration-1").write("reason", "Intet i år");
            person.send("declare").sees("Intet i år");
            submitted.add(idIn(path));
        }
    }

    private static String idIn(String path) {
        return path.replaceFirst(".*id=", "");
    }

    private void killedWhileTheDeadlineClosesWhatIsLate() throws Exception {
        secretariat = secretariat();
        todayIs(deadline.plusDays(1));
        until(() -> late() > 0);
        product.kill();
    }

    private void todayIs(LocalDate day) {
        var secretariat = secretariat();
        secretariat.take(
                secretariat.post("/demo/today", Map.of(), Map.of("today", day.toString(), "back", "/profile")));
    }

    private int late() {
        return Integer.parseInt(secretariat
                .open(board)
                .one(".board-filters a[href$='column=LATE'] .board-count")
                .text());
    }

    private long mailsAboutTheMissedDeadline() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(mail -> MISSED.equals(MailServerForTests.read(mail, Message::getSubject)))
                .count();
    }
}
