package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.bench.Store;
import jakarta.mail.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Two members and the chair write at once, and the server is killed between the chair's sending and the receipt. What was said to be
 * saved is there, and the response has come in wholly, once, with one number and one receipt to each, or not at all.
 */
@Order(121)
class KilledHearingIT extends ProductToKill {

    private static final List<String> CENTRES = List.of("integration", "ungecentret", "biblioteket");
    private static final List<String> MEMBERS = List.of("medlem1.integrationsraadet", "medlem2.integrationsraadet");
    private static final String CHAIR = "formand.integrationsraadet";
    private static final String RECEIPT = "Handleplan 2020: Kvittering for høringssvaret";
    private static final int ROUNDS = 6;

    private final Map<String, Integer> said = new ConcurrentHashMap<>();
    private final CountDownLatch sending = new CountDownLatch(1);

    private String consultation;
    private List<String> initiatives;

    @Test
    void aResponseComesInWhollyOrNotAtAll() throws Exception {
        store = Store.h2(directory);
        start();
        aDraftIsHeard();
        killedWhileTheResponseIsSent();
        try (var books = new Books(store)) {
            said.forEach((what, last) -> assertThat(books.said(what)).isIn(text(last), text(last + 1)));
            books.theResponseCameInWhollyOrNotAtAll();
        }

        startAgain();
        theChairMakesSure();
        var administrator = person("administrator");
        until(() -> receipts() == MEMBERS.size() + 1 && waitingMails(administrator) == 0);
        product.close();
        try (var books = new Books(store)) {
            books.theResponseCameInOnce();
            books.everyMailWasWrittenOnce();
            books.everyMailCameOnce(mailServer.getReceivedMessages());
        }
    }

    private void aDraftIsHeard() {
        var secretariat = person("sekretariat").open("/year-start?year=2020").send("start");
        CENTRES.forEach(centre -> {
            person("redaktoer." + centre).takeUp("/submission").send("passToHead");
            person("chef." + centre).takeUp("/submission").send("approve");
            secretariat.takeUp("/submission").send("accept");
        });
        secretariat.takeUp("/call").send("conclude");
        secretariat.takeUp("/hearing").follow("Send udkastet i høring").send("send");
        var member = person(MEMBERS.get(0)).takeUp("/consultation");
        consultation = member.address().replaceFirst(".*id=", "");
        initiatives = member.all("main a[href*='&initiative=']").eachAttr("href").stream()
                .map(address -> address.replaceFirst(".*initiative=", ""))
                .distinct()
                .toList();
    }

    private void killedWhileTheResponseIsSent() throws Exception {
        var threads = Executors.newFixedThreadPool(MEMBERS.size() + 1);
        MEMBERS.forEach(member -> threads.submit(() -> untilTheLineBreaks(() -> write(member, "/comment"))));
        threads.submit(() -> untilTheLineBreaks(this::writeAndSend));
        assertThat(sending.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        killedUnder(threads);
    }

    private void writeAndSend() {
        write(CHAIR, "/remark");
        var chair = person(CHAIR).open("/response?id=" + consultation + "&confirm=send");
        var response = chair.form("send");
        sending.countDown();
        chair.take(response);
    }

    private void write(String who, String page) {
        var person = person(who);
        for (var round = 1; round <= ROUNDS; round++) {
            for (var initiative : initiatives) {
                person.open(page + "?id=" + consultation + "&initiative=" + initiative)
                        .write("text", text(round))
                        .send("save");
                person.sees("er gemt");
                said.put(page + " " + initiative + " " + who, round);
            }
        }
    }

    private static String text(int number) {
        return "Rådet støtter indsatsen, nr. " + number;
    }

    private void theChairMakesSure() {
        var chair = person(CHAIR).open("/response?id=" + consultation + "&confirm=send");
        if (!chair.all("main [id=send]").isEmpty()) {
            chair.send("send");
        }
        chair.open("/receipt?id=" + consultation).sees("2020-1");
    }

    private long receipts() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(mail -> RECEIPT.equals(MailServerForTests.read(mail, Message::getSubject)))
                .count();
    }
}
