package dk.handleplan.web.demo;

import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.planfile.PlanFileService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** All of the demo, or nothing: the plan of 2019 as published, the people, and the year 2020 with its example figures. */
@ApplicationScoped
@Transactional
public class DemoMunicipality {

    private static final String PUBLISHED_PLAN = "/demo/frederiksberg-2019.yaml";

    private PlanFileService planFiles;
    private OrganisationService organisation;
    private DemoPeople people;
    private DemoYear year;

    protected DemoMunicipality() {}

    @Inject
    public DemoMunicipality(
            PlanFileService planFiles, OrganisationService organisation, DemoPeople people, DemoYear year) {
        this.planFiles = planFiles;
        this.organisation = organisation;
        this.people = people;
        this.year = year;
    }

    void settle() {
        var administrator = people.administrator();
        var published = planFiles.take(administrator, publishedPlan());
        var centres = DemoCentre.ALL.stream().map(this::unitOf).toList();
        people.move(administrator, centres);
        year.prepare(people.secretariat(), administrator, published, centres);
    }

    private Unit unitOf(DemoCentre centre) {
        return organisation.units().stream()
                .filter(unit -> unit.name().equals(centre.unit()))
                .findFirst()
                .orElseThrow();
    }

    private static String publishedPlan() {
        try (var in = DemoMunicipality.class.getResourceAsStream(PUBLISHED_PLAN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
