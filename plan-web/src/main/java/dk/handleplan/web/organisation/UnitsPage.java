package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.Unit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class UnitsPage {

    @Inject
    OrganisationService organisation;

    private List<Unit> found;

    public List<Unit> getUnits() {
        if (found == null) {
            found = organisation.units();
        }
        return found;
    }
}
