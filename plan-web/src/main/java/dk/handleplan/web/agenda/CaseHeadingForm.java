package dk.handleplan.web.agenda;

import dk.handleplan.core.agenda.CaseHeading;
import java.util.UUID;

/** A heading of cases as it is written in the form. */
public class CaseHeadingForm {

    private final CaseHeading heading;
    private String title;
    private boolean used;

    CaseHeadingForm(CaseHeading heading) {
        this.heading = heading;
        this.title = heading.title();
        this.used = heading.isUsed();
    }

    CaseHeading written() {
        return new CaseHeading(heading.id(), heading.part(), title, used);
    }

    public UUID getId() {
        return heading.id();
    }

    public CaseHeading getHeading() {
        return heading;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isUsed() {
        return used;
    }

    public void setUsed(boolean used) {
        this.used = used;
    }
}
