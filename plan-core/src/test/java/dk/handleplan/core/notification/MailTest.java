package dk.handleplan.core.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.People;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2019-09-02T08:00:00Z");

    private final Mail mail = new Mail(
            People.reachable(People.secretariat(), "sekretariat@kommune.dk", "da"),
            2020,
            "Husk",
            "Fristen er nær",
            NOW);

    @Test
    void itIsDueAtOnceButNotWhileSomebodySendsIt() {
        assertThat(mail.isDue(NOW)).isTrue();

        mail.taken(NOW);
        assertThat(mail.isDue(NOW.plusSeconds(299))).isFalse();
    }

    @Test
    void whenNothingIsHeardOfItItIsDueAgain() {
        mail.taken(NOW);
        assertThat(mail.isDue(NOW.plusSeconds(300))).isTrue();
    }

    @Test
    void itMayHaveComeTwiceWhenNothingWasHeardOfAnAttempt() {
        mail.taken(NOW);
        mail.taken(NOW.plusSeconds(300));
        mail.sent(NOW.plusSeconds(301));
        assertThat(mail.mayHaveComeTwice()).isTrue();
    }

    @Test
    void itCameOnceWhenEveryAttemptBeforeWasRefused() {
        refuse(2);
        mail.taken(NOW);
        mail.sent(NOW);
        assertThat(mail.mayHaveComeTwice()).isFalse();
    }

    @Test
    void eachRefusalDoublesThePauseUpToSixHours() {
        var pauses = IntStream.range(0, 12)
                .mapToObj(attempt -> {
                    mail.taken(NOW);
                    mail.failed("Forbindelsen blev afvist", NOW);
                    return Duration.between(NOW, mail.nextAttempt()).toMinutes();
                })
                .toList();
        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L, 360L);
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void afterSixteenAttemptsItHasFailed() {
        refuse(15);
        assertThat(mail.state()).isEqualTo(MailState.WAITING);

        refuse(1);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.problem()).contains("Forbindelsen blev afvist");
        assertThat(mail.isDue(NOW.plus(Duration.ofDays(400)))).isFalse();
    }

    @Test
    void whatHasFailedIsSentAgainToTheAddressOfToday() {
        refuse(16);
        mail.sendAgain("ny@kommune.dk", NOW);

        assertThat(mail.isDue(NOW)).isTrue();
        assertThat(mail.address()).isEqualTo("ny@kommune.dk");
        assertThat(mail.attempts()).isZero();
        assertThat(mail.problem()).isEmpty();
    }

    @Test
    void whatWasLeftUnsentIsNotSentUntilSomebodySaysSo() {
        mail.leftUnsent();
        assertThat(mail.isDue(NOW.plus(Duration.ofDays(400)))).isFalse();

        mail.sendAgain("sekretariat@kommune.dk", NOW);
        assertThat(mail.isDue(NOW)).isTrue();
    }

    @Test
    void whatWasSentButNeverCameIsSentAgain() {
        mail.taken(NOW);
        mail.sent(NOW);
        mail.sendAgain("ny@kommune.dk", NOW.plusSeconds(60));

        assertThat(mail.isDue(NOW.plusSeconds(60))).isTrue();
        assertThat(mail.address()).isEqualTo("ny@kommune.dk");
    }

    @Test
    void itIsTheSameMailHoweverOftenItIsTriedAndAnotherWhenItIsSentAgainByHand() {
        var first = mail.messageId();
        mail.taken(NOW);
        assertThat(mail.messageId()).isEqualTo(first).isEqualTo(mail.id().toString());
        mail.sent(NOW);
        mail.sendAgain("ny@kommune.dk", NOW.plusSeconds(60));

        var second = mail.messageId();
        assertThat(second).isNotEqualTo(first);
        mail.taken(NOW.plusSeconds(60));
        assertThat(mail.messageId()).isEqualTo(second);
        mail.sent(NOW.plusSeconds(61));
        mail.sendAgain("ny@kommune.dk", NOW.plusSeconds(120));
        assertThat(mail.messageId()).isNotIn(first, second);
    }

    @Test
    void whatWaitsIsNotSentAgain() {
        assertThatThrownBy(() -> mail.sendAgain("sekretariat@kommune.dk", NOW))
                .hasMessage("Mailen er allerede på vej.");
    }

    @Test
    void nothingIsSentAgainToSomebodyWithoutAnAddress() {
        refuse(16);
        assertThatThrownBy(() -> mail.sendAgain(null, NOW)).hasMessageContaining("ingen e-mailadresse");
    }

    private void refuse(int times) {
        for (var attempt = 0; attempt < times; attempt++) {
            mail.taken(NOW);
            mail.failed("Forbindelsen blev afvist", NOW);
        }
    }
}
