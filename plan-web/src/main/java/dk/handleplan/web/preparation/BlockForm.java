package dk.handleplan.web.preparation;

import dk.handleplan.core.preparation.TextBlock;

/** A block of the introduction, as it is written in the form; one left without title and text is taken away. */
public class BlockForm {

    private String title;
    private String text;

    BlockForm() {}

    BlockForm(TextBlock block) {
        title = block.title();
        text = block.text();
    }

    boolean isWritten() {
        return title != null || text != null;
    }

    TextBlock toBlock() {
        return new TextBlock(title, text);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
