package dk.handleplan.workflow.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The process models this version of the product brings.
 *
 * <p>They are installed together, and only when one of them has changed: a deployment holds a complete set that fits
 * together, and a running year stays with the set it began with (call activities bind to their deployment).
 */
public final class Models {

    private Models() {}

    public static void install(RepositoryService repository) {
        List<String> names = names();
        if (names.isEmpty()) {
            return;
        }
        DeploymentBuilder models =
                repository.createDeployment().name("handleplan").enableDuplicateFiltering(false);
        names.forEach(name -> add(models, name));
        models.deploy();
    }

    /** The file names, in a fixed order. */
    public static List<String> names() {
        try {
            return namesIn(home());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The process models cannot be listed", e);
        }
    }

    private static Path home() throws URISyntaxException {
        return Path.of(
                Models.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> namesIn(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return list(home);
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            return list(jar.getPath("/"));
        }
    }

    private static List<String> list(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static void add(DeploymentBuilder models, String name) {
        try (InputStream model = Models.class.getResourceAsStream("/" + name)) {
            models.addInputStream(name, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
