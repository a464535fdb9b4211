package dk.handleplan.core.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the product this is, as it was built. */
@ApplicationScoped
public class ProductVersion {

    private static final String BUILT = "/META-INF/maven/dk.handleplan/plan-core/pom.properties";
    private static final String UNKNOWN = "dev";

    @Override
    public String toString() {
        try (var built = ProductVersion.class.getResourceAsStream(BUILT)) {
            var properties = new Properties();
            if (built != null) {
                properties.load(built);
            }
            return properties.getProperty("version", UNKNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
