package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.PolicyLink;
import java.util.List;
import java.util.Objects;

/** A link to another policy as it is written in the form. */
public class PolicyRow {

    private String policy;
    private String aimPoint;
    private String element;
    private String relation;

    PolicyRow() {}

    PolicyRow(PolicyLink link) {
        policy = link.policy();
        aimPoint = link.aimPoint();
        element = link.element();
        relation = link.relation();
    }

    boolean isWritten() {
        return policy != null || aimPoint != null || element != null || relation != null;
    }

    /** @param known the links as they stand, of which one keeps its number in its source */
    PolicyLink toLink(List<PolicyLink> known) {
        var number = known.stream()
                .filter(link -> Objects.equals(link.policy(), policy) && Objects.equals(link.aimPoint(), aimPoint))
                .map(PolicyLink::sourceNumber)
                .filter(Objects::nonNull)
                .findFirst();
        return new PolicyLink(policy, aimPoint, element, relation, number.orElse(null));
    }

    public String getPolicy() {
        return policy;
    }

    public void setPolicy(String policy) {
        this.policy = policy;
    }

    public String getAimPoint() {
        return aimPoint;
    }

    public void setAimPoint(String aimPoint) {
        this.aimPoint = aimPoint;
    }

    public String getElement() {
        return element;
    }

    public void setElement(String element) {
        this.element = element;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }
}
