package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.handleplan.bench.Product;
import dk.handleplan.bench.Store;
import dk.handleplan.bench.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The built product in a process of its own, with a mail server, to be killed while people work and started again. It waits for
 * starts more than it works, so one such test after the other goes on beside the stories.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("product to kill")
abstract class ProductToKill {

    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Path HOME = Path.of("target/handleplan").toAbsolutePath();
    private static final int LINES_TOLD = 400;
    private static final Duration PAUSE = Duration.ofMillis(50);

    final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @RegisterExtension
    final AfterTestExecutionCallback whatTheServerSaid = this::tellWhatTheServerSaid;

    @TempDir
    Path directory;

    Store store;
    Product product;

    private final Queue<RuntimeException> wentWrong = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void openThePostOffice() {
        mailServer.start();
    }

    @AfterEach
    void closeAll() throws Exception {
        product.close();
        store.close();
        mailServer.stop();
    }

    private void tellWhatTheServerSaid(ExtensionContext test) throws IOException {
        if (test.getExecutionException().isPresent()) {
            var lines = Files.readAllLines(directory.resolve("product.log"));
            lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()).forEach(System.out::println);
        }
    }

    final void start() throws Exception {
        product = Product.start(
                HOME,
                directory,
                store,
                "-Dplan.smtp.host=127.0.0.1",
                "-Dplan.smtp.port=" + mailServer.getSmtp().getPort(),
                "-Dplan.mail.collect=1");
    }

    /** Starts it so long after it was killed that a mail which was on its way then is due again. */
    final void startAgain() throws Exception {
        try (var books = new Books(store)) {
            books.whatWasOnItsWayIsDue();
        }
        start();
    }

    final Visitor person(String login) {
        return product.visitor().signIn(login);
    }

    /** Kills it while these work, and waits until they have noticed. */
    final void killedUnder(ExecutorService threads) throws InterruptedException {
        product.kill();
        threads.shutdown();
        assertThat(threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(wentWrong).isEmpty();
    }

    /** Kills it as soon as this is being sent. */
    final void killedWhile(Work work) throws InterruptedException {
        killedWhile(Duration.ZERO, work);
    }

    /** Kills it when this was sent so long ago. */
    final void killedWhile(Duration underWay, Work work) throws InterruptedException {
        var threads = Executors.newSingleThreadExecutor();
        var sending = new CountDownLatch(1);
        threads.submit(() -> untilTheLineBreaks(() -> work.until(sending)));
        assertThat(sending.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        LockSupport.parkNanos(underWay.toNanos());
        killedUnder(threads);
    }

    /** Something in the middle of which the server is killed. */
    interface Work {

        void until(CountDownLatch sending);
    }

    /** Does this until the server is killed; what else goes wrong is told where the test waits. */
    final void untilTheLineBreaks(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException killed) {
            // as it has to be
        } catch (RuntimeException unexpected) {
            wentWrong.add(unexpected);
        }
    }

    static int waitingMails(Visitor administrator) {
        var waiting =
                administrator.open("/setup/mails").one("option[value=WAITING]").text();
        return Integer.parseInt(waiting.replaceAll("\\D", ""));
    }

    final void until(BooleanSupplier reached) {
        var started = System.nanoTime();
        while (!reached.getAsBoolean()) {
            assertThat(wentWrong).isEmpty();
            assertThat(System.nanoTime() - started).as("nanoseconds of waiting").isLessThan(PATIENCE.toNanos());
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
