package dk.handleplan.core.preparation;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;

/** A part of a plan's introduction that is used year after year: a heading and a text, both with fields. */
@Embeddable
public class TextBlock {

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "text", length = Text.PROSE)
    private String text;

    protected TextBlock() {}

    public TextBlock(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** @param number of the block among the others, by which a refusal names its field */
    TextBlock checked(int number, Set<MergeField> known) {
        var checkedTitle = Text.required("blockTitle" + number, title, Text.TITLE);
        var checkedText = Text.required("blockText" + number, text, Text.PROSE);
        MergeText.mustUseOnly(known, "blockTitle" + number, title);
        MergeText.mustUseOnly(known, "blockText" + number, text);
        return new TextBlock(checkedTitle, checkedText);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
