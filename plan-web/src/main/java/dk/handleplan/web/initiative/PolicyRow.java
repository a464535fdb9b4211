package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.PolicyLink;

/** A link to another policy as it is written in the form. */
public class PolicyRow {

    private String policy;
    private String aimPoint;
    private String element;
    private String relation;
    private Integer sourceNumber;

    PolicyRow() {}

    PolicyRow(PolicyLink link) {
        policy = link.policy();
        aimPoint = link.aimPoint();
        element = link.element();
        relation = link.relation();
        sourceNumber = link.sourceNumber();
    }

    boolean isWritten() {
        return policy != null || aimPoint != null || element != null || relation != null;
    }

    PolicyLink toLink() {
        return new PolicyLink(policy, aimPoint, element, relation, sourceNumber);
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

    public Integer getSourceNumber() {
        return sourceNumber;
    }

    public void setSourceNumber(Integer sourceNumber) {
        this.sourceNumber = sourceNumber;
    }
}
