package dk.handleplan.bench;

import java.util.List;
import java.util.stream.IntStream;

/** The demo's year 2020 from its launch to its end, by everybody who has a part in it. */
public final class YearOfWork {

    private static final List<String> CENTRES = List.of("integration", "ungecentret", "biblioteket");
    private static final List<String> AMOUNTS =
            List.of("200.000", "", "390.000", "", "480.000", "", "240.000", "", "390.000", "210.000");

    private final Product product;
    private final Visitor secretariat;

    public YearOfWork(Product product) {
        this.product = product;
        this.secretariat = person("sekretariat");
    }

    private Visitor person(String login) {
        return product.visitor().signIn(login);
    }

    public void launch() {
        secretariat.open("/year-start?year=2020").send("start").sees("3 centre mangler at svare");
    }

    void finish() {
        untilPublication();
        report();
        report();
        close();
    }

    /** As far as the plan is published, and its first status round can begin. */
    public void untilPublication() {
        untilAllocation();
        allocate();
        IntStream.range(0, 4).forEach(body -> decide(body == 3));
        secretariat.takeUp("/publication").send("publish").sees("Planen er offentliggjort");
    }

    /** As far as the secretariat is to propose an allocation. */
    void untilAllocation() {
        CENTRES.forEach(this::contribute);
        CENTRES.forEach(centre -> secretariat.takeUp("/submission").send("accept"));
        secretariat.takeUp("/call").send("conclude").sees("bruttokataloget");
        hear();
    }

    private void contribute(String centre) {
        person("redaktoer." + centre).takeUp("/submission").send("passToHead").sees("sendt til centerchefen");
        person("chef." + centre).takeUp("/submission").send("approve").sees("godkendt og sendt");
    }

    private void hear() {
        secretariat.takeUp("/hearing").follow("Send udkastet i høring").send("send");
        comment(person("medlem1.integrationsraadet").takeUp("/consultation").goTo("/comment"));
        var chair = person("formand.integrationsraadet").takeUp("/consultation").goTo("/response");
        comment(chair.follow("1 · "));
        chair.follow("Send rådets svar").send("send").sees("Rådets svar er sendt");
        secretariat
                .takeUp("/hearing")
                .goTo("/answers")
                .goTo("/answer")
                .tick("outcome-3")
                .write("text", "Målene står i skemaet.");
        secretariat.send("save").follow("Frigiv svarene").send("release").sees("Svarene er frigivet");
    }

    private static void comment(Visitor council) {
        council.write("text", "God indsats.")
                .tick("kind-3")
                .write("other", "200.000")
                .send("save");
    }

    private void allocate() {
        secretariat.takeUp("/allocation").writeEach("amount-", AMOUNTS).writeEach("reason-", "Efter anbefaling");
        secretariat.send("submit").sees("Forslaget er sendt til behandling");
    }

    private void decide(boolean last) {
        var clerk = person("udvalgssekretaer").takeUp("/decision");
        clerk.write("metOn", "2. september 2019").write("itemNumber", "12").tick(last ? "outcome-0" : "outcome-2");
        clerk.write("wording", "Som foreslået.").send("save").sees("Beslutningen er skrevet ind");
    }

    private void report() {
        secretariat.open("/year?year=2020").send("begin");
        CENTRES.forEach(this::report);
        while (secretariat.hasTask("/status-report")) {
            secretariat.takeUp("/status-report").send("accept");
        }
        secretariat.takeUp("/status-round").send("conclude").sees("er afsluttet");
    }

    private void report(String centre) {
        var editor = person("redaktoer." + centre);
        var head = person("chef." + centre);
        while (editor.hasTask("/status-report")) {
            editor.takeUp("/status-report").tick("assessment-0").tick("proposal-0");
            editor.write("narrative", "Forløbet er i gang.")
                    .writeEach("figure-", "9")
                    .write("spent-2020", "95.000");
            editor.chooseEach(".criterion:not(:has(input[id^=figure-])) select", "nået");
            editor.send("send").sees("Sendt til centerchefen");
            head.takeUp("/status-report").send("approve").sees("Godkendt og sendt");
        }
    }

    private void close() {
        secretariat.takeUp("/closing").send("decide").sees("Beslutningerne er gemt");
        secretariat.tick("confirmed").send("closeYear").sees("er lukket");
    }
}
