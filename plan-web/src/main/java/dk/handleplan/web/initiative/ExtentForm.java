package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Extent;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** An extent as it is written in the form. */
public class ExtentForm {

    private Integer courses;
    private Integer participantsPerCourse;
    private Integer durationWeeks;
    private BigDecimal timesPerWeek;
    private BigDecimal hoursPerTime;

    ExtentForm() {}

    ExtentForm(Extent extent) {
        courses = extent.courses();
        participantsPerCourse = extent.participantsPerCourse();
        durationWeeks = extent.durationWeeks();
        timesPerWeek = extent.timesPerWeek();
        hoursPerTime = extent.hoursPerTime();
    }

    Extent toExtent() {
        return new Extent(courses, participantsPerCourse, durationWeeks, timesPerWeek, hoursPerTime);
    }

    boolean isWritten() {
        return Stream.of(courses, participantsPerCourse, durationWeeks, timesPerWeek, hoursPerTime)
                .anyMatch(Objects::nonNull);
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
}
