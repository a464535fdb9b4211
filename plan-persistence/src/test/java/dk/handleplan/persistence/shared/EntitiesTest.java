package dk.handleplan.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    @Test
    void everyEntityAndEmbeddableOfTheDomainIsListedInThePersistenceUnit() throws IOException {
        var unit = new String(
                getClass().getResourceAsStream("/META-INF/persistence.xml").readAllBytes(), StandardCharsets.UTF_8);

        assertThat(domainClasses().filter(EntitiesTest::isMapped).map(Class::getName))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(unit).contains("<class>" + name + "</class>"));
    }

    private static boolean isMapped(Class<?> type) {
        return type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class);
    }

    private static Stream<Class<?>> domainClasses() throws IOException {
        var root = Path.of("../plan-core/target/classes");
        try (var files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList()
                    .stream()
                    .<Class<?>>map(EntitiesTest::load);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EntitiesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
