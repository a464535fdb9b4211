package dk.handleplan.core.preparation;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A part of a plan's introduction that is used year after year: a heading and a text, both with fields. */
@Embeddable
public class TextBlock {

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "text", length = Text.PROSE)
    private String text;

    protected TextBlock() {}

    public TextBlock(String title, String text) {
        this.title = Text.required("blocks", title, Text.TITLE);
        this.text = Text.required("blocks", text, Text.PROSE);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
