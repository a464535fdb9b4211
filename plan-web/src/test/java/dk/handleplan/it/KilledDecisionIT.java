package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.bench.Store;
import dk.handleplan.bench.Visitor;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while the clerk records the last decision, and again while the letters are sent. Ledger, letters and process
 * tell the same afterwards: the decision has come in wholly or not at all, and whoever applied is told once.
 */
@Order(122)
class KilledDecisionIT extends ProductToKill {

    private static final List<String> CENTRES = List.of("integration", "ungecentret", "biblioteket");
    private static final String TOLD = "Handleplan 2020: Svar på jeres ansøgning";

    private String letters;

    @Test
    void aDecisionComesInWhollyOrNotAtAllAndItsLettersGoOutOnce() throws Exception {
        store = Store.h2(directory);
        start();
        theCommitteesHaveRecommended();
        killedWhile(this::theCouncilDecides);
        try (var books = new Books(store)) {
            books.theLastDecisionCameInWhollyOrNotAtAll();
        }

        startAgain();
        theClerkMakesSure();
        killedWhile(this::theLettersAreSent);
        try (var books = new Books(store)) {
            books.theLastDecisionCameInWhollyOrNotAtAll();
            books.theLettersAreSentWhollyOrNotAtAll();
        }

        startAgain();
        theSecretariatMakesSure();
        var administrator = person("administrator");
        until(() -> administrator.open("/setup/mails").body().contains(TOLD) && waitingMails(administrator) == 0);
        product.close();
        try (var books = new Books(store)) {
            books.theLettersAreSentWhollyOrNotAtAll();
            assertThat(books.toldOf(TOLD)).hasSize(2 * CENTRES.size());
            books.everyMailCameOnce(mailServer.getReceivedMessages());
        }
    }

    private void theCommitteesHaveRecommended() {
        var secretariat = person("sekretariat").open("/year-start?year=2020").send("start");
        CENTRES.forEach(centre -> {
            person("redaktoer." + centre).takeUp("/submission").send("passToHead");
            person("chef." + centre).takeUp("/submission").send("approve");
            secretariat.takeUp("/submission").send("accept");
        });
        secretariat.takeUp("/call").send("conclude");
        secretariat.takeUp("/hearing").follow("Send udkastet i høring").send("send");
        var chair = person("formand.integrationsraadet").takeUp("/consultation").goTo("/response");
        chair.follow("1 · ").write("text", "God indsats.").send("save");
        chair.follow("Send rådets svar").send("send");
        secretariat.takeUp("/hearing").goTo("/answers").goTo("/answer").tick("outcome-3");
        secretariat.write("text", "Tak.").send("save").follow("Frigiv svarene").send("release");
        var allocation = secretariat.takeUp("/allocation");
        allocation.all("main input[id^=amount-]").val("60.000");
        allocation.all("main input[id^=reason-]").val("Efter rådets anbefaling");
        allocation.send("submit").sees("Forslaget er sendt til behandling");
        CENTRES.forEach(committee -> decision("outcome-2").send("save").sees("Beslutningen er skrevet ind"));
    }

    private Visitor decision(String outcome) {
        var clerk = person("udvalgssekretaer").takeUp("/decision");
        clerk.write("metOn", "2. september 2019").write("itemNumber", "12").tick(outcome);
        return clerk.write("wording", "Som foreslået.");
    }

    private void theCouncilDecides(CountDownLatch sending) {
        var clerk = decision("outcome-0");
        var minutes = clerk.form("save");
        sending.countDown();
        clerk.take(minutes);
    }

    private void theClerkMakesSure() {
        if (!person("udvalgssekretaer")
                .open("/inbox")
                .all("main a[href^=/decision?]")
                .isEmpty()) {
            decision("outcome-0").send("save").sees("Beslutningen er skrevet ind");
        }
        letters = person("sekretariat")
                .takeUp("/publication")
                .one("main a[href^=/letters?]")
                .attr("href");
    }

    private void theLettersAreSent(CountDownLatch sending) {
        var secretariat = person("sekretariat").open(letters);
        secretariat.all("main input[type=checkbox]").attr("checked", "checked");
        var chosen = secretariat.form("send");
        sending.countDown();
        secretariat.take(chosen);
    }

    private void theSecretariatMakesSure() {
        var secretariat = person("sekretariat").open(letters);
        if (!secretariat.all("main [id=send]").isEmpty()) {
            secretariat.all("main input[type=checkbox]").attr("checked", "checked");
            secretariat.send("send").sees("5 breve er sendt");
        }
    }
}
