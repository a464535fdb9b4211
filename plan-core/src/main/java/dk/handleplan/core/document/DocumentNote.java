package dk.handleplan.core.document;

import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.ValueState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** A remark about the plan or its source, with the reason where a figure is missing. */
@Embeddable
public class DocumentNote {

    @Column(name = "topic", length = 60)
    private String topic;

    @Column(name = "text", length = Text.NOTE)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private ValueState state;

    protected DocumentNote() {}

    /** @param topic the plan file's key for it, for instance {@code pool.distribution} */
    public DocumentNote(String topic, String text, ValueState state) {
        this.topic = Text.required("topic", topic, 60);
        this.text = Text.optional("text", text, Text.NOTE);
        this.state = state;
    }

    public String topic() {
        return topic;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public ValueState state() {
        return state;
    }
}
