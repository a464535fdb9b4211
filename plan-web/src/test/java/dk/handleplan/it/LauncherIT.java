package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the built product refuses to start with a sentence and exit code 1. */
class LauncherIT {

    private static final Path LAUNCHER =
            Path.of("target/handleplan/handleplan.jar").toAbsolutePath();

    @TempDir
    Path directory;

    @Test
    void itSaysThatTheDatabaseDoesNotAnswer() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/plan";

        Ending ending = launch(List.of("-Dplan.db.url=" + url), "--port", freePort());

        assertThat(ending.code()).isOne();
        assertThat(ending.said()).startsWith("Handleplan does not start, because the database " + url);
    }

    @Test
    void itSaysThatThePortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ending ending = launch(List.of(), "--port", Integer.toString(other.getLocalPort()));

            assertThat(ending.code()).isOne();
            assertThat(ending.said()).contains("port " + other.getLocalPort() + " of 127.0.0.1 is taken");
        }
    }

    @Test
    void itDeletesNothingButTheEmbeddedDatabase() throws Exception {
        Path file = Files.writeString(
                Files.createDirectory(directory.resolve("data")).resolve("plan.mv.db"), "");

        Ending ending = launch(List.of("-Dplan.db.url=jdbc:h2:mem:other"), "--demo", "--reset", "--port", freePort());

        assertThat(ending.code()).isOne();
        assertThat(ending.said()).contains("Nothing was deleted");
        assertThat(file).exists();
    }

    private Ending launch(List<String> settings, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-jar", LAUNCHER.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.waitFor(), said);
    }

    private static String freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return Integer.toString(probe.getLocalPort());
        }
    }

    private record Ending(int code, String said) {}
}
