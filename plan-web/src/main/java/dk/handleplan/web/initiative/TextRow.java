package dk.handleplan.web.initiative;

/** One line of a list of texts, such as an activity or a place. */
public class TextRow {

    private String text;

    TextRow() {}

    TextRow(String text) {
        this.text = text;
    }

    boolean isWritten() {
        return text != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
