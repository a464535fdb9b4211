package dk.handleplan.core.policy;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A goal (mål) of the policy with its official label, a short one, and wording variants known from older forms, so that all
 * of them mean one goal.
 */
@Entity
@Table(name = "goal")
public class Goal {

    @Id
    private UUID id;

    @Column(name = "goal_key", length = 60)
    private String key;

    @Column(name = "number")
    private int number;

    @Column(name = "label", length = Text.TITLE)
    private String label;

    @Column(name = "short_label", length = 100)
    private String shortLabel;

    @Column(name = "statement", length = Text.NOTE)
    private String statement;

    @ElementCollection
    @CollectionTable(name = "goal_variant", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "position")
    @Column(name = "variant", length = Text.TITLE)
    private List<String> variants = new ArrayList<>();

    protected Goal() {}

    public Goal(String key, int number, String label) {
        this.id = UUID.randomUUID();
        this.key = Text.required("key", key, 60);
        this.number = number;
        describe(label, null, null, List.of());
    }

    /** @param newStatement a sentence printed under the goal, for instance that it has no initiatives of its own */
    public void describe(String newLabel, String newShortLabel, String newStatement, List<String> newVariants) {
        label = Text.required("label", newLabel, Text.TITLE);
        shortLabel = Text.optional("shortLabel", newShortLabel, 100);
        statement = Text.optional("statement", newStatement, Text.NOTE);
        variants = new ArrayList<>(newVariants);
    }

    boolean isCalled(String name) {
        return key.equals(name)
                || label.equalsIgnoreCase(name)
                || name.equalsIgnoreCase(shortLabel)
                || variants.stream().anyMatch(name::equalsIgnoreCase);
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    /** The short label, or the official one where there is none. */
    public String shortLabel() {
        return shortLabel == null ? label : shortLabel;
    }

    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    public List<String> variants() {
        return List.copyOf(variants);
    }
}
