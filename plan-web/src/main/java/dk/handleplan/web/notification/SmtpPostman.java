package dk.handleplan.web.notification;

import dk.handleplan.core.notification.Mail;
import dk.handleplan.core.notification.NotDelivered;
import dk.handleplan.core.notification.Postman;
import dk.handleplan.web.shared.SiteSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/**
 * Speaks SMTP. The line is encrypted where the server can do it, and always when there is a password to tell; port 465 is
 * encrypted from the start.
 */
@ApplicationScoped
public class SmtpPostman implements Postman {

    private static final Logger LOG = System.getLogger(SmtpPostman.class.getName());
    private static final String PATIENCE_MILLIS = "10000";
    private static final int ENCRYPTED_FROM_THE_START = 465;

    private MailSettings settings;
    private SiteSettings site;
    private Clock clock;

    protected SmtpPostman() {}

    @Inject
    public SmtpPostman(MailSettings settings, SiteSettings site, Clock clock) {
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public boolean isThere() {
        return settings.host().isPresent();
    }

    @Override
    public void deliver(Mail mail) {
        var session = Session.getInstance(properties());
        try {
            send(message(mail, session), session.getTransport("smtp"));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotDelivered(reason(e), e);
        }
    }

    private void send(MimeMessage message, Transport line) throws MessagingException {
        try {
            line.connect(settings.user().orElse(null), settings.password().orElse(null));
            message.saveChanges();
            line.sendMessage(message, message.getAllRecipients());
        } finally {
            hangUp(line);
        }
    }

    /** A mail that the server has taken is delivered, whatever happens to the line afterwards. */
    private static void hangUp(Transport line) {
        try {
            line.close();
        } catch (MessagingException broken) {
            LOG.log(Logger.Level.DEBUG, "The line to the mail server broke", broken);
        }
    }

    private MimeMessage message(Mail mail, Session session) throws MessagingException, UnsupportedEncodingException {
        var message = new IdentifiedMessage(session, mail.messageId() + "@" + domain());
        message.setFrom(new InternetAddress(settings.from(), site.getMunicipalityName(), utf8()));
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(mail.address(), mail.recipient(), utf8()));
        message.setSubject(mail.subject(), utf8());
        message.setText(mail.text(), utf8());
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {mail.language()});
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host().orElseThrow());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.port() == ENCRYPTED_FROM_THE_START));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put(
                "mail.smtp.starttls.required",
                Boolean.toString(settings.user().isPresent() && settings.port() != ENCRYPTED_FROM_THE_START));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    /** What the server said, in full: the reason for a refused address stands in a nested exception. */
    private static String reason(Exception refused) {
        var nested = refused instanceof MessagingException chain ? chain.getNextException() : null;
        return nested == null || nested.getMessage() == null
                ? refused.getMessage()
                : refused.getMessage() + ": " + nested.getMessage();
    }

    private static String utf8() {
        return StandardCharsets.UTF_8.name();
    }

    /** A mail that is sent a second time, because nobody heard of the first, is the same mail. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
