package dk.handleplan.web.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.handleplan.core.notification.Mail;
import dk.handleplan.core.notification.NotDelivered;
import dk.handleplan.core.organisation.User;
import dk.handleplan.web.shared.SiteSettings;
import jakarta.mail.internet.InternetAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real mails to a real server. */
class SmtpPostmanTest {

    private static final Instant NOW = Instant.parse("2019-09-02T08:00:00Z");
    private static final String TEXT = "Der er en ny opgave til dig:\n\n– Læsegruppe på Ærø, frist 1. oktober 2019\n";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Mail mail =
            new Mail(new Reachable(), 2020, "Handleplan 2020: Påmindelse om jeres årsstatus", TEXT, NOW);

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aMailArrivesWithItsDanishLetters() throws Exception {
        postman(server.getSmtp().getPort(), null).deliver(mail);

        var received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Handleplan 2020: Påmindelse om jeres årsstatus");
        assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(TEXT.strip());
        assertThat(received.getAllRecipients())
                .containsExactly(new InternetAddress("soeren@kommune.dk", "Søren på Ærø", "UTF-8"));
        assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("Prøvekøbing Kommune");
        assertThat(((InternetAddress) received.getFrom()[0]).getAddress()).isEqualTo("handleplan@kommune.dk");
        assertThat(received.getSentDate()).isEqualTo(Date.from(NOW));
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getContentLanguage()).containsExactly("da");
    }

    @Test
    void aMailThatIsSentTwiceIsTheSameMail() throws Exception {
        var postman = postman(server.getSmtp().getPort(), null);
        postman.deliver(mail);
        postman.deliver(mail);

        var received = server.getReceivedMessages();
        assertThat(received[0].getMessageID())
                .isEqualTo(received[1].getMessageID())
                .isEqualTo("<" + mail.id() + "@kommune.dk>");
    }

    @Test
    void aMailThatWasTakenIsDeliveredAlthoughTheLineBreaksAfterwards() throws Exception {
        try (var brusque = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var taken = CompletableFuture.supplyAsync(() -> takeAMailAndBreakTheLine(brusque));
            postman(brusque.getLocalPort(), null).deliver(mail);
            assertThat(taken.join()).contains(mail.id().toString());
        }
    }

    /** Speaks as little SMTP as there is, and resets the connection instead of saying goodbye. */
    private static String takeAMailAndBreakTheLine(ServerSocket server) {
        try (var line = server.accept()) {
            var from = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            var to = new PrintStream(line.getOutputStream(), true, StandardCharsets.UTF_8);
            to.print("220 brusque\r\n");
            for (var said = from.readLine(); !"DATA".equals(said); said = from.readLine()) {
                to.print("250 OK\r\n");
            }
            to.print("354 go on\r\n");
            var mail = new StringBuilder();
            for (var said = from.readLine(); !".".equals(said); said = from.readLine()) {
                mail.append(said).append('\n');
            }
            to.print("250 taken\r\n");
            from.readLine();
            line.setSoLinger(true, 0);
            return mail.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aServerThatIsNotThereIsToldInItsWords() {
        var port = server.getSmtp().getPort();
        server.stop();

        assertThatThrownBy(() -> postman(port, null).deliver(mail))
                .isInstanceOf(NotDelivered.class)
                .hasMessageContaining("127.0.0.1, " + port);
    }

    @Test
    void aPasswordIsNotToldOnAnOpenLine() {
        assertThatThrownBy(() -> postman(server.getSmtp().getPort(), "hemmelig").deliver(mail))
                .isInstanceOf(NotDelivered.class)
                .hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAHostThereIsNoServer() {
        assertThat(postman(Optional.empty(), 25, null).isThere()).isFalse();
        assertThat(postman(25, null).isThere()).isTrue();
    }

    private static SmtpPostman postman(int port, String password) {
        return postman(Optional.of("127.0.0.1"), port, password);
    }

    private static SmtpPostman postman(Optional<String> host, int port, String password) {
        var user = Optional.ofNullable(password).map(given -> "handleplan");
        var settings = new MailSettings(host, port, user, Optional.ofNullable(password), "handleplan@kommune.dk", 60);
        return new SmtpPostman(settings, new Municipality(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static final class Reachable extends User {

        Reachable() {
            super("soeren", "Søren på Ærø");
        }

        @Override
        public String email() {
            return "soeren@kommune.dk";
        }
    }

    private static final class Municipality extends SiteSettings {

        @Override
        public String getMunicipalityName() {
            return "Prøvekøbing Kommune";
        }
    }
}
