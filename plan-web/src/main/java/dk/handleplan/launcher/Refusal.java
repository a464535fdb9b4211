package dk.handleplan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells the console why the product does not start, and the caller too where it names a file for it. */
final class Refusal {

    private Refusal() {}

    static void forget() {
        file().ifPresent(Refusal::delete);
    }

    static void tell(String sentence) {
        System.err.println(sentence);
        file().ifPresent(file -> write(file, sentence));
    }

    private static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("handleplan.refusal")).map(Path::of);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String sentence) {
        try {
            Files.writeString(file, sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
