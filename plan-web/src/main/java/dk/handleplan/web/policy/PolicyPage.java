package dk.handleplan.web.policy;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.policy.PolicyService;
import dk.handleplan.core.policy.PolicyService.PolicyDetails;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One policy with its goals. */
@Named
@RequestScoped
public class PolicyPage {

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    PolicyService policies;

    private UUID id;
    private long version;
    private String title;
    private Integer fromYear;
    private Integer toYear;
    private String purpose;
    private Policy policy;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        if (id != null) {
            version = getPolicy().version();
            title = policy.title();
            fromYear = policy.fromYear();
            toYear = policy.toYear();
            purpose = policy.purpose();
        }
    }

    public void save() {
        var saved = policies.save(me.user(), id, version, new PolicyDetails(title, fromYear, toYear, purpose));
        pages.done("/setup/policy?id=" + saved, "shared.saved");
    }

    public Policy getPolicy() {
        if (policy == null) {
            policy = policies.policy(id);
        }
        return policy;
    }

    public String variantsOf(Goal goal) {
        return goal.variants().isEmpty() ? "–" : String.join(", ", goal.variants());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getFromYear() {
        return fromYear;
    }

    public void setFromYear(Integer fromYear) {
        this.fromYear = fromYear;
    }

    public Integer getToYear() {
        return toYear;
    }

    public void setToYear(Integer toYear) {
        this.toYear = toYear;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
