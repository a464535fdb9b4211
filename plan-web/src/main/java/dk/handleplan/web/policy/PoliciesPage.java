package dk.handleplan.web.policy;

import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.policy.PolicyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class PoliciesPage {

    @Inject
    PolicyService policies;

    private List<Policy> found;

    public List<Policy> getPolicies() {
        if (found == null) {
            found = policies.policies();
        }
        return found;
    }
}
