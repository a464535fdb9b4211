package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** How an initiative serves another policy; the policy is named in words because it need not be registered here. */
@Entity
@Table(name = "initiative_policy_link")
public class PolicyLink extends FormRow {

    @Column(name = "policy", length = Text.TITLE)
    private String policy;

    @Column(name = "aim_point", length = Text.TITLE)
    private String aimPoint;

    @Column(name = "element", length = Text.NOTE)
    private String element;

    @Column(name = "relation", length = Text.NOTE)
    private String relation;

    @Column(name = "source_number")
    private Integer sourceNumber;

    protected PolicyLink() {}

    public PolicyLink(String policy, String aimPoint, String element, String relation, Integer sourceNumber) {
        super(UUID.randomUUID());
        this.policy = Text.optional("policy", policy, Text.TITLE);
        this.aimPoint = Text.optional("aimPoint", aimPoint, Text.TITLE);
        this.element = Text.optional("element", element, Text.NOTE);
        this.relation = Text.optional("relation", relation, Text.NOTE);
        this.sourceNumber = sourceNumber;
    }

    public String policy() {
        return policy;
    }

    public String aimPoint() {
        return aimPoint;
    }

    public String element() {
        return element;
    }

    public String relation() {
        return relation;
    }

    public Integer sourceNumber() {
        return sourceNumber;
    }
}
