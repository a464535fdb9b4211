package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.OrganisationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class BodiesPage {

    @Inject
    OrganisationService organisation;

    private List<Body> found;

    public List<Body> getBodies() {
        if (found == null) {
            found = organisation.bodies();
        }
        return found;
    }
}
