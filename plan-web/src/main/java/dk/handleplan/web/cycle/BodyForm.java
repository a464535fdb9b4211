package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.organisation.Body;
import java.time.LocalDate;
import java.util.UUID;

/** A body's place in the chain of decision, as it is written in the form; without a step it does not decide. */
public class BodyForm {

    private final UUID id;
    private final String name;
    private Integer step;
    private LocalDate meetingOn;

    BodyForm(Body body) {
        id = body.id();
        name = body.name();
    }

    void show(ChainLink link) {
        step = link.step();
        meetingOn = link.meetingOn().orElse(null);
    }

    boolean decides() {
        return step != null;
    }

    ChainLink toLink() {
        return new ChainLink(id, step, meetingOn);
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }
}
