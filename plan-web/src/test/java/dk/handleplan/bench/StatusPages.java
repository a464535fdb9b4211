package dk.handleplan.bench;

import dk.handleplan.bench.Statuses.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Status rounds of 1.005 initiatives: the pages of the eighth, and everybody reminded while 8 people save their reports. */
final class StatusPages {

    private static final int EDITORS = 8;
    private static final Duration UNDISTURBED = Duration.ofSeconds(10);

    private final Product product;
    private final Figures figures;
    private final Plan plan;
    private final Visitor secretariat;

    StatusPages(Product product, Figures figures, Plan plan) {
        this.product = product;
        this.figures = figures;
        this.plan = plan;
        this.secretariat = product.visitor().signIn("sekretariat");
    }

    void measure() throws Exception {
        secretariat.open("/year?year=2020");
        figures.put(
                "Beginning a round of 1,005 reports", Figures.summary(secretariat.millis(secretariat.form("begin"))));
        var board = secretariat.open("/year?year=2020").goTo("/status-round").address();
        figures.repeat("Board of 1,005 reports, 50 a page", secretariat, board);
        figures.repeat("The same, those that lack figures", secretariat, board + "&show=WITHOUT_FIGURES");
        figures.repeat("Progress by goal, 1,005 initiatives", secretariat, "/progress?id=" + plan.cycle() + "&by=goal");
        figures.repeat("Progress by centre", secretariat, "/progress?id=" + plan.cycle() + "&by=unit");
        figures.repeat(
                "An initiative with 20 criteria and 7 reports", secretariat, "/initiative?id=" + plan.initiative());
        var report = secretariat.open(board).goTo("/status-report").address();
        figures.repeat("A report of 20 criteria", secretariat, report);
        saving(board);
        publicPlan();
    }

    private void publicPlan() {
        var citizen = product.visitor();
        figures.repeat("Public plan of 1,005 initiatives with 20 criteria and 7 reports each", citizen, "/plan/2020");
        figures.repeat("The same, searched", citizen, round -> citizen.get("/plan/2020?text=" + round));
        figures.repeat(
                "One of its initiatives", citizen, round -> citizen.get("/plan/2020/initiative-" + (round + 100)));
        figures.repeat("The whole of it as JSON", citizen, "/api/plans/2020");
        figures.repeat("Its 140,000 readings as CSV", citizen, "/api/plans/2020/readings.csv");
    }

    private void saving(String board) throws Exception {
        var reports =
                editor().open(board).all("main tr a[href^=/status-report?]").eachAttr("href");
        figures.put(
                "8 people at once, saving a report, with the page that follows",
                saved(reports, () -> Thread.sleep(UNDISTURBED.toMillis())));
        secretariat.open(board).write("message", "Vi mangler jeres tal.");
        figures.put("The same while 1,005 reports are reminded", saved(reports, this::remindAll));
    }

    private void remindAll() {
        figures.put("Reminding them meanwhile", Figures.summary(secretariat.millis(secretariat.form("remindAll"))));
        secretariat.sees("Der er rykket for");
    }

    /** How long saving takes from the beginning of something else to its end. */
    private String saved(List<String> reports, ThrowingRunnable meanwhile) throws Exception {
        var over = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(EDITORS);
        try {
            var saves = IntStream.range(0, EDITORS)
                    .mapToObj(number -> threads.submit(save(reports.get(number), over)))
                    .toList();
            meanwhile.run();
            over.set(true);
            var millis = new ArrayList<Double>();
            for (var done : saves) {
                millis.addAll(done.get());
            }
            return Figures.summary(
                    millis.stream().mapToDouble(Double::doubleValue).toArray());
        } finally {
            threads.shutdownNow();
        }
    }

    private interface ThrowingRunnable {

        void run() throws Exception;
    }

    private Visitor editor() {
        return product.visitor().signIn("redaktoer.integration");
    }

    private Callable<List<Double>> save(String report, AtomicBoolean over) {
        return () -> {
            var editor = editor().open(report);
            var millis = new ArrayList<Double>();
            do {
                editor.write("narrative", "Forløbet er i gang, gemt " + millis.size() + " gange.");
                millis.add(editor.millis(editor.form("save")));
                editor.sees("Gemt");
            } while (!over.get());
            return millis;
        };
    }
}
