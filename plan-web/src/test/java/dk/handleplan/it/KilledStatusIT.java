package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.bench.Statuses;
import dk.handleplan.bench.Store;
import dk.handleplan.bench.YearOfWork;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while the reports of a status round are opened, and again while people save their reports and the secretariat reminds
 * everybody. No report is lost, what was said to be saved is there, and nobody is reminded twice.
 */
@Order(123)
class KilledStatusIT extends ProductToKill {

    private static final int ADDED = 200;
    private static final int REPORTS = ADDED + 5;
    private static final int EDITORS = 3;
    private static final int WRITERS = 3;
    private static final Duration UNDER_WAY = Duration.ofMillis(100);
    private static final String REMINDED = "Handleplan 2020: Sekretariatet rykker for status";

    private final Map<String, Integer> saved = new ConcurrentHashMap<>();

    private String board;

    @Test
    void noReportIsLostAndNobodyIsRemindedTwice() throws Exception {
        store = Store.h2(directory);
        aPlanIsPublished();

        start();
        killedWhile(UNDER_WAY, this::theRoundBegins);
        try (var books = new Books(store)) {
            books.theRoundBeganInWholeSteps("25", "125", "" + REPORTS);
        }

        startAgain();
        theSecretariatSeesAllReports();
        killedWhilePeopleSaveAndAreReminded();
        try (var books = new Books(store)) {
            books.theRoundBeganInWholeSteps("" + REPORTS);
            books.allAreRemindedOnceOrNobody(REPORTS);
            saved.forEach((report, last) -> assertThat(books.narrative(report)).isIn(text(last), text(last + 1)));
        }

        startAgain();
        theSecretariatMakesSureThatAllAreReminded();
        var administrator = person("administrator");
        until(() -> administrator.open("/setup/mails").body().contains(REMINDED) && waitingMails(administrator) == 0);
        product.close();
        try (var books = new Books(store)) {
            books.allAreRemindedOnceOrNobody(REPORTS);
            assertThat(books.toldOf(REMINDED)).hasSize(EDITORS);
            books.everyMailCameOnce(mailServer.getReceivedMessages());
        }
    }

    private void aPlanIsPublished() throws Exception {
        start();
        var year = new YearOfWork(product);
        year.launch();
        year.untilPublication();
        product.close();
        Statuses.write(store, ADDED);
    }

    private void theRoundBegins(CountDownLatch sending) {
        var secretariat = person("sekretariat").open("/year?year=2020");
        secretariat.send("begin");
        sending.countDown();
    }

    /** Also those reports that were not there yet when the server was killed. */
    private void theSecretariatSeesAllReports() {
        var secretariat = person("sekretariat").open("/year?year=2020");
        board = secretariat.one("main a[href^=/status-round?]").attr("href");
        until(() -> !secretariat.open(board).body().contains("Indberetningerne oprettes"));
        secretariat.sees("Alle " + REPORTS);
    }

    private void killedWhilePeopleSaveAndAreReminded() throws Exception {
        var threads = Executors.newFixedThreadPool(WRITERS + 1);
        var reports = person("redaktoer.integration")
                .open(board)
                .all("main tr a[href^=/status-report?]")
                .eachAttr("href");
        IntStream.range(0, WRITERS)
                .forEach(number -> threads.submit(() -> untilTheLineBreaks(() -> save(reports.get(number)))));
        until(() -> saved.size() == WRITERS);
        threads.submit(
                () -> untilTheLineBreaks(() -> person("sekretariat").open(board).send("remindAll")));
        var there = saved.values().stream().mapToInt(Integer::intValue).sum();
        until(() -> saved.values().stream().mapToInt(Integer::intValue).sum() > there + 2 * WRITERS);
        killedUnder(threads);
    }

    private void save(String report) {
        var editor = person("redaktoer.integration").open(report);
        for (var number = 1; ; number++) {
            editor.write("narrative", text(number)).send("save").sees("Gemt");
            saved.put(report.replaceFirst(".*id=", ""), number);
        }
    }

    private static String text(int number) {
        return "Forløbet er i gang, gemt " + number + " gange.";
    }

    private void theSecretariatMakesSureThatAllAreReminded() {
        var secretariat = person("sekretariat").open(board).send("remindAll");
        assertThat(secretariat.body()).containsAnyOf("Der er rykket for " + REPORTS, "Der er allerede rykket i dag");
    }
}
