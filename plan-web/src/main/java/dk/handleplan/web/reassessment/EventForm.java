package dk.handleplan.web.reassessment;

import dk.handleplan.core.reassessment.EventFacts;
import dk.handleplan.core.reassessment.EventKind;
import dk.handleplan.core.reassessment.OutsideEvent;

/** What is written of an outside event. */
public class EventForm {

    private EventKind kind;
    private String title;
    private String inForce;
    private String words;

    void read(OutsideEvent event) {
        kind = event.kind();
        title = event.title();
        inForce = event.inForce().text();
        words = event.words().orElse(null);
    }

    EventFacts facts() {
        return new EventFacts(kind, title, inForce, words);
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getInForce() {
        return inForce;
    }

    public void setInForce(String inForce) {
        this.inForce = inForce;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
