package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/** A part of the printed plan as its table of contents has it. */
@Embeddable
public class PlanPart {

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "page")
    private Integer page;

    @Column(name = "content", length = Text.NOTE)
    private String content;

    @Column(name = "subparts", length = Text.NOTE)
    private String subparts;

    @Column(name = "group_heading", length = Text.TITLE)
    private String grouping;

    @Column(name = "goal_key", length = 60)
    private String goalKey;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    protected PlanPart() {}

    public PlanPart(String title, Integer page) {
        this.title = Text.required("part", title, Text.TITLE);
        this.page = page;
    }

    public PlanPart holding(String newContent, List<String> newSubparts, String newNote) {
        content = Text.optional("content", newContent, Text.NOTE);
        subparts = Text.optional("subparts", Lines.join(newSubparts), Text.NOTE);
        note = Text.optional("note", newNote, Text.NOTE);
        return this;
    }

    public PlanPart about(String newGrouping, String newGoalKey) {
        grouping = Text.optional("grouped_by", newGrouping, Text.TITLE);
        goalKey = Text.optional("goal", newGoalKey, 60);
        return this;
    }

    public String title() {
        return title;
    }

    public Optional<Integer> page() {
        return Optional.ofNullable(page);
    }

    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    public List<String> subparts() {
        return Lines.split(subparts);
    }

    public Optional<String> grouping() {
        return Optional.ofNullable(grouping);
    }

    public Optional<String> goalKey() {
        return Optional.ofNullable(goalKey);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
