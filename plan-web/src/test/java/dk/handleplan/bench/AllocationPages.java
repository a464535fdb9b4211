package dk.handleplan.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** 1.000 applications in three budget years are allocated in scenarios by 8 people at once, decided by the bodies and granted. */
final class AllocationPages {

    private static final int PEOPLE = 8;
    private static final int EDITS = 40;
    private static final int WARM_UP = 15;
    private static final long PAUSE = 500;
    private static final String LAST = "Kommunalbestyrelsen";

    private final Product product;
    private final Figures figures;
    private final UUID cycle;
    private final String table;
    private final Visitor secretariat;

    AllocationPages(Product product, Figures figures, UUID cycle) {
        this.product = product;
        this.figures = figures;
        this.cycle = cycle;
        this.table = "/allocation?id=" + cycle;
        this.secretariat = product.visitor().signIn("sekretariat");
    }

    void measure() throws Exception {
        Applications.YEARS.forEach(this::appropriate);
        figures.repeat("Table of a scenario, 1,000 applications in 3 years", secretariat, table);
        figures.repeat("The same, those with a word in the title", secretariat, table + "&words=nr.%2012");
        saving();
        typing();
        comparing();
        figures.repeat("The money by goal", secretariat, "/money?by=goal");
        figures.repeat("The money by initiative", secretariat, "/money?by=initiative");
        deciding();
        figures.repeat("The allocation once it is granted", secretariat, table);
        figures.repeat("The money by goal once it is granted", secretariat, "/money?by=goal");
    }

    private void appropriate(int year) {
        secretariat
                .open("/pool?year=" + year)
                .write("appropriation", "90.000.000")
                .write("reason", "Budget");
        secretariat.send("save");
    }

    private void saving() {
        secretariat.open(table);
        figures.repeat(
                "Saving a page of it without script, with the page that follows",
                secretariat,
                round -> secretariat
                        .writeEach("reason-", "Efter samtale nr. " + round)
                        .form("save"));
    }

    private void typing() throws Exception {
        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            var jobs = IntStream.range(0, PEOPLE)
                    .<Callable<Times>>mapToObj(number -> () -> type(number))
                    .toList();
            var all = new Times(new ArrayList<>(), new ArrayList<>());
            for (var done : threads.invokeAll(jobs)) {
                all.edits().addAll(done.get().edits());
                all.news().addAll(done.get().news());
            }
            put("8 people typing at once, a cell's edit", all.edits());
            put("8 people typing at once, what the others changed", all.news());
        } finally {
            threads.shutdownNow();
        }
    }

    private record Times(List<Double> edits, List<Double> news) {}

    private void put(String what, List<Double> millis) {
        figures.put(
                what,
                Figures.summary(millis.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** Each types down a page of the table that nobody else has open and asks for news between its edits. */
    private Times type(int number) throws InterruptedException {
        var person = product.visitor().signIn("sekretariat").open(table + "&page=" + (number + 2));
        var grid = person.one("#grid");
        var cells = person.all("input[data-what=amount]");
        var times = new Times(new ArrayList<>(), new ArrayList<>());
        Thread.sleep(PAUSE * number / PEOPLE);
        for (var edit = 0; edit < WARM_UP + EDITS; edit++) {
            Thread.sleep(PAUSE);
            var cell = cells.get(edit);
            var seen = cell.attr("data-seen");
            var body = body(grid.attr("data-scenario"), cell.attr("data-row"), seen, edit);
            var took = person.millis(post(person, grid.attr("data-token"), body));
            mustBeSaved(person);
            var revision = revision(person);
            Thread.sleep(PAUSE);
            var look = person.millis(
                    person.get("/allocation-cells?scenario=" + grid.attr("data-scenario") + "&since=" + revision));
            if (edit >= WARM_UP) {
                times.edits().add(took);
                times.news().add(look);
            }
        }
        return times;
    }

    private static String revision(Visitor person) {
        return person.body().replaceAll(".*\"revision\":(\\d+).*", "$1");
    }

    private static String body(String scenario, String row, String seen, int edit) {
        return "{\"scenario\":\"" + scenario + "\",\"cells\":[{\"row\":\"" + row + "\",\"amount\":\"" + (10 + edit % 30)
                + ".000\",\"seenAmount\":\"" + seen + "\"}]}";
    }

    private static HttpRequest post(Visitor person, String token, String body) {
        return person.request("/allocation-cells")
                .header("Content-Type", "application/json")
                .header("X-Autosave-Token", token)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static void mustBeSaved(Visitor person) {
        if (person.body().contains("\"refused\"")) {
            throw new IllegalStateException(person.body());
        }
    }

    private void comparing() {
        secretariat.open(table).goTo("/scenario").write("copyName", "Forslag B").send("copy");
        secretariat.open("/scenarios?id=" + cycle);
        var compared = String.join("&with=", secretariat.all("input[name=with]").eachAttr("value"));
        for (var by : List.of("GOAL", "COMMITTEE", "INITIATIVE")) {
            var page = "/scenario-compare?id=" + cycle + "&by=" + by + "&with=" + compared;
            figures.repeat("Two scenarios compared by " + by.toLowerCase(Locale.ROOT), secretariat, page);
        }
    }

    private void deciding() {
        secretariat.open(table);
        figures.put("Adopting a scenario", Figures.summary(secretariat.millis(secretariat.form("adopt"))));
        figures.put(
                "Sending the proposal to the bodies", Figures.summary(secretariat.millis(secretariat.form("sendOn"))));
        var clerk = product.visitor().signIn("udvalgssekretaer").takeUp("/decision");
        var first = clerk.address();
        figures.repeat("A committee's case", clerk, first);
        figures.repeat("The chain of bodies", clerk, "/decisions?id=" + cycle);
        while (clerk.hasTask("/decision")) {
            clerk.takeUp("/decision");
            record(clerk);
        }
    }

    private void record(Visitor clerk) {
        var body = clerk.one("h1").text().replace("Behandling i ", "");
        figures.put("The case of " + body, Figures.summary(clerk.millis(clerk.get(clerk.address()))));
        clerk.write("metOn", "2. september 2019").write("itemNumber", "12").write("wording", "Som foreslået.");
        clerk.tick(body.equals(LAST) ? "outcome-0" : "outcome-2");
        var what = body.equals(LAST) ? "The last decision, which binds 3,000 amounts" : "The decision of " + body;
        figures.put(what, Figures.summary(clerk.millis(clerk.form("save"))));
        clerk.sees("Beslutningen er skrevet ind");
    }
}
