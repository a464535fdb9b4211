package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Activity;
import dk.handleplan.core.initiative.Extent;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** An activity as it is written in the form. */
public class ActivityRow {

    private String text;
    private Integer courses;
    private Integer participantsPerCourse;
    private Integer durationWeeks;
    private BigDecimal timesPerWeek;
    private BigDecimal hoursPerTime;
    private boolean pilot;

    ActivityRow() {}

    ActivityRow(Activity activity) {
        text = activity.text();
        courses = activity.extent().courses();
        participantsPerCourse = activity.extent().participantsPerCourse();
        durationWeeks = activity.extent().durationWeeks();
        timesPerWeek = activity.extent().timesPerWeek();
        hoursPerTime = activity.extent().hoursPerTime();
        pilot = activity.isPilot();
    }

    boolean isWritten() {
        return text != null || isDetailed();
    }

    /** More is said of it than what it is. */
    public boolean isDetailed() {
        return pilot
                || Stream.of(courses, participantsPerCourse, durationWeeks, timesPerWeek, hoursPerTime)
                        .anyMatch(Objects::nonNull);
    }

    Activity toActivity() {
        var extent = new Extent(courses, participantsPerCourse, durationWeeks, timesPerWeek, hoursPerTime);
        return new Activity(text, extent, pilot);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getCourses() {
        return courses;
    }

    public void setCourses(Integer courses) {
        this.courses = courses;
    }

    public Integer getParticipantsPerCourse() {
        return participantsPerCourse;
    }

    public void setParticipantsPerCourse(Integer participantsPerCourse) {
        this.participantsPerCourse = participantsPerCourse;
    }

    public Integer getDurationWeeks() {
        return durationWeeks;
    }

    public void setDurationWeeks(Integer durationWeeks) {
        this.durationWeeks = durationWeeks;
    }

    public BigDecimal getTimesPerWeek() {
        return timesPerWeek;
    }

    public void setTimesPerWeek(BigDecimal timesPerWeek) {
        this.timesPerWeek = timesPerWeek;
    }

    public BigDecimal getHoursPerTime() {
        return hoursPerTime;
    }

    public void setHoursPerTime(BigDecimal hoursPerTime) {
        this.hoursPerTime = hoursPerTime;
    }

    public boolean isPilot() {
        return pilot;
    }

    public void setPilot(boolean pilot) {
        this.pilot = pilot;
    }
}
