package dk.handleplan.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the WAR that Maven built, running in Payara Micro with an empty H2 database and the demo switched on.
 *
 * <p>All such tests share one server. Those marked {@code @RunAsClient} speak to it from outside; the others lie in the
 * package {@code inside}, run within it and may inject its beans.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class RunningProduct {

    @Deployment
    public static WebArchive product() {
        WebArchive product = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/ROOT.war"))
                .as(WebArchive.class);
        return product.setWebXML(openToTests(product))
                .addClass(RunningProduct.class)
                .addPackages(true, "dk.handleplan.it.inside")
                .addAsLibrary(jarOf(Assertions.class));
    }

    /** The tests' own servlet asks nobody to sign in. */
    private static StringAsset openToTests(WebArchive product) {
        try (InputStream webXml = product.get("WEB-INF/web.xml").getAsset().openStream()) {
            String text = new String(webXml.readAllBytes(), StandardCharsets.UTF_8);
            return new StringAsset(text.replace(
                    "<url-pattern>/login</url-pattern>",
                    "<url-pattern>/login</url-pattern><url-pattern>/ArquillianServletRunnerEE9</url-pattern>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
