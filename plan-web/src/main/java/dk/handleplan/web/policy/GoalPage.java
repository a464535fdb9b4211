package dk.handleplan.web.policy;

import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.PolicyService;
import dk.handleplan.core.policy.PolicyService.GoalDetails;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One goal of a policy, with the wordings that mean it. */
@Named
@RequestScoped
public class GoalPage {

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    PolicyService policies;

    private UUID policy;
    private UUID id;
    private long version;
    private Integer number;
    private String label;
    private String shortLabel;
    private String statement;
    private String variants;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        var found = policies.policy(policy);
        version = found.version();
        if (id != null) {
            show(found.goal(id).orElseThrow(() -> new NotFound("shared.notFound")));
        }
    }

    private void show(Goal goal) {
        number = goal.number();
        label = goal.label();
        shortLabel = goal.shortLabel();
        statement = goal.statement().orElse(null);
        variants = String.join("\n", goal.variants());
    }

    public void save() {
        var lines = variants == null
                ? List.<String>of()
                : variants.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        var details = new GoalDetails(number == null ? 0 : number, label, shortLabel, statement, lines);
        if (id == null) {
            policies.addGoal(me.user(), policy, version, details);
        } else {
            policies.changeGoal(me.user(), policy, version, id, details);
        }
        pages.done("/setup/policy?id=" + policy, "shared.saved");
    }

    public String getPolicyTitle() {
        return policies.policy(policy).title();
    }

    public UUID getPolicy() {
        return policy;
    }

    public void setPolicy(UUID policy) {
        this.policy = policy;
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

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getShortLabel() {
        return shortLabel;
    }

    public void setShortLabel(String shortLabel) {
        this.shortLabel = shortLabel;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getVariants() {
        return variants;
    }

    public void setVariants(String variants) {
        this.variants = variants;
    }
}
