package dk.handleplan.web.initiative;

import dk.handleplan.core.shared.Text;

/** One line of a list of texts, such as a place. */
public class TextRow {

    private String text;

    TextRow() {}

    TextRow(String text) {
        this.text = text;
    }

    boolean isWritten() {
        return text != null;
    }

    String toPlace() {
        return Text.optional("text", text, Text.TITLE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
