package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/** Text of the plan that belongs to no initiative: a heading and paragraphs. Without a heading it tells the plan's purpose. */
@Embeddable
public class Chapter {

    @Column(name = "heading", length = Text.TITLE)
    private String heading;

    @Column(name = "text", length = Text.PROSE)
    private String text;

    protected Chapter() {}

    public Chapter(String heading, List<String> paragraphs) {
        this.heading = Text.optional("heading", heading, Text.TITLE);
        this.text = Text.required("text", Lines.join(paragraphs), Text.PROSE);
    }

    public Optional<String> heading() {
        return Optional.ofNullable(heading);
    }

    public List<String> paragraphs() {
        return Lines.split(text);
    }
}
