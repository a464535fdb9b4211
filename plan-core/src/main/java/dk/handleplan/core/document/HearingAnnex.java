package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/**
 * A document of a hearing that is known only from outside: its title and form, and what is known of its content. Hearings held
 * here have their own records.
 */
@Embeddable
public class HearingAnnex {

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "earlier_year")
    private boolean earlierYear;

    @Column(name = "format", length = Text.TITLE)
    private String format;

    @Column(name = "unit_name", length = Text.TITLE)
    private String unitName;

    @Column(name = "known_content", length = Text.PROSE)
    private String knownContent;

    @Column(name = "answer", length = Text.NOTE)
    private String answer;

    @Column(name = "table_columns", length = Text.NOTE)
    private String columns;

    @Column(name = "group_heading", length = Text.TITLE)
    private String grouping;

    protected HearingAnnex() {}

    public HearingAnnex(String title) {
        this.title = Text.required("title", title, Text.TITLE);
    }

    /** A hearing on the plan of a year before. */
    public HearingAnnex ofEarlierYear(String unit) {
        earlierYear = true;
        unitName = Text.optional("unit", unit, Text.TITLE);
        return this;
    }

    public HearingAnnex laidOut(String newFormat, List<String> newColumns, String newGrouping) {
        format = Text.optional("format", newFormat, Text.TITLE);
        columns = Text.optional("columns", Lines.join(newColumns), Text.NOTE);
        grouping = Text.optional("grouped_by", newGrouping, Text.TITLE);
        return this;
    }

    /** @param newAnswer where the plan answers what was said */
    public HearingAnnex saying(List<String> content, String newAnswer) {
        knownContent = Text.optional("known_content", Lines.join(content), Text.PROSE);
        answer = Text.optional("answered_in_plan", newAnswer, Text.NOTE);
        return this;
    }

    public String title() {
        return title;
    }

    public boolean isEarlierYear() {
        return earlierYear;
    }

    public Optional<String> format() {
        return Optional.ofNullable(format);
    }

    public Optional<String> unitName() {
        return Optional.ofNullable(unitName);
    }

    public List<String> knownContent() {
        return Lines.split(knownContent);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public List<String> columns() {
        return Lines.split(columns);
    }

    public Optional<String> grouping() {
        return Optional.ofNullable(grouping);
    }
}
