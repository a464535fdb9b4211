package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.OrganisationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class CouncilsPage {

    @Inject
    OrganisationService organisation;

    private List<Council> found;

    public List<Council> getCouncils() {
        if (found == null) {
            found = organisation.councils();
        }
        return found;
    }
}
