package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Figure;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of something is held: courses and people in each, for how many weeks, how often in a week (0.5 is every second week)
 * and for how many hours. None of it can be below zero; what nobody has said stays open.
 */
@Embeddable
public class Extent {

    @Column(name = "courses")
    private Integer courses;

    @Column(name = "participants_per_course")
    private Integer participantsPerCourse;

    @Column(name = "duration_weeks")
    private Integer durationWeeks;

    @Column(name = "times_per_week", precision = 14, scale = 4)
    private BigDecimal timesPerWeek;

    @Column(name = "hours_per_time", precision = 14, scale = 4)
    private BigDecimal hoursPerTime;

    protected Extent() {}

    public Extent(
            Integer courses,
            Integer participantsPerCourse,
            Integer durationWeeks,
            BigDecimal timesPerWeek,
            BigDecimal hoursPerTime) {
        this.courses = Figure.count("courses", courses);
        this.participantsPerCourse = Figure.count("participantsPerCourse", participantsPerCourse);
        this.durationWeeks = Figure.count("durationWeeks", durationWeeks);
        this.timesPerWeek = Figure.quantity("timesPerWeek", timesPerWeek);
        this.hoursPerTime = Figure.quantity("hoursPerTime", hoursPerTime);
    }

    public static Extent unknown() {
        return new Extent();
    }

    /** Courses times people in each; nothing unless both are known. */
    public Optional<Long> places() {
        return courses == null || participantsPerCourse == null
                ? Optional.empty()
                : Optional.of((long) courses * participantsPerCourse);
    }

    public boolean isKnown() {
        return Stream.of(courses, participantsPerCourse, durationWeeks, timesPerWeek, hoursPerTime)
                .anyMatch(Objects::nonNull);
    }

    public Integer courses() {
        return courses;
    }

    public Integer participantsPerCourse() {
        return participantsPerCourse;
    }

    public Integer durationWeeks() {
        return durationWeeks;
    }

    public BigDecimal timesPerWeek() {
        return timesPerWeek;
    }

    public BigDecimal hoursPerTime() {
        return hoursPerTime;
    }
}
