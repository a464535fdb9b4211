package dk.handleplan.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built product in a process of its own, started by its launcher as the run command does. */
public final class Product implements AutoCloseable {

    static final List<String> FLAGS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:MetaspaceSize=160m");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI address;
    private final Process process;
    private final Duration untilFirstPage;

    private Product(URI address, Process process, Duration untilFirstPage) {
        this.address = address;
        this.process = process;
        this.untilFirstPage = untilFirstPage;
    }

    /** Starts it and waits for its first page. */
    public static Product start(Path home, Path directory, Store store, String... settings)
            throws IOException, InterruptedException {
        var port = freePort();
        var address = URI.create("http://127.0.0.1:" + port);
        var begun = Instant.now();
        var process = new ProcessBuilder(command(home, directory, store, port, settings))
                .directory(Files.createDirectories(directory).toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(directory.resolve("product.log").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!new Visitor(address).finds("/login")) {
            if (!process.isAlive() || begun.plus(PATIENCE).isBefore(Instant.now())) {
                throw new IllegalStateException("No first page: " + Files.readString(directory.resolve("product.log")));
            }
            Thread.sleep(50);
        }
        return new Product(address, process, Duration.between(begun, Instant.now()));
    }

    private static List<String> command(Path home, Path directory, Store store, int port, String... settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-Djava.io.tmpdir=" + directory);
        command.addAll(store.settings());
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", home.resolve("handleplan.jar").toString(), "--demo", "--port", "" + port));
        return command;
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    public Visitor visitor() {
        return new Visitor(address);
    }

    double secondsToFirstPage() {
        return untilFirstPage.toMillis() / 1000.0;
    }

    /** What the process holds of the machine's memory, in MB; Linux only. */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Ends it as a power cut does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
