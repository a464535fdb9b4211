package dk.handleplan.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * 50 people type at once, each in an initiative of 20 criteria and with a session of their own; the page saves every 1.8 seconds
 * and looks at its checks after each save.
 */
final class Typists {

    private static final int PEOPLE = 50;
    private static final int SAVES = 15;
    private static final int WARM_UP = 5;
    private static final long PAUSE = 1_800;

    private final Product product;
    private final Figures figures;
    private final List<UUID> drafts;

    Typists(Product product, Figures figures, List<UUID> drafts) {
        this.product = product;
        this.figures = figures;
        this.drafts = drafts;
    }

    void measure() throws Exception {
        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            var jobs = IntStream.range(0, PEOPLE)
                    .<Callable<Times>>mapToObj(
                            number -> () -> type(drafts.get(number * drafts.size() / PEOPLE), number))
                    .toList();
            var all = new Times(new ArrayList<>(), new ArrayList<>());
            for (var done : threads.invokeAll(jobs)) {
                all.saves().addAll(done.get().saves());
                all.checks().addAll(done.get().checks());
            }
            put("50 people typing at once, autosave of a field", all.saves());
            put("50 people typing at once, checks beside the form", all.checks());
        } finally {
            threads.shutdownNow();
        }
        criteria(product.visitor().signIn("sekretariat"));
    }

    private record Times(List<Double> saves, List<Double> checks) {}

    private void put(String what, List<Double> millis) {
        figures.put(
                what,
                Figures.summary(millis.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private void criteria(Visitor person) {
        person.open("/initiative-edit?id=" + drafts.get(0) + "&section=success");
        figures.repeat(
                "Saving 20 success criteria, with the page that follows",
                person,
                round -> person.write("indicatorsLines:19:text", "Deltagere i job, nr. " + round)
                        .form("save"));
    }

    private Times type(UUID draft, int number) throws InterruptedException {
        var person =
                product.visitor().signIn("sekretariat").open("/initiative-edit?id=" + draft + "&section=challenge");
        var token = person.all("#autosave").attr("data-token");
        var text = person.all("#challenge").val();
        var times = new Times(new ArrayList<>(), new ArrayList<>());
        Thread.sleep(PAUSE * number / PEOPLE);
        for (var save = 0; save < WARM_UP + SAVES; save++) {
            Thread.sleep(PAUSE);
            var longer = text + " Mange står uden for arbejdsmarkedet, nr. " + save + ".";
            var took = person.millis(save(person, token, draft, text, longer));
            var look = person.millis(person.get("/initiative-checks?id=" + draft + "&section=challenge"));
            if (save >= WARM_UP) {
                times.saves().add(took);
                times.checks().add(look);
            }
            text = longer;
        }
        return times;
    }

    private static HttpRequest save(Visitor person, String token, UUID draft, String was, String text) {
        return person.post(
                "/autosave",
                Map.of("X-Autosave-Token", token),
                Map.of("id", draft.toString(), "answer", "CHALLENGE", "was", was, "text", text));
    }
}
