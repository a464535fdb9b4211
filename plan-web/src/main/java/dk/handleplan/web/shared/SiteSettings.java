package dk.handleplan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose plan this is and where it is found. */
@Named("site")
@ApplicationScoped
public class SiteSettings {

    private static final String BUILD =
            Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime(), Character.MAX_RADIX);

    @Inject
    @ConfigProperty(name = "plan.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "plan.municipality.name", defaultValue = "Kommunen")
    private String municipalityName;

    @Inject
    @ConfigProperty(name = "plan.municipality.logo")
    private Optional<String> municipalityLogo;

    @Inject
    @ConfigProperty(name = "plan.accessibility.url")
    private Optional<String> accessibilityUrl;

    @Inject
    @ConfigProperty(name = "plan.data.licence", defaultValue = "https://creativecommons.org/licenses/by/4.0/")
    private String dataLicence;

    /** The address people use, without a slash at the end. */
    public String getBaseUrl() {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    public boolean isBehindHttps() {
        return baseUrl.startsWith("https:");
    }

    public String getMunicipalityName() {
        return municipalityName;
    }

    /** The address of the logo, or null where the name stands alone. */
    public String getMunicipalityLogo() {
        return municipalityLogo.orElse(null);
    }

    /** The address of the accessibility statement, or null where there is none yet. */
    public String getAccessibilityUrl() {
        return accessibilityUrl.orElse(null);
    }

    /** On what terms others may use the open data: the address of a licence. */
    public String getDataLicence() {
        return dataLicence;
    }

    /** Goes into the addresses of styles and scripts, so that a browser may keep them until the next start. */
    public String getBuild() {
        return BUILD;
    }
}
