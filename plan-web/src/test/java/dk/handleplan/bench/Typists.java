package dk.handleplan.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** 50 people type at once, each in an initiative and with a session of their own; the page saves every 1.8 seconds. */
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
                    .<Callable<List<Double>>>mapToObj(
                            number -> () -> type(drafts.get(number * drafts.size() / PEOPLE), number))
                    .toList();
            var millis = new ArrayList<Double>();
            for (var done : threads.invokeAll(jobs)) {
                millis.addAll(done.get());
            }
            figures.put(
                    "50 people typing at once, autosave of a field",
                    Figures.summary(
                            millis.stream().mapToDouble(Double::doubleValue).toArray()));
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> type(UUID draft, int number) throws InterruptedException {
        var person =
                product.visitor().signIn("sekretariat").open("/initiative-edit?id=" + draft + "&section=challenge");
        var token = person.all("#autosave").attr("data-token");
        var text = person.all("#challenge").val();
        var millis = new ArrayList<Double>();
        Thread.sleep(PAUSE * number / PEOPLE);
        for (var save = 0; save < WARM_UP + SAVES; save++) {
            Thread.sleep(PAUSE);
            var longer = text + " Mange står uden for arbejdsmarkedet, nr. " + save + ".";
            var took = person.millis(save(person, token, draft, text, longer));
            if (save >= WARM_UP) {
                millis.add(took);
            }
            text = longer;
        }
        return millis;
    }

    private static HttpRequest save(Visitor person, String token, UUID draft, String was, String text) {
        return person.post(
                "/autosave",
                Map.of("X-Autosave-Token", token),
                Map.of("id", draft.toString(), "answer", "CHALLENGE", "was", was, "text", text));
    }
}
