package dk.handleplan.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** A mail server that keeps what it is given; it tells {@code arquillian.xml} its port and ends with the tests' process. */
public class MailServerForTests implements LauncherSessionListener {

    private static final long PATIENCE_NANOS = 40_000_000_000L;
    private static final long PAUSE_NANOS = 500_000_000L;
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        SERVER.start();
        System.setProperty("it.smtp.port", Integer.toString(SERVER.getSmtp().getPort()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        SERVER.stop();
    }

    /** The text of the first mail to somebody with this subject; waits until the product has gone its round. */
    static String text(String address, String subject) {
        var started = System.nanoTime();
        while (System.nanoTime() - started < PATIENCE_NANOS) {
            for (var message : SERVER.getReceivedMessages()) {
                if (isTo(message, address) && subject.equals(read(message, Message::getSubject))) {
                    return read(message, mail -> mail.getContent().toString());
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new AssertionError("No mail »" + subject + "« to " + address + ", but " + received());
    }

    /** The texts of all mails so far. */
    static List<String> everything() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(message -> read(message, mail -> mail.getContent().toString()))
                .toList();
    }

    private static List<String> received() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(message -> read(message, Message::getSubject) + " to "
                        + Arrays.toString(read(message, Message::getAllRecipients)))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        return Arrays.toString(read(message, Message::getAllRecipients)).contains("<" + address + ">");
    }

    static <T> T read(MimeMessage message, Part<T> part) {
        try {
            return part.of(message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Part<T> {

        T of(MimeMessage message) throws MessagingException, IOException;
    }
}
