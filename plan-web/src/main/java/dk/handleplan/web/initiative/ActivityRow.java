package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Activity;

/** An activity as it is written in the form. */
public class ActivityRow {

    private String text;
    private ExtentForm extent = new ExtentForm();
    private boolean pilot;

    ActivityRow() {}

    ActivityRow(Activity activity) {
        text = activity.text();
        extent = new ExtentForm(activity.extent());
        pilot = activity.isPilot();
    }

    boolean isWritten() {
        return text != null || isDetailed();
    }

    /** More is said of it than what it is. */
    public boolean isDetailed() {
        return pilot || extent.isWritten();
    }

    Activity toActivity() {
        return new Activity(text, extent.toExtent(), pilot);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ExtentForm getExtent() {
        return extent;
    }

    public boolean isPilot() {
        return pilot;
    }

    public void setPilot(boolean pilot) {
        this.pilot = pilot;
    }
}
