package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An area of ordinary operation (drift) that carries the policy outside the pool: what is done there, and the budget items the
 * plan mentions, most of them without an amount.
 */
@Entity
@Table(name = "mainstream_area")
public class MainstreamArea {

    @Id
    private UUID id;

    @Column(name = "position")
    private int position;

    @Column(name = "name", length = Text.TITLE)
    private String name;

    @Column(name = "facts", length = Text.PROSE)
    private String facts;

    @Column(name = "council_recommended")
    private boolean councilRecommended;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "area_id")
    @OrderColumn(name = "position")
    private List<MainstreamBudget> budget = new ArrayList<>();

    protected MainstreamArea() {}

    /** @param councilRecommended whether something in the area follows a recommendation of the Integration Council */
    public MainstreamArea(String name, List<String> facts, List<MainstreamBudget> budget, boolean councilRecommended) {
        this.id = UUID.randomUUID();
        this.name = Text.required("area", name, Text.TITLE);
        this.facts = Text.optional("facts", Lines.join(facts), Text.PROSE);
        this.budget = new ArrayList<>(budget);
        this.councilRecommended = councilRecommended;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public List<String> facts() {
        return Lines.split(facts);
    }

    public List<MainstreamBudget> budget() {
        return List.copyOf(budget);
    }

    public boolean isCouncilRecommended() {
        return councilRecommended;
    }
}
