package dk.handleplan.core.policy;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The integration policy of several years that yearly plans put into practice: principles, perspective, purpose and goals.
 * A plan may refer to a policy that is approved after the plan is published.
 */
@Entity
@Table(name = "policy")
public class Policy extends Aggregate {

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "from_year")
    private Integer fromYear;

    @Column(name = "to_year")
    private Integer toYear;

    @Column(name = "published", length = 60)
    private FlexibleDate published;

    @Column(name = "publisher", length = Text.TITLE)
    private String publisher;

    @Column(name = "perspective", length = Text.NOTE)
    private String perspective;

    @Column(name = "purpose", length = Text.NOTE)
    private String purpose;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    @Column(name = "evidence", length = Text.NOTE)
    private String evidence;

    @Column(name = "draft_state", length = Text.NOTE)
    private String draftState;

    @ElementCollection
    @CollectionTable(name = "policy_principle", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    @Column(name = "principle", length = Text.TITLE)
    private List<String> principles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "policy_relative", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<RelatedPolicy> related = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "policy_id")
    @OrderBy("number")
    private List<Goal> goals = new ArrayList<>();

    protected Policy() {}

    public Policy(String title, Integer fromYear, Integer toYear) {
        super(UUID.randomUUID());
        describe(title, fromYear, toYear, null, null);
    }

    public void describe(
            String newTitle, Integer newFrom, Integer newTo, FlexibleDate newPublished, String newPublisher) {
        if (newFrom != null && newTo != null && newTo < newFrom) {
            throw new RuleBroken("policy.periodBackwards").at("toYear");
        }
        title = Text.required("title", newTitle, Text.TITLE);
        fromYear = newFrom;
        toYear = newTo;
        published = newPublished;
        publisher = Text.optional("publisher", newPublisher, Text.TITLE);
    }

    public void explain(String newPerspective, String newPurpose, String newNote, List<String> newPrinciples) {
        perspective = Text.optional("perspective", newPerspective, Text.NOTE);
        purpose = Text.optional("purpose", newPurpose, Text.NOTE);
        note = Text.optional("note", newNote, Text.NOTE);
        principles = new ArrayList<>(newPrinciples);
    }

    /**
     * @param newEvidence from where it is known when and by whom it was published
     * @param newDraftState what the draft still waited for
     */
    public void trace(String newEvidence, String newDraftState) {
        evidence = Text.optional("evidence", newEvidence, Text.NOTE);
        draftState = Text.optional("draftState", newDraftState, Text.NOTE);
    }

    public void relateTo(List<RelatedPolicy> policies) {
        related = new ArrayList<>(policies);
    }

    public void add(Goal goal) {
        if (goals.stream().anyMatch(g -> g.number() == goal.number() || g.key().equals(goal.key()))) {
            throw new RuleBroken("policy.goalTaken", goal.number(), goal.key()).at("number");
        }
        goals.add(goal);
    }

    public Optional<Goal> goal(UUID goalId) {
        return goals.stream().filter(g -> g.id().equals(goalId)).findFirst();
    }

    /** Finds the goal that a key, label, short label or known wording variant names. */
    public Optional<Goal> goalCalled(String name) {
        return goals.stream().filter(g -> g.isCalled(name)).findFirst();
    }

    public List<Goal> goals() {
        return List.copyOf(goals);
    }

    public String title() {
        return title;
    }

    public Integer fromYear() {
        return fromYear;
    }

    public Integer toYear() {
        return toYear;
    }

    public FlexibleDate published() {
        return published;
    }

    public String publisher() {
        return publisher;
    }

    public String perspective() {
        return perspective;
    }

    public String purpose() {
        return purpose;
    }

    public String note() {
        return note;
    }

    public String evidence() {
        return evidence;
    }

    public String draftState() {
        return draftState;
    }

    public List<String> principles() {
        return List.copyOf(principles);
    }

    public List<RelatedPolicy> related() {
        return List.copyOf(related);
    }
}
